// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/registercsv.h"

#include "exchange/csvwriter.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

struct Column
{
    QLatin1StringView key;
    QLatin1StringView name; ///< as `list` prints it
    QString (*cell)(const RegisterRow &row);
};

QString orEmpty(const std::optional<Instant> &at)
{
    return at ? at->toIso() : QString();
}

using Row = const RegisterRow &;

constexpr auto kColumns = std::to_array<Column>(
    {{"number"_L1, "number"_L1, [](Row row) { return row.number; }},
     {"severity"_L1, "severity"_L1, [](Row row) { return keyOf(row.severity); }},
     {"title"_L1, "title"_L1, [](Row row) { return row.title; }},
     {"tlp"_L1, "tlp"_L1, [](Row row) { return keyOf(row.tlp); }},
     {"phase"_L1, "phase"_L1, [](Row row) { return keyOf(row.phase); }},
     {"holder"_L1, "holder"_L1, [](Row row) { return keyOf(row.holder); }},
     {"held"_L1, "holder_since"_L1, [](Row row) { return row.holderSince.toIso(); }},
     {"due"_L1, "due"_L1, [](Row row) { return orEmpty(row.due); }},
     {"sector"_L1, "sector"_L1, [](Row row) { return row.sector; }},
     {"updated"_L1, "updated_at"_L1, [](Row row) { return row.updatedAt.toIso(); }},
     {"organisation"_L1, "organisation"_L1, [](Row row) { return row.organisation; }},
     {"class"_L1, "class"_L1, [](Row row) { return row.cls; }},
     {"lead"_L1, "lead"_L1, [](Row row) { return row.leadName; }},
     {"logged"_L1, "logged_at"_L1, [](Row row) { return row.loggedAt.toIso(); }},
     {"reported"_L1, "reported_at"_L1, [](Row row) { return orEmpty(row.reportedAt); }},
     {"closed"_L1, "closed_at"_L1, [](Row row) { return orEmpty(row.closedAt); }},
     {"measures"_L1, "open_measures"_L1, [](Row row) { return QString::number(row.openMeasures); }},
     {"tags"_L1, "tags"_L1, [](Row row) { return row.tags.join(u", "_s); }}});

const Column *columnOf(const QString &key)
{
    const auto found = std::ranges::find_if(kColumns, [&](const Column &column) { return key == column.key; });
    return found == kColumns.end() ? nullptr : &*found;
}

} // namespace

RegisterCsv::RegisterCsv(const QStringList &columns)
    : m_columns(columns)
{
    m_columns.removeIf([](const QString &key) { return !columnOf(key); });
}

QByteArray RegisterCsv::head() const
{
    QStringList names;
    for (const QString &key : m_columns)
        names.append(columnOf(key)->name);
    return QString(QChar::ByteOrderMark).toUtf8() + csvLine(names, u',');
}

QByteArray RegisterCsv::lines(const QList<RegisterRow> &rows) const
{
    QByteArray lines;
    for (const RegisterRow &row : rows) {
        QStringList cells;
        for (const QString &key : m_columns)
            cells.append(columnOf(key)->cell(row));
        lines += csvLine(cells, u',');
    }
    return lines;
}

} // namespace ringi
