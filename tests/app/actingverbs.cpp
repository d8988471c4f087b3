// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actingverbs.h"
#include "headquarters.h"

#include <QDateTime>

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

/// Posts and divisions that administer nothing.
const QStringList kNoAdministrators{cast::duty,    cast::counsel, cast::headOfOperations,
                                    cast::auditor, cast::program, cast::headOfLegal};
const QStringList kAuditors{cast::auditor};
const QStringList kNotOfOperations{cast::auditor, cast::counsel, cast::analyst, cast::administrator, cast::headOfLegal};
const QStringList kNotOfLegal{cast::auditor, cast::duty, cast::analyst, cast::administrator};
const QStringList kNotInTheCircle{cast::auditor, cast::analyst, cast::administrator, cast::headOfLegal,
                                  cast::secondCounsel};

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString tomorrow()
{
    return QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODateWithMs);
}

QStringList because(const QStringList &words)
{
    return words + QStringList{u"--reason"_s, u"a reason"_s};
}

const QString kNewcomer = u"Newcomer"_s;

QList<ActingVerb> onOfficers()
{
    const QString admin = cast::administrator;
    return {
        {"init",
         ActKind::CreateStore,
         QString(),
         {},
         [](Casework &work) {
             return VerbCall{{u"init"_s, u"--office"_s, u"NCO"_s, u"--officer"_s, u"A"_s, u"--passphrase-file"_s,
                              work.passphraseFile()},
                             {},
                             work.path(u"another.ringi"_s)};
         }},
        {"enrol", ActKind::EnrolOfficer, admin, kNoAdministrators,
         [](Casework &work) {
             return VerbCall{{u"enrol"_s, kNewcomer, u"--division"_s, u"legal"_s, u"--post"_s, u"counsel"_s,
                              u"--new-passphrase-file"_s, work.passphraseFile()},
                             {}};
         }},
        {"appoint", ActKind::AppointOfficer, admin, kNoAdministrators,
         [](Casework &) {
             return VerbCall{{u"appoint"_s, cast::planner, u"--division"_s, u"strategy"_s, u"--post"_s,
                              u"planning_officer"_s, u"--post"_s, u"analyst"_s},
                             {}};
         }},
        {"suspend", ActKind::SuspendOfficer, admin, kNoAdministrators,
         [](Casework &) {
             return VerbCall{because({u"suspend"_s, cast::secondCounsel}), {}};
         }},
        {"reinstate", ActKind::ReinstateOfficer, admin, kNoAdministrators,
         [](Casework &) {
             return VerbCall{{u"reinstate"_s, cast::secondCounsel}, {}};
         }},
        {"new-key", ActKind::ReplaceKey, admin, kNoAdministrators,
         [](Casework &work) {
             return VerbCall{because({u"new-key"_s, cast::liaison, u"--new-passphrase-file"_s, work.passphraseFile()}),
                             {}};
         }},
        {"confirm", ActKind::ConfirmProposal, cast::secondAdministrator, kNoAdministrators + QStringList{admin},
         [](Casework &work) {
             return VerbCall{{u"confirm"_s, work.proposal()}, {}};
         }},
        {"drop", ActKind::DropProposal, admin, kNoAdministrators,
         [](Casework &work) {
             return VerbCall{because({u"drop"_s, work.proposal()}), {}};
         }},
        {"deputy register", ActKind::RegisterDeputy, admin, kNoAdministrators,
         [](Casework &) {
             return VerbCall{because({u"deputy register"_s, u"--absent"_s, cast::counsel, u"--deputy"_s,
                                      cast::secondCounsel, u"--from"_s, now(), u"--until"_s, tomorrow()}),
                             {}};
         }},
        {"deputy end", ActKind::EndDeputy, admin, kNoAdministrators,
         [](Casework &work) {
             return VerbCall{{u"deputy end"_s, work.last(u"deputy"_s)}, {}};
         }},
    };
}

QList<ActingVerb> onRoutes()
{
    const QStringList noDecider{cast::duty, cast::auditor, cast::counsel, cast::headOfLegal, cast::administrator};
    return {
        {"delegate grant", ActKind::DelegateDecision, cast::headOfOperations, noDecider,
         [](Casework &) {
             return VerbCall{{u"delegate grant"_s, u"--kind"_s, u"request"_s, u"--gate"_s, u"operations_decides"_s,
                              u"--to-division"_s, u"operations"_s, u"--to-post"_s, u"analyst"_s, u"--until"_s,
                              tomorrow(), u"--basis"_s, u"order 7"_s},
                             {}};
         }},
        {"delegate end", ActKind::EndDelegation, cast::headOfOperations, noDecider,
         [](Casework &work) {
             return VerbCall{{u"delegate end"_s, work.last(u"delegate"_s)}, {}};
         }},
        {"routes propose", ActKind::ProposeRoute, cast::administrator, kNoAdministrators,
         [](Casework &work) {
             return VerbCall{{u"routes propose"_s, work.changedRoute()}, {}};
         }},
        {"routes publish", ActKind::PublishRoute, cast::secondAdministrator,
         kNoAdministrators + QStringList{cast::administrator},
         [](Casework &) {
             return VerbCall{{u"routes publish"_s, u"request"_s}, {}};
         }},
        {"routes drop", ActKind::DropRoute, cast::administrator, kNoAdministrators,
         [](Casework &work) {
             work.proposeRoute();
             return VerbCall{because({u"routes drop"_s, u"request"_s}), {}};
         }},
    };
}

QList<ActingVerb> onViews()
{
    const QStringList notShared{cast::auditor, cast::analyst, cast::counsel, cast::headOfLegal};
    return {
        {"views share", ActKind::ShareView, cast::duty, kAuditors,
         [](Casework &) {
             return VerbCall{{u"views share"_s, u"Ports"_s, u"sector:ports"_s}, {}};
         }},
        {"views change", ActKind::ChangeView, cast::headOfOperations, notShared,
         [](Casework &) {
             return VerbCall{{u"views change"_s, u"1"_s, u"Ports"_s, u"sector:ports is:open"_s}, {}};
         }},
        {"views withdraw", ActKind::WithdrawView, cast::duty, notShared,
         [](Casework &) {
             return VerbCall{{u"views withdraw"_s, u"1"_s}, {}};
         }},
    };
}

QList<ActingVerb> onIncidents()
{
    return {
        {"log", ActKind::LogIncident, cast::duty, kAuditors,
         [](Casework &) {
             return VerbCall{{u"log"_s}, anIncident()};
         }},
        {"import", ActKind::LogIncident, cast::duty, kAuditors,
         [](Casework &work) {
             const QString file = work.write(u"other.csv"_s, "title,reported\nA scan,2025-03-14\n");
             const QString profile =
                 work.write(u"other.json"_s,
                            R"({"name": "other", "fields": {"title": "title", "times.reported": {"columns": "reported",
                     "formats": "yyyy-MM-dd"}, "class": {"constant": "other"}}})");
             return VerbCall{{u"import"_s, file, u"--profile"_s, profile}, {}};
         }},
        {"hand", ActKind::OfferCustody, cast::duty, kNotOfOperations,
         [](Casework &work) {
             return VerbCall{{u"hand"_s, work.incident(), u"--to"_s, u"legal"_s, u"--ask"_s, u"please"_s}, {}};
         }},
        {"accept", ActKind::AcceptCustody, cast::counsel, kNotOfLegal,
         [](Casework &work) {
             return VerbCall{{u"accept"_s, work.offered()}, {}};
         }},
        {"return", ActKind::ReturnCustody, cast::counsel, kNotOfLegal,
         [](Casework &work) {
             return VerbCall{because({u"return"_s, work.offered()}), {}};
         }},
        {"note", ActKind::AddNote, cast::analyst, kAuditors,
         [](Casework &work) {
             return VerbCall{{u"note"_s, work.incident(), u"--text"_s, u"seen"_s}, {}};
         }},
        {"phase", ActKind::MovePhase, cast::duty, kNotOfOperations,
         [](Casework &work) {
             return VerbCall{{u"phase"_s, work.incident(), u"--to"_s, u"triage"_s}, {}};
         }},
        {"tag", ActKind::TagIncident, cast::duty, kNotOfOperations,
         [](Casework &work) {
             return VerbCall{{u"tag"_s, work.incident(), u"--add"_s, u"port"_s}, {}};
         }},
        {"restrict", ActKind::RestrictIncident, cast::duty, kNotOfOperations,
         [](Casework &work) {
             return VerbCall{because({u"restrict"_s, work.incident(), u"--division"_s, u"operations"_s}), {}};
         }},
        {"unrestrict",
         ActKind::LiftRestriction,
         cast::headOfOperations,
         {cast::auditor, cast::duty, cast::counsel, cast::headOfLegal, cast::administrator},
         [](Casework &work) {
             return VerbCall{because({u"unrestrict"_s, work.restricted()}), {}};
         }},
    };
}

QList<ActingVerb> onMeasures()
{
    const QStringList notDraftedBy = kNotOfOperations;
    return {
        {"draft",
         ActKind::DraftMeasure,
         cast::drafter,
         {cast::auditor, cast::counsel, cast::planner},
         [](Casework &work) {
             return VerbCall{{u"draft"_s, work.incident()}, aMeasure()};
         }},
        {"revise", ActKind::ReviseMeasure, cast::drafter, notDraftedBy,
         [](Casework &work) {
             return VerbCall{{u"revise"_s, work.drafted()}, R"({"subject": "Block", "text": "wider"})"};
         }},
        {"attach", ActKind::ReviseMeasure, cast::drafter, notDraftedBy,
         [](Casework &work) {
             return VerbCall{{u"attach"_s, work.drafted(), work.write(u"order.txt"_s, "Order 12")}, {}};
         }},
        {"submit", ActKind::SubmitMeasure, cast::drafter, notDraftedBy,
         [](Casework &work) {
             return VerbCall{{u"submit"_s, work.drafted()}, {}};
         }},
        {"withdraw", ActKind::WithdrawMeasure, cast::drafter, notDraftedBy,
         [](Casework &work) {
             return VerbCall{because({u"withdraw"_s, work.submitted()}), {}};
         }},
        {"checklist", ActKind::AnswerChecklist, cast::counsel, kNotOfLegal,
         [](Casework &work) {
             return VerbCall{{u"checklist"_s, work.submitted()}, R"([{"item": "necessity", "answer": "yes"}])"};
         }},
        {"sign",
         ActKind::SignGate,
         cast::counsel,
         {cast::auditor, cast::duty, cast::analyst, cast::administrator},
         [](Casework &work) {
             return VerbCall{
                 {u"sign"_s, work.submitted(), u"--gate"_s, u"legal_review"_s, u"--verdict"_s, u"approve"_s}, {}};
         }},
        {"defer", ActKind::DeferGate, cast::drafter, notDraftedBy,
         [](Casework &work) {
             return VerbCall{because({u"defer"_s, work.submitted(), u"--gate"_s, u"legal_review"_s}), {}};
         }},
        {"view",
         ActKind::ViewLater,
         cast::headOfOperations,
         {cast::duty, cast::auditor, cast::headOfLegal},
         [](Casework &work) {
             return VerbCall{{u"view"_s, work.decidedByDeputy(), u"--gate"_s, u"operations_decides"_s}, {}};
         }},
        {"meet", ActKind::MeetCondition, cast::drafter, notDraftedBy,
         [](Casework &work) {
             const QString number = work.approved(because({u"--condition"_s, u"until Friday"_s}));
             return VerbCall{{u"meet"_s, number, u"--condition"_s, u"1"_s, u"--evidence"_s, u"a mail"_s}, {}};
         }},
        {"dissent", ActKind::RecordDissent, cast::analyst, kAuditors,
         [](Casework &work) {
             return VerbCall{{u"dissent"_s, work.submitted(), u"--text"_s, u"too wide"_s}, {}};
         }},
        {"conflict",
         ActKind::DeclareConflict,
         cast::counsel,
         {},
         [](Casework &work) {
             return VerbCall{because({u"conflict"_s, work.submitted()}), {}};
         }},
        {"revoke",
         ActKind::RevokeMeasure,
         cast::headOfLegal,
         {cast::auditor, cast::duty, cast::counsel, cast::administrator},
         [](Casework &work) {
             return VerbCall{because({u"revoke"_s, work.approved()}), {}};
         }},
        {"result", ActKind::CarryOut, cast::drafter, notDraftedBy,
         [](Casework &work) {
             return VerbCall{{u"result"_s, work.approved(), u"--at"_s, now()}, "blocked"};
         }},
        {"review",
         ActKind::CloseReview,
         cast::planner,
         {cast::auditor, cast::program},
         [](Casework &work) {
             return VerbCall{{u"review"_s, work.carriedOut()},
                             R"({"result": "a", "deviation": "b", "third_parties": "c", "data": "d", "lessons": "e"})"};
         }},
        {"erase", ActKind::EraseRecord, cast::drafter, notDraftedBy,
         [](Casework &work) {
             const QString record = work.incident();
             return VerbCall{{u"erase"_s, work.erasureOf(record), u"--confirm"_s, record, u"--result"_s, u"gone"_s},
                             {}};
         }},
    };
}

QList<ActingVerb> onCompartments()
{
    const QString privilege = u"privilege"_s;
    const auto entryOf = [](Casework &work, const QString &verb) {
        return VerbCall{{verb, work.sealed(work.compartment(u"privilege"_s)), u"--entry"_s, u"1"_s}, {}};
    };
    return {
        // An auditor is told before that his post is given no keys.
        {"compartment create",
         ActKind::CreateCompartment,
         cast::counsel,
         {cast::duty, cast::analyst},
         [](Casework &) {
             return VerbCall{{u"compartment create"_s, u"Advice on ports"_s, u"--kind"_s, u"privilege"_s, u"--member"_s,
                              cast::headOfLegal},
                             {}};
         }},
        {"compartment add", ActKind::AddMember, cast::duty, kNotInTheCircle,
         [](Casework &work) {
             return VerbCall{{u"compartment add"_s, work.compartment(u"privilege"_s), u"--member"_s, cast::analyst},
                             {}};
         }},
        {"compartment remove", ActKind::RemoveMember, cast::duty, kNotInTheCircle,
         [](Casework &work) {
             return VerbCall{because({u"compartment remove"_s, work.compartment(u"privilege"_s), u"--member"_s,
                                      cast::headOfOperations}),
                             {}};
         }},
        {"seal", ActKind::SealEntry, cast::duty, kNotInTheCircle,
         [](Casework &work) {
             return VerbCall{{u"seal"_s, work.incident(), u"--compartment"_s, work.compartment(u"other"_s)},
                             "Who\n\nX"};
         }},
        {"open", ActKind::OpenEntry, cast::duty, kNotInTheCircle,
         [=](Casework &work) { return entryOf(work, u"open"_s); }},
        {"waive",
         ActKind::WaivePrivilege,
         cast::headOfLegal,
         {cast::auditor, cast::duty, cast::counsel, cast::headOfOperations, cast::administrator},
         [](Casework &work) {
             return VerbCall{because({u"waive"_s, work.compartment(u"privilege"_s)}), {}};
         }},
        {"release", ActKind::ReleaseEntry, cast::duty, kNotInTheCircle,
         [=](Casework &work) {
             const QString name = work.compartment(u"privilege"_s), number = work.sealed(name);
             work.perform(cast::headOfLegal, because({u"waive"_s, name}));
             return VerbCall{{u"release"_s, number, u"--entry"_s, u"1"_s}, {}};
         }},
    };
}

QList<ActingVerb> onTheLedger()
{
    return {
        {"checkpoint",
         ActKind::MakeCheckpoint,
         cast::duty,
         {cast::program, cast::administrator},
         [](Casework &) {
             return VerbCall{{u"checkpoint"_s}, {}};
         }},
        {"checkpoint",
         ActKind::CountersignCheckpoint,
         cast::counsel,
         {cast::program, cast::administrator, cast::headOfOperations},
         [](Casework &work) {
             work.perform(cast::duty, {u"checkpoint"_s});
             return VerbCall{{u"checkpoint"_s, u"--countersign"_s}, {}};
         }},
        {"show",
         ActKind::Read,
         cast::auditor,
         {},
         [](Casework &work) {
             return VerbCall{{u"show"_s, work.incident()}, {}};
         }},
        {"list",
         ActKind::Read,
         cast::auditor,
         {},
         [](Casework &) {
             return VerbCall{{u"list"_s}, {}};
         }},
        {"decisions",
         ActKind::Read,
         cast::auditor,
         {},
         [](Casework &work) {
             return VerbCall{{u"decisions"_s, u"--csv"_s, work.path(u"decisions.csv"_s)}, {}};
         }},
        {"readings",
         ActKind::Read,
         cast::auditor,
         {},
         [](Casework &) {
             return VerbCall{{u"readings"_s}, {}};
         }},
        {"report",
         ActKind::Read,
         cast::auditor,
         {},
         [](Casework &work) {
             return VerbCall{{u"report"_s, u"decision"_s, work.approved(), u"--output"_s, work.path(u"original.pdf"_s)},
                             {}};
         }},
    };
}

} // namespace

QList<ActingVerb> actingVerbs()
{
    return onOfficers() + onRoutes() + onViews() + onIncidents() + onMeasures() + onCompartments() + onTheLedger();
}

QList<ActKind> actsWithoutVerb()
{
    return {ActKind::ReviseIncident,     ActKind::AssignLead,          ActKind::WithdrawOffer, ActKind::AskConsultation,
            ActKind::AnswerConsultation, ActKind::DeclineConsultation, ActKind::AddTask,       ActKind::FinishTask};
}

/// An authority, which tst_timestampverbs.cpp has.
QHash<QString, ActKind> verbsTriedElsewhere()
{
    return {{u"timestamp"_s, ActKind::KeepTimestamp}};
}

QStringList verbsWithoutAct()
{
    return {u"passphrase"_s,  u"tokens"_s,
            u"proposals"_s,   u"may"_s,
            u"officers"_s,    u"demo"_s,
            u"attachment"_s,  u"way"_s,
            u"deputy list"_s, u"delegate list"_s,
            u"views list"_s,  u"routes list"_s,
            u"routes show"_s, u"routes check"_s,
            u"verify"_s,      u"compartment list"_s,
            u"rebuild"_s,     u"compartment openings"_s,
            u"backup"_s,      u"recovery-key"_s,
            u"restore"_s,     u"drill"_s,
            u"pictures"_s,    u"help"_s};
}

} // namespace ringi::test
