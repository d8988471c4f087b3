// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store that is open, with everything that works on it: questions, the desk and its thread. Made once for a store;
// ends after the window that uses it.
#pragma once

#include "desk/deskthread.h"
#include "desk/storegate.h"

namespace ringi {

class StoreDesk
{
public:
    StoreDesk(std::shared_ptr<OpenStore> store, const Clock &clock, Randomness &randomness, Tokens *tokens = nullptr)
        : m_store(std::move(store))
        , m_asker([this](const Reader &reader) { return m_store->queries(reader); })
        , m_desk(m_store->journal(), clock, randomness, tokens)
        , m_thread(m_desk, m_asker)
    {
    }

    [[nodiscard]] QString location() const { return m_store->location(); }
    [[nodiscard]] std::unique_ptr<LedgerSource> ledger() { return m_store->ledger(); }
    [[nodiscard]] Asker &asker() { return m_asker; }
    [[nodiscard]] DeskThread &thread() { return m_thread; }

private:
    std::shared_ptr<OpenStore> m_store;
    Asker m_asker;
    Desk m_desk;
    DeskThread m_thread;
};

} // namespace ringi
