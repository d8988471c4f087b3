// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ledger rows to and from tables, and states folded from them. Each table is mapped here and nowhere else.
#pragma once

#include "domain/compartment.h"
#include "domain/incident.h"
#include "domain/measure.h"
#include "domain/registry.h"
#include "ledger/journal.h"
#include "queries/rows.h"
#include "store/sql/connection.h"

namespace ringi {

/// The end of the chain of commits, and where the next event goes.
struct LedgerEnd
{
    ChainHead commit;
    qint64 nextSeq = 1;
    std::optional<Instant> time; ///< of that commit
};

LedgerEnd ledgerEnd(sql::Connection &connection);
ChainHead streamHead(sql::Connection &connection, const StreamId &stream);
/// Takes the turn of a writer first: what others began before has ended when it answers.
bool holdsCommit(sql::Connection &connection, const ChainHead &commit);

void insertCommit(sql::Connection &connection, const SealedCommit &sealed, qint64 firstSeq);

void putSealedKeyRow(sql::Connection &connection, const SealedKey &key);

/// The bytes of a file that is kept, none when there are no such.
std::optional<QByteArray> originalRow(sql::Connection &connection, const QByteArray &hash);

/// The events of a stream up to a moment, oldest first, without authors' names.
QList<HistoryEntry> streamHistory(sql::Connection &connection, const StreamId &stream, std::optional<Instant> at = {});

/// Throws Fault(Corrupt) for what is not 16 bytes long: read as the null id it would be the registry's stream.
template <class AnyId> AnyId requiredId(const sql::Statement &row, int column)
{
    const QByteArray bytes = row.bytes(column);
    if (bytes.size() != 16)
        throw Fault(FaultKind::Corrupt, QStringLiteral("an id of %1 bytes").arg(bytes.size()));
    return AnyId::fromBytes(bytes);
}

/// The rows of "all_events" and "stray_events".
EventRecord eventRow(const sql::Statement &row);

Registry foldRegistry(const QList<HistoryEntry> &history);
Checkpoints foldCheckpoints(const QList<HistoryEntry> &history);
Incident foldIncident(const IncidentId &id, const QList<HistoryEntry> &history);
Measure foldMeasure(const MeasureId &id, const QList<HistoryEntry> &history);
Compartment foldCompartment(const CompartmentId &id, const QList<HistoryEntry> &history);

} // namespace ringi
