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

Guard maySignAt(const Actor &actor, const Gate &gate)
{
    Actor asked = actor;
    if (gate.posts.contains(Post::Auditor))
        asked.posts.removeAll(Post::Auditor);
    return mayAct(asked);
}

Matter matterOf(const Measure &measure, const Incident &incident, bool urgent)
{
    Matter matter{measure.kind, factsOf(measure.content(), incident, urgent), {}};
    if (measure.exists())
        matter.barred = {measure.drafter(), measure.lastEditor()};
    for (const Remark &conflict : measure.conflicts)
        matter.barred += conflict.made.by;
    return matter;
}

namespace {

bool isDeputyOf(const Registry &registry, const OfficerId &deputy, const OfficerId &absent, Instant now)
{
    return std::ranges::any_of(registry.powers.deputies, [&](const Deputyship &one) {
        return one.deputy == deputy && one.absent == absent && one.isInForce(now);
    });
}

/// Whether the delegation is of this decision; a gate of the same name that does not decide is another one.
bool isOf(const Delegation &delegation, const Gate &gate, const Matter &matter)
{
    return delegation.measure == matter.kind && delegation.gate == gate.key && gate.kind == GateKind::Decide
        && delegation.limit.covers(matter.facts) && !matter.barred.contains(delegation.granted.by);
}

bool isDelegate(const Actor &actor, const Gate &gate, const Matter &matter, const Registry &registry, Instant now)
{
    return std::ranges::any_of(registry.powers.delegations, [&](const Delegation &one) {
        return one.isInForce(now) && isOf(one, gate, matter) && actor.division == one.division && actor.holds(one.post);
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
    if (maySignAt(actor, gate) || isBarred(measure, actor.id))
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
    if (actor.holds(Post::Program))
        return refuse(RefusalCode::WrongPostForGate, {keyOf(gate.posts.first())});
    if (actingFor)
        return deputysMandate(actor, *actingFor, gate, registry, now);
    const auto no = gateIsTheirs(actor, gate);
    if (!no)
        return Mandate{};
    if (isDelegate(actor, gate, matter, registry, now))
        return Mandate{Capacity::Delegate, {}};
    return tl::unexpected(*no);
}

QList<Gate> gatesOf(const Measure &measure, const Incident &incident, const Registry &registry)
{
    const Route *route = registry.rulebook.current(measure.kind);
    if (measure.submitted || !route)
        return measure.sheet.gates;
    return gatesFor(*route, matterOf(measure, incident, false).facts);
}

QList<Prospect> wayAhead(const Measure &measure, const Incident &incident, const Registry &registry, bool urgent,
                         Instant now)
{
    const Route *route = registry.rulebook.current(measure.kind);
    if (!route)
        return {};
    const Matter matter = matterOf(measure, incident, urgent);
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
