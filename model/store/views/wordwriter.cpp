// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/wordwriter.h"

#include "store/search/matching.h"

#include <algorithm>
#include <utility>

namespace ringi {

namespace {

constexpr qsizetype kMostPending = 1'000'000; ///< characters

} // namespace

WordWriter::WordWriter(sql::Connection &connection, const Statements &statements)
    : m_connection(connection)
    , m_statements(statements)
{
}

void WordWriter::put(qint64 key, const QString &before, const QString &after)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    m_changes.append({key, !before.isEmpty(), after});
    m_pending += after.size();
    if (m_pending > kMostPending)
        write();
}

void WordWriter::write()
{
    std::ranges::stable_sort(m_changes, {}, &Change::key);
    for (const Change &change : std::as_const(m_changes))
        write(change);
    m_changes.clear();
    m_pending = 0;
}

void WordWriter::write(const Change &change)
{
    if (change.hadAny)
        m_connection.named(m_statements.remove).bind(":key", change.key).run();
    if (!change.words.isEmpty())
        m_connection.named(m_statements.add)
            .bind(":key", change.key)
            .bind(":words", indexedWords(m_connection.engine(), change.words))
            .run();
}

} // namespace ringi
