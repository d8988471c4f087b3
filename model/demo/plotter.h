// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plot. It keeps in mind what the rules will ask for: who holds, what was offered, what is still open.
#pragma once

#include "demo/plot.h"
#include "demo/sheetscript.h"

namespace ringi {

class Plotter
{
public:
    Plotter(const Opening &opening, const Ending &ending, Dice &dice);
    Plot plot();

private:
    struct Open
    {
        int ordinal;
        Division division;
    };

    Step &add(Act act, Division by, double least, double most);
    Step &answer(Act act, Division by, double least, double most);
    bool happens(double probability);

    std::vector<Phase> path();
    void enter(Phase phase);
    void move(Phase to);
    void reopen();
    Division deskFor(Phase phase);

    void passTo(Division to);
    Step &offer(Division to);
    void accept(Division to);

    void triage();
    void analyse();
    void contain();
    void recover();
    void review();
    void lead();
    void note();
    void revise();
    void addTask();
    void finishTask();
    void ask();
    void answerAsked();
    void settle();
    void leaveOpen();

    void sheet();
    void circulate(SheetScript &script);
    void decide(SheetScript &script, Verdict verdict);
    void followUp();
    void append(std::vector<Step> steps);

    const Opening m_opening;
    const Ending m_ending;
    Dice &m_dice;
    double m_pace; ///< how much happens: more in a grave incident
    Division m_holder;
    Phase m_phase = Phase::Reported;
    SheetPlan m_plan;
    std::optional<SheetScript> m_script; ///< once there is a sheet
    bool m_isApproved = false;
    int m_tasks = 0;
    int m_questions = 0;
    std::vector<Open> m_openTasks;
    std::vector<Open> m_openQuestions;
    std::vector<Step> m_steps;
};

} // namespace ringi
