// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rows of a store in memory say, as a question of the register takes it.
#pragma once

#include "domain/tags.h"
#include "queries/rows.h"

#include <algorithm>

namespace ringi::test {

inline bool hasPhrase(const RegisterRow &row, const QString &phrase)
{
    const QString all = row.number + u' ' + row.title + u' ' + row.organisation;
    return all.contains(phrase, Qt::CaseInsensitive);
}

/// What stands between quotation marks is one.
inline bool hasWords(const RegisterRow &row, const QString &text)
{
    const QStringList parts = text.split(u'"');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringList wanted = i % 2 ? QStringList{parts[i]} : parts[i].split(u' ', Qt::SkipEmptyParts);
        if (!std::ranges::all_of(wanted, [&](const QString &phrase) { return hasPhrase(row, phrase); }))
            return false;
    }
    return true;
}

inline bool bears(const RegisterRow &row, const QStringList &tags)
{
    return std::ranges::any_of(
        row.tags, [&](const QString &tag) { return std::ranges::find(tags, tagKey(tag), &tagKey) != tags.end(); });
}

inline DueState dueState(const RegisterRow &row, Instant now)
{
    if (!row.due)
        return DueState::None;
    if (*row.due < now)
        return DueState::Overdue;
    return *row.due < now.plusMs(kDueSoon) ? DueState::Soon : DueState::Running;
}

/// In the order of their keys, each once.
inline QStringList tagsAmong(const QList<RegisterRow> &rows, const QString &beginning)
{
    QMap<QString, QString> found;
    for (const RegisterRow &row : rows) {
        for (const QString &tag : row.tags) {
            if (tagKey(tag).startsWith(tagKey(beginning)))
                found.insert(tagKey(tag), tag);
        }
    }
    return found.values();
}

} // namespace ringi::test
