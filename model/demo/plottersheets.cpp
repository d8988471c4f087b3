// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far the sheet of a plotted incident gets, and what follows once it is decided.
#include "demo/plotter.h"

namespace ringi {

void Plotter::sheet()
{
    m_plan = drawPlan(m_ending.kind, m_holder, m_dice);
    SheetScript &script = m_script.emplace(m_plan, m_dice);
    script.draft();
    if (m_dice.chance(0.2))
        script.revise();
    if (m_ending.sheet != SheetFate::Draft)
        circulate(script);
    append(script.take());
}

void Plotter::circulate(SheetScript &script)
{
    script.submit();
    if (isDone(m_ending.sheet) && m_dice.chance(0.2)) {
        script.signFirst(Verdict::Return);
        script.revise();
        script.submit();
    }
    switch (m_ending.sheet) {
    case SheetFate::None:
    case SheetFate::Draft:
    case SheetFate::AtLegal:
        return;
    case SheetFate::Revised:
        script.signFirst(Verdict::Approve);
        return script.revise();
    case SheetFate::AgainAtLegal:
        script.signFirst(Verdict::Approve);
        script.revise();
        return script.submit();
    case SheetFate::AtOperations:
        return script.passToDecision(m_dice.chance(0.35) ? Verdict::ApproveWithConditions : Verdict::Approve);
    case SheetFate::ReturnedByLegal:
        script.signFirst(Verdict::Return);
        return;
    case SheetFate::RejectedByLegal:
        script.signFirst(Verdict::Reject);
        return;
    case SheetFate::ReturnedByOperations:
        script.passToDecision();
        script.decide(Verdict::Return);
        return;
    case SheetFate::RejectedByOperations:
        script.passToDecision();
        script.decide(Verdict::Reject);
        return;
    case SheetFate::Approved:
        script.passToDecision();
        return decide(script, Verdict::Approve);
    case SheetFate::ApprovedWithConditions:
        script.passToDecision(Verdict::ApproveWithConditions);
        return decide(script,
                      script.hasReview() && m_dice.chance(0.7) ? Verdict::Approve : Verdict::ApproveWithConditions);
    case SheetFate::Withdrawn:
        return script.withdraw();
    }
}

void Plotter::decide(SheetScript &script, Verdict verdict)
{
    m_isApproved = true;
    script.decide(verdict).dissents = m_dice.chance(0.03);
}

/// Half of the sheets are followed up in everything, the others as far as it goes.
void Plotter::followUp()
{
    if (!m_isApproved)
        return;
    m_isApproved = false;
    const bool isThorough = m_dice.chance(0.5);
    if (m_dice.chance(0.02)) {
        m_script->revoke();
        return append(m_script->take());
    }
    const bool isCarriedOut = m_dice.chance(isThorough ? 0.75 : 0.5);
    if (isCarriedOut)
        m_script->carryOut();
    m_script->passLater(isThorough ? 1 : 0.6);
    while (m_script->hasUnmet() && m_dice.chance(isThorough ? 1 : 0.4))
        m_script->meetCondition();
    if (isCarriedOut && m_script->isSettled() && m_dice.chance(0.7))
        m_script->closeReview();
    append(m_script->take());
}

void Plotter::append(std::vector<Step> steps)
{
    for (Step &step : steps)
        step.phase = m_phase;
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
}

} // namespace ringi
