// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/routewords.h"

#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCoreApplication>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

class RouteWords
{
    Q_DECLARE_TR_FUNCTIONS(Route)
};

QString listed(const QStringList &parts)
{
    return parts.join(RouteWords::tr(", ", "between parts of a list"));
}

QString nameOf(const Gate &gate)
{
    const QString name = words::label(gate.name);
    return name.isEmpty() ? gate.key : name;
}

QString gateNamed(const QList<Gate> &gates, const QString &key)
{
    const Gate *gate = gateOf(gates, key);
    return gate ? nameOf(*gate) : key;
}

QString due(const Gate &gate)
{
    return gate.dueMinutes > 0 ? words::duration(gate.dueMinutes * kMinute) : RouteWords::tr("no time set");
}

QString changed(const QString &what, const QString &from, const QString &to)
{
    return RouteWords::tr("%1: %2 → %3", "what was changed, before and after")
        .arg(what, from.isEmpty() ? u"–"_s : from, to.isEmpty() ? u"–"_s : to);
}

struct Trait
{
    QString name;
    QString value;
};

QList<Trait> traitsOf(const Gate &gate, const QList<Gate> &gates)
{
    return {{RouteWords::tr("name"), nameOf(gate)},
            {RouteWords::tr("kind"), words::label(gate.kind)},
            {RouteWords::tr("division"), words::division(gate.division)},
            {RouteWords::tr("posts"), words::label(gate.posts)},
            {RouteWords::tr("quorum"), QString::number(gate.quorum)},
            {RouteWords::tr("needs"), words::needs(gate, gates)},
            {RouteWords::tr("applies"), words::condition(gate.when)},
            {RouteWords::tr("due"), due(gate)},
            {RouteWords::tr("may follow the decision"), words::after(gate.after)},
            {RouteWords::tr("body outside"), words::label(gate.authority)}};
}

QStringList gateDifferences(const Route &before, const Route &after, const Gate &gate)
{
    const Gate *was = gateOf(before.gates, gate.key);
    if (!was)
        return {RouteWords::tr("new gate “%1”").arg(nameOf(gate))};
    QStringList lines;
    const QList<Trait> from = traitsOf(*was, before.gates);
    const QList<Trait> to = traitsOf(gate, after.gates);
    for (int i = 0; i < to.size(); ++i) {
        if (from[i].value != to[i].value)
            lines.append(changed(RouteWords::tr("“%1”, %2", "gate and what of it").arg(nameOf(*was), to[i].name),
                                 from[i].value, to[i].value));
    }
    return lines;
}

QString draftersOf(const Route &route)
{
    QStringList names;
    for (const Division one : route.drafters)
        names.append(words::label(one));
    return names.isEmpty() ? RouteWords::tr("any division") : listed(names);
}

bool isInCircle(const Route &route)
{
    return std::ranges::any_of(faultsOf(route), [](const RouteFault &f) { return f.code == RouteFaultCode::Cycle; });
}

} // namespace

QString words::condition(const std::optional<GateCondition> &when)
{
    const GateCondition asked = when.value_or(GateCondition());
    QStringList parts;
    if (asked.severityFrom)
        parts.append(RouteWords::tr("severity %1 or above").arg(label(*asked.severityFrom)));
    if (asked.tlpFrom)
        parts.append(RouteWords::tr("%1 or stricter").arg(label(*asked.tlpFrom)));
    if (asked.tlpBelow)
        parts.append(RouteWords::tr("less strict than %1").arg(label(*asked.tlpBelow)));
    const QList<std::pair<bool, QString>> flags{
        {asked.serverAbroad, RouteWords::tr("server abroad")},
        {asked.personalData, RouteWords::tr("personal data")},
        {asked.isPublic, RouteWords::tr("public")},
        {asked.originatorControlled, RouteWords::tr("originators’ consent needed")},
        {asked.selfDefenceForces, RouteWords::tr("Self-Defense Forces act")},
        {asked.urgent, RouteWords::tr("urgent")}};
    for (const auto &[isAsked, text] : flags) {
        if (isAsked)
            parts.append(text);
    }
    return parts.isEmpty() ? RouteWords::tr("always") : listed(parts);
}

QString words::needs(const Gate &gate, const QList<Gate> &gates)
{
    QStringList names;
    for (const QString &need : gate.needs)
        names.append(gateNamed(gates, need));
    return listed(names);
}

QString words::after(GateAfter after)
{
    switch (after) {
    case GateAfter::Never:
        return RouteWords::tr("never");
    case GateAfter::IfUrgent:
        return RouteWords::tr("if urgent");
    case GateAfter::IfAbsent:
        return RouteWords::tr("if deferred");
    }
    return {};
}

QString words::division(const std::optional<Division> &division)
{
    return division ? label(*division) : RouteWords::tr("any division");
}

QString words::explain(const RouteFault &fault)
{
    const QString what = fault.detail.isEmpty()
        ? label(fault.code)
        : RouteWords::tr("%1 (%2)", "a fault and what it is about").arg(label(fault.code), fault.detail);
    return fault.gate.isEmpty() ? what : RouteWords::tr("Gate “%1”: %2").arg(fault.gate, what);
}

QString words::explain(const RouteFileError &error)
{
    const QString where = error.gate.isEmpty() ? RouteWords::tr("Route") : RouteWords::tr("Gate “%1”").arg(error.gate);
    switch (error.fault) {
    case RouteFileFault::TooLarge:
        return RouteWords::tr("The file is too large for a route. Choose another one.");
    case RouteFileFault::NotJson:
        return RouteWords::tr("The file is not JSON: %1").arg(error.detail);
    case RouteFileFault::UnknownField:
        return RouteWords::tr("%1: there is no field “%2”.").arg(where, error.field);
    case RouteFileFault::WrongType:
        return RouteWords::tr("%1: the field “%2” holds the wrong type.").arg(where, error.field);
    case RouteFileFault::UnknownValue:
        return RouteWords::tr("%1: the field “%2” cannot be “%3”.").arg(where, error.field, error.detail);
    case RouteFileFault::Unsound:
        return explain(error.unsound.value_or(RouteFault()));
    }
    return {};
}

QStringList words::differences(const Route *before, const Route &after)
{
    if (!before)
        return {RouteWords::tr("the first route of this kind, with %n gate(s)", nullptr, int(after.gates.size()))};
    QStringList lines;
    if (label(before->name) != label(after.name))
        lines.append(changed(RouteWords::tr("name"), label(before->name), label(after.name)));
    if (draftersOf(*before) != draftersOf(after))
        lines.append(changed(RouteWords::tr("drafted by"), draftersOf(*before), draftersOf(after)));
    if (before->source != after.source)
        lines.append(changed(RouteWords::tr("source"), before->source, after.source));
    if (before->unverified != after.unverified)
        lines.append(after.unverified ? RouteWords::tr("now marked as unverified")
                                      : RouteWords::tr("no longer marked as unverified"));
    for (const Gate &gate : after.gates)
        lines.append(gateDifferences(*before, after, gate));
    for (const Gate &gate : before->gates) {
        if (!gateOf(after.gates, gate.key))
            lines.append(RouteWords::tr("gate “%1” is gone").arg(nameOf(gate)));
    }
    return lines;
}

kit::GateScene sceneOf(const Route &route)
{
    kit::GateScene scene;
    if (isInCircle(route))
        return scene;
    for (const Gate &gate : route.gates) {
        for (const QString &need : gate.needs) {
            const auto found = std::ranges::find(route.gates, need, &Gate::key);
            if (found != route.gates.end())
                scene.edges.push_back({int(found - route.gates.begin()), int(scene.gates.size())});
        }
        const QString sub = gate.division ? words::shortLabel(*gate.division) + u" · "_s + words::label(gate.kind)
                                          : words::label(gate.kind);
        scene.gates.push_back({nameOf(gate), sub, kit::GateState::Planned});
    }
    return scene;
}

} // namespace ringi
