// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/teller.h"

#include "demo/contentwriter.h"

#include <algorithm>
#include <utility>

namespace ringi {

namespace {

constexpr qint64 kRound = 5 * kMinute;

Instant roundedUp(Instant at)
{
    return {(at.ms / kRound + 1) * kRound};
}

MovePhase moveOf(CaseFile &file, const Step &step)
{
    const Phase from = std::exchange(file.phase, step.phase);
    if (!needsReason(from, step.phase))
        return {step.phase, {}};
    return {step.phase, file.say(step.phase == Phase::Dismissed ? Saying::Dismiss : Saying::Reopen)};
}

OfferCustody offerOf(CaseFile &file, const Step &step, std::optional<Instant> due)
{
    return {step.to, file.say(requestsTo(step.to, file.tongue)), due};
}

AskConsultation questionOf(CaseFile &file, const Step &step, std::optional<Instant> due)
{
    const Exchange &exchange = file.dice.oneOf(questionsTo(step.to, file.tongue));
    file.answers.push_back(exchange.answer);
    return {step.to, file.cast.fill(exchange.question), due};
}

constexpr int kOneIn = 24; ///< files that not everybody may read

/// A few files are open to those alone who have to do with them; never one with a sheet, which others sign.
Circle circleOf(const CaseFile &file)
{
    const auto isOfSheet = [](const Step &step) { return step.act == Act::Draft; };
    if (file.index % kOneIn != 5 || file.isLoggedByProgram || std::ranges::any_of(file.steps, isOfSheet))
        return {};
    Circle circle;
    for (const Step &step : file.steps)
        circle.divisions += {step.by, step.to};
    return tidied(circle);
}

} // namespace

Teller::Teller(const Staff &staff, const StandIns &standIns, Randomness &randomness, Instant end)
    : m_staff(staff)
    , m_randomness(randomness)
    , m_end(end)
    , m_sheets(staff, standIns, randomness, end)
{
}

Line Teller::tell(CaseFile &file, const Step &step)
{
    switch (step.act) {
    case Act::Log:
        return log(file, step);
    case Act::Lead:
        return lead(file, step);
    case Act::Move:
        return byWorker(file, step, moveOf(file, step));
    case Act::Offer:
        return byWorker(file, step, offerOf(file, step, dueOf(file, step)));
    case Act::Accept:
        return byWorker(file, step, AcceptCustody{});
    case Act::Return:
        return byWorker(file, step, ReturnCustody{file.say(Saying::Return)});
    case Act::Withdraw:
        return byWorker(file, step, WithdrawOffer{file.say(Saying::WithdrawOffer)});
    case Act::Ask:
        return byWorker(file, step, questionOf(file, step, dueOf(file, step)));
    case Act::Answer:
        return byWorker(file, step,
                        AnswerConsultation{step.ordinal, file.cast.fill(file.answers[size_t(step.ordinal) - 1])});
    case Act::Decline:
        return byWorker(file, step, DeclineConsultation{step.ordinal, file.say(Saying::Decline)});
    case Act::Note:
        return byWorker(file, step, AddNote{file.say(Saying::Note)});
    case Act::AddTask:
        return byWorker(file, step, AddTask{file.say(Saying::TaskTitle), step.to, dueOf(file, step)});
    case Act::FinishTask:
        return byWorker(file, step, FinishTask{step.ordinal, file.say(Saying::TaskResult)});
    case Act::Tag:
        return tag(file, step);
    case Act::Revise:
        return revise(file, step);
    case Act::Draft:
    case Act::ReviseText:
    case Act::Submit:
    case Act::AnswerItems:
    case Act::Sign:
    case Act::Defer:
    case Act::WithdrawMeasure:
    case Act::CarryOut:
    case Act::ViewLater:
    case Act::MeetCondition:
    case Act::Dissent:
    case Act::DeclareConflict:
    case Act::Revoke:
    case Act::CloseReview:
        return m_sheets.tell(file, step);
    }
    return {};
}

Line Teller::log(CaseFile &file, const Step &step)
{
    file.incident = m_randomness.id<IncidentId>();
    file.content = firstContent(file, step.at);
    if (const auto &tlp = file.sheet.plan.tlp) // a sheet is never marked less than its incident
        file.content.tlp = std::min(file.content.tlp, *tlp);
    file.revision = 1;
    file.circle = circleOf(file);
    Line line = byWorker(file, step, LogIncident{file.content, {}, file.circle});
    if (file.isLoggedByProgram)
        line.by = &m_staff.program();
    return line;
}

Line Teller::revise(CaseFile &file, const Step &step)
{
    const QString reason = reviseContent(file, step);
    return byWorker(file, step, ReviseIncident{file.content, file.revision++, reason});
}

/// Each once.
Line Teller::tag(CaseFile &file, const Step &step)
{
    QString tag = file.say(Saying::Tag);
    while (file.tags.contains(tag))
        tag = file.say(Saying::Tag);
    file.tags.append(tag);
    return byWorker(file, step, TagIncident{{tag}, {}});
}

Line Teller::lead(CaseFile &file, const Step &step)
{
    const OfficerId before = file.lead;
    while (file.lead == before)
        file.lead = m_staff.worker(step.by, file.dice).officer;
    file.leadDivision = step.by;
    return byWorker(file, step, AssignLead{file.lead});
}

/// The lead does most of what his division does.
Line Teller::byWorker(CaseFile &file, const Step &step, IncidentCommand command)
{
    const bool leads = file.leadDivision == step.by && file.dice.chance(0.6);
    const Session &by = leads ? m_staff.officer(file.lead) : m_staff.worker(step.by, file.dice);
    return {&by, ForIncident{file.incident, std::move(command)}};
}

/// What waits at the end is overdue or still has time, as the lineup dealt it; what was answered had some usual time.
std::optional<Instant> Teller::dueOf(CaseFile &file, const Step &step) const
{
    static constexpr std::array<qint64, 6> kHours{1, 2, 4, 8, 24, 48};
    if (!step.staysOpen)
        return file.dice.chance(0.8) ? std::optional(roundedUp(step.at.plusMs(file.dice.oneOf(kHours) * kHour)))
                                     : std::nullopt;
    if (!file.isLate)
        return roundedUp(m_end.plusMs(file.dice.skewedSpan(15 * kMinute, 30 * kHour)));
    return step.at.plusMs(std::max(kMinute, (m_end - step.at) * file.dice.between(4, 8) / 10));
}

} // namespace ringi
