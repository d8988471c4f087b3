// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `routes list` and `routes show`: the routes in force. `show` prints a route as its file, to be changed and proposed.
#include "app/verbs/acts.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/words.h"
#include "routes/routefile.h"
#include "ui/words/labels.h"

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

QJsonValue proposalOf(const Registry &registry, MeasureKind kind)
{
    const auto proposal = registry.rulebook.proposals.constFind(kind);
    if (proposal == registry.rulebook.proposals.constEnd())
        return {};
    return QJsonObject{{u"version"_s, proposal->route.version},
                       {u"proposed"_s, json::stamp(proposal->proposed, registry)}};
}

QJsonObject rowOf(const Registry &registry, MeasureKind kind)
{
    const Route *route = registry.rulebook.current(kind);
    QJsonObject row{{u"measure"_s, keyOf(kind)}, {u"proposal"_s, proposalOf(registry, kind)}};
    row.insert(u"version"_s, route ? QJsonValue(route->version) : QJsonValue());
    row.insert(u"name"_s, route ? QJsonValue(toBody(route->name)) : QJsonValue());
    row.insert(u"gates"_s, route ? QJsonValue(route->gates.size()) : QJsonValue());
    row.insert(u"source"_s, route ? json::orNull(route->source) : QJsonValue());
    row.insert(u"unverified"_s, route ? QJsonValue(route->unverified) : QJsonValue());
    row.insert(u"hash"_s, route ? QJsonValue(json::hex(routeHash(*route))) : QJsonValue());
    return row;
}

QString lineOf(const Registry &registry, MeasureKind kind)
{
    const Route *route = registry.rulebook.current(kind);
    const QString state = route
        ? VerbWords::tr("version %1: %2").arg(QString::number(route->version), words::label(route->name))
        : VerbWords::tr("no route");
    const QString line = u"%1  %2"_s.arg(keyOf(kind), -26).arg(state);
    return registry.rulebook.proposals.contains(kind) ? VerbWords::tr("%1 (a change is proposed)").arg(line) : line;
}

/// The route in force, an earlier one, or the one proposed; null when there is none.
const Route *routeAsked(const Call &call, const Rulebook &rulebook)
{
    const auto kind = call.arguments().operandKey<MeasureKind>(u"KIND"_s);
    if (call.arguments().has(u"proposal"_s)) {
        const auto proposal = rulebook.proposals.constFind(kind);
        return proposal == rulebook.proposals.constEnd() ? nullptr : &proposal->route;
    }
    const auto version = call.arguments().figure(u"version"_s);
    return version ? rulebook.version(kind, *version) : rulebook.current(kind);
}

} // namespace

Outcome<Answer> listRoutes(Call &call)
{
    OpenDesk open(call);
    const Registry registry = open.queries().registry();
    QJsonArray rows;
    QStringList lines;
    for (const MeasureKind kind : allOf<MeasureKind>()) {
        rows.append(rowOf(registry, kind));
        lines.append(lineOf(registry, kind));
    }
    return Answer{rows, lines.join(u'\n')};
}

Outcome<Answer> showRoute(Call &call)
{
    const auto kind = call.arguments().operandKey<MeasureKind>(u"KIND"_s);
    OpenDesk open(call);
    const Registry registry = open.queries().registry();
    const Route *route = routeAsked(call, registry.rulebook);
    if (!route)
        return refuse(call.arguments().has(u"proposal"_s) ? RefusalCode::RouteProposalUnknown
                                                          : RefusalCode::RouteMissing,
                      {keyOf(kind)});
    return Answer{toBody(*route), QString::fromUtf8(routeToJson(*route))};
}

} // namespace ringi::verb
