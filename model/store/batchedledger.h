// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the ledger over one connection, a batch of commits and then their events, so that it can be read within a
// transaction: a snapshot for a backup, or rows that are not committed yet.
#pragma once

#include "ledger/journal.h"
#include "store/sql/connection.h"

namespace ringi {

class BatchedLedger final : public LedgerSource
{
public:
    /// REQUIRES: a transaction is open whenever this reads, and `connection` lives longer.
    explicit BatchedLedger(sql::Connection &connection)
        : m_connection(connection)
    {
    }

    quint64 commitCount() override;
    void read(LedgerSink &sink) override;
    QList<EventRecord> strayEvents() override;

private:
    struct Batch;

    [[nodiscard]] Batch batchAfter(quint64 n);
    [[nodiscard]] bool hand(const Batch &batch, LedgerSink &sink);

    sql::Connection &m_connection;
};

} // namespace ringi
