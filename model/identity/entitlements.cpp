// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/entitlements.h"

#include "domain/mandate.h"
#include "domain/measurerules.h"
#include "domain/registryrules.h"

#include <algorithm>

namespace ringi {

namespace {

struct Asked
{
    const Registry &registry;
    const Actor &actor;
    Instant at;
};

template <class Fits> bool anyGate(const Registry &registry, const Fits &fits)
{
    return std::ranges::any_of(allOf<MeasureKind>(), [&](MeasureKind kind) {
        const Route *route = registry.rulebook.current(kind);
        return route && std::ranges::any_of(route->gates, fits);
    });
}

bool standsIn(const Asked &asked)
{
    const auto deputises = [&](const Deputyship &one) {
        return one.deputy == asked.actor.id && one.isInForce(asked.at);
    };
    const auto delegated = [&](const Delegation &one) {
        return one.isInForce(asked.at) && one.division == asked.actor.division && asked.actor.holds(one.post);
    };
    return std::ranges::any_of(asked.registry.powers.deputies, deputises)
        || std::ranges::any_of(asked.registry.powers.delegations, delegated);
}

Guard unless(bool could, const Refusal &no)
{
    return could ? Guard() : Guard(no);
}

/// As far as posts, division and routes say; the record says the rest.
Guard couldStand(const Asked &asked, Tie tie)
{
    const auto theirs = [&](const Gate &gate) {
        return !maySignAt(asked.actor, gate) && !gateIsTheirs(asked.actor, gate);
    };
    const auto decides = [&](const Gate &gate) { return gate.kind == GateKind::Decide && theirs(gate); };
    switch (tie) {
    case Tie::AtGate:
        return unless(anyGate(asked.registry, theirs) || standsIn(asked), {RefusalCode::NoGateAsks, {}});
    case Tie::DecidingGate:
        return unless(anyGate(asked.registry, decides), {RefusalCode::NoGateAsks, {}});
    case Tie::Legal:
        return ofLegal(asked.actor);
    case Tie::Uninvolved:
        return isPerson(asked.actor);
    case Tie::Member:
        return keyholderGuard(asked.registry, asked.actor.id, asked.at);
    case Tie::HeadOfLegal:
        return headsLegal(asked.actor);
    default:
        return {};
    }
}

Guard couldDo(const Asked &asked, const Permission &line)
{
    if (line.by == By::Anybody)
        return Refusal{RefusalCode::StoreExists, {}};
    if (const auto no = admits(line.by, asked.actor))
        return no;
    return couldStand(asked, line.tie);
}

std::optional<Post> postFor(const Asked &asked, By by)
{
    if (by == By::Administrators || by == By::SecondPersons)
        return asked.actor.holds(Post::Administrator) ? Post::Administrator : Post::Director;
    const auto counts = [&](Post post) {
        return !(by == By::Officers && post == Post::Auditor) && !(by == By::Witnesses && post == Post::Administrator);
    };
    const auto first = std::ranges::find_if(asked.actor.posts, counts);
    return first == asked.actor.posts.end() ? std::nullopt : std::optional(*first);
}

} // namespace

Entitlements entitlementsOf(const Registry &registry, const OfficerId &officer, Instant at)
{
    const Actor actor = registry.actor(officer, at);
    const Asked asked{registry, actor, at};
    Entitlements found{registry.officers.value(officer), at, {}};
    for (const Permission &line : permissions()) {
        Entitlement one{line, couldDo(asked, line), {}};
        if (const auto post = one.no ? std::nullopt : postFor(asked, line.by))
            one.post = found.officer.appointment().termOf(*post);
        found.acts.append(one);
    }
    return found;
}

Guard mayAskAbout(const Actor &asker, const OfficerId &officer)
{
    if (asker.id == officer && !officer.isNull())
        return {};
    return asker.holds(Post::Auditor) ? inService(asker) : mayAdminister(asker);
}

} // namespace ringi
