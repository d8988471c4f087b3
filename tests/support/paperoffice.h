// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An office for pages under test: what they read comes from a store in memory, what they do is signed into a journal
// in memory by an officer of Operations, and the person is a script.
#pragma once

#include "support/fakequeries.h"
#include "support/memoryjournal.h"
#include "support/scriptedquestions.h"
#include "ui/office.h"

#include <QTemporaryDir>

namespace ringi::test {

class PaperOffice
{
public:
    PaperOffice()
        : m_randomness(1)
        , session(journal.open(m_randomness, clock.now()))
        , m_asker(store.asker())
        , m_desk(journal, clock, m_randomness)
        , desk(m_desk, *m_asker)
        , drafts(m_folder.path(), StoreId::make(), session.officer)
        , office{desk,      *m_asker, clock, session, me(), *journal.records().registry, StoreMode::Live,
                 questions, drafts,   {}}
    {
        store.registry = office.registry;
    }

private:
    [[nodiscard]] Officer me() const { return journal.records().registry->officers.value(session.officer); }

    QTemporaryDir m_folder;
    SeededRandomness m_randomness;

public:
    SetClock clock{Instant{1'795'050'000'000}}; ///< 19 November 2026, morning
    FakeStore store;
    MemoryJournal journal;
    Session session;
    ScriptedQuestions questions;

private:
    std::unique_ptr<Asker> m_asker;
    Desk m_desk;

public:
    DeskThread desk;
    Drafts drafts;
    Office office;
};

} // namespace ringi::test
