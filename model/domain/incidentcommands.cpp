// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incidentcommands.h"

#include "domain/contentrules.h"
#include "domain/permissions.h"
#include "domain/registry.h"
#include "domain/tags.h"

#include <algorithm>

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

Guard heldByActor(const Case &c)
{
    if (c.actor.division != c.incident.holder)
        return Refusal{RefusalCode::NotTheHolder, {keyOf(c.incident.holder)}};
    return {};
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

bool isEnrolled(const Case &c, const OfficerId &officer)
{
    return c.now.registry && c.now.registry->officers.contains(officer);
}

/// A circle that left out the holder as well as who draws it could be opened by nobody.
Guard soundCircle(const Case &c, const Circle &circle, Division holder)
{
    if (circle.isEmpty())
        return {};
    if (!circle.names(holder) && !circle.names(c.actor.id))
        return Refusal{RefusalCode::CircleWithoutHolder, {keyOf(holder)}};
    const auto isKnown = [&](const OfficerId &officer) { return officer == c.actor.id || isEnrolled(c, officer); };
    if (!std::ranges::all_of(circle.officers, isKnown))
        return Refusal{RefusalCode::OfficerUnknown, {}};
    return {};
}

/// Custody, questions and tasks go to divisions, so the division has to be in the circle, and not some officer of it.
Guard withinCircle(const Case &c, Division division)
{
    if (c.incident.isRestricted() && !c.incident.circle.names(division))
        return Refusal{RefusalCode::OutsideCircle, {keyOf(division)}};
    return {};
}

Guard leadIsWithin(const Case &c, const Circle &circle, const OfficerId &lead)
{
    if (circle.isEmpty() || circle.names(lead))
        return {};
    if (isEnrolled(c, lead) && mayRead(circle, c.now.registry->actor(lead, c.now.now)))
        return {};
    return Refusal{RefusalCode::LeadOutsideCircle, {}};
}

Decided decideOne(const Case &c, const LogIncident &log)
{
    const IncidentContent content = tidied(log.content);
    const Circle circle = tidied(log.circle);
    if (const auto no = firstOf(contentGuard(content, c.now.now), soundCircle(c, circle, c.actor.division)))
        return tl::unexpected(*no);
    return happened(IncidentLogged{c.now.number, c.actor.division, content, log.origin, circle});
}

Decided decideOne(const Case &c, const ReviseIncident &revise)
{
    const IncidentContent content = tidied(revise.content);
    if (const auto no = contentGuard(content, c.now.now))
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
    if (assign.officer.isNull())
        return refuse(RefusalCode::OfficerUnknown);
    if (c.incident.lead == assign.officer)
        return refuse(RefusalCode::NothingChanged);
    if (const auto no = leadIsWithin(c, c.incident.circle, assign.officer))
        return tl::unexpected(*no);
    return happened(LeadAssigned{assign.officer});
}

Decided decideOne(const Case &c, const OfferCustody &offer)
{
    if (offer.to == c.incident.holder)
        return refuse(RefusalCode::OfferToHolder, {keyOf(offer.to)});
    if (const Handoff *pending = c.incident.pendingOffer())
        return refuse(RefusalCode::OfferPending, {keyOf(pending->to)});
    if (const auto no =
            firstOf(withinCircle(c, offer.to), said(offer.asked, RefusalCode::AskMissing), dueAhead(offer.due, c)))
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

Guard offeredByActor(const Case &c)
{
    if (!c.incident.pendingOffer())
        return Refusal{RefusalCode::NoOfferPending, {}};
    if (c.actor.division != c.incident.holder)
        return Refusal{RefusalCode::OfferNotYours, {keyOf(c.incident.holder)}};
    return {};
}

Decided decideOne(const Case &c, const AcceptCustody &)
{
    return happened(CustodyAccepted{c.actor.division});
}

Decided decideOne(const Case &c, const ReturnCustody &back)
{
    if (const auto no = said(back.reason, RefusalCode::ReasonMissing))
        return tl::unexpected(*no);
    return happened(CustodyReturned{c.actor.division, back.reason.trimmed()});
}

Decided decideOne(const Case &, const WithdrawOffer &withdraw)
{
    return happened(OfferWithdrawn{withdraw.reason.trimmed()});
}

Decided decideOne(const Case &c, const AskConsultation &ask)
{
    if (ask.to == c.incident.holder)
        return refuse(RefusalCode::ConsultsItself);
    if (const auto no =
            firstOf(withinCircle(c, ask.to), said(ask.question, RefusalCode::QuestionMissing), dueAhead(ask.due, c)))
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

Decided decideOne(const Case &, const AnswerConsultation &answer)
{
    if (const auto no = said(answer.answer, RefusalCode::AnswerMissing))
        return tl::unexpected(*no);
    return happened(ConsultationAnswered{answer.ordinal, answer.answer.trimmed()});
}

Decided decideOne(const Case &, const DeclineConsultation &decline)
{
    if (const auto no = said(decline.reason, RefusalCode::ReasonMissing))
        return tl::unexpected(*no);
    return happened(ConsultationDeclined{decline.ordinal, decline.reason.trimmed()});
}

Decided decideOne(const Case &c, const AddNote &note)
{
    if (const auto no = said(note.text, RefusalCode::NoteEmpty))
        return tl::unexpected(*no);
    return happened(NoteAdded{int(c.incident.notes.size()) + 1, note.text.trimmed()});
}

Decided decideOne(const Case &c, const AddTask &task)
{
    if (const auto no = firstOf(withinCircle(c, task.division), said(task.title, RefusalCode::TaskTitleMissing),
                                dueAhead(task.due, c)))
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

Decided decideOne(const Case &, const FinishTask &finish)
{
    return happened(TaskFinished{finish.ordinal, finish.result.trimmed()});
}

/// The divisions that owe the incident something.
QList<Division> atWork(const Incident &incident)
{
    QList<Division> divisions;
    if (const Handoff *offer = incident.pendingOffer())
        divisions.append(offer->to);
    for (const Consultation &one : incident.consultations) {
        if (one.state == ConsultationState::Asked)
            divisions.append(one.to);
    }
    for (const Task &one : incident.tasks) {
        if (one.state == TaskState::Open)
            divisions.append(one.division);
    }
    return divisions;
}

/// Who has work to do on it goes on reading it.
Guard cutsNobodyOff(const Case &c, const Circle &circle)
{
    for (const Division division : atWork(c.incident)) {
        if (!circle.names(division))
            return Refusal{RefusalCode::CircleCutsOff, {keyOf(division)}};
    }
    return c.incident.lead ? leadIsWithin(c, circle, *c.incident.lead) : Guard{};
}

Decided decideOne(const Case &c, const RestrictIncident &restrict)
{
    const Circle circle = tidied(restrict.circle);
    if (circle.isEmpty())
        return refuse(RefusalCode::CircleEmpty);
    if (circle == c.incident.circle)
        return refuse(RefusalCode::NothingChanged);
    if (const auto no = firstOf(soundCircle(c, circle, c.incident.holder), cutsNobodyOff(c, circle),
                                said(restrict.reason, RefusalCode::ReasonMissing)))
        return tl::unexpected(*no);
    return happened(IncidentRestricted{circle, restrict.reason.trimmed()});
}

Decided decideOne(const Case &c, const LiftRestriction &lift)
{
    if (!c.incident.isRestricted())
        return refuse(RefusalCode::NotRestricted);
    if (const auto no = said(lift.reason, RefusalCode::ReasonMissing))
        return tl::unexpected(*no);
    return happened(RestrictionLifted{lift.reason.trimmed()});
}

Decided decideOne(const Case &c, const TagIncident &tag)
{
    auto change = tagChange(c.incident.tags, tag.add, tag.remove);
    if (!change)
        return tl::unexpected(change.error());
    return happened(IncidentTagged{change->added, change->removed});
}

Guard headOfHolder(const Case &c)
{
    if (const auto no = heldByActor(c))
        return no;
    if (!c.actor.holds(Post::DivisionHead))
        return Refusal{RefusalCode::HeadOnly, {keyOf(c.incident.holder)}};
    return {};
}

Guard isThere(const Case &c, On on)
{
    if (on == On::New)
        return c.incident.exists() ? Guard(Refusal{RefusalCode::AlreadyLogged, {}}) : Guard();
    if (!c.incident.exists() || !mayRead(c.incident.circle, c.actor))
        return Refusal{RefusalCode::IncidentUnknown, {}};
    if (c.incident.erased)
        return Refusal{RefusalCode::RecordErased, {c.incident.erased->measureNumber}};
    if (on == On::Open && isOver(c.incident.phase))
        return Refusal{RefusalCode::IncidentOver, {keyOf(c.incident.phase)}};
    return {};
}

/// A standing that an incident does not know does not compile.
template <Tie tie, class Command> Guard stands(const Case &c, const Command &ask)
{
    if constexpr (tie == Tie::Holder)
        return heldByActor(c);
    else if constexpr (tie == Tie::HoldersHead)
        return headOfHolder(c);
    else if constexpr (tie == Tie::Offerer)
        return offeredByActor(c);
    else if constexpr (tie == Tie::OfferedTo)
        return offeredToActor(c);
    else if constexpr (tie == Tie::Consulted)
        return askedOfActor(c, ask.ordinal);
    else if constexpr (tie == Tie::TaskOrHolder)
        return finishable(c, ask.ordinal);
    else
        static_assert(tie == Tie::Any);
    return {};
}

/// What the table says of the command: whose posts are enough, in which state, how he has to stand to it.
template <class Command> Guard permits(const Case &c, const Command &ask)
{
    constexpr Permission line = permissionFor<IncidentCommand, Command>(kIncidentActs);
    if (const auto no = firstOf(admits(line.by, c.actor), isThere(c, line.on)))
        return no;
    return stands<line.tie>(c, ask);
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
    return std::visit(
        [&](const auto &one) -> Decided {
            if (const auto no = permits(c, one))
                return tl::unexpected(*no);
            return decideOne(c, one);
        },
        command);
}

} // namespace ringi
