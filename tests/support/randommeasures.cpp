// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What random officers do with sheets of every kind: drafts, signatures in every capacity, what comes after a decision,
// and the powers and routes all of it rests on.
#include "support/randomwork.h"

namespace ringi::test {

namespace {

AfterReview aWholeReview(const QString &words)
{
    return {words, words, words, words, words, words, words, words, words};
}

/// What such a gate is there for.
Verdict passing(GateKind kind)
{
    switch (kind) {
    case GateKind::Consult:
        return Verdict::Opinion;
    case GateKind::View:
        return Verdict::Seen;
    case GateKind::Review:
    case GateKind::Decide:
    case GateKind::Concur:
    case GateKind::ExternalConsent:
        return Verdict::Approve;
    }
    return Verdict::Approve;
}

bool needsAnswers(const Measure &measure)
{
    return measure.state == MeasureState::Circulating && !measure.openItems().isEmpty();
}

} // namespace

RandomWork::Asked RandomWork::by(const Session &officer, const Measure &measure, const MeasureCommand &command) const
{
    return {officer, ForMeasure{measure.id, command}};
}

RandomWork::Asked RandomWork::onSomeMeasure()
{
    if (m_measures.isEmpty() || chance(15))
        return aDraft(oneOf(m_incidents));
    const Measure measure = m_office.queries->measure(oneOf(m_measures));
    if (chance(6))
        return aWithdrawalOrSo(measure);
    return wasDecided(measure.state) ? afterDecision(measure) : beforeDecision(measure);
}

RandomWork::Asked RandomWork::aDraft(const IncidentId &incident)
{
    const auto kind = any<MeasureKind>();
    const QList<Division> drafters = shippedRoutes()[int(kind)].drafters;
    const Division division = drafters.isEmpty() || chance(5) ? any<Division>() : oneOf(drafters);
    return {m_office.as(division), ForMeasure{MeasureId::make(), DraftMeasure{incident, kind, aRandomProposal(kind)}}};
}

RandomWork::Asked RandomWork::beforeDecision(const Measure &measure)
{
    const Session &drafters = m_office.as(chance(95) ? measure.division : any<Division>());
    if (measure.state != MeasureState::Circulating || measure.openGates().isEmpty())
        return by(drafters, measure, SubmitMeasure{chance(35) ? words() : QString()});
    if (needsAnswers(measure) && chance(50))
        return by(staff(Division::Legal, Post::Analyst), measure, allAnswered(measure.kind));
    if (chance(8))
        return by(drafters, measure, ReviseMeasure{aRandomProposal(measure.kind), measure.textVersion()});
    if (chance(8))
        return by(drafters, measure, DeferGate{oneOf(measure.sheet.gates).key, words()});
    return aSignature(measure);
}

/// Later gates and views, conditions, the deed and its review, or the end of the approval.
RandomWork::Asked RandomWork::afterDecision(const Measure &measure)
{
    if (!measure.openGates().isEmpty() && chance(60))
        return aSignature(measure);
    if (!measure.laterViews.isEmpty() && chance(40)) {
        const LaterView &view = oneOf(measure.laterViews);
        return by(sessionOf(view.officer), measure, ViewLater{view.gate});
    }
    if (!measure.conditions.isEmpty() && chance(50)) {
        const MeetCondition met{below(int(measure.conditions.size())) + 1, words()};
        return by(m_office.as(measure.division), measure, met);
    }
    if (measure.state == MeasureState::CarriedOut)
        return aReview(measure);
    if (chance(10))
        return by(staff(Division::Legal, Post::DivisionHead), measure, RevokeMeasure{words()});
    return by(m_office.as(Division::Operations), measure, CarryOut{m_office.clock.now(), words()});
}

RandomWork::Asked RandomWork::aReview(const Measure &measure)
{
    const auto review = aWholeReview(chance(90) ? words() : QString());
    return by(m_office.as(any<Division>(), Post::Administrator), measure, CloseReview{review});
}

RandomWork::Asked RandomWork::aWithdrawalOrSo(const Measure &measure)
{
    const Session &somebody = m_office.as(any<Division>());
    switch (below(3)) {
    case 0:
        return by(m_office.as(measure.division), measure, WithdrawMeasure{words()});
    case 1:
        return by(somebody, measure, RecordDissent{words()});
    default:
        return by(somebody, measure, DeclareConflict{words()});
    }
}

RandomWork::Asked RandomWork::aSignature(const Measure &measure)
{
    const Gate gate = oneOf(measure.openGates());
    SignGate sign;
    sign.gate = gate.key;
    sign.verdict = aVerdictAt(gate);
    sign.reason = words();
    if (sign.verdict == Verdict::ApproveWithConditions)
        sign.conditions = QStringList{words()};
    sign.document = gate.kind == GateKind::ExternalConsent ? words() : QString();
    sign.dissent = chance(10) ? words() : QString();
    if (gate.kind == GateKind::Decide && chance(50))
        sign.validUntil = m_office.clock.now().plusMs(below(20) * kDay);
    sign.contentHash = contentHash(measure.id, measure.textVersion() - (chance(97) ? 0 : 1), measure.content());
    const Session signer = signerOf(gate, measure, sign);
    return by(signer, measure, sign);
}

Verdict RandomWork::aVerdictAt(const Gate &gate)
{
    if (chance(15))
        return any<Verdict>();
    const Verdict plain = passing(gate.kind);
    return plain == Verdict::Approve && chance(25) ? Verdict::ApproveWithConditions : plain;
}

Session RandomWork::signerOf(const Gate &gate, const Measure &measure, SignGate &sign)
{
    const Registry registry = m_office.queries->registry();
    if (chance(40)) {
        if (const auto deputy = deputyAt(gate, registry, sign))
            return *deputy;
    }
    if (gate.kind == GateKind::Decide && chance(40)) {
        if (const auto delegate = delegateAt(gate, measure.kind, registry))
            return *delegate;
    }
    return holderOf(gate);
}

std::optional<Session> RandomWork::deputyAt(const Gate &gate, const Registry &registry, SignGate &sign)
{
    for (const Deputyship &one : registry.powers.deputies) {
        const bool isTheirs = !gateIsTheirs(registry.actor(one.absent, m_office.clock.now()), gate);
        if (!isTheirs || !one.isInForce(m_office.clock.now()))
            continue;
        sign.actingFor = one.absent;
        return sessionOf(one.deputy);
    }
    return {};
}

std::optional<Session> RandomWork::delegateAt(const Gate &gate, MeasureKind kind, const Registry &registry)
{
    for (const Delegation &one : registry.powers.delegations) {
        if (one.measure == kind && one.gate == gate.key && one.isInForce(m_office.clock.now()))
            return staff(one.division, one.post);
    }
    return {};
}

Session RandomWork::holderOf(const Gate &gate)
{
    return staff(gate.division.value_or(Division::Strategy), oneOf(gate.posts));
}

Session RandomWork::sessionOf(const OfficerId &officer)
{
    return m_staff.value(officer, m_office.administrator);
}

/// Deputies and delegations, begun and ended.
RandomWork::Asked RandomWork::aPowersAct()
{
    const Registry registry = m_office.queries->registry();
    const Instant now = m_office.clock.now();
    const Instant until = now.plusMs(below(40) * kDay);
    const QList<OfficerId> staffed = m_staff.keys();
    const Route route = oneOf(shippedRoutes());
    const auto decides = [](const Gate &gate) { return gate.kind == GateKind::Decide; };
    const Gate gate = *std::ranges::find_if(route.gates, decides);
    const DelegationLimit widest{Severity::Crisis, Tlp::Red, true, true};
    switch (below(7)) {
    case 0:
        return {m_office.administrator, ForRegistry{EndDeputy{below(int(registry.powers.deputies.size()) + 1) + 1}}};
    case 1:
        return {holderOf(gate), ForRegistry{EndDelegation{below(int(registry.powers.delegations.size()) + 1) + 1}}};
    case 2:
    case 3:
        return {holderOf(gate),
                ForRegistry{DelegateDecision{route.measure, gate.key, any<Division>(), any<Post>(), widest, now, until,
                                             words()}}};
    default:
        return {m_office.administrator,
                ForRegistry{RegisterDeputy{oneOf(staffed), oneOf(staffed), now, until, words()}}};
    }
}

/// The shipped routes with other times, proposed by one administrator and published by another.
RandomWork::Asked RandomWork::aRouteAct()
{
    Route route = oneOf(shippedRoutes());
    route.gates.first().dueMinutes = below(100) * 60;
    const Session &other = staff(Division::Legal, Post::Administrator);
    switch (below(5)) {
    case 0:
    case 1:
        return {m_office.administrator, ForRegistry{ProposeRoute{route}}};
    case 2:
        return {other, ForRegistry{DropRoute{route.measure, words()}}};
    default:
        return {other, ForRegistry{PublishRoute{route.measure}}};
    }
}

MeasureContent RandomWork::aRandomProposal(MeasureKind kind)
{
    MeasureContent content = aProposal(words());
    content.subject = words();
    if (chance(30))
        content.validUntil = m_office.clock.now().plusMs(below(60) * kDay);
    content.isPublic = chance(50);
    content.personalData = chance(30);
    if (chance(30))
        content.tlp = any<Tlp>();
    if (chance(30))
        content.originators = QStringList{words()};
    if (chance(90))
        fillIn(content, kind);
    return content;
}

/// What the kind makes mandatory.
void RandomWork::fillIn(MeasureContent &content, MeasureKind kind)
{
    const Instant now = m_office.clock.now();
    content.addressee = words();
    content.record = words();
    content.scope = words();
    content.stopConditions = words();
    content.risks = words();
    if (kind == MeasureKind::CommunicationsInformation)
        content.communications = CommunicationsInformation{
            CommunicationsClass(below(4)), words(), words(), now, now.plusMs(kDay), QStringList{words()}};
    if (kind == MeasureKind::Neutralisation) {
        content.dossier = AccessDossier{chance(50) ? u"JP"_s : u"XA"_s, words(), chance(30)};
        content.validUntil = content.validUntil.value_or(now.plusMs(30 * kDay));
    }
}

} // namespace ringi::test
