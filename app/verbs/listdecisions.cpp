// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `decisions`: the register of what was decided, also as a CSV file for other programs.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/words.h"
#include "base/clock.h"
#include "exchange/csvwriter.h"

#include <QSaveFile>

#include <limits>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar kByteOrderMark = QChar::ByteOrderMark; ///< spreadsheets take a file without one for another encoding

const QStringList &columns()
{
    static const QStringList all{
        u"number"_s,    u"subject"_s,     u"kind"_s,       u"state"_s,        u"division"_s,        u"drafter"_s,
        u"incident"_s,  u"severity"_s,    u"tlp"_s,        u"submitted_at"_s, u"decided_at"_s,      u"urgent"_s,
        u"by_deputy"_s, u"valid_until"_s, u"later_open"_s, u"later_due"_s,    u"conditions_open"_s, u"updated_at"_s};
    return all;
}

MeasureQuery queryOf(const Arguments &arguments)
{
    MeasureQuery query;
    query.decidedOnly = true;
    query.kind = arguments.key<MeasureKind>(u"kind"_s);
    query.state = arguments.key<MeasureState>(u"state"_s);
    query.urgentOnly = arguments.has(u"urgent"_s);
    query.byDeputyOnly = arguments.has(u"by-deputy"_s);
    if (arguments.has(u"overdue"_s))
        query.laterDueBefore = SystemClock().now();
    query.lapsesBefore = arguments.time(u"lapsing-before"_s);
    query.limit = arguments.figure(u"limit"_s).value_or(std::numeric_limits<int>::max());
    return query;
}

QByteArray csvOf(const QJsonArray &rows)
{
    QByteArray csv = QString(kByteOrderMark).toUtf8() + csvLine(columns(), u',');
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QString &column : columns())
            cells.append(row.toObject().value(column).toVariant().toString());
        csv += csvLine(cells, u',');
    }
    return csv;
}

void keep(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Fault(FaultKind::Other, u"%1: %2"_s.arg(path, file.errorString()));
}

QString lineOf(const MeasureRow &row)
{
    return u"%1  %2  %3  %4  %5"_s.arg(row.number, -15)
        .arg(row.endedAt ? row.endedAt->toIso().left(16).replace(u'T', u' ') : QString(), -16)
        .arg(keyOf(row.kind), -26)
        .arg(keyOf(row.state), -11)
        .arg(row.subject);
}

QString textOf(const QList<MeasureRow> &rows)
{
    if (rows.isEmpty())
        return VerbWords::tr("No decision matches.");
    QStringList lines;
    for (const MeasureRow &row : rows)
        lines.append(lineOf(row));
    return lines.join(u'\n');
}

} // namespace

Outcome<Answer> listDecisions(Call &call)
{
    const MeasureQuery query = queryOf(call.arguments());
    const auto store = call.gate().open(call.store());
    const QList<MeasureRow> rows = store->queries()->measures(query);
    const QJsonArray json = toJsonArray(rows);
    if (!call.arguments().has(u"csv"_s))
        return Answer{json, textOf(rows)};
    keep(call.value(u"csv"_s), csvOf(json));
    return Answer{
        json, VerbWords::tr("Decisions written: %1, to %2.").arg(QString::number(rows.size()), call.value(u"csv"_s))};
}

} // namespace ringi::verb
