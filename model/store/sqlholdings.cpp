// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlholdings.h"

#include "store/batchedledger.h"
#include "store/ledgerrows.h"

namespace ringi {

namespace {

class CommitsOnly final : public LedgerSink
{
public:
    explicit CommitsOnly(HoldingsSink &sink)
        : m_sink(sink)
    {
    }

    bool take(const SealedCommit &commit) override
    {
        if (!commit.commit.eventsInPlace)
            throw Fault(FaultKind::Corrupt, QStringLiteral("events of commit %1 are elsewhere").arg(commit.commit.n));
        events += quint64(commit.events.size());
        m_sink.take(commit);
        return true;
    }

    quint64 events = 0;

private:
    HoldingsSink &m_sink;
};

} // namespace

Inventory SqlHoldings::inventory()
{
    const Registry registry = foldRegistry(streamEntries(*m_connection, registryStream()));
    sql::Statement &row = m_connection->named("holdings_count");
    row.step();
    const Inventory inventory{registry.store,          registry.office,
                              registry.mode,           quint64(row.integer(0)),
                              quint64(row.integer(1)), quint64(row.integer(2)),
                              quint64(row.integer(3)), ledgerEnd(*m_connection).commit.hash};
    row.reset();
    return inventory;
}

void SqlHoldings::readKeys(HoldingsSink &sink)
{
    sql::Statement &rows = m_connection->named("all_sealed_keys");
    while (rows.step())
        sink.take(SealedKey{rows.id<OfficerId>(0), rows.bytes(1), quint64(rows.integer(2)), quint64(rows.integer(3)),
                            rows.bytes(4), rows.bytes(5), rows.text(6)});
    rows.reset();
}

void SqlHoldings::readOriginals(HoldingsSink &sink)
{
    sql::Statement &rows = m_connection->named("all_originals");
    while (rows.step())
        sink.take(Original{rows.bytes(0), rows.text(1), rows.bytes(2)});
    rows.reset();
}

void SqlHoldings::readLedger(HoldingsSink &sink, quint64 events)
{
    CommitsOnly commits(sink);
    BatchedLedger(*m_connection).read(commits);
    if (commits.events < events)
        throw Fault(FaultKind::Corrupt, QStringLiteral("%1 events belong to no commit").arg(events - commits.events));
}

void SqlHoldings::read(HoldingsSink &sink)
{
    const sql::Reading oneState(*m_connection);
    const Inventory all = inventory();
    sink.begin(all);
    readKeys(sink);
    readOriginals(sink);
    readLedger(sink, all.events);
}

} // namespace ringi
