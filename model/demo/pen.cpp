// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/pen.h"

namespace ringi {

namespace {

/// Enough that making it durable does not count, few enough that little is lost and memory stays small.
constexpr int kCommitsOfTurn = 2000;

} // namespace

Pen::Pen(Journal &journal, Randomness &randomness)
    : m_journal(journal)
    , m_randomness(randomness)
{
}

Outcome<Receipt> Pen::write(const Session &by, const Command &command, Instant at)
{
    takeTurn();
    return m_scribe->write(by, command, at);
}

Outcome<Receipt> Pen::write(const Session &by, const std::function<Outcome<Command>(Sealer &)> &ask, Instant at)
{
    takeTurn();
    Sealer sealer(*m_turn, m_randomness, at);
    return ask(sealer).and_then([&](const Command &command) { return m_scribe->write(by, command, at); });
}

void Pen::takeTurn()
{
    if (m_written == kCommitsOfTurn)
        keep();
    if (!m_turn)
        begin();
    ++m_written;
}

void Pen::begin()
{
    m_turn = m_journal.begin();
    m_scribe.emplace(*m_turn, m_randomness);
}

void Pen::keep()
{
    if (m_turn)
        m_turn->keep();
    m_scribe.reset();
    m_turn.reset();
    m_written = 0;
}

} // namespace ringi
