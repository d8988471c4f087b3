// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plot. It keeps in mind what the rules will ask for: who holds, what was offered, what is still open.
#pragma once

#include "demo/plot.h"

namespace ringi {

class Plotter
{
public:
    Plotter(const Opening &opening, const Ending &ending, Dice &dice);
    std::vector<Step> plot();

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
    void sign(QLatin1StringView gate, Verdict verdict);
    void reviseText();
    void submit();
    void circulate();
    void signOnRoute(SheetFate fate);
    void returnedOnce();

    const Opening m_opening;
    const Ending m_ending;
    Dice &m_dice;
    double m_pace; ///< how much happens: more in a grave incident
    Division m_holder;
    Phase m_phase = Phase::Reported;
    Division m_drafters = Division::Operations;
    bool m_sheetDone = false;
    int m_tasks = 0;
    int m_questions = 0;
    std::vector<Open> m_openTasks;
    std::vector<Open> m_openQuestions;
    std::vector<Step> m_steps;
};

} // namespace ringi
