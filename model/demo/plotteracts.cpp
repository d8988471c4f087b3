// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The single acts of a plot, and the course of its sign-off sheet.
#include "demo/plotter.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kLegal = "legal_review"_L1;
constexpr auto kDecision = "operations_decides"_L1;

} // namespace

void Plotter::lead()
{
    add(Act::Lead, m_holder, 2, 30);
}

void Plotter::note()
{
    const bool byHolder = m_dice.chance(0.8);
    add(Act::Note, byHolder ? m_holder : Division(m_dice.below(countOf<Division>())), 10, 240);
}

void Plotter::revise()
{
    add(Act::Revise, m_holder, 20, 240);
}

void Plotter::addTask()
{
    Step &step = add(Act::AddTask, m_holder, 5, 120);
    step.to = m_dice.chance(0.6) ? m_holder : Division(m_dice.below(countOf<Division>()));
    m_openTasks.push_back({++m_tasks, step.to});
}

void Plotter::finishTask()
{
    const Open task = m_openTasks.back();
    m_openTasks.pop_back();
    add(Act::FinishTask, task.division, 30, 600).ordinal = task.ordinal;
}

void Plotter::ask()
{
    Step &step = add(Act::Ask, m_holder, 10, 180);
    const int away = m_dice.between(1, countOf<Division>() - 1);
    step.to = Division((int(m_holder) + away) % countOf<Division>());
    m_openQuestions.push_back({++m_questions, step.to});
}

void Plotter::answerAsked()
{
    const Open asked = m_openQuestions.back();
    m_openQuestions.pop_back();
    const Act act = m_dice.chance(0.82) ? Act::Answer : Act::Decline;
    answer(act, asked.division, 30, 480).ordinal = asked.ordinal;
}

/// Nothing is closed over open tasks and questions.
void Plotter::settle()
{
    while (!m_openQuestions.empty())
        answerAsked();
    while (!m_openTasks.empty())
        finishTask();
    if (isDone(m_ending.sheet) && !m_sheetDone)
        sheet();
}

void Plotter::leaveOpen()
{
    if (m_ending.holder)
        passTo(*m_ending.holder);
    if (m_ending.sheet != SheetFate::None && !m_sheetDone)
        sheet();
    if (m_ending.hasTask) {
        addTask();
        m_steps.back().staysOpen = true;
    }
    if (m_ending.isAsking) {
        ask();
        m_steps.back().staysOpen = true;
    }
    if (!m_ending.offeredTo)
        return;
    if (m_holder == m_ending.offeredTo)
        passTo(m_holder == Division::Operations ? Division::Intelligence : Division::Operations);
    offer(*m_ending.offeredTo).staysOpen = true;
}

void Plotter::sheet()
{
    m_sheetDone = true;
    m_drafters = m_holder == Division::Intelligence ? Division::Intelligence : Division::Operations;
    add(Act::Draft, m_drafters, 30, 240);
    if (m_dice.chance(0.2))
        reviseText();
    if (m_ending.sheet != SheetFate::Draft)
        circulate();
}

void Plotter::circulate()
{
    submit();
    if (isDone(m_ending.sheet) && m_dice.chance(0.2))
        returnedOnce();
    signOnRoute(m_ending.sheet);
}

void Plotter::returnedOnce()
{
    sign(kLegal, Verdict::Return);
    reviseText();
    submit();
}

void Plotter::signOnRoute(SheetFate fate)
{
    switch (fate) {
    case SheetFate::None:
    case SheetFate::Draft:
    case SheetFate::AtLegal:
        return;
    case SheetFate::Revised:
        sign(kLegal, Verdict::Approve);
        return reviseText();
    case SheetFate::AgainAtLegal:
        sign(kLegal, Verdict::Approve);
        reviseText();
        return submit();
    case SheetFate::AtOperations:
        return sign(kLegal, m_dice.chance(0.35) ? Verdict::ApproveWithConditions : Verdict::Approve);
    case SheetFate::ReturnedByLegal:
        return sign(kLegal, Verdict::Return);
    case SheetFate::RejectedByLegal:
        return sign(kLegal, Verdict::Reject);
    case SheetFate::ReturnedByOperations:
        sign(kLegal, Verdict::Approve);
        return sign(kDecision, Verdict::Return);
    case SheetFate::Approved:
        sign(kLegal, Verdict::Approve);
        return sign(kDecision, Verdict::Approve);
    case SheetFate::ApprovedWithConditions:
        sign(kLegal, Verdict::ApproveWithConditions);
        return sign(kDecision, m_dice.chance(0.3) ? Verdict::ApproveWithConditions : Verdict::Approve);
    case SheetFate::RejectedByOperations:
        sign(kLegal, Verdict::Approve);
        return sign(kDecision, Verdict::Reject);
    case SheetFate::Withdrawn:
        add(Act::WithdrawMeasure, m_drafters, 20, 300);
        return;
    }
}

void Plotter::sign(QLatin1StringView gate, Verdict verdict)
{
    const bool isLegal = gate == kLegal;
    const bool clears = verdict == Verdict::Approve || verdict == Verdict::ApproveWithConditions;
    if (isLegal && clears)
        answer(Act::AnswerItems, Division::Legal, 20, 180);
    Step &step = answer(Act::Sign, isLegal ? Division::Legal : Division::Operations, 20, 240);
    step.gate = gate;
    step.verdict = verdict;
}

void Plotter::reviseText()
{
    add(Act::ReviseText, m_drafters, 20, 240);
}

void Plotter::submit()
{
    add(Act::Submit, m_drafters, 5, 90);
}

} // namespace ringi
