// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decisioncsv.h"

#include "base/fault.h"
#include "exchange/csvwriter.h"

#include <QSaveFile>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

struct Column
{
    QString name;
    QString (*cell)(const MeasureRow &row);
};

QString yesOrNo(bool is)
{
    return is ? u"true"_s : u"false"_s;
}

QString orEmpty(const std::optional<Instant> &at)
{
    return at ? at->toIso() : QString();
}

const QList<Column> &columns()
{
    using Row = const MeasureRow &;
    static const QList<Column> all{
        {u"number"_s, [](Row row) { return row.number; }},
        {u"subject"_s, [](Row row) { return row.subject; }},
        {u"kind"_s, [](Row row) { return keyOf(row.kind); }},
        {u"state"_s, [](Row row) { return keyOf(row.state); }},
        {u"division"_s, [](Row row) { return keyOf(row.division); }},
        {u"drafter"_s, [](Row row) { return row.drafterName; }},
        {u"incident"_s, [](Row row) { return row.incidentNumber; }},
        {u"severity"_s, [](Row row) { return keyOf(row.severity); }},
        {u"tlp"_s, [](Row row) { return keyOf(row.tlp); }},
        {u"submitted_at"_s, [](Row row) { return orEmpty(row.submittedAt); }},
        {u"decided_at"_s, [](Row row) { return orEmpty(row.endedAt); }},
        {u"decided_by"_s, [](Row row) { return row.endedBy; }},
        {u"urgent"_s, [](Row row) { return yesOrNo(row.isUrgent); }},
        {u"by_deputy"_s, [](Row row) { return yesOrNo(row.decidedAs == Capacity::Deputy); }},
        {u"by_delegation"_s, [](Row row) { return yesOrNo(row.decidedAs == Capacity::Delegate); }},
        {u"returns"_s, [](Row row) { return QString::number(row.returns); }},
        {u"valid_until"_s, [](Row row) { return orEmpty(row.validUntil); }},
        {u"later_open"_s, [](Row row) { return QString::number(row.laterOpen); }},
        {u"later_due"_s, [](Row row) { return orEmpty(row.laterDue); }},
        {u"conditions_open"_s, [](Row row) { return QString::number(row.conditionsOpen); }},
        {u"updated_at"_s, [](Row row) { return row.updatedAt.toIso(); }}};
    return all;
}

QByteArray lineOf(const MeasureRow &row)
{
    QStringList cells;
    for (const Column &column : columns())
        cells.append(column.cell(row));
    return csvLine(cells, u',');
}

} // namespace

QByteArray decisionsCsv(const QList<MeasureRow> &rows)
{
    QStringList names;
    for (const Column &column : columns())
        names.append(column.name);
    QByteArray csv = QString(QChar::ByteOrderMark).toUtf8() + csvLine(names, u',');
    for (const MeasureRow &row : rows)
        csv += lineOf(row);
    return csv;
}

void writeDecisionsCsv(const QString &path, const QList<MeasureRow> &rows)
{
    const QByteArray csv = decisionsCsv(rows);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        throw Fault(FaultKind::Other, u"%1: %2"_s.arg(path, file.errorString()));
}

} // namespace ringi
