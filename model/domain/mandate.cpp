// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mandate.h"

#include "domain/measurerules.h"

#include <algorithm>

namespace ringi {

Guard gateIsTheirs(const Actor &actor, const Gate &gate)
{
    if (gate.division && actor.division != *gate.division)
        return Refusal{RefusalCode::WrongDivisionForGate, {keyOf(*gate.division)}};
    if (std::ranges::none_of(gate.posts, [&](Post post) { return actor.holds(post); }))
        return Refusal{RefusalCode::WrongPostForGate, {keyOf(gate.posts.first())}};
    return {};
}

namespace {

bool isDeputyOf(const Registry &registry, const OfficerId &deputy, const OfficerId &absent, Instant now)
{
    return std::ranges::any_of(registry.powers.deputies, [&](const Deputyship &one) {
        return one.deputy == deputy && one.absent == absent && one.isInForce(now);
    });
}

bool isDelegate(const Actor &actor, const Gate &gate, const Matter &matter, const Registry &registry, Instant now)
{
    return std::ranges::any_of(registry.powers.delegations, [&](const Delegation &one) {
        return one.isInForce(now) && one.measure == matter.kind && one.gate == gate.key
            && one.limit.covers(matter.facts) && actor.division == one.division && actor.holds(one.post);
    });
}

Outcome<Mandate> deputysMandate(const Actor &actor, const OfficerId &absent, const Gate &gate, const Registry &registry,
                                Instant now)
{
    if (!isDeputyOf(registry, actor.id, absent, now))
        return refuse(RefusalCode::NotADeputy);
    const Actor instead = registry.actor(absent);
    if (instead.suspended)
        return refuse(RefusalCode::NotADeputy);
    if (const auto no = gateIsTheirs(instead, gate))
        return tl::unexpected(*no);
    return Mandate{Capacity::Deputy, absent};
}

bool isBarred(const Measure &measure, const OfficerId &officer)
{
    return measure.exists() && isImpartial(measure, officer);
}

/// Whether the officer could sign the gate today in any capacity.
bool couldSign(const Actor &actor, const Gate &gate, const Matter &matter, const Measure &measure,
               const Registry &registry, Instant now)
{
    if (actor.suspended || isBarred(measure, actor.id))
        return false;
    if (mandateFor(actor, {}, gate, matter, registry, now))
        return true;
    return std::ranges::any_of(registry.powers.deputies, [&](const Deputyship &one) {
        return one.deputy == actor.id && !isBarred(measure, one.absent)
            && mandateFor(actor, one.absent, gate, matter, registry, now).has_value();
    });
}

} // namespace

Outcome<Mandate> mandateFor(const Actor &actor, const std::optional<OfficerId> &actingFor, const Gate &gate,
                            const Matter &matter, const Registry &registry, Instant now)
{
    if (actingFor)
        return deputysMandate(actor, *actingFor, gate, registry, now);
    const auto no = gateIsTheirs(actor, gate);
    if (!no)
        return Mandate{};
    if (isDelegate(actor, gate, matter, registry, now))
        return Mandate{Capacity::Delegate, {}};
    return tl::unexpected(*no);
}

QList<Prospect> wayAhead(const Measure &measure, const Incident &incident, const Registry &registry, bool urgent,
                         Instant now)
{
    const Route *route = registry.rulebook.current(measure.kind);
    if (!route)
        return {};
    const Matter matter{measure.kind, factsOf(measure.content(), incident, urgent)};
    const Sheet sheet = sheetFor(*route, matter.facts, urgent ? QStringLiteral("urgent") : QString());
    QList<Prospect> way;
    for (const Gate &gate : sheet.gates) {
        Prospect prospect{gate, sheet.comesLater(gate), {}};
        for (const Officer &officer : registry.officers) {
            if (couldSign(officer.actor(), gate, matter, measure, registry, now))
                prospect.signers += officer.id;
        }
        way += prospect;
    }
    return way;
}

} // namespace ringi
