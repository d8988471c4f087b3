// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup reads of a store: everything from one state, streamed, while others go on writing.
#pragma once

#include "ledger/holdings.h"
#include "store/sql/connection.h"

namespace ringi {

class SqlHoldings final : public HoldingsSource
{
public:
    explicit SqlHoldings(std::unique_ptr<sql::Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    /// Throws Fault(Corrupt) for a ledger with events that no commit names.
    void read(HoldingsSink &sink) override;

private:
    [[nodiscard]] Inventory inventory();
    void readKeys(HoldingsSink &sink);
    void readOriginals(HoldingsSink &sink);
    void readLedger(HoldingsSink &sink, quint64 events);

    std::unique_ptr<sql::Connection> m_connection;
};

} // namespace ringi
