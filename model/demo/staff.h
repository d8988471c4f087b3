// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The officers of the story with their keys, and who of them is at hand for an act. Nobody is picked for what the rules
// would not let him do: that the story meets no refusal is checked, not hoped for.
#pragma once

#include "demo/dice.h"
#include "desk/desk.h"

namespace ringi {

class Staff
{
public:
    /// Creates the store in the administrator's name and enrols everybody else in one turn.
    Staff(Journal &journal, Randomness &randomness, Instant now);

    /// Who does the division's daily work.
    [[nodiscard]] const Session &worker(Division division, Dice &dice) const;
    /// Somebody of the same division's daily work, mostly another one.
    [[nodiscard]] const Session &colleague(Division division, const OfficerId &of, Dice &dice) const;
    /// Who may sign at the gate.
    [[nodiscard]] const Session &signer(const Gate &gate, Dice &dice) const;
    [[nodiscard]] const Session &officer(const OfficerId &id) const;
    /// The account a program logs with.
    [[nodiscard]] const Session &program() const;

private:
    struct Member
    {
        Session session;
        Division division;
        Post post;
    };

    void createStore(Journal &journal, Randomness &randomness, Instant now);
    void enrolOthers(Journal &journal, Randomness &randomness, Instant now);
    void groupByDivision();

    QList<Member> m_members;
    std::array<QList<int>, size_t(countOf<Division>())> m_workers;
};

} // namespace ringi
