// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the course of one sheet, step by step along the gates that apply to it. It knows the order the route asks for,
// so that whoever plots says only how far the sheet gets and what becomes of it.
#pragma once

#include "demo/plot.h"
#include "demo/sheetplan.h"

namespace ringi {

class SheetScript
{
public:
    SheetScript(const SheetPlan &plan, Dice &dice);

    void draft();
    void revise();
    void submit();
    void withdraw();

    Step &sign(QStringView gate, Verdict verdict);
    Step &signFirst(Verdict verdict);
    Step &decide(Verdict verdict);
    /// The gate with the answer that lets it pass, whatever its kind.
    Step &pass(QStringView gate);
    void passUpTo(QStringView gate, Verdict atReview = Verdict::Approve);
    void passToDecision(Verdict atReview = Verdict::Approve);
    void defer(QStringView gate);

    [[nodiscard]] bool isActedUpon() const;
    void carryOut();
    /// What follows the decision: gates that come later and viewings, each as likely as that.
    void passLater(double probability);
    void meetCondition();
    void meetAllConditions();
    void closeReview();
    void revoke();
    void dissent();
    void declareConflict();

    /// The gate that decides.
    [[nodiscard]] QString decision() const;
    [[nodiscard]] bool hasReview() const;
    [[nodiscard]] bool hasUnmet() const { return m_met < m_conditions; }
    /// Whether nothing keeps the review from being closed.
    [[nodiscard]] bool isSettled() const;
    /// What was written since the last time.
    std::vector<Step> take();

private:
    Step &add(Act act, Division by, double least, double most);
    Step &answer(Act act, Division by, double least, double most);
    void answerItems(const Gate &gate, Verdict verdict);
    [[nodiscard]] bool comesLater(const Gate &gate) const;

    const SheetPlan m_plan;
    Dice &m_dice;
    const Sheet m_sheet;
    QStringList m_signed;
    QStringList m_deferred;
    int m_conditions = 0;
    int m_met = 0;
    bool m_isAnswered = false;
    std::vector<Step> m_steps;
};

} // namespace ringi
