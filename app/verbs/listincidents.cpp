// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `list`: the register through its query language. The table for people shows the keys that the language takes.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/sharedviews.h"
#include "app/verbs/words.h"
#include "base/clock.h"
#include "queries/registerquerytext.h"
#include "ui/words/querywords.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const Arguments &arguments)
{
    return arguments.operands(u"QUERY"_s).join(u' ');
}

RegisterQuery queryIn(const Arguments &arguments, const QueryPeople &people)
{
    const auto query = registerQueryFrom(textOf(arguments), people);
    if (!query)
        throw UsageError(words::sentenceFor(query.error()));
    return *query;
}

RegisterQuery ordered(RegisterQuery query, const Arguments &arguments)
{
    if (const auto sort = arguments.key<RegisterSort>(u"sort"_s)) {
        query.sort = *sort;
        query.order = Qt::DescendingOrder;
    }
    if (arguments.has(u"ascending"_s))
        query.order = Qt::AscendingOrder;
    query.asOf = SystemClock().now();
    return query;
}

/// A mistake is told before any store is opened; who leads is known only in one.
void refuseMistake(const Arguments &arguments)
{
    (void)arguments.key<RegisterSort>(u"sort"_s);
    if (arguments.has(u"view"_s) && !textOf(arguments).isEmpty())
        throw UsageError(VerbWords::tr("Give a query or --view, not both."));
    const auto query = registerQueryFrom(textOf(arguments));
    if (!query && query.error().token != u"lead")
        throw UsageError(words::sentenceFor(query.error()));
}

/// "me" is whom --as names.
RegisterQuery questionOf(OpenDesk &open, const Arguments &arguments)
{
    const Registry registry = open.queries().registry();
    const auto me = arguments.has(u"as"_s) ? open.officer(arguments.value(u"as"_s)) : Outcome<OfficerId>(OfficerId());
    const OfficerId reader = me.value_or(OfficerId());
    const RegisterQuery query = arguments.has(u"view"_s) ? queryOfView(arguments.value(u"view"_s), registry, reader)
                                                         : queryIn(arguments, peopleOf(registry, reader));
    return ordered(query, arguments);
}

QString lineOf(const RegisterRow &row)
{
    return u"%1  %2  %3  %4  %5  %6  %7"_s.arg(row.number, -16)
        .arg(row.updatedAt.toIso().left(16).replace(u'T', u' '))
        .arg(keyOf(row.severity), -6)
        .arg(keyOf(row.tlp), -16)
        .arg(keyOf(row.phase), -11)
        .arg(keyOf(row.holder), -13)
        .arg(row.title);
}

QString linesOf(const QList<RegisterRow> &rows)
{
    if (rows.isEmpty())
        return VerbWords::tr("No incident matches.");
    QStringList lines;
    for (const RegisterRow &row : rows)
        lines.append(lineOf(row));
    return lines.join(u'\n');
}

} // namespace

Outcome<Answer> listIncidents(Call &call)
{
    refuseMistake(call.arguments());
    const int limit = call.arguments().figure(u"limit"_s).value_or(-1);
    OpenDesk open(call);
    if (const auto no = open.identifyReader())
        return tl::unexpected(*no);
    const RegisterQuery query = questionOf(open, call.arguments());
    const QList<RegisterRow> rows = open.queries().incidentRows(open.queries().incidentOrder(query, limit));
    return Answer{toJsonArray(rows), linesOf(rows)};
}

} // namespace ringi::verb
