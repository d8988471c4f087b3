// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"

#include "domain/registryrules.h"

#include <algorithm>

namespace ringi {

const Route *Rulebook::current(MeasureKind kind) const
{
    const auto published = routes.constFind(kind);
    return published == routes.constEnd() || published->isEmpty() ? nullptr : &published->last();
}

const Route *Rulebook::version(MeasureKind kind, int version) const
{
    const auto published = routes.constFind(kind);
    if (published == routes.constEnd())
        return nullptr;
    const auto found = std::ranges::find(*published, version, &Route::version);
    return found == published->end() ? nullptr : &*found;
}

namespace {

int latest(const Rulebook &rulebook, MeasureKind kind)
{
    const Route *current = rulebook.current(kind);
    return current ? current->version : 0;
}

bool isSame(const Route &one, const Route *other)
{
    if (!other)
        return false;
    Route numbered = one;
    numbered.version = other->version;
    return numbered == *other;
}

bool couldSign(const Officer &officer, const Gate &gate, Instant now)
{
    const bool there = !gate.division || officer.division == *gate.division;
    return there && !officer.suspended
        && std::ranges::any_of(gate.posts, [&](Post post) { return officer.appointment().holds(post, now); });
}

/// A route may only ask for what the officers enrolled today could give.
Guard staffed(const Registry &registry, const Route &route, Instant now)
{
    for (const Gate &gate : route.gates) {
        const auto able = std::ranges::count_if(registry.officers,
                                                [&](const Officer &officer) { return couldSign(officer, gate, now); });
        if (able < gate.quorum)
            return Refusal{RefusalCode::RouteFaulty, {keyOf(RouteFaultCode::NobodyCanSign), gate.key}};
    }
    return {};
}

} // namespace

Guard soundRoute(const Route &route)
{
    const auto faults = faultsOf(route);
    if (faults.isEmpty())
        return {};
    return Refusal{RefusalCode::RouteFaulty, {keyOf(faults.first().code), faults.first().gate}};
}

RegistryDecided decideOne(const RegistryCase &c, const ProposeRoute &ask)
{
    const Rulebook &rulebook = c.registry.rulebook;
    if (rulebook.proposals.contains(ask.route.measure))
        return refuse(RefusalCode::RouteProposalPending);
    if (const auto no = soundRoute(ask.route))
        return tl::unexpected(*no);
    if (const auto no = staffed(c.registry, ask.route, c.now))
        return tl::unexpected(*no);
    if (isSame(ask.route, rulebook.current(ask.route.measure)))
        return refuse(RefusalCode::NothingChanged);
    Route next = ask.route;
    next.version = latest(rulebook, next.measure) + 1;
    return RegistryEvents{RouteProposed{next}};
}

Guard isSecond(const RegistryCase &c, const PublishRoute &ask)
{
    const auto proposal = c.registry.rulebook.proposals.constFind(ask.measure);
    if (proposal != c.registry.rulebook.proposals.constEnd() && proposal->proposed.by == c.actor.id)
        return Refusal{RefusalCode::SecondPersonNeeded, {}};
    return {};
}

RegistryDecided decideOne(const RegistryCase &c, const PublishRoute &ask)
{
    const auto proposal = c.registry.rulebook.proposals.constFind(ask.measure);
    if (proposal == c.registry.rulebook.proposals.constEnd())
        return refuse(RefusalCode::RouteProposalUnknown);
    return RegistryEvents{RoutePublished{proposal->route}};
}

RegistryDecided decideOne(const RegistryCase &c, const DropRoute &ask)
{
    if (!c.registry.rulebook.proposals.contains(ask.measure))
        return refuse(RefusalCode::RouteProposalUnknown);
    if (ask.reason.trimmed().isEmpty())
        return refuse(RefusalCode::ReasonMissing);
    return RegistryEvents{RouteDropped{ask.measure, ask.reason.trimmed()}};
}

void fold(Registry &registry, const RouteProposed &event, const Stamped &stamp)
{
    registry.rulebook.proposals.insert(event.route.measure, {event.route, stamp});
}

void fold(Registry &registry, const RouteDropped &event, const Stamped &)
{
    registry.rulebook.proposals.remove(event.measure);
}

void fold(Registry &registry, const RoutePublished &event, const Stamped &)
{
    registry.rulebook.proposals.remove(event.route.measure);
    registry.rulebook.routes[event.route.measure].append(event.route);
}

} // namespace ringi
