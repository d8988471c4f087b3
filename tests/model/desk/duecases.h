// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// For every act there is, a store in which it is due, and whose it is there.
#pragma once

#include "domain/permissions.h"
#include "support/headquarters.h"

namespace ringi::test {

inline const QString kReview = u"legal_review"_s;
inline const QString kDecision = u"operations_decides"_s;

inline ViewContent aView(const QString &name = u"Ports"_s)
{
    return {name, u"sector:ports"_s, {}, false, {}, {}, 1};
}

inline QList<Division> allDivisions()
{
    const auto all = allOf<Division>();
    return {all.begin(), all.end()};
}

/// A case in which the act is due, and whose it is.
struct Due
{
    MemoryJournal store;
    Command command;
    QList<Division> divisions; ///< of those who stand to it as the table asks
    QString otherwise;         ///< how it ends for them where this case cannot be done
    QList<OfficerId> members;  ///< of the compartment it is about
    IncidentId incident;       ///< what it is about, if anything is
};

/// Makes the case for each act.
class DueCases
{
public:
    explicit DueCases(Headquarters &office)
        : m_office(office)
        , m_store(office.store)
    {
    }

    Due of(ActKind act)
    {
        if (act < ActKind::LogIncident)
            return ofRegistry(act);
        incident(m_office.duty, LogIncident{aContent(), {}});
        const IncidentId logged = m_incident;
        Due due = ofRecord(act);
        due.incident = logged;
        return due;
    }

private:
    Due ofRecord(ActKind act)
    {
        if (act < ActKind::DraftMeasure)
            return ofIncident(act);
        if (act < ActKind::MakeCheckpoint)
            return ofMeasure(act);
        if (act < ActKind::CreateCompartment)
            return ofCheckpoint(act);
        return act < ActKind::Read ? ofCompartment(act) : ofReading();
    }

    Due due(const RegistryCommand &command, const QList<Division> &divisions = {}, const QString &otherwise = {})
    {
        return {m_store, ForRegistry{command}, divisions, otherwise, {}, {}};
    }
    Due due(const IncidentCommand &command, const QList<Division> &divisions, const QString &otherwise = {})
    {
        return {m_store, ForIncident{m_incident, command}, divisions, otherwise, {}, {}};
    }
    Due due(const MeasureCommand &command, const QList<Division> &divisions, const QString &otherwise = {})
    {
        return {m_store, ForMeasure{m_measure, command}, divisions, otherwise, {}, {}};
    }
    void registry(const Session &by, const RegistryCommand &command)
    {
        m_office.perform(m_store, by, ForRegistry{command});
    }
    void incident(const Session &by, const IncidentCommand &command)
    {
        m_office.perform(m_store, by, ForIncident{m_incident, command});
    }
    void measure(const Session &by, const MeasureCommand &command)
    {
        m_office.perform(m_store, by, ForMeasure{m_measure, command});
    }

    Due ofRegistry(ActKind act)
    {
        const OfficerId someone = m_office.analyst.officer;
        const Instant now = noon(), until = noon().plusMs(kDay);
        const AppointOfficer appoint{someone, Division::Legal, {Post::Counsel}};
        const DelegateDecision delegate{
            MeasureKind::Request, kDecision, Division::Operations, Post::DutyOfficer, {}, now, until, u"order 7"_s};
        const RegisterDeputy deputy{m_office.head.officer, someone, now, until, u"leave"_s};
        Route route = *m_store.begin()->registry().rulebook.current(MeasureKind::Request);
        route.name.en = u"Request, renamed"_s;
        switch (act) {
        case ActKind::CreateStore:
            return due(CreateStore{}, {}, u"store_exists"_s);
        case ActKind::EnrolOfficer:
            return due(EnrolOfficer{anEnrolment(u"Baba"_s)});
        case ActKind::AppointOfficer:
            return due(appoint);
        case ActKind::SuspendOfficer:
            return due(SuspendOfficer{someone, u"key lost"_s});
        case ActKind::ReinstateOfficer:
            registry(m_office.first, SuspendOfficer{someone, u"key lost"_s});
            return due(ReinstateOfficer{someone});
        case ActKind::ReplaceKey:
            return due(ReplaceKey{someone, QByteArray(32, 'n'), u"passphrase lost"_s});
        case ActKind::ConfirmProposal:
            registry(m_office.first, appoint);
            return due(ConfirmProposal{lastProposal()});
        case ActKind::DropProposal:
            registry(m_office.first, appoint);
            return due(DropProposal{lastProposal(), u"a mistake"_s});
        case ActKind::RegisterDeputy:
            return due(deputy);
        case ActKind::EndDeputy:
            registry(m_office.first, deputy);
            return due(EndDeputy{1});
        case ActKind::DelegateDecision:
            return due(delegate, {Division::Operations});
        case ActKind::EndDelegation:
            registry(m_office.head, delegate);
            return due(EndDelegation{1}, {Division::Operations});
        case ActKind::ProposeRoute:
            return due(ProposeRoute{route});
        case ActKind::PublishRoute:
            registry(m_office.first, ProposeRoute{route});
            return due(PublishRoute{MeasureKind::Request});
        case ActKind::ShareView:
            return due(ShareView{Division::Operations, aView()}, {Division::Operations});
        case ActKind::ChangeView:
            registry(m_office.duty, ShareView{Division::Operations, aView()});
            return due(ChangeView{1, aView(u"Another"_s)}, {Division::Operations});
        case ActKind::WithdrawView:
            registry(m_office.duty, ShareView{Division::Operations, aView()});
            return due(WithdrawView{1}, {Division::Operations});
        default:
            registry(m_office.first, ProposeRoute{route});
            return due(DropRoute{MeasureKind::Request, u"a mistake"_s});
        }
    }

    Due ofIncident(ActKind act)
    {
        const QList<Division> holder{Division::Operations}, legal{Division::Legal};
        switch (act) {
        case ActKind::LogIncident:
            m_incident = IncidentId::make();
            return due(LogIncident{aContent(), {}}, {});
        case ActKind::ReviseIncident:
            return due(ReviseIncident{aContent(u"Another title"_s), 1, {}}, holder);
        case ActKind::MovePhase:
            return due(MovePhase{Phase::Triage, {}}, holder);
        case ActKind::AssignLead:
            return due(AssignLead{m_office.head.officer}, holder);
        case ActKind::OfferCustody:
            return due(OfferCustody{Division::Legal, u"please"_s, {}}, holder);
        case ActKind::AcceptCustody:
        case ActKind::ReturnCustody:
        case ActKind::WithdrawOffer:
            return ofOffer(act);
        case ActKind::AskConsultation:
            return due(AskConsultation{Division::Legal, u"May we?"_s, {}}, holder);
        case ActKind::AnswerConsultation:
            incident(m_office.duty, AskConsultation{Division::Legal, u"May we?"_s, {}});
            return due(AnswerConsultation{1, u"Yes."_s}, legal);
        case ActKind::DeclineConsultation:
            incident(m_office.duty, AskConsultation{Division::Legal, u"May we?"_s, {}});
            return due(DeclineConsultation{1, u"not ours"_s}, legal);
        case ActKind::AddNote:
            return due(AddNote{u"seen"_s}, {});
        case ActKind::AddTask:
            return due(AddTask{u"Call them"_s, Division::Legal, {}}, holder);
        case ActKind::RestrictIncident:
            return due(RestrictIncident{{{Division::Operations}, {}}, u"a source"_s}, holder);
        case ActKind::LiftRestriction:
            incident(m_office.duty, RestrictIncident{{allDivisions(), {}}, u"a source"_s});
            return due(LiftRestriction{u"published"_s}, holder);
        case ActKind::TagIncident:
            return due(TagIncident{{u"port"_s}, {}}, holder);
        default:
            incident(m_office.duty, AddTask{u"Call them"_s, Division::Legal, {}});
            return due(FinishTask{1, {}}, {Division::Operations, Division::Legal});
        }
    }

    Due ofOffer(ActKind act)
    {
        incident(m_office.duty, OfferCustody{Division::Legal, u"please"_s, {}});
        if (act == ActKind::AcceptCustody)
            return due(AcceptCustody{}, {Division::Legal});
        if (act == ActKind::ReturnCustody)
            return due(ReturnCustody{u"not ours"_s}, {Division::Legal});
        return due(WithdrawOffer{}, {Division::Operations});
    }

    Due ofMeasure(ActKind act)
    {
        const QList<Division> drafters{Division::Operations};
        const DraftMeasure draft{m_incident, MeasureKind::Request, aProposal()};
        if (act == ActKind::DraftMeasure)
            return due(draft, {Division::Operations, Division::Intelligence});
        measure(m_office.duty, draft);
        if (act == ActKind::ReviseMeasure)
            return due(ReviseMeasure{aProposal(u"wider"_s), 1}, drafters);
        if (act == ActKind::SubmitMeasure)
            return due(SubmitMeasure{}, drafters);
        measure(m_office.duty, SubmitMeasure{});
        switch (act) {
        case ActKind::DeferGate:
            return due(DeferGate{kReview, u"nobody there"_s}, drafters, u"gate_not_deferrable: legal_review"_s);
        case ActKind::WithdrawMeasure:
            return due(WithdrawMeasure{u"overtaken"_s}, drafters);
        case ActKind::AnswerChecklist:
            return due(allAnswered(MeasureKind::Request), {Division::Legal});
        case ActKind::RecordDissent:
            return due(RecordDissent{u"too wide"_s}, {});
        case ActKind::DeclareConflict:
            return due(DeclareConflict{u"kin at the carrier"_s}, {});
        case ActKind::SignGate:
            measure(m_office.counsel, allAnswered(MeasureKind::Request));
            return due(signature(kReview), {Division::Legal});
        default:
            measure(m_office.counsel, allAnswered(MeasureKind::Request));
            measure(m_office.counsel, signature(kReview));
            return ofDecided(act);
        }
    }

    Due ofDecided(ActKind act)
    {
        if (act == ActKind::ViewLater)
            return decidedByDeputy();
        SignGate decision = signature(kDecision);
        if (act == ActKind::MeetCondition) {
            decision.verdict = Verdict::ApproveWithConditions;
            decision.conditions = QStringList{u"until Friday"_s};
            decision.reason = u"narrow it"_s;
        }
        measure(m_office.head, decision);
        if (act == ActKind::MeetCondition)
            return due(MeetCondition{1, u"mail of Friday"_s}, {Division::Operations});
        if (act == ActKind::RevokeMeasure)
            return due(RevokeMeasure{u"the server moved"_s}, {Division::Operations});
        if (act == ActKind::EraseRecord)
            return due(EraseRecord{u"gone"_s, {}}, {Division::Operations}, u"not_an_erasure: request"_s);
        const CarryOut carryOut{noon(), u"blocked"_s};
        if (act == ActKind::CarryOut)
            return due(carryOut, {Division::Operations});
        measure(m_office.duty, carryOut);
        return due(CloseReview{{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s}}, {});
    }

    /// The absent officer is one of those who are tried.
    Due decidedByDeputy()
    {
        const OfficerId absent = m_office.who(Post::DivisionHead, Division::Operations).session.officer;
        registry(m_office.first,
                 RegisterDeputy{absent, m_office.analyst.officer, noon(), noon().plusMs(kDay), u"leave"_s});
        SignGate decision = signature(kDecision);
        decision.actingFor = absent;
        measure(m_office.analyst, decision);
        return due(ViewLater{kDecision}, {Division::Operations});
    }

    Due ofCheckpoint(ActKind act)
    {
        const OfficerId maker = m_office.duty.officer;
        const QByteArray end(32, 'h');
        const MakeCheckpoint make{{m_store.begin()->registry().store, 7, end, 9, {}, noon(), maker}, {}, end};
        if (act == ActKind::MakeCheckpoint)
            return {m_store, ForCheckpoints{make}, {}, {}, {}, {}};
        m_office.perform(m_store, m_office.duty, ForCheckpoints{make});
        if (act == ActKind::KeepTimestamp) {
            const Session counsel = m_office.who(Post::Counsel, Division::Legal).session;
            m_office.perform(m_store, counsel, ForCheckpoints{CountersignCheckpoint{7, {}}});
            return {m_store, ForCheckpoints{KeepTimestamp{7, noon(), "token"}}, {}, {}, {}, {}};
        }
        QList<Division> others = allDivisions();
        others.removeAll(Division::Operations);
        return {m_store, ForCheckpoints{CountersignCheckpoint{7, {}}}, others, {}, {}, {}};
    }

    /// Counsel's and the head of Operations', with an officer who is not tried.
    Due ofCompartment(ActKind act)
    {
        const Session counsel = m_office.who(Post::Counsel, Division::Legal).session;
        const OfficerId third = m_office.analyst.officer;
        const QList<OfficerId> members{counsel.officer,
                                       m_office.who(Post::DivisionHead, Division::Operations).session.officer, third};
        const QList<Division> legal{Division::Legal};
        // Only who is in it himself has the keys to make one.
        if (act == ActKind::CreateCompartment)
            return inCompartment(founding({m_office.head.officer, third}), legal, u"compartment_keys_stale"_s, {});
        compartment(counsel, founding(members));
        if (act == ActKind::AddMember)
            return inCompartment(AddMember{m_office.duty.officer, keysFor(members + QList{m_office.duty.officer}, 2)},
                                 {}, {}, members);
        if (act == ActKind::RemoveMember)
            return inCompartment(RemoveMember{third, u"moved"_s, keysFor(members.first(2), 2)}, {}, {}, members);
        const SealEntry seal{m_incident, 1, aContent().tlp, "sealed"};
        if (act == ActKind::SealEntry)
            return inCompartment(seal, {}, {}, members);
        compartment(counsel, seal);
        const EntryRef entry{m_incident, 1};
        if (act == ActKind::OpenEntry)
            return inCompartment(OpenEntry{entry, {}}, {}, {}, members);
        const WaivePrivilege waive{entry, u"a court asks"_s};
        if (act == ActKind::WaivePrivilege)
            return inCompartment(waive, legal, {}, members);
        compartment(m_office.who(Post::DivisionHead, Division::Legal).session, waive);
        return inCompartment(ReleaseEntry{entry, u"advice"_s}, {}, {}, members);
    }

    Due ofReading()
    {
        incident(m_office.duty, RestrictIncident{{{Division::Operations}, {}}, u"a source"_s});
        const ReadingRecorded opened{ReadingAct::Opened, m_incident, {}, {}, 0};
        return {m_store, ForReadings{opened}, {Division::Operations}, {}, {}, {}};
    }

    Due inCompartment(const CompartmentCommand &command, const QList<Division> &divisions, const QString &otherwise,
                      const QList<OfficerId> &members)
    {
        return {m_store, ForCompartment{m_compartment, command}, divisions, otherwise, members, {}};
    }
    void compartment(const Session &by, const CompartmentCommand &command)
    {
        m_office.perform(m_store, by, ForCompartment{m_compartment, command});
    }
    CreateCompartment founding(const QList<OfficerId> &members)
    {
        return {u"Advice"_s, CompartmentKind::Privilege, aContent().tlp, keysFor(members, 1)};
    }
    KeyEpoch keysFor(const QList<OfficerId> &members, int number)
    {
        KeyEpoch epoch{number, {}, number > 1 ? QByteArray("chained") : QByteArray()};
        const Registry registry = m_store.begin()->registry();
        for (const OfficerId &member : members)
            epoch.wraps.append({member, registry.officers.value(member).publicKey, "closed"});
        return epoch;
    }

    SignGate signature(const QString &gate) { return signatureUnder(m_store.begin()->measure(m_measure), gate); }
    int lastProposal() { return int(m_store.begin()->registry().proposals.size()); }

    Headquarters &m_office;
    MemoryJournal m_store;
    IncidentId m_incident = IncidentId::make();
    MeasureId m_measure = MeasureId::make();
    CompartmentId m_compartment = CompartmentId::make();
};

} // namespace ringi::test
