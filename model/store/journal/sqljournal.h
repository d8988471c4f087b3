// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal over a database. States and chain heads are kept between turns for as long as nobody else writes, so
// that a command on a known record reads almost nothing.
#pragma once

#include "ledger/journal.h"
#include "store/ledgerrows.h"

#include <QHash>
#include <QMutex>

namespace ringi {

/// What is known of the store without asking it; valid for one end of the ledger.
struct StateCache
{
    LedgerEnd end;
    std::optional<Registry> registry;
    QHash<IncidentId, Incident> incidents;
    QHash<MeasureId, Measure> measures;
    QHash<CompartmentId, Compartment> compartments;
    QHash<StreamId, ChainHead> heads;

    void startAt(const LedgerEnd &now);
    void clear();
};

class SqlJournal final : public Journal
{
public:
    explicit SqlJournal(std::unique_ptr<sql::Connection> connection);
    ~SqlJournal() override;

    std::unique_ptr<Turn> begin() override;
    std::optional<SealedKey> sealedKey(const OfficerId &officer) override;
    bool holds(const ChainHead &commit) override;

private:
    friend class SqlTurn;

    std::unique_ptr<sql::Connection> m_connection;
    StateCache m_cache;
    QMutex m_turn; ///< one turn at a time on this connection
};

} // namespace ringi
