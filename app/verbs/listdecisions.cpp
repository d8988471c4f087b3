// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `decisions`: the register of what was decided, also as a CSV file for other programs.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "base/clock.h"
#include "exchange/decisioncsv.h"

#include <limits>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

template <class Enum> QList<Enum> listOf(const std::optional<Enum> &value)
{
    return value ? QList<Enum>{*value} : QList<Enum>();
}

MeasureQuery queryOf(const Arguments &arguments)
{
    MeasureQuery query;
    query.decidedOnly = true;
    query.kinds = listOf(arguments.key<MeasureKind>(u"kind"_s));
    query.states = listOf(arguments.key<MeasureState>(u"state"_s));
    query.urgentOnly = arguments.has(u"urgent"_s);
    if (arguments.has(u"by-deputy"_s))
        query.decidedAs = {Capacity::Deputy};
    if (arguments.has(u"overdue"_s))
        query.laterDueBefore = SystemClock().now();
    query.lapsesBefore = arguments.time(u"lapsing-before"_s);
    query.limit = arguments.figure(u"limit"_s).value_or(std::numeric_limits<int>::max());
    return query;
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
    const bool isExport = call.arguments().has(u"csv"_s);
    const QString file = isExport ? call.newFile(u"csv"_s) : QString();
    OpenDesk open(call);
    if (const auto no = open.identifyReader())
        return tl::unexpected(*no);
    const QList<MeasureRow> rows = open.queries().measures(query);
    const QJsonArray json = toJsonArray(rows);
    if (!isExport)
        return Answer{json, textOf(rows)};
    writeDecisionsCsv(file, rows);
    if (const auto no = open.record({ReadingAct::Exported, {}, {}, u"decisions"_s, int(rows.size())}))
        return tl::unexpected(*no);
    return Answer{json, VerbWords::tr("Decisions written: %1, to %2.").arg(QString::number(rows.size()), file)};
}

} // namespace ringi::verb
