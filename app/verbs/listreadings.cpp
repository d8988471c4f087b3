// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `readings`: who read, exported or printed what, for those who answer for it.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "base/clock.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QJsonObject rowOf(const ReadingRow &row)
{
    return {{u"n"_s, qint64(row.n)},
            {u"commit"_s, qint64(row.commit)},
            {u"at"_s, row.at.toIso()},
            {u"by"_s, row.officerName},
            {u"division"_s, keyOf(row.division)},
            {u"act"_s, keyOf(row.act)},
            {u"record"_s, json::orNull(row.object)},
            {u"what"_s, json::orNull(row.what)},
            {u"records"_s, row.records}};
}

QString lineOf(const ReadingRow &row)
{
    return u"%1  %2  %3  %4  %5"_s.arg(row.at.toIso().left(16).replace(u'T', u' '))
        .arg(keyOf(row.act), -8)
        .arg(row.object.isEmpty() ? u"-"_s : row.object, -16)
        .arg(row.what.isEmpty() ? u"-"_s : row.what, -10)
        .arg(row.officerName);
}

Answer answer(const QList<ReadingRow> &rows)
{
    QJsonArray array;
    QStringList lines;
    for (const ReadingRow &row : rows) {
        array.append(rowOf(row));
        lines.append(lineOf(row));
    }
    return {array, rows.isEmpty() ? VerbWords::tr("Nothing was read that is yours to know.") : lines.join(u'\n')};
}

} // namespace

Outcome<Answer> listReadings(Call &call)
{
    OpenDesk open(call);
    if (const auto session = open.signIn(); !session)
        return tl::unexpected(session.error());
    ReadingQuery query;
    query.asOf = SystemClock().now();
    query.limit = call.arguments().figure(u"limit"_s).value_or(query.limit);
    if (call.number().isEmpty())
        return answer(open.queries().readings(query));
    return open.incident(call.number()).map([&](const IncidentId &id) {
        query.incident = id;
        return answer(open.queries().readings(query));
    });
}

} // namespace ringi::verb
