// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the ledger in the order it was written, one commit with its events at a time, from one state of the store.
#pragma once

#include "ledger/journal.h"
#include "store/sql/connection.h"

namespace ringi {

class SqlLedgerSource final : public LedgerSource
{
public:
    /// Two connections, because commits and events are read side by side.
    SqlLedgerSource(std::unique_ptr<sql::Connection> commits, std::unique_ptr<sql::Connection> events);

    quint64 commitCount() override;
    void read(LedgerSink &sink) override;
    QList<EventRecord> strayEvents() override;
    void readFrom(quint64 n, LedgerSink &sink) override;
    QList<EventRecord> eventsOf(const StreamId &stream, quint64 upTo) override;
    QList<EventRecord> strayEventsAfter(quint64 n) override;

private:
    void hand(sql::Statement &commits, sql::Statement &events, LedgerSink &sink);

    std::unique_ptr<sql::Connection> m_commits;
    std::unique_ptr<sql::Connection> m_events;
};

} // namespace ringi
