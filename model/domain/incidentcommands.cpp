// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incidentcommands.h"

#include "domain/contentrules.h"

namespace ringi {

namespace {

struct Case
{
    const Incident &incident;
    const Actor &actor;
    const Circumstances &now;
};

using Decided = Outcome<IncidentEvents>;

Decided happened(IncidentEvent event)
{
    return IncidentEvents{std::move(event)};
}

Guard onRecord(const Case &c)
{
    if (const auto no = mayAct(c.actor))
        return no;
    if (!c.incident.exists())
        return Refusal{RefusalCode::IncidentUnknown, {}};
    if (c.incident.erased)
        return Refusal{RefusalCode::RecordErased, {c.incident.erased->measureNumber}};
    return {};
}

Guard running(const Case &c)
{
    if (const auto no = onRecord(c))
        return no;
    if (isOver(c.incident.phase))
        return Refusal{RefusalCode::IncidentOver, {keyOf(c.incident.phase)}};
    return {};
}

Guard heldByActor(const Case &c)
{
    if (c.actor.division != c.incident.holder)
        return Refusal{RefusalCode::NotTheHolder, {keyOf(c.incident.holder)}};
    return {};
}

Guard runningAndHeld(const Case &c)
{
    if (const auto no = running(c))
        return no;
    return heldByActor(c);
}

Guard dueAhead(const std::optional<Instant> &due, const Case &c)
{
    if (due && *due <= c.now.now)
        return Refusal{RefusalCode::DueInPast, {}};
    return {};
}

Guard said(const QString &text, RefusalCode missing)
{
    if (text.trimmed().isEmpty())
        return Refusal{missing, {}};
    if (text.size() > kTextLimit)
        return Refusal{RefusalCode::TextTooLong, {QStringLiteral("text"), QString::number(kTextLimit)}};
    return {};
}

/// The first guard that does not let pass.
template <class... Guards> Guard firstOf(const Guards &...guards)
{
    Guard no;
    (void)((no = guards, no.has_value()) || ...);
    return no;
}

Decided decideOne(const Case &c, const LogIncident &log)
{
    const IncidentContent content = tidied(log.content);
    if (const auto no = mayAct(c.actor))
        return tl::unexpected(*no);
    if (c.incident.exists())
        return refuse(RefusalCode::AlreadyLogged);
    if (const auto no = contentGuard(content, c.now.now))
        return tl::unexpected(*no);
    return happened(IncidentLogged{c.now.number, c.actor.division, content, log.origin});
}

Decided decideOne(const Case &c, const ReviseIncident &revise)
{
    const IncidentContent content = tidied(revise.content);
    if (const auto no = firstOf(runningAndHeld(c), contentGuard(content, c.now.now)))
        return tl::unexpected(*no);
    if (revise.basedOn != c.incident.revision)
        return refuse(RefusalCode::RevisedMeanwhile);
    if (content == c.incident.content)
        return refuse(RefusalCode::NothingChanged);
    return happened(IncidentRevised{content, revise.reason});
}

Guard nothingOpen(const Incident &incident)
{
    if (const int open = incident.openTasks())
        return Refusal{RefusalCode::OpenTasks, {QString::number(open)}};
    if (const int open = incident.openConsultations())
        return Refusal{RefusalCode::OpenConsultations, {QString::number(open)}};
    if (const Handoff *offer = incident.pendingOffer())
        return Refusal{RefusalCode::OfferPending, {keyOf(offer->to)}};
    return {};
}

Decided decideOne(const Case &c, const MovePhase &move)
{
    const Phase from = c.incident.phase;
    if (const auto no = firstOf(onRecord(c), heldByActor(c)))
        return tl::unexpected(*no);
    if (from == move.to)
        return refuse(RefusalCode::PhaseUnchanged, {keyOf(from)});
    if (!reachablePhases(from).contains(move.to))
        return refuse(RefusalCode::PhaseNotReachable, {keyOf(from), keyOf(move.to)});
    if (needsReason(from, move.to) && move.reason.trimmed().isEmpty())
        return refuse(RefusalCode::ReasonMissing);
    if (isOver(move.to)) {
        if (const auto no = nothingOpen(c.incident))
            return tl::unexpected(*no);
    }
    return happened(PhaseMoved{from, move.to, move.reason.trimmed()});
}

Decided decideOne(const Case &c, const AssignLead &assign)
{
    if (const auto no = runningAndHeld(c))
        return tl::unexpected(*no);
    if (assign.officer.isNull())
        return refuse(RefusalCode::OfficerUnknown);
    if (c.incident.lead == assign.officer)
        return refuse(RefusalCode::NothingChanged);
    return happened(LeadAssigned{assign.officer});
}

Decided decideOne(const Case &c, const OfferCustody &offer)
{
    if (const auto no = runningAndHeld(c))
        return tl::unexpected(*no);
    if (offer.to == c.incident.holder)
        return refuse(RefusalCode::OfferToHolder, {keyOf(offer.to)});
    if (const Handoff *pending = c.incident.pendingOffer())
        return refuse(RefusalCode::OfferPending, {keyOf(pending->to)});
    if (const auto no = firstOf(said(offer.asked, RefusalCode::AskMissing), dueAhead(offer.due, c)))
        return tl::unexpected(*no);
    return happened(CustodyOffered{c.incident.holder, offer.to, offer.asked.trimmed(), offer.due});
}

Guard offeredToActor(const Case &c)
{
    const Handoff *offer = c.incident.pendingOffer();
    if (!offer)
        return Refusal{RefusalCode::NoOfferPending, {}};
    if (offer->to != c.actor.division)
        return Refusal{RefusalCode::OfferNotToYou, {keyOf(offer->to)}};
    return {};
}

Decided decideOne(const Case &c, const AcceptCustody &)
{
    if (const auto no = firstOf(running(c), offeredToActor(c)))
        return tl::unexpected(*no);
    return happened(CustodyAccepted{c.actor.division});
}

Decided decideOne(const Case &c, const ReturnCustody &back)
{
    if (const auto no = firstOf(running(c), offeredToActor(c), said(back.reason, RefusalCode::ReasonMissing)))
        return tl::unexpected(*no);
    return happened(CustodyReturned{c.actor.division, back.reason.trimmed()});
}

Decided decideOne(const Case &c, const WithdrawOffer &withdraw)
{
    if (const auto no = running(c))
        return tl::unexpected(*no);
    if (!c.incident.pendingOffer())
        return refuse(RefusalCode::NoOfferPending);
    if (c.actor.division != c.incident.holder)
        return refuse(RefusalCode::OfferNotYours, {keyOf(c.incident.holder)});
    return happened(OfferWithdrawn{withdraw.reason.trimmed()});
}

Decided decideOne(const Case &c, const AskConsultation &ask)
{
    if (const auto no = runningAndHeld(c))
        return tl::unexpected(*no);
    if (ask.to == c.incident.holder)
        return refuse(RefusalCode::ConsultsItself);
    if (const auto no = firstOf(said(ask.question, RefusalCode::QuestionMissing), dueAhead(ask.due, c)))
        return tl::unexpected(*no);
    const int ordinal = int(c.incident.consultations.size()) + 1;
    return happened(ConsultationAsked{ordinal, ask.to, ask.question.trimmed(), ask.due});
}

Guard askedOfActor(const Case &c, int ordinal)
{
    if (ordinal < 1 || ordinal > c.incident.consultations.size())
        return Refusal{RefusalCode::ConsultationUnknown, {}};
    const Consultation &asked = c.incident.consultations[ordinal - 1];
    if (asked.state != ConsultationState::Asked)
        return Refusal{RefusalCode::ConsultationClosed, {}};
    if (asked.to != c.actor.division)
        return Refusal{RefusalCode::ConsultationNotYours, {keyOf(asked.to)}};
    return {};
}

Decided decideOne(const Case &c, const AnswerConsultation &answer)
{
    if (const auto no =
            firstOf(running(c), askedOfActor(c, answer.ordinal), said(answer.answer, RefusalCode::AnswerMissing)))
        return tl::unexpected(*no);
    return happened(ConsultationAnswered{answer.ordinal, answer.answer.trimmed()});
}

Decided decideOne(const Case &c, const DeclineConsultation &decline)
{
    if (const auto no =
            firstOf(running(c), askedOfActor(c, decline.ordinal), said(decline.reason, RefusalCode::ReasonMissing)))
        return tl::unexpected(*no);
    return happened(ConsultationDeclined{decline.ordinal, decline.reason.trimmed()});
}

Decided decideOne(const Case &c, const AddNote &note)
{
    if (const auto no = firstOf(onRecord(c), said(note.text, RefusalCode::NoteEmpty)))
        return tl::unexpected(*no);
    return happened(NoteAdded{int(c.incident.notes.size()) + 1, note.text.trimmed()});
}

Decided decideOne(const Case &c, const AddTask &task)
{
    if (const auto no =
            firstOf(runningAndHeld(c), said(task.title, RefusalCode::TaskTitleMissing), dueAhead(task.due, c)))
        return tl::unexpected(*no);
    const int ordinal = int(c.incident.tasks.size()) + 1;
    return happened(TaskAdded{ordinal, task.title.simplified(), task.division, task.due});
}

/// A task is finished by the division it was given to, or by the holder.
Guard finishable(const Case &c, int ordinal)
{
    if (ordinal < 1 || ordinal > c.incident.tasks.size())
        return Refusal{RefusalCode::TaskUnknown, {}};
    const Task &task = c.incident.tasks[ordinal - 1];
    if (task.state == TaskState::Done)
        return Refusal{RefusalCode::TaskDone, {}};
    if (c.actor.division != task.division && c.actor.division != c.incident.holder)
        return Refusal{RefusalCode::TaskNotYours, {keyOf(task.division)}};
    return {};
}

Decided decideOne(const Case &c, const FinishTask &finish)
{
    if (const auto no = firstOf(running(c), finishable(c, finish.ordinal)))
        return tl::unexpected(*no);
    return happened(TaskFinished{finish.ordinal, finish.result.trimmed()});
}

} // namespace

QList<Phase> reachablePhases(Phase from)
{
    switch (from) {
    case Phase::Reported:
    case Phase::Triage:
        return {Phase::Reported, Phase::Triage, Phase::Analysis, Phase::Containment,
                Phase::Recovery, Phase::Review, Phase::Dismissed};
    case Phase::Analysis:
    case Phase::Containment:
    case Phase::Recovery:
        return {Phase::Triage, Phase::Analysis, Phase::Containment, Phase::Recovery, Phase::Review};
    case Phase::Review:
        return {Phase::Analysis, Phase::Containment, Phase::Recovery, Phase::Review, Phase::Closed};
    case Phase::Closed:
    case Phase::Dismissed:
        return {Phase::Triage, Phase::Analysis};
    }
    return {};
}

bool needsReason(Phase from, Phase to)
{
    return isOver(from) || to == Phase::Dismissed || to < from;
}

Decided decide(const Incident &incident, const IncidentCommand &command, const Actor &actor, const Circumstances &now)
{
    const Case c{incident, actor, now};
    return std::visit([&](const auto &one) { return decideOne(c, one); }, command);
}

} // namespace ringi
