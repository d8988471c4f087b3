// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sheetteller.h"

#include "demo/documents.h"
#include "demo/sheetphrases.h"

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

QString say(CaseFile &file, SheetSaying saying)
{
    return file.say(sheetSayings(saying, file.tongue));
}

Line on(const CaseFile &file, const Session &by, MeasureCommand command)
{
    return {&by, ForMeasure{file.sheet.id, std::move(command)}};
}

} // namespace

SheetTeller::SheetTeller(const Staff &staff, const StandIns &standIns, Randomness &randomness, Instant end)
    : m_staff(staff)
    , m_standIns(standIns)
    , m_randomness(randomness)
    , m_end(end)
{
}

Line SheetTeller::tell(CaseFile &file, const Step &step)
{
    switch (step.act) {
    case Act::Draft:
        return draft(file, step);
    case Act::ReviseText:
        return revise(file, step);
    case Act::Submit:
        return submit(file);
    case Act::AnswerItems:
        return answerItems(file, step);
    case Act::Sign:
        return sign(file, step);
    case Act::Defer:
        return byDrafter(file, DeferGate{step.gate, say(file, SheetSaying::Deferral)});
    case Act::WithdrawMeasure:
        return byDrafter(file, WithdrawMeasure{file.say(Saying::SheetWithdraw)});
    case Act::CarryOut:
        return carryOut(file, step);
    case Act::ViewLater:
        return on(file, m_staff.officer(step.who), ViewLater{step.gate});
    case Act::MeetCondition:
        return meetCondition(file, step);
    case Act::Dissent:
        return byOutsider(file, step, RecordDissent{say(file, SheetSaying::Dissent)});
    case Act::DeclareConflict:
        return declareConflict(file, step);
    case Act::Revoke:
        return on(file, m_staff.head(step.by), RevokeMeasure{say(file, SheetSaying::Revocation)});
    case Act::CloseReview:
        return byOutsider(file, step, CloseReview{reviewOf(file)});
    default:
        return {};
    }
}

Line SheetTeller::draft(CaseFile &file, const Step &step)
{
    SheetFile &sheet = file.sheet;
    const Session &drafter = m_staff.writer(step.by, file.dice);
    sheet.id = m_randomness.id<MeasureId>();
    sheet.document = firstDocument(file, step.at, m_end);
    sheet.version = 1;
    sheet.drafter = drafter.officer;
    sheet.writers = {drafter.officer};
    sheet.involved = {drafter.officer};
    return on(file, drafter, DraftMeasure{file.incident, sheet.plan.kind, sheet.document});
}

/// One in three revisions is another person's, who then is the last editor.
Line SheetTeller::revise(CaseFile &file, const Step &step)
{
    SheetFile &sheet = file.sheet;
    reviseDocument(file);
    const ReviseMeasure revise{sheet.document, sheet.version++};
    if (!file.dice.chance(0.33))
        return byDrafter(file, revise);
    const Session &editor = m_staff.colleague(step.by, sheet.drafter, file.dice);
    sheet.writers += editor.officer;
    sheet.involved += editor.officer;
    return on(file, editor, revise);
}

Line SheetTeller::submit(CaseFile &file)
{
    file.sheet.signers.clear();
    file.sheet.reviewer = {};
    return byDrafter(file, SubmitMeasure{file.sheet.plan.isUrgent ? say(file, SheetSaying::Urgency) : QString()});
}

Line SheetTeller::answerItems(CaseFile &file, const Step &step)
{
    const Gate &review = *gateOf(shippedRoute(file.sheet.plan.kind).gates, u"legal_review");
    const Hand reviewer = hand(file, step, review);
    file.sheet.reviewer = reviewer.by->officer;
    file.sheet.involved += reviewer.by->officer;
    return on(file, *reviewer.by, AnswerChecklist{answersOf(file)});
}

Line SheetTeller::sign(CaseFile &file, const Step &step)
{
    const Gate &gate = *gateOf(shippedRoute(file.sheet.plan.kind).gates, step.gate);
    const Hand signer = hand(file, step, gate);
    SignGate sign;
    sign.gate = step.gate;
    sign.verdict = step.verdict;
    sign.reason = reasonOf(file, step.verdict);
    sign.conditions = conditionsOf(file, step.conditions);
    sign.contentHash = contentHash(file.sheet.id, file.sheet.version, file.sheet.document);
    sign.document = paperOf(file, step.gate, step.at);
    if (step.dissents)
        sign.dissent = say(file, SheetSaying::Dissent);
    if (signer.absence)
        sign.actingFor = signer.absence->officer;
    record(file, step, gate, signer);
    return on(file, *signer.by, sign);
}

Line SheetTeller::carryOut(CaseFile &file, const Step &step)
{
    const Session &by = m_staff.worker(step.by, file.dice);
    const qint64 since = step.at - file.sheet.decided;
    file.sheet.involved += by.officer;
    return on(file, by,
              CarryOut{step.at.plusMs(-file.dice.span(0, since / 2)),
                       file.say(resultsOf(file.sheet.plan.kind, file.tongue))});
}

Line SheetTeller::meetCondition(CaseFile &file, const Step &step)
{
    const Session &by = m_staff.worker(step.by, file.dice);
    file.sheet.involved += by.officer;
    return on(file, by, MeetCondition{step.ordinal, say(file, SheetSaying::Evidence)});
}

/// He would have been one of those to sign, and from now on is not.
Line SheetTeller::declareConflict(CaseFile &file, const Step &step)
{
    const Session &by = m_staff.outsider(step.by, file.sheet.involved, file.dice);
    file.sheet.writers += by.officer;
    file.sheet.involved += by.officer;
    return on(file, by, DeclareConflict{say(file, SheetSaying::Conflict)});
}

Line SheetTeller::byDrafter(const CaseFile &file, MeasureCommand command) const
{
    return on(file, m_staff.officer(file.sheet.drafter), std::move(command));
}

Line SheetTeller::byOutsider(CaseFile &file, const Step &step, MeasureCommand command) const
{
    return on(file, m_staff.outsider(step.by, file.sheet.involved, file.dice), std::move(command));
}

} // namespace ringi
