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
    struct Member
    {
        Session session;
        QString name;
        Division division;
        Post post;

        [[nodiscard]] bool fits(const Gate &gate) const;
    };

    /// Creates the store in the administrator's name and enrols everybody else in one turn.
    Staff(Journal &journal, Randomness &randomness, Instant now);

    /// Who does the division's daily work.
    [[nodiscard]] const Session &worker(Division division, Dice &dice) const;
    /// Another writer of the same division, mostly.
    [[nodiscard]] const Session &colleague(Division division, const OfficerId &of, Dice &dice) const;
    /// Who drafts and revises: of the daily work, but nobody who signs for others.
    [[nodiscard]] const Session &writer(Division division, Dice &dice) const;
    /// Somebody of the daily work who is not among those, of this division or else of another.
    [[nodiscard]] const Session &outsider(Division division, const QList<OfficerId> &among, Dice &dice) const;
    [[nodiscard]] const Session &officer(const OfficerId &id) const;
    [[nodiscard]] const Session &named(QStringView name) const;
    [[nodiscard]] const Session &administrator() const { return m_members.first().session; }
    [[nodiscard]] const Session &head(Division division) const;
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    /// The account a program logs with.
    [[nodiscard]] const Session &program() const;

private:
    void createStore(Journal &journal, Randomness &randomness, Instant now);
    void enrolOthers(Journal &journal, Randomness &randomness, Instant now);
    void groupByDivision();

    QList<Member> m_members;
    std::array<QList<int>, size_t(countOf<Division>())> m_workers;
    std::array<QList<int>, size_t(countOf<Division>())> m_writers;
};

} // namespace ringi
