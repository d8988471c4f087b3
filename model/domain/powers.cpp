// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/powers.h"

#include "domain/mandate.h"
#include "domain/ordinal.h"
#include "domain/registryrules.h"

#include <algorithm>

namespace ringi {

bool DelegationLimit::covers(const MeasureFacts &facts) const
{
    return facts.severity <= severityUpTo && facts.tlp <= tlpUpTo && (personalData || !facts.personalData)
        && (urgent || !facts.urgent) && !facts.serverAbroad && !facts.selfDefenceForces;
}

namespace {

Guard periodAhead(Instant from, Instant until, Instant now)
{
    if (until <= from || until <= now)
        return Refusal{RefusalCode::PeriodInvalid, {}};
    return {};
}

bool isActive(const Registry &registry, const OfficerId &id)
{
    const auto officer = registry.officers.constFind(id);
    return officer != registry.officers.constEnd() && !officer->suspended;
}

/// Null when the route in force has no such gate, or it does not decide.
const Gate *decidingGate(const Registry &registry, MeasureKind kind, const QString &key)
{
    const Route *route = registry.rulebook.current(kind);
    const Gate *gate = route ? gateOf(route->gates, key) : nullptr;
    return gate && gate->kind == GateKind::Decide ? gate : nullptr;
}

Guard mayDecide(const RegistryCase &c, MeasureKind kind, const QString &key)
{
    const Gate *gate = decidingGate(c.registry, kind, key);
    if (!gate)
        return Refusal{RefusalCode::NotADecidingGate, {key}};
    return gateIsTheirs(c.actor, *gate);
}

} // namespace

Guard mayDecideThere(const RegistryCase &c, const DelegateDecision &ask)
{
    return mayDecide(c, ask.measure, ask.gate);
}

Guard mayDecideThere(const RegistryCase &c, const EndDelegation &ask)
{
    if (!hasOrdinal(c.registry.powers.delegations, ask.ordinal))
        return {};
    const Delegation &delegation = c.registry.powers.delegations[ask.ordinal - 1];
    return mayDecide(c, delegation.measure, delegation.gate);
}

Guard aboutThemselves(const RegistryCase &c, const RegisterDeputy &ask)
{
    if (ask.deputy == c.actor.id)
        return Refusal{RefusalCode::DeputySelfAppointed, {}};
    return {};
}

RegistryDecided decideOne(const RegistryCase &c, const RegisterDeputy &ask)
{
    if (ask.deputy == ask.absent)
        return refuse(RefusalCode::DeputyOfOneself);
    if (!isActive(c.registry, ask.absent) || !isActive(c.registry, ask.deputy))
        return refuse(RefusalCode::OfficerUnknown);
    if (const auto no = periodAhead(ask.from, ask.until, c.now))
        return tl::unexpected(*no);
    if (ask.reason.trimmed().isEmpty())
        return refuse(RefusalCode::ReasonMissing);
    return RegistryEvents{DeputyRegistered{ask.absent, ask.deputy, ask.from, ask.until, ask.reason.trimmed()}};
}

RegistryDecided decideOne(const RegistryCase &c, const EndDeputy &ask)
{
    const auto &deputies = c.registry.powers.deputies;
    if (!hasOrdinal(deputies, ask.ordinal) || deputies[ask.ordinal - 1].ended)
        return refuse(RefusalCode::DeputyUnknown);
    return RegistryEvents{DeputyEnded{ask.ordinal}};
}

RegistryDecided decideOne(const RegistryCase &c, const DelegateDecision &ask)
{
    if (c.actor.division == ask.division && c.actor.holds(ask.post))
        return refuse(RefusalCode::DelegatesToOneself);
    if (const auto no = periodAhead(ask.from, ask.until, c.now))
        return tl::unexpected(*no);
    if (ask.basis.trimmed().isEmpty())
        return refuse(RefusalCode::ReasonMissing);
    return RegistryEvents{DecisionDelegated{ask.measure, ask.gate, ask.division, ask.post, ask.limit, ask.from,
                                            ask.until, ask.basis.trimmed()}};
}

RegistryDecided decideOne(const RegistryCase &c, const EndDelegation &ask)
{
    const auto &delegations = c.registry.powers.delegations;
    if (!hasOrdinal(delegations, ask.ordinal) || delegations[ask.ordinal - 1].ended)
        return refuse(RefusalCode::DelegationUnknown);
    return RegistryEvents{DelegationEnded{ask.ordinal}};
}

void fold(Registry &registry, const DeputyRegistered &event, const Stamped &stamp)
{
    registry.powers.deputies.append({event.absent, event.deputy, event.from, event.until, event.reason, stamp, false});
}

void fold(Registry &registry, const DeputyEnded &event, const Stamped &)
{
    atOrdinal(registry.powers.deputies, event.ordinal).ended = true;
}

void fold(Registry &registry, const DecisionDelegated &event, const Stamped &stamp)
{
    registry.powers.delegations.append({event.measure, event.gate, event.division, event.post, event.limit, event.from,
                                        event.until, event.basis, stamp, false});
}

void fold(Registry &registry, const DelegationEnded &event, const Stamped &)
{
    atOrdinal(registry.powers.delegations, event.ordinal).ended = true;
}

} // namespace ringi
