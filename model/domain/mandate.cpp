// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mandate.h"

#include "domain/measurerules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ringi {

Guard gateIsTheirs(const Actor &actor, const Gate &gate)
{
    if (gate.division && actor.division != *gate.division)
        return Refusal{RefusalCode::WrongDivisionForGate, {keyOf(*gate.division)}};
    // Who administers does not sign by that, whatever an old route says.
    const auto counts = [&](Post post) { return post != Post::Administrator && actor.holds(post); };
    if (std::ranges::none_of(gate.posts, counts))
        return Refusal{RefusalCode::WrongPostForGate, {keyOf(gate.posts.first())}};
    return {};
}

Guard maySignAt(const Actor &actor, const Gate &gate)
{
    return gate.posts.contains(Post::Auditor) ? inService(actor) : mayAct(actor);
}

Matter matterOf(const Measure &measure, const Incident &incident, bool urgent)
{
    Matter matter{measure.kind, factsOf(measure.content(), incident, urgent), {}, incident.circle};
    if (measure.exists())
        matter.barred = {measure.drafter(), measure.lastEditor()};
    for (const Remark &conflict : measure.conflicts)
        matter.barred += conflict.made.by;
    return matter;
}

namespace {

bool isDeputyOf(const OfficerId &deputy, const OfficerId &absent, const Matter &matter, const Registry &registry,
                Instant now)
{
    return std::ranges::any_of(registry.powers.deputies, [&](const Deputyship &one) {
        return one.deputy == deputy && one.absent == absent && one.isInForce(now)
            && !matter.barred.contains(one.registered.by);
    });
}

/// Whether the delegation is of this decision; a gate of the same name that does not decide is another one.
bool isOf(const Delegation &delegation, const Gate &gate, const Matter &matter)
{
    return delegation.measure == matter.kind && delegation.gate == gate.key && gate.kind == GateKind::Decide
        && delegation.limit.covers(matter.facts) && !matter.barred.contains(delegation.granted.by);
}

/// A suspended officer's power rests, and so does what he gave of it.
bool isDelegate(const Actor &actor, const Gate &gate, const Matter &matter, const Registry &registry, Instant now)
{
    return std::ranges::any_of(registry.powers.delegations, [&](const Delegation &one) {
        return one.isInForce(now) && isOf(one, gate, matter) && !registry.actor(one.granted.by, now).suspended
            && actor.division == one.division && actor.holds(one.post);
    });
}

/// Legal's review stays Legal's: a deputy from another division would clear what his own colleagues want.
Outcome<Mandate> deputysMandate(const Actor &actor, const OfficerId &absent, const Gate &gate, const Matter &matter,
                                const Registry &registry, Instant now)
{
    if (!isDeputyOf(actor.id, absent, matter, registry, now))
        return refuse(RefusalCode::NotADeputy);
    const Actor instead = registry.actor(absent, now);
    if (instead.suspended || !mayRead(matter.circle, instead))
        return refuse(RefusalCode::NotADeputy);
    if (const auto no = gateIsTheirs(instead, gate))
        return tl::unexpected(*no);
    if (isLegalReview(gate) && actor.division != Division::Legal)
        return refuse(RefusalCode::WrongDivisionForGate, {keyOf(Division::Legal)});
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
    if (maySignAt(actor, gate) || !mayRead(matter.circle, actor) || isBarred(measure, actor.id))
        return false;
    if (mandateFor(actor, {}, gate, matter, registry, now))
        return true;
    return std::ranges::any_of(registry.powers.deputies, [&](const Deputyship &one) {
        return one.deputy == actor.id && !isBarred(measure, one.absent)
            && mandateFor(actor, one.absent, gate, matter, registry, now).has_value();
    });
}

/// One person signs one gate. Seats as many gates as can be, the earlier ones first: whoever sits where somebody else
/// could sit as well makes room (Kuhn's matching).
class Seating
{
public:
    explicit Seating(const QList<Prospect> &way)
        : m_way(way)
    {
    }

    bool seatOneAt(qsizetype gate)
    {
        m_asked.clear();
        return findOneFor(gate);
    }

private:
    bool findOneFor(qsizetype gate)
    {
        return std::ranges::any_of(m_way[gate].signers, [&](const OfficerId &officer) {
            if (m_asked.contains(officer))
                return false;
            m_asked.insert(officer);
            if (m_seats.contains(officer) && !findOneFor(m_seats.value(officer)))
                return false;
            m_seats.insert(officer, gate);
            return true;
        });
    }

    const QList<Prospect> &m_way;
    QHash<OfficerId, qsizetype> m_seats; ///< the gate each sits at
    QSet<OfficerId> m_asked;
};

void countMissing(QList<Prospect> &way)
{
    const QList<Prospect> asked = way;
    Seating seating(asked);
    for (qsizetype at = 0; at < way.size(); ++at) {
        for (int seat = 0; seat < way[at].gate.quorum; ++seat)
            way[at].missing += seating.seatOneAt(at) ? 0 : 1;
    }
}

} // namespace

Outcome<Mandate> mandateFor(const Actor &actor, const std::optional<OfficerId> &actingFor, const Gate &gate,
                            const Matter &matter, const Registry &registry, Instant now)
{
    if (actor.holds(Post::Program))
        return refuse(RefusalCode::WrongPostForGate, {keyOf(gate.posts.first())});
    if (actingFor)
        return deputysMandate(actor, *actingFor, gate, matter, registry, now);
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
        Prospect prospect{gate, sheet.comesLater(gate), {}, 0};
        for (const Officer &officer : registry.officers) {
            if (couldSign(officer.actor(now), gate, matter, measure, registry, now))
                prospect.signers += officer.id;
        }
        way += prospect;
    }
    countMissing(way);
    return way;
}

} // namespace ringi
