// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actingverbs.h"
#include "headquarters.h"
#include "support/stampauthority.h"

#include <QDateTime>

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

const QList<Division> kEverybodys;
const QList<Division> kOperations{Division::Operations};
const QList<Division> kLegal{Division::Legal};

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QStringList because(const QStringList &words)
{
    return words + QStringList{u"--reason"_s, u"a reason"_s};
}

const QString kNewcomer = u"Newcomer"_s;

QList<ActingVerb> onOfficers()
{
    return {
        {"init", ActKind::CreateStore, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"init"_s, u"--office"_s, u"NCO"_s, u"--officer"_s, u"A"_s, u"--passphrase-file"_s,
                              work.passphraseFile()},
                             {},
                             kNewFile};
         }},
        {"enrol", ActKind::EnrolOfficer, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"enrol"_s, kNewcomer, u"--division"_s, u"legal"_s, u"--post"_s, u"counsel"_s,
                              u"--new-passphrase-file"_s, work.passphraseFile()},
                             {}};
         }},
        {"appoint", ActKind::AppointOfficer, kEverybodys,
         [](Casework &) {
             return VerbCall{{u"appoint"_s, cast::planner, u"--division"_s, u"strategy"_s, u"--post"_s,
                              u"planning_officer"_s, u"--post"_s, u"analyst"_s},
                             {}};
         }},
        {"suspend", ActKind::SuspendOfficer, kEverybodys,
         [](Casework &) {
             return VerbCall{because({u"suspend"_s, cast::secondCounsel}), {}};
         }},
        {"reinstate", ActKind::ReinstateOfficer, kEverybodys,
         [](Casework &) {
             return VerbCall{{u"reinstate"_s, cast::suspended}, {}};
         }},
        {"new-key", ActKind::ReplaceKey, kEverybodys,
         [](Casework &work) {
             return VerbCall{because({u"new-key"_s, cast::liaison, u"--new-passphrase-file"_s, work.passphraseFile()}),
                             {}};
         }},
        {"confirm", ActKind::ConfirmProposal, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"confirm"_s, work.proposal()}, {}};
         }},
        {"drop", ActKind::DropProposal, kEverybodys,
         [](Casework &work) {
             return VerbCall{because({u"drop"_s, work.proposal()}), {}};
         }},
        {"deputy register", ActKind::RegisterDeputy, kEverybodys,
         [](Casework &work) {
             return VerbCall{work.registering(cast::counsel, cast::secondCounsel), {}};
         }},
        {"deputy end", ActKind::EndDeputy, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"deputy end"_s, work.deputyship()}, {}};
         }},
    };
}

QList<ActingVerb> onRoutes()
{
    return {
        {"delegate grant", ActKind::DelegateDecision, kOperations,
         [](Casework &work) {
             return VerbCall{work.delegating(), {}};
         }},
        {"delegate end", ActKind::EndDelegation, kOperations,
         [](Casework &work) {
             return VerbCall{{u"delegate end"_s, work.delegation()}, {}};
         }},
        {"routes propose", ActKind::ProposeRoute, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"routes propose"_s, work.changedRoute()}, {}};
         }},
        {"routes publish", ActKind::PublishRoute, kEverybodys,
         [](Casework &work) {
             work.proposeRoute();
             return VerbCall{{u"routes publish"_s, u"request"_s}, {}};
         }},
        {"routes drop", ActKind::DropRoute, kEverybodys,
         [](Casework &work) {
             work.proposeRoute();
             return VerbCall{because({u"routes drop"_s, u"request"_s}), {}};
         }},
    };
}

QList<ActingVerb> onViews()
{
    return {
        {"views share", ActKind::ShareView, kEverybodys,
         [](Casework &) {
             return VerbCall{{u"views share"_s, u"Ports"_s, u"sector:ports"_s}, {}};
         }},
        {"views change", ActKind::ChangeView, kOperations,
         [](Casework &work) {
             return VerbCall{{u"views change"_s, work.sharedView(), u"Ports"_s, u"sector:ports is:open"_s}, {}};
         }},
        {"views withdraw", ActKind::WithdrawView, kOperations,
         [](Casework &work) {
             return VerbCall{{u"views withdraw"_s, work.sharedView()}, {}};
         }},
    };
}

QList<ActingVerb> onIncidents()
{
    return {
        {"log", ActKind::LogIncident, kEverybodys,
         [](Casework &) {
             return VerbCall{{u"log"_s}, anIncident()};
         }},
        {"import", ActKind::LogIncident, kEverybodys,
         [](Casework &work) {
             const QString file = work.write(u"other.csv"_s, "title,reported\nA scan,2025-03-14\n");
             const QString profile =
                 work.write(u"other.json"_s,
                            R"({"name": "other", "fields": {"title": "title", "times.reported": {"columns": "reported",
                     "formats": "yyyy-MM-dd"}, "class": {"constant": "other"}}})");
             return VerbCall{{u"import"_s, file, u"--profile"_s, profile}, {}};
         }},
        {"hand", ActKind::OfferCustody, kOperations,
         [](Casework &work) {
             return VerbCall{{u"hand"_s, work.incident(), u"--to"_s, u"legal"_s, u"--ask"_s, u"please"_s}, {}};
         }},
        {"accept", ActKind::AcceptCustody, kLegal,
         [](Casework &work) {
             return VerbCall{{u"accept"_s, work.offered()}, {}};
         }},
        {"return", ActKind::ReturnCustody, kLegal,
         [](Casework &work) {
             return VerbCall{because({u"return"_s, work.offered()}), {}};
         }},
        {"note", ActKind::AddNote, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"note"_s, work.incident(), u"--text"_s, u"seen"_s}, {}};
         }},
        {"phase", ActKind::MovePhase, kOperations,
         [](Casework &work) {
             return VerbCall{{u"phase"_s, work.incident(), u"--to"_s, u"triage"_s}, {}};
         }},
        {"tag", ActKind::TagIncident, kOperations,
         [](Casework &work) {
             return VerbCall{{u"tag"_s, work.incident(), u"--add"_s, u"port"_s}, {}};
         }},
        {"restrict", ActKind::RestrictIncident, kOperations,
         [](Casework &work) {
             return VerbCall{because({u"restrict"_s, work.incident(), u"--division"_s, u"operations"_s}), {}};
         }},
        {"unrestrict", ActKind::LiftRestriction, kOperations,
         [](Casework &work) {
             return VerbCall{because({u"unrestrict"_s, work.restricted()}), {}};
         }},
    };
}

QList<ActingVerb> onMeasures()
{
    return {
        {"draft", ActKind::DraftMeasure, kOperations,
         [](Casework &work) {
             return VerbCall{{u"draft"_s, work.incident()}, aMeasure()};
         }},
        {"revise", ActKind::ReviseMeasure, kOperations,
         [](Casework &work) {
             return VerbCall{{u"revise"_s, work.drafted()}, R"({"subject": "Block", "text": "wider"})"};
         }},
        {"attach", ActKind::ReviseMeasure, kOperations,
         [](Casework &work) {
             return VerbCall{{u"attach"_s, work.drafted(), work.write(u"order.txt"_s, "Order 12")}, {}};
         }},
        {"submit", ActKind::SubmitMeasure, kOperations,
         [](Casework &work) {
             return VerbCall{{u"submit"_s, work.drafted()}, {}};
         }},
        {"withdraw", ActKind::WithdrawMeasure, kOperations,
         [](Casework &work) {
             return VerbCall{because({u"withdraw"_s, work.submitted()}), {}};
         }},
        {"checklist", ActKind::AnswerChecklist, kLegal,
         [](Casework &work) {
             return VerbCall{{u"checklist"_s, work.submitted()}, R"([{"item": "necessity", "answer": "yes"}])"};
         }},
        {"sign", ActKind::SignGate, kLegal,
         [](Casework &work) {
             return VerbCall{
                 {u"sign"_s, work.submitted(), u"--gate"_s, u"legal_review"_s, u"--verdict"_s, u"approve"_s}, {}};
         }},
        {"defer",
         ActKind::DeferGate,
         kOperations,
         [](Casework &work) {
             return VerbCall{because({u"defer"_s, work.submitted(), u"--gate"_s, u"legal_review"_s}), {}};
         },
         {u"gate_not_deferrable"_s}},
        {"view", ActKind::ViewLater, kOperations,
         [](Casework &work) {
             return VerbCall{{u"view"_s, work.decidedByDeputy(), u"--gate"_s, u"operations_decides"_s}, {}};
         }},
        {"meet", ActKind::MeetCondition, kOperations,
         [](Casework &work) {
             const QString number = work.approved(because({u"--condition"_s, u"until Friday"_s}));
             return VerbCall{{u"meet"_s, number, u"--condition"_s, u"1"_s, u"--evidence"_s, u"a mail"_s}, {}};
         }},
        {"dissent", ActKind::RecordDissent, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"dissent"_s, work.submitted(), u"--text"_s, u"too wide"_s}, {}};
         }},
        {"conflict", ActKind::DeclareConflict, kEverybodys,
         [](Casework &work) {
             return VerbCall{because({u"conflict"_s, work.submitted()}), {}};
         }},
        {"revoke", ActKind::RevokeMeasure, kOperations,
         [](Casework &work) {
             return VerbCall{because({u"revoke"_s, work.approved()}), {}};
         }},
        {"result", ActKind::CarryOut, kOperations,
         [](Casework &work) {
             return VerbCall{{u"result"_s, work.approved(), u"--at"_s, now()}, "blocked"};
         }},
        {"review", ActKind::CloseReview, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"review"_s, work.carriedOut()},
                             R"({"result": "a", "deviation": "b", "third_parties": "c", "data": "d", "lessons": "e"})"};
         }},
        {"erase", ActKind::EraseRecord, kOperations,
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
        {"compartment create",
         ActKind::CreateCompartment,
         kLegal,
         [](Casework &) {
             return VerbCall{{u"compartment create"_s, u"Advice on ports"_s, u"--kind"_s, u"privilege"_s, u"--member"_s,
                              cast::headOfLegal},
                             {}};
         },
         {u"post_holds_no_keys"_s}},
        {"compartment add", ActKind::AddMember, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"compartment add"_s, work.compartment(u"privilege"_s), u"--member"_s, cast::analyst},
                             {}};
         }},
        {"compartment remove", ActKind::RemoveMember, kEverybodys,
         [](Casework &work) {
             return VerbCall{
                 because({u"compartment remove"_s, work.compartment(u"privilege"_s), u"--member"_s, cast::duty}), {}};
         }},
        {"seal", ActKind::SealEntry, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"seal"_s, work.incident(), u"--compartment"_s, work.compartment(u"other"_s)},
                             "Who\n\nX"};
         }},
        {"open", ActKind::OpenEntry, kEverybodys, [=](Casework &work) { return entryOf(work, u"open"_s); }},
        {"waive", ActKind::WaivePrivilege, kLegal,
         [](Casework &work) {
             return VerbCall{because({u"waive"_s, work.compartment(u"privilege"_s)}), {}};
         }},
        {"release", ActKind::ReleaseEntry, kEverybodys,
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
        {"checkpoint", ActKind::MakeCheckpoint, kEverybodys,
         [](Casework &) {
             return VerbCall{{u"checkpoint"_s}, {}};
         }},
        {"checkpoint", ActKind::CountersignCheckpoint, kLegal,
         [](Casework &work) {
             work.perform(cast::duty, {u"checkpoint"_s});
             return VerbCall{{u"checkpoint"_s, u"--countersign"_s}, {}};
         }},
        {"timestamp", ActKind::KeepTimestamp, kEverybodys,
         [](Casework &work) {
             static const StampAuthority authority;
             const QString answer = work.write(u"answer"_s, authority.answer(work.timestampRequest()));
             return VerbCall{{u"timestamp"_s, u"--answer"_s, answer, u"--trust"_s, authority.rootFile()}, {}};
         }},
        {"show", ActKind::Read, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"show"_s, work.incident()}, {}};
         }},
        {"list", ActKind::Read, kEverybodys,
         [](Casework &) {
             return VerbCall{{u"list"_s}, {}};
         }},
        {"decisions", ActKind::Read, kEverybodys,
         [](Casework &) {
             return VerbCall{{u"decisions"_s, u"--csv"_s, kNewFile}, {}};
         }},
        {"readings", ActKind::Read, kEverybodys,
         [](Casework &) {
             return VerbCall{{u"readings"_s}, {}};
         }},
        {"report", ActKind::Read, kEverybodys,
         [](Casework &work) {
             return VerbCall{{u"report"_s, u"decision"_s, work.approved(), u"--output"_s, kNewFile}, {}};
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

QStringList verbsWithoutAct()
{
    return {u"passphrase"_s,   u"tokens"_s,
            u"proposals"_s,    u"may"_s,
            u"officers"_s,     u"demo"_s,
            u"attachment"_s,   u"way"_s,
            u"deputy list"_s,  u"delegate list"_s,
            u"views list"_s,   u"routes list"_s,
            u"routes show"_s,  u"routes check"_s,
            u"verify"_s,       u"compartment list"_s,
            u"rebuild"_s,      u"compartment openings"_s,
            u"search"_s,       u"backup"_s,
            u"recovery-key"_s, u"restore"_s,
            u"drill"_s,        u"pictures"_s,
            u"help"_s};
}

} // namespace ringi::test
