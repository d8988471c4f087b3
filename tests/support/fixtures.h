// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People and records for tests of the rules, built in words: anIncident().heldBy(Division::Legal). A case decides and
// folds as the desk would, without a store, and tells an answer as one line of text.
#pragma once

#include "domain/incidentcommands.h"
#include "domain/mandate.h"
#include "domain/measurecommands.h"
#include "domain/registry.h"
#include "routes/routefile.h"

#include <utility>

namespace ringi::test {

using namespace Qt::StringLiterals;

inline Instant at(const QString &iso)
{
    return Instant::fromIso(iso).value();
}

inline Instant noon()
{
    return at(u"2026-11-19T12:00:00.000Z"_s);
}

inline Actor anOfficer(Division division, Post post = Post::DutyOfficer)
{
    return {OfficerId::make(), division, {post}, false};
}

/// One headquarters, fully staffed.
struct Staff
{
    Actor planner = anOfficer(Division::Strategy, Post::PlanningOfficer);
    Actor analyst = anOfficer(Division::Intelligence, Post::Analyst);
    Actor dutyOfficer = anOfficer(Division::Operations);
    Actor liaison = anOfficer(Division::International, Post::LiaisonOfficer);
    Actor counsel = anOfficer(Division::Legal, Post::Counsel);
    Actor operationsHead = anOfficer(Division::Operations, Post::DivisionHead);
    Actor director = anOfficer(Division::Strategy, Post::Director);
    Actor legalHead = anOfficer(Division::Legal, Post::DivisionHead);
    Actor auditor = anOfficer(Division::Strategy, Post::Auditor);
    Actor administrator = anOfficer(Division::Strategy, Post::Administrator);
    Actor otherAdministrator = anOfficer(Division::International, Post::Administrator);
    Actor strategyHead = anOfficer(Division::Strategy, Post::DivisionHead);
    Actor intelligenceHead = anOfficer(Division::Intelligence, Post::DivisionHead);
    Actor internationalHead = anOfficer(Division::International, Post::DivisionHead);
    Actor secondCounsel = anOfficer(Division::Legal, Post::Counsel);

    [[nodiscard]] Actor of(Division division) const
    {
        const std::array ordinary{planner, analyst, dutyOfficer, liaison, counsel};
        return ordinary[size_t(division)];
    }
};

inline const Staff kStaff;

inline Actor suspended(Actor officer)
{
    officer.suspended = true;
    return officer;
}

/// "done", or the refusal's code and its arguments: "not_the_holder: operations".
template <class T> QString told(const Outcome<T> &outcome)
{
    if (outcome)
        return u"done"_s;
    const Refusal &no = outcome.error();
    return no.args.isEmpty() ? keyOf(no.code) : keyOf(no.code) + u": "_s + no.args.join(u", "_s);
}

inline IncidentContent aContent(const QString &title = u"Ransom note at a port authority"_s)
{
    IncidentContent content;
    content.title = title;
    content.cls = u"malicious-code"_s;
    content.times.reported = StatedTime{noon().plusMs(-kHour), Precision::Minute, false, u"+09:00"_s};
    return content;
}

inline Registry enrolledStaff()
{
    Registry registry;
    for (const Actor &one :
         {kStaff.planner, kStaff.analyst, kStaff.dutyOfficer, kStaff.liaison, kStaff.counsel, kStaff.operationsHead,
          kStaff.legalHead, kStaff.director, kStaff.auditor, kStaff.administrator, kStaff.otherAdministrator,
          kStaff.strategyHead, kStaff.intelligenceHead, kStaff.internationalHead, kStaff.secondCounsel})
        registry.officers.insert(one.id, {one.id, one.id.toString(), one.division, one.posts, {}, false, noon()});
    return registry;
}

class IncidentCase
{
public:
    IncidentCase() { m_incident.id = IncidentId::make(); }

    /// Decides, folds what was decided, and tells how it ended.
    QString asks(const Actor &actor, const IncidentCommand &command)
    {
        static const Registry staff = enrolledStaff();
        const auto decided = decide(m_incident, command, actor, {m_now, u"INC-2026-000001"_s, &staff});
        if (decided)
            fold(*decided, actor);
        return told(decided);
    }

    /// As asks, but it has to be allowed.
    IncidentCase &after(const Actor &actor, const IncidentCommand &command)
    {
        if (const QString answer = asks(actor, command); answer != u"done"_s)
            qFatal("the fixture was refused: %s", qPrintable(answer));
        return *this;
    }

    IncidentCase &loggedBy(const Actor &actor) { return after(actor, LogIncident{aContent(), {}}); }
    IncidentCase &offeredTo(Division to) { return after(holder(), OfferCustody{to, u"please take it on"_s, {}}); }
    IncidentCase &heldBy(Division to)
    {
        if (to == m_incident.holder)
            return *this;
        return offeredTo(to).after(kStaff.of(to), AcceptCustody{});
    }
    IncidentCase &movedTo(Phase phase) { return after(holder(), MovePhase{phase, u"as things stand"_s}); }
    IncidentCase &restrictedTo(const Circle &circle)
    {
        return after(holder(), RestrictIncident{circle, u"as few as can be"_s});
    }
    IncidentCase &closed() { return movedTo(Phase::Review).movedTo(Phase::Closed); }
    IncidentCase &withTaskFor(Division division)
    {
        return after(holder(), AddTask{u"Call the operator"_s, division, {}});
    }
    IncidentCase &consulting(Division division)
    {
        return after(holder(), AskConsultation{division, u"May we publish?"_s, {}});
    }
    IncidentCase &later(qint64 span)
    {
        m_now = m_now.plusMs(span);
        return *this;
    }

    [[nodiscard]] const Incident &state() const { return m_incident; }
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] Actor holder() const { return kStaff.of(m_incident.holder); }

private:
    void fold(const IncidentEvents &events, const Actor &actor)
    {
        for (const IncidentEvent &event : events)
            evolve(m_incident, event, {actor.id, m_now});
    }

    Incident m_incident;
    Instant m_now = noon();
};

/// Logged by the duty officer, so held by Operations.
inline IncidentCase anIncident()
{
    return IncidentCase().loggedBy(kStaff.dutyOfficer);
}

inline MeasureContent aProposal(const QString &text = u"Block the command server at the border routers."_s)
{
    MeasureContent content;
    content.subject = u"Request to a carrier"_s;
    content.text = text;
    content.purpose = u"Stop the control channel"_s;
    content.effect = u"No new infections"_s;
    content.legalBasis = u"Act 42, article 5"_s;
    return content;
}

inline void enrol(Registry &registry, const Actor &one)
{
    registry.officers.insert(one.id, {one.id, one.id.toString(), one.division, one.posts, {}, false, noon()});
}

/// The staff enrolled and the shipped routes published.
inline Registry aRegistry()
{
    Registry registry = enrolledStaff();
    for (const Route &route : shippedRoutes())
        registry.rulebook.routes[route.measure].append(route);
    return registry;
}

/// A yes to everything the kind makes mandatory.
inline AnswerChecklist allAnswered(MeasureKind kind)
{
    AnswerChecklist ask;
    for (const QLatin1StringView item : mandatoryItems(kind))
        ask.answers.append({QString(item), ChecklistAnswer::Yes, {}, u"E-01"_s});
    return ask;
}

/// Under exactly the text that circulates.
inline SignGate signatureUnder(const Measure &measure, const QString &gate, Verdict verdict = Verdict::Approve,
                               const QString &reason = {})
{
    SignGate sign;
    sign.gate = gate;
    sign.verdict = verdict;
    sign.reason = reason;
    sign.contentHash = contentHash(measure.id, measure.textVersion(), measure.content());
    return sign;
}

class MeasureCase
{
public:
    MeasureCase()
        : m_incident(anIncident())
    {
        m_measure.id = MeasureId::make();
    }

    QString asks(const Actor &actor, const MeasureCommand &command)
    {
        const Circumstances now{m_incident.now(), u"MS-2026-000001"_s, &m_registry};
        const auto decided = decide(m_measure, command, m_incident.state(), m_registry, actor, now);
        if (decided)
            fold(*decided, actor);
        return told(decided);
    }

    MeasureCase &after(const Actor &actor, const MeasureCommand &command)
    {
        if (const QString answer = asks(actor, command); answer != u"done"_s)
            qFatal("the fixture was refused: %s", qPrintable(answer));
        return *this;
    }

    MeasureCase &draftedBy(const Actor &actor)
    {
        return after(actor, DraftMeasure{m_incident.state().id, MeasureKind::Request, aProposal()});
    }
    MeasureCase &revisedBy(const Actor &actor, const QString &text)
    {
        return after(actor, ReviseMeasure{aProposal(text), m_measure.textVersion()});
    }
    MeasureCase &submitted() { return after(kStaff.dutyOfficer, SubmitMeasure{}); }
    MeasureCase &answered() { return after(kStaff.counsel, allAnswered(m_measure.kind)); }
    /// With the checklist answered first, where it has to be.
    MeasureCase &signedBy(const Actor &actor, const QString &gate, Verdict verdict = Verdict::Approve)
    {
        if (gate == u"legal_review"_s && lets(verdict) && !m_measure.openItems().isEmpty())
            answered();
        return after(actor, signature(gate, verdict));
    }

    /// The registry as it is after this, too.
    MeasureCase &with(const Actor &actor, const RegistryCommand &command)
    {
        const auto decided = decide(m_registry, command, actor, m_incident.now());
        if (!decided)
            qFatal("the fixture was refused: %s", qPrintable(told(decided)));
        for (const RegistryEvent &event : *decided)
            evolve(m_registry, event, {actor.id, m_incident.now()});
        return *this;
    }
    MeasureCase &enrolled(const Actor &officer)
    {
        enrol(m_registry, officer);
        return *this;
    }
    /// In force at once.
    MeasureCase &withRoute(const Route &route)
    {
        m_registry.rulebook.routes[route.measure].append(route);
        return *this;
    }
    MeasureCase &later(qint64 span)
    {
        m_incident.later(span);
        return *this;
    }

    MeasureCase &drafted(const Actor &actor, MeasureKind kind, const MeasureContent &content)
    {
        return after(actor, DraftMeasure{m_incident.state().id, kind, content});
    }
    MeasureCase &submittedBy(const Actor &actor, const QString &urgency = {})
    {
        return after(actor, SubmitMeasure{urgency});
    }
    MeasureCase &restrictedTo(const Circle &circle)
    {
        m_incident.restrictedTo(circle);
        return *this;
    }
    MeasureCase &withDeputy(const Actor &deputy, const Actor &absent, qint64 span = 10 * kDay)
    {
        return with(kStaff.administrator, RegisterDeputy{absent.id, deputy.id, now(), now().plusMs(span), u"leave"_s});
    }
    MeasureCase &signedFor(const Actor &absent, const Actor &deputy, const QString &gate)
    {
        return after(deputy, signatureFor(absent, gate));
    }
    [[nodiscard]] SignGate signatureFor(const Actor &absent, const QString &gate) const
    {
        SignGate sign = signature(gate);
        sign.actingFor = absent.id;
        return sign;
    }

    /// Under exactly the text that circulates, with the word that lets this gate pass unless another is asked for.
    [[nodiscard]] SignGate signature(const QString &gate, Verdict verdict = Verdict::Approve) const
    {
        SignGate sign = signatureUnder(m_measure, gate, verdict == Verdict::Approve ? passing(gate) : verdict);
        if (sign.verdict != Verdict::Approve && sign.verdict != Verdict::Seen)
            sign.reason = u"scope unclear"_s;
        if (const Gate *on = m_measure.sheet.gate(gate); on && on->kind == GateKind::ExternalConsent)
            sign.document = u"letter 7"_s;
        if (verdict == Verdict::ApproveWithConditions)
            sign.conditions = QStringList{u"until Friday"_s};
        return sign;
    }

    /// The sheet as it would be read out, one line a stamp.
    [[nodiscard]] QStringList stamps() const
    {
        QStringList lines;
        for (const SheetStamp &stamp : m_measure.stamps)
            lines += stamp.gate + u": "_s + keyOf(stamp.verdict) + (stamp.isVoid ? u", void"_s : QString());
        return lines;
    }
    [[nodiscard]] QString openGate() const
    {
        const QList<Gate> open = m_measure.openGates();
        return open.isEmpty() ? u"none"_s : open.first().key;
    }

    /// Keys of the gates that may be signed now, in a row.
    [[nodiscard]] QString openGates() const
    {
        QStringList keys;
        for (const Gate &gate : m_measure.openGates())
            keys += gate.key;
        return keys.join(u", "_s);
    }

    [[nodiscard]] const Measure &state() const { return m_measure; }
    [[nodiscard]] const Registry &registry() const { return m_registry; }
    [[nodiscard]] QList<Prospect> way() const
    {
        return wayAhead(m_measure, m_incident.state(), m_registry, false, now());
    }
    [[nodiscard]] Instant now() const { return m_incident.now(); }
    IncidentCase &incident() { return m_incident; }

private:
    [[nodiscard]] Verdict passing(const QString &gate) const
    {
        const Gate *on = m_measure.sheet.gate(gate);
        if (on && on->kind == GateKind::Consult)
            return Verdict::Opinion;
        return on && on->kind == GateKind::View ? Verdict::Seen : Verdict::Approve;
    }

    void fold(const MeasureEvents &events, const Actor &actor)
    {
        for (const MeasureEvent &event : events)
            evolve(m_measure, event, {actor.id, m_incident.now()});
    }

    IncidentCase m_incident;
    Registry m_registry = aRegistry();
    Measure m_measure;
};

/// Drafted by the duty officer.
inline MeasureCase aMeasure()
{
    return MeasureCase().draftedBy(kStaff.dutyOfficer);
}

inline OfficerEnrolled anEnrolment(const QString &name, Post post = Post::DutyOfficer)
{
    return {OfficerId::make(), name, Division::Operations, {post}, QByteArray(32, 'k')};
}

class RegistryCase
{
public:
    QString asks(const Actor &actor, const RegistryCommand &command)
    {
        const auto decided = decide(m_registry, command, actor, m_now);
        if (decided) {
            for (const RegistryEvent &event : *decided)
                evolve(m_registry, event, {actor.id, m_now});
        }
        return told(decided);
    }

    RegistryCase &after(const Actor &actor, const RegistryCommand &command)
    {
        if (const QString answer = asks(actor, command); answer != u"done"_s)
            qFatal("the fixture was refused: %s", qPrintable(answer));
        return *this;
    }

    RegistryCase &withOfficer(const QString &name) { return after(administrator(), EnrolOfficer{anEnrolment(name)}); }

    [[nodiscard]] const Registry &state() const { return m_registry; }
    [[nodiscard]] OfficerId idOf(const QString &name) const { return m_registry.named(name).value().id; }
    [[nodiscard]] Actor named(const QString &name) const { return m_registry.actor(idOf(name), m_now); }
    [[nodiscard]] Actor administrator() const { return named(u"Aoki"_s); }

    RegistryCase &later(qint64 span)
    {
        m_now = m_now.plusMs(span);
        return *this;
    }
    [[nodiscard]] Instant now() const { return m_now; }

private:
    Registry m_registry;
    Instant m_now = noon();
};

/// A store whose administrator is Aoki.
inline RegistryCase aStore()
{
    const CreateStore create{StoreId::make(), u"HQ"_s, StoreMode::Live, anEnrolment(u"Aoki"_s, Post::Administrator),
                             shippedRoutes()};
    return RegistryCase().after({}, create);
}

} // namespace ringi::test
