// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes commands into a store in bulk: many signed commits in a turn, a turn kept now and then. What is kept is a
// sound store at any moment, also when the writing stops.
#pragma once

#include "desk/scribe.h"
#include "desk/sealer.h"

#include <functional>

namespace ringi {

class Pen
{
public:
    Pen(Journal &journal, Randomness &randomness);

    Outcome<Receipt> write(const Session &by, const Command &command, Instant at);
    /// What is closed on the way in, within the same turn.
    Outcome<Receipt> write(const Session &by, const std::function<Outcome<Command>(Sealer &)> &ask, Instant at);
    void keep();

private:
    void takeTurn();
    void begin();

    Journal &m_journal;
    Randomness &m_randomness;
    std::unique_ptr<Turn> m_turn;
    std::optional<Scribe> m_scribe;
    int m_written = 0;
};

} // namespace ringi
