// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The single acts of a plot.
#include "demo/plotter.h"

namespace ringi {

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
    if (isDone(m_ending.sheet) && !m_script)
        sheet();
    followUp();
}

void Plotter::leaveOpen()
{
    if (m_ending.holder)
        passTo(*m_ending.holder);
    if (m_ending.sheet != SheetFate::None && !m_script)
        sheet();
    followUp();
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

} // namespace ringi
