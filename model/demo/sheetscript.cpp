// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sheetscript.h"

#include <algorithm>
#include <utility>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

Verdict passing(GateKind kind)
{
    if (kind == GateKind::View)
        return Verdict::Seen;
    return kind == GateKind::Consult ? Verdict::Opinion : Verdict::Approve;
}

} // namespace

SheetScript::SheetScript(const SheetPlan &plan, Dice &dice)
    : m_plan(plan)
    , m_dice(dice)
    , m_sheet(sheetFor(shippedRoute(plan.kind), plan.facts(), plan.isUrgent ? u"urgent"_s : QString()))
{
}

void SheetScript::draft()
{
    add(Act::Draft, m_plan.drafters, 30, 240);
}

void SheetScript::revise()
{
    add(Act::ReviseText, m_plan.drafters, 20, 240);
}

void SheetScript::submit()
{
    add(Act::Submit, m_plan.drafters, 5, 90);
    m_signed.clear();
    m_deferred.clear();
    m_conditions = 0;
    m_met = 0;
    m_isAnswered = false;
}

void SheetScript::withdraw()
{
    add(Act::WithdrawMeasure, m_plan.drafters, 20, 300);
}

Step &SheetScript::sign(QStringView key, Verdict verdict)
{
    const Gate &gate = *m_sheet.gate(key);
    answerItems(gate, verdict);
    Step &step = answer(Act::Sign, gate.division.value_or(m_plan.drafters), 20, 240);
    step.gate = gate.key;
    step.verdict = verdict;
    step.conditions = verdict == Verdict::ApproveWithConditions ? m_dice.between(1, 2) : 0;
    m_conditions += step.conditions;
    if (lets(verdict))
        m_signed += gate.key;
    return step;
}

Step &SheetScript::signFirst(Verdict verdict)
{
    return sign(m_sheet.gates.first().key, verdict);
}

Step &SheetScript::decide(Verdict verdict)
{
    return sign(decision(), verdict);
}

Step &SheetScript::pass(QStringView key)
{
    return sign(key, passing(m_sheet.gate(key)->kind));
}

void SheetScript::passUpTo(QStringView key, Verdict atReview)
{
    for (const Gate &gate : m_sheet.gates) {
        if (gate.key == key)
            return;
        if (comesLater(gate) || m_signed.contains(gate.key))
            continue;
        sign(gate.key, isLegalReview(gate) ? atReview : passing(gate.kind));
    }
}

void SheetScript::passToDecision(Verdict atReview)
{
    passUpTo(decision(), atReview);
}

void SheetScript::defer(QStringView key)
{
    add(Act::Defer, m_plan.drafters, 10, 60).gate = key.toString();
    m_deferred += key.toString();
}

/// Nothing is erased in a made-up history, so there is nothing to review either.
bool SheetScript::isActedUpon() const
{
    return m_plan.kind != MeasureKind::Erasure;
}

void SheetScript::carryOut()
{
    if (isActedUpon())
        add(Act::CarryOut, m_plan.drafters, 60, 600);
}

void SheetScript::passLater(double probability)
{
    for (const Gate &gate : m_sheet.gates) {
        if (comesLater(gate) && !m_signed.contains(gate.key) && m_dice.chance(probability))
            pass(gate.key);
        else if (comesLater(gate) && !m_signed.contains(gate.key) && gate.kind != GateKind::View)
            return; // what comes after it waits for it
    }
}

void SheetScript::meetCondition()
{
    add(Act::MeetCondition, m_plan.drafters, 60, 900).ordinal = ++m_met;
}

void SheetScript::meetAllConditions()
{
    while (hasUnmet())
        meetCondition();
}

void SheetScript::closeReview()
{
    if (!isActedUpon())
        return;
    const int away = m_dice.between(1, countOf<Division>() - 1);
    add(Act::CloseReview, Division((int(m_plan.drafters) + away) % countOf<Division>()), 200, 1500);
}

void SheetScript::revoke()
{
    add(Act::Revoke, Division::Legal, 120, 600);
}

void SheetScript::dissent()
{
    answer(Act::Dissent, Division::Intelligence, 20, 120);
}

void SheetScript::declareConflict()
{
    answer(Act::DeclareConflict, Division::Legal, 10, 60);
}

QString SheetScript::decision() const
{
    return m_sheet.decisions().constFirst();
}

bool SheetScript::hasReview() const
{
    return std::ranges::any_of(m_sheet.gates, isLegalReview);
}

bool SheetScript::isSettled() const
{
    const auto isOpen = [this](const Gate &gate) { return !m_signed.contains(gate.key); };
    return !hasUnmet() && std::ranges::none_of(m_sheet.gates, isOpen);
}

std::vector<Step> SheetScript::take()
{
    return std::exchange(m_steps, {});
}

Step &SheetScript::add(Act act, Division by, double least, double most)
{
    Step &step = m_steps.emplace_back();
    step.act = act;
    step.by = by;
    step.minutes = least + m_dice.real() * (most - least);
    return step;
}

Step &SheetScript::answer(Act act, Division by, double least, double most)
{
    Step &step = add(act, by, least, most);
    step.isWork = false;
    return step;
}

/// Once for a text; the answers stay when it goes round again.
void SheetScript::answerItems(const Gate &gate, Verdict verdict)
{
    if (!isLegalReview(gate) || !lets(verdict) || m_isAnswered)
        return;
    m_isAnswered = true;
    answer(Act::AnswerItems, Division::Legal, 20, 180);
}

bool SheetScript::comesLater(const Gate &gate) const
{
    return m_sheet.comesLater(gate) || m_deferred.contains(gate.key);
}

} // namespace ringi
