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

/// An event as it rests there, its body unread.
struct StreamEntry
{
    quint64 commit = 0;
    quint64 n = 0; ///< place in the stream
    QByteArray kind;
    QByteArray body;
    Stamped stamp;
};

/// The events of a stream up to a moment, oldest first.
QList<StreamEntry> streamEntries(sql::Connection &connection, const StreamId &stream, std::optional<Instant> at = {});

/// With the body read, without its author's name.
HistoryEntry historyEntry(const StreamEntry &entry);
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

Registry foldRegistry(const QList<StreamEntry> &entries);
Checkpoints foldCheckpoints(const QList<StreamEntry> &entries);
Incident foldIncident(const IncidentId &id, const QList<StreamEntry> &entries);
Measure foldMeasure(const MeasureId &id, const QList<StreamEntry> &entries);
Compartment foldCompartment(const CompartmentId &id, const QList<StreamEntry> &entries);

} // namespace ringi
