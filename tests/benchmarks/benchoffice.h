// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page works with, on the store that is measured: an officer of its demo, signed in.
#pragma once

#include "support/scriptedquestions.h"
#include "ui/office.h"
#include "workload.h"

namespace ringi::bench {

class BenchOffice
{
public:
    BenchOffice(Store &store, const QString &folder)
        : m_journal(store.journal())
        , m_desk(*m_journal, m_clock, m_randomness)
        , m_session(signedIn(store, m_desk))
        , m_registry(store.queries(kNobody)->registry())
        , m_asker([&store](const Reader &reader) { return store.queries(reader); })
        , m_thread(m_desk, m_asker)
        , m_drafts(folder, m_registry.store, m_session.officer)
        , m_office{m_thread,   m_asker,         m_clock,     m_session, m_registry.officers.value(m_session.officer),
                   m_registry, m_registry.mode, m_questions, m_drafts,  [&store] { return store.ledger(); }}
    {
        m_asker.askAs({m_session.officer});
    }

    [[nodiscard]] Office &office() { return m_office; }

private:
    std::unique_ptr<Journal> m_journal;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    Desk m_desk;
    Session m_session;
    Registry m_registry;
    Asker m_asker;
    DeskThread m_thread;
    test::ScriptedQuestions m_questions;
    Drafts m_drafts;
    Office m_office;
};

} // namespace ringi::bench
