// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/refusals.h"

#include "domain/checkpoints.h"
#include "support/arrangingrefusals.h"
#include "support/compartmentcase.h"
#include "support/sheets.h"

#include <functional>

namespace ringi::test {

namespace {

using Code = RefusalCode;

const QString kReview = u"legal_review"_s;
const QString kDecision = u"operations_decides"_s;

QString onIncident(IncidentCase incident, const IncidentCommand &command, const Actor &actor = kStaff.dutyOfficer)
{
    return incident.asks(actor, command);
}

QString onMeasure(MeasureCase measure, const MeasureCommand &command, const Actor &actor = kStaff.dutyOfficer)
{
    return measure.asks(actor, command);
}

QString onStore(RegistryCase store, const RegistryCommand &command)
{
    return store.asks(store.administrator(), command);
}

QString logging(const std::function<void(IncidentContent &)> &spoil)
{
    IncidentContent content = aContent();
    spoil(content);
    return onIncident(IncidentCase(), LogIncident{content, {}});
}

QString drafting(const std::function<void(MeasureContent &)> &spoil)
{
    MeasureContent content = aProposal();
    spoil(content);
    return onMeasure(MeasureCase(), DraftMeasure{{}, MeasureKind::Request, content});
}

QString signing(
    MeasureCase measure, const QString &gate, const Actor &actor,
    const std::function<void(SignGate &)> &spoil = [](SignGate &) {})
{
    SignGate sign = measure.signature(gate);
    spoil(sign);
    return measure.asks(actor, sign);
}

IncidentCase withTask()
{
    return anIncident().withTaskFor(Division::Intelligence);
}

IncidentCase withQuestion()
{
    return anIncident().consulting(Division::Legal);
}

MeasureCase reviewed()
{
    return aMeasure().submitted().signedBy(kStaff.counsel, kReview);
}

OfficerEnrolled withoutPost()
{
    OfficerEnrolled officer = anEnrolment(u"Baba"_s);
    officer.posts.clear();
    return officer;
}

void addRegistryRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const auto baba = aStore().withOfficer(u"Baba"_s);
    const OfficerId id = baba.idOf(u"Baba"_s);
    auto gone = baba;
    gone.after(gone.administrator(), SuspendOfficer{id, u"left"_s});
    auto byBaba = baba;

    row(Code::AdministratorOnly, byBaba.asks(byBaba.named(u"Baba"_s), EnrolOfficer{anEnrolment(u"Dan"_s)}));
    row(Code::OfficerNameMissing, onStore(baba, EnrolOfficer{anEnrolment(QString())}));
    row(Code::OfficerNameTaken, onStore(baba, EnrolOfficer{anEnrolment(u"Baba"_s)}));
    row(Code::OfficerUnknown, onStore(baba, ReinstateOfficer{}));
    row(Code::PostMissing, onStore(aStore(), EnrolOfficer{withoutPost()}));
    row(Code::OfficeCodeInvalid, RegistryCase().asks({}, CreateStore{{}, u"hq"_s, {}, anEnrolment(u"Aoki"_s), {}}));
    row(Code::StoreExists, onStore(baba, CreateStore{}));
    row(Code::SelfSuspension, onStore(baba, SuspendOfficer{baba.administrator().id, u"x"_s}));
    row(Code::AlreadySuspended, onStore(gone, SuspendOfficer{id, u"x"_s}));
    row(Code::NotSuspended, onStore(baba, ReinstateOfficer{id}));
}

/// Aoki and Endo administer, so it takes two; Baba is a duty officer.
RegistryCase withTwo()
{
    auto store = aStore().withOfficer(u"Baba"_s);
    store.after(store.administrator(), EnrolOfficer{anEnrolment(u"Endo"_s, Post::Administrator)});
    return store;
}

void addProposalRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    auto store = withTwo();
    const Actor aoki = store.named(u"Aoki"_s), endo = store.named(u"Endo"_s);
    const OfficerId baba = store.idOf(u"Baba"_s);
    const AppointOfficer promotion{baba, Division::Legal, {Post::Counsel}};
    const AppointOfficer over{baba, Division::Legal, {Post::Counsel}, {{Post::Counsel, {}, noon()}}};
    auto proposed = store;
    proposed.after(aoki, promotion);
    auto overtaken = proposed;
    overtaken.after(endo, SuspendOfficer{aoki.id, u"left"_s});
    auto ended = store;
    ended.after(aoki, AppointOfficer{baba, Division::Legal, {Post::Counsel}, {{Post::Counsel, {}, noon().plusMs(1)}}})
        .after(endo, ConfirmProposal{1})
        .later(kHour);

    row(Code::TermInvalid, store.asks(aoki, over));
    row(Code::OwnAppointment, store.asks(aoki, AppointOfficer{aoki.id, Division::Legal, {Post::Counsel}}));
    row(Code::ProposalPending, proposed.asks(endo, promotion));
    row(Code::ProposalUnknown, store.asks(endo, ConfirmProposal{7}));
    row(Code::ProposerNotInForce, overtaken.asks(endo, ConfirmProposal{1}));
    row(Code::NoPostInForce, ended.asks(ended.named(u"Baba"_s), DropProposal{1, u"x"_s}));
    row(Code::LastAdministrator,
        RegistryCase().asks({}, CreateStore{{}, u"HQ"_s, {}, anEnrolment(u"Aoki"_s, Post::Analyst), {}}));
}

void addContentRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const StatedTime tomorrow{noon().plusMs(kDay), {}, {}, {}}, now{noon(), {}, {}, {}};

    row(Code::TitleMissing, logging([](auto &content) { content.title.clear(); }));
    row(Code::TitleTooLong, logging([](auto &content) { content.title = QString(501, u'x'); }));
    row(Code::TextTooLong, logging([](auto &content) { content.summary = QString(100'001, u'x'); }));
    row(Code::ReportedTimeMissing, logging([](auto &content) { content.times.reported.reset(); }));
    row(Code::TimeInFuture, logging([&](auto &content) { content.times.detected = tomorrow; }));
    row(Code::TimesOutOfOrder, logging([&](auto &content) { content.times.occurred = now; }));
    row(Code::ClassUnknown, logging([](auto &content) { content.cls = u"weather"_s; }));
    row(Code::TypeNotOfClass, logging([](auto &content) { content.type = u"ddos"_s; }));
    row(Code::SectorUnknown, logging([](auto &content) { content.sector = u"harbours"_s; }));
    row(Code::OverrideReasonMissing, logging([](auto &content) { content.assessment.override = Severity::Low; }));
}

void addCustodyRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const auto offered = anIncident().offeredTo(Division::Legal);

    row(Code::ActorUnknown, onIncident(anIncident(), AddNote{u"x"_s}, {}));
    row(Code::ActorSuspended, onIncident(anIncident(), AddNote{u"x"_s}, suspended(kStaff.counsel)));
    row(Code::AuditorsDoNotAct, onIncident(anIncident(), AddNote{u"x"_s}, kStaff.auditor));
    row(Code::AlreadyLogged, onIncident(anIncident(), LogIncident{aContent(), {}}));
    row(Code::IncidentUnknown, onIncident(IncidentCase(), AddNote{u"x"_s}));
    row(Code::NotTheHolder, onIncident(anIncident(), MovePhase{}, kStaff.counsel));
    row(Code::IncidentOver, onIncident(anIncident().closed(), AddTask{u"x"_s, {}, {}}));
    row(Code::NothingChanged, onIncident(anIncident(), ReviseIncident{aContent(), 1, {}}));
    row(Code::RevisedMeanwhile, onIncident(anIncident(), ReviseIncident{aContent(u"x"_s), 0, {}}));
    row(Code::OfferToHolder, onIncident(anIncident(), OfferCustody{Division::Operations, u"x"_s, {}}));
    row(Code::OfferPending, onIncident(offered, OfferCustody{Division::Strategy, u"x"_s, {}}));
    row(Code::NoOfferPending, onIncident(anIncident(), WithdrawOffer{}));
    row(Code::OfferNotToYou, onIncident(offered, AcceptCustody{}));
    row(Code::OfferNotYours, onIncident(offered, WithdrawOffer{}, kStaff.counsel));
    row(Code::ReasonMissing, onIncident(offered, ReturnCustody{}, kStaff.counsel));
    row(Code::AskMissing, onIncident(anIncident(), OfferCustody{Division::Legal, {}, {}}));
    row(Code::DueInPast, onIncident(anIncident(), OfferCustody{Division::Legal, u"x"_s, noon()}));
}

void addCircleRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const Circle operations{{Division::Operations}, {}};
    const auto restricted = anIncident().restrictedTo(operations);
    auto led = anIncident().after(kStaff.dutyOfficer, AssignLead{kStaff.analyst.id});

    row(Code::CircleEmpty, onIncident(anIncident(), RestrictIncident{{}, u"x"_s}));
    row(Code::CircleWithoutHolder, onIncident(anIncident(), RestrictIncident{{{Division::Legal}, {}}, u"x"_s}));
    row(Code::CircleCutsOff, onIncident(withTask(), RestrictIncident{operations, u"x"_s}));
    row(Code::OutsideCircle, onIncident(restricted, OfferCustody{Division::Legal, u"x"_s, {}}));
    row(Code::LeadOutsideCircle, onIncident(led, RestrictIncident{operations, u"x"_s}));
    row(Code::NotRestricted, onIncident(anIncident(), LiftRestriction{u"x"_s}, kStaff.operationsHead));
    row(Code::HeadOnly, onIncident(restricted, LiftRestriction{u"x"_s}));
}

void addWorkRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const MovePhase close{Phase::Closed, {}};

    row(Code::QuestionMissing, onIncident(anIncident(), AskConsultation{}));
    row(Code::ConsultsItself, onIncident(anIncident(), AskConsultation{Division::Operations, u"x"_s, {}}));
    row(Code::ConsultationUnknown, onIncident(withQuestion(), AnswerConsultation{2, u"x"_s}, kStaff.counsel));
    row(Code::ConsultationClosed,
        onIncident(withQuestion().after(kStaff.counsel, AnswerConsultation{1, u"x"_s}), AnswerConsultation{1, u"x"_s},
                   kStaff.counsel));
    row(Code::ConsultationNotYours, onIncident(withQuestion(), AnswerConsultation{1, u"x"_s}));
    row(Code::AnswerMissing, onIncident(withQuestion(), AnswerConsultation{1, {}}, kStaff.counsel));
    row(Code::NoteEmpty, onIncident(anIncident(), AddNote{}));
    row(Code::TaskTitleMissing, onIncident(anIncident(), AddTask{}));
    row(Code::TaskUnknown, onIncident(anIncident(), FinishTask{1, {}}));
    row(Code::TaskDone, onIncident(withTask().after(kStaff.analyst, FinishTask{1, {}}), FinishTask{1, {}}));
    row(Code::TaskNotYours, onIncident(withTask(), FinishTask{1, {}}, kStaff.counsel));
    row(Code::PhaseUnchanged, onIncident(anIncident(), MovePhase{Phase::Reported, {}}));
    row(Code::PhaseNotReachable, onIncident(anIncident(), close));
    row(Code::OpenTasks, onIncident(withTask().movedTo(Phase::Review), close));
    row(Code::OpenConsultations, onIncident(withQuestion().movedTo(Phase::Review), close));
}

void addDocumentRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const auto decided = reviewed().signedBy(kStaff.operationsHead, kDecision);

    row(Code::MeasureUnknown, onMeasure(MeasureCase(), SubmitMeasure{}));
    row(Code::MeasureExists, onMeasure(aMeasure(), DraftMeasure{{}, {}, aProposal()}));
    row(Code::SubjectMissing, drafting([](auto &content) { content.subject.clear(); }));
    row(Code::TextMissing, drafting([](auto &content) { content.text.clear(); }));
    row(Code::ValidityInPast, drafting([](auto &content) { content.validUntil = noon(); }));
    row(Code::NotADraft, onMeasure(aMeasure().submitted(), SubmitMeasure{}));
    row(Code::NotTheDraftersDivision, onMeasure(aMeasure(), SubmitMeasure{}, kStaff.counsel));
    row(Code::Decided, onMeasure(decided, WithdrawMeasure{u"x"_s}));
}

void addSheetRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const auto circulating = aMeasure().submitted();
    const auto edited =
        aMeasure().revisedBy(kStaff.operationsHead, u"x"_s).submitted().signedBy(kStaff.counsel, kReview);
    Actor moved = kStaff.operationsHead;
    moved.id = kStaff.counsel.id;
    Actor drafter = kStaff.operationsHead;
    drafter.id = kStaff.dutyOfficer.id;

    row(Code::NotCirculating, signing(aMeasure(), kReview, kStaff.counsel));
    row(Code::GateUnknown, signing(circulating, u"lunch"_s, kStaff.counsel));
    row(Code::GateNotOpen, signing(circulating, kDecision, kStaff.operationsHead));
    row(Code::GateSigned, signing(reviewed(), kReview, kStaff.legalHead));
    row(Code::DrafterCannotSign, signing(reviewed(), kDecision, drafter));
    row(Code::EditorCannotSign, signing(edited, kDecision, kStaff.operationsHead));
    row(Code::SignedAnotherGate, signing(reviewed(), kDecision, moved));
    row(Code::WrongDivisionForGate, signing(circulating, kReview, kStaff.analyst));
    row(Code::WrongPostForGate, signing(circulating, kReview, anOfficer(Division::Legal)));
    row(Code::ContentChanged,
        signing(circulating, kReview, kStaff.counsel, [](auto &sign) { sign.contentHash.clear(); }));
    row(Code::ConditionsMissing, signing(circulating, kReview, kStaff.counsel, [](auto &sign) {
            sign.verdict = Verdict::ApproveWithConditions;
        }));
}

/// Decided by a deputy under a condition, and carried out.
MeasureCase done()
{
    auto measure = reviewed().withDeputy(kStaff.analyst, kStaff.operationsHead);
    SignGate sign = measure.signature(kDecision, Verdict::ApproveWithConditions);
    sign.actingFor = kStaff.operationsHead.id;
    measure.after(kStaff.analyst, sign);
    return measure.after(kStaff.dutyOfficer, CarryOut{measure.now(), u"blocked"_s});
}

QString circulating(MeasureKind kind, const std::function<void(MeasureContent &)> &spoil)
{
    MeasureContent content = aDocument(kind);
    spoil(content);
    const Actor drafter = kind == MeasureKind::CommunicationsInformation ? kStaff.analyst : kStaff.dutyOfficer;
    return onMeasure(MeasureCase().drafted(drafter, kind, content), SubmitMeasure{}, drafter);
}

void addKindRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const auto comms = MeasureKind::CommunicationsInformation;

    row(Code::KindFieldMissing, circulating(comms, [](auto &c) { c.communications.reset(); }));
    row(Code::DomesticDomestic,
        circulating(comms, [](auto &c) { c.communications->cls = CommunicationsClass::DomesticDomestic; }));
    row(Code::PeriodInvalid, circulating(comms, [](auto &c) { c.communications->until = noon(); }));
    row(Code::TooManyAttachments, drafting([](auto &c) { c.attachments.resize(201); }));
    row(Code::AttachmentInvalid, drafting([](auto &c) { c.attachments.resize(1); }));
    row(Code::NotForThisDivision, onMeasure(MeasureCase(), DraftMeasure{{}, {}, aProposal()}, kStaff.counsel));
}

void addGateRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const auto fresh = aMeasure().submitted();
    const Gate outside = aGate(u"outside"_s, GateKind::ExternalConsent, Division::Legal, {Post::Counsel});
    const Gate head = aGate(u"decision"_s, GateKind::Decide, {}, {Post::DivisionHead});
    const auto bare = onRoute({outside, theDecision({u"outside"_s})}).submitted();
    const auto conflict = MeasureCase(fresh).after(kStaff.counsel, DeclareConflict{u"k"_s});
    const auto nobody = [](auto &sign) { sign.actingFor = kStaff.legalHead.id; };

    row(Code::VerdictNotForGate, signing(fresh, kReview, kStaff.counsel, [](auto &s) { s.verdict = Verdict::Seen; }));
    row(Code::ConditionsNotAsked, signing(fresh, kReview, kStaff.counsel, [](auto &s) { s.conditions += u"x"_s; }));
    row(Code::DocumentMissing, signing(bare, u"outside"_s, kStaff.counsel, [](auto &s) { s.document.clear(); }));
    row(Code::ChecklistIncomplete, signing(fresh, kReview, kStaff.counsel));
    row(Code::ChecklistNotYours, onMeasure(fresh, allAnswered(MeasureKind::Request)));
    row(Code::ChecklistItemUnknown, onMeasure(fresh, AnswerChecklist{{{u"lunch"_s, {}, {}, {}}}}, kStaff.counsel));
    row(Code::TwoDivisionsNeeded, signing(onRoute({head}).submitted(), u"decision"_s, kStaff.operationsHead));
    row(Code::ConflictStands, signing(conflict, kReview, kStaff.counsel));
    row(Code::ConflictAfterSigning, onMeasure(reviewed(), DeclareConflict{u"k"_s}, kStaff.counsel));
    row(Code::NotADeputy, signing(fresh, kReview, kStaff.counsel, nobody));
    row(Code::GateNotDeferrable, onMeasure(fresh, DeferGate{kReview, u"x"_s}));
}

void addAftermathRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const CloseReview close{aWholeReview()};
    auto approved = reviewed().signedBy(kStaff.operationsHead, kDecision);
    auto met = done().after(kStaff.dutyOfficer, MeetCondition{1, u"a mail"_s});
    const auto read = done().after(kStaff.operationsHead, ViewLater{kDecision});
    const auto allDone = MeasureCase(met).after(kStaff.operationsHead, ViewLater{kDecision});
    auto lapsed = reviewed();
    SignGate brief = lapsed.signature(kDecision);
    brief.validUntil = noon().plusMs(1);
    lapsed.after(kStaff.operationsHead, brief).later(kHour);
    auto notice = MeasureCase().drafted(kStaff.dutyOfficer, MeasureKind::Notice, aProposal()).submitted();
    notice.signedBy(kStaff.strategyHead, u"strategy_decides"_s).after(kStaff.dutyOfficer, CarryOut{noon(), u"x"_s});

    row(Code::NothingToView, onMeasure(done(), ViewLater{kReview}, kStaff.operationsHead));
    row(Code::NotApproved, onMeasure(reviewed(), CarryOut{noon(), u"x"_s}));
    row(Code::Lapsed, onMeasure(lapsed, CarryOut{noon(), u"x"_s}));
    row(Code::ConditionUnknown, onMeasure(done(), MeetCondition{2, u"x"_s}));
    row(Code::ConditionMetAlready, onMeasure(met, MeetCondition{1, u"x"_s}));
    row(Code::ConditionsOpen, onMeasure(read, close, kStaff.liaison));
    row(Code::EvidenceMissing, onMeasure(done(), MeetCondition{1, {}}));
    row(Code::ResultMissing, onMeasure(approved, CarryOut{noon(), {}}));
    row(Code::ActedOutsideValidity, onMeasure(approved, CarryOut{noon().plusMs(1), u"x"_s}));
    row(Code::NotCarriedOut, onMeasure(approved, close, kStaff.liaison));
    row(Code::TookPart, onMeasure(done(), close));
    row(Code::PersonNeeded, onMeasure(done(), close, anOfficer(Division::Legal, Post::Program)));
    row(Code::LaterGatesOpen, onMeasure(notice, close, kStaff.liaison));
    row(Code::LaterViewsOpen, onMeasure(met, close, kStaff.liaison));
    row(Code::ReviewIncomplete, onMeasure(allDone, CloseReview{}, kStaff.liaison));
}

void addPowerRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const auto asked = [](const Actor &actor, const RegistryCommand &command, const Registry &registry = aRegistry()) {
        return told(decide(registry, command, actor, noon()));
    };
    const Instant until = noon().plusMs(kDay);
    const Actor &administrator = kStaff.administrator;
    const OfficerId self = administrator.id, head = kStaff.operationsHead.id;
    const Route route = aRoute({legalReview(), theDecision({kReview})});
    Registry proposed = aRegistry();
    evolve(proposed, RouteProposed{route}, {self, noon()});
    const auto delegation = [&](const QString &gate) {
        return DelegateDecision{MeasureKind::Request, gate, {}, {}, {}, noon(), until, u"order 7"_s};
    };
    DelegateDecision toHimself = delegation(kDecision);
    toHimself.division = Division::Operations;
    toHimself.post = Post::DivisionHead;

    row(Code::DeputySelfAppointed, asked(administrator, RegisterDeputy{head, self, noon(), until, u"x"_s}));
    row(Code::DeputyOfOneself, asked(administrator, RegisterDeputy{head, head, noon(), until, u"x"_s}));
    row(Code::DeputyUnknown, asked(administrator, EndDeputy{1}));
    row(Code::NotADecidingGate, asked(kStaff.operationsHead, delegation(kReview)));
    row(Code::DelegatesToOneself, asked(kStaff.operationsHead, toHimself));
    row(Code::DelegationUnknown, asked(kStaff.operationsHead, EndDelegation{1}));
    row(Code::RouteFaulty, asked(administrator, ProposeRoute{}));
    row(Code::RouteProposalPending, asked(administrator, ProposeRoute{route}, proposed));
    row(Code::RouteProposalUnknown, asked(administrator, PublishRoute{MeasureKind::Request}));
    row(Code::SecondPersonNeeded, asked(administrator, PublishRoute{MeasureKind::Request}, proposed));
}

void addProofRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    const QByteArray head(32, 'h');
    CheckpointFacts facts;
    facts.commits = 7;
    facts.head = head;
    facts.maker = kStaff.dutyOfficer.id;
    Checkpoints made, both;
    evolve(made, CheckpointMade{facts, {}}, {facts.maker, noon()});
    both = made;
    evolve(both, CheckpointCountersigned{7, {}}, {kStaff.counsel.id, noon()});
    const auto asked = [](const Checkpoints &on, const CheckpointCommand &command, const Actor &actor) {
        return told(decide(on, command, aRegistry(), actor));
    };
    const CountersignCheckpoint second{7, {}};

    row(Code::CheckpointNotYours, asked({}, MakeCheckpoint{facts, {}, head}, kStaff.administrator));
    row(Code::LedgerMovedOn, asked({}, MakeCheckpoint{facts, {}, QByteArray(32, 'x')}, kStaff.dutyOfficer));
    row(Code::CheckpointUnknown, asked({}, second, kStaff.counsel));
    row(Code::CheckpointCountersigned, asked(both, second, kStaff.counsel));
    row(Code::CountersignerNotSecond, asked(made, second, kStaff.operationsHead));
    const KeepTimestamp stamp{7, noon(), "token"};
    row(Code::CheckpointNotCountersigned, asked(made, stamp, kStaff.counsel));
    evolve(both, CheckpointTimestamped{7, stamp.at, stamp.token}, {kStaff.counsel.id, noon()});
    row(Code::TimestampKept, asked(both, stamp, kStaff.counsel));
}

void addErasureRows(QList<Reached> &all)
{
    const auto row = [&](Code code, const QString &answer) { all.append({code, answer}); };
    auto approved = MeasureCase().drafted(kStaff.dutyOfficer, MeasureKind::Erasure, anErasure()).submitted();
    approved.signedBy(kStaff.counsel, kReview)
        .signedBy(kStaff.auditor, u"auditor_concurs"_s)
        .signedBy(kStaff.director, u"director_decides"_s);
    Incident erased = anIncident().state();
    evolve(erased, BodyErased{erased.number, MeasureId::make(), u"MS-1"_s, {}, {}}, {kStaff.director.id, noon()});
    const auto request = reviewed().signedBy(kStaff.operationsHead, kDecision);

    row(Code::RecordErased, told(decide(erased, AddNote{u"x"_s}, kStaff.dutyOfficer, {noon(), {}})));
    row(Code::ErasedRecordUnknown, onMeasure(approved, EraseRecord{u"x"_s, {}}));
    row(Code::NotAnErasure, onMeasure(request, EraseRecord{u"x"_s, {}}));
    row(Code::ErasureErases, onMeasure(approved, CarryOut{noon(), u"x"_s}));
}

/// A store in which nobody has published a route.
QString withoutRoute()
{
    Measure measure;
    const Stamped stamp{kStaff.dutyOfficer.id, noon()};
    evolve(measure, MeasureDrafted{u"MS-1"_s, {}, MeasureKind::Request, Division::Operations, aProposal()}, stamp);
    return told(decide(measure, SubmitMeasure{}, Incident{}, Registry{}, kStaff.dutyOfficer, {noon(), {}}));
}

} // namespace

QList<Reached> reachedRefusals()
{
    QList<Reached> all{{Code::RouteMissing, withoutRoute()}};
    addKindRows(all);
    addGateRows(all);
    addAftermathRows(all);
    addPowerRows(all);
    addProofRows(all);
    addErasureRows(all);
    addRegistryRows(all);
    addProposalRows(all);
    addContentRows(all);
    addCustodyRows(all);
    addCircleRows(all);
    addTagRows(all);
    addViewRows(all);
    addWorkRows(all);
    addDocumentRows(all);
    addSheetRows(all);
    return all + compartmentRefusals();
}

QList<Refusal> refusalsElsewhere()
{
    return {{Code::WrongPassphrase, {}},
            {Code::PassphraseTooShort, {u"12"_s}},
            {Code::KeyMissing, {}},
            {Code::KeyReplaced, {}},
            {Code::NoGateAsks, {}},
            {Code::CheckpointUnreadable, {}},
            {Code::TimestampUnreadable, {}},
            {Code::TimestampOfOther, {}},
            {Code::TimestampNotTrusted, {}},
            {Code::ClockBehind, {u"2026-11-19T09:00:00.000Z"_s, u"2026-11-18T09:00:00.000Z"_s}},
            {Code::SealingKeyMissing, {u"Baba"_s}},
            {Code::WrapMissing, {u"Harbour sources"_s}},
            {Code::SealBroken, {u"3"_s}},
            {Code::TooManyAttempts, {u"20"_s, u"6"_s}},
            {Code::DeskLocked, {}},
            {Code::TokensUnavailable, {}},
            {Code::TokenModuleUnusable, {u"/usr/lib/softhsm/libsofthsm2.so"_s}},
            {Code::TokenUriInvalid, {u"pkcs11:tok"_s}},
            {Code::TokenMissing, {u"Ueda"_s}},
            {Code::TokenAmbiguous, {u"2"_s}},
            {Code::TokenNotReady, {u"Ueda"_s}},
            {Code::WrongPin, {}},
            {Code::PinLocked, {u"Ueda"_s}},
            {Code::TokenKeyMissing, {u"Ueda"_s}},
            {Code::TokenKeyOther, {u"Ueda"_s}},
            {Code::TokenKeyUnsuited, {u"web"_s}},
            {Code::TokenMakesNoKeys, {u"Ueda"_s}},
            {Code::TokenKeepsPin, {}},
            {Code::AttachmentTooLarge, {u"plan.pdf"_s, u"50"_s}}};
}

} // namespace ringi::test
