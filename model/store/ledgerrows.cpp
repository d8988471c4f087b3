// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerrows.h"

#include "domain/eventcodec.h"

#include <QJsonDocument>

#include <limits>

namespace ringi {

namespace {

constexpr Instant kEndOfTime{std::numeric_limits<qint64>::max()};

/// Empty for a body that was erased.
QJsonObject parsed(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        throw Fault(FaultKind::Corrupt, QStringLiteral("a body is not JSON: %1").arg(error.errorString()));
    return document.object();
}

/// An erased body is empty; of the others each has at least its salt.
bool isErased(const StreamEntry &entry)
{
    return entry.body.isEmpty() || entry.body == "{}";
}

/// As of a moment before the erasure nothing can be told any more: then there is no such record.
template <class State> void forgetHalfKnown(State &state, const QList<StreamEntry> &entries)
{
    const bool isGone = !entries.isEmpty() && isErased(entries.first());
    if (isGone && !state.erased)
        state.version = 0;
}

template <class Event> Event eventOf(const StreamEntry &entry)
{
    const BodyText body(entry.body);
    if (!body.isObject())
        throw Fault(FaultKind::Corrupt, QStringLiteral("a body is not an object"));
    return eventFrom<Event>(entry.kind, body);
}

template <class Event, class State> void foldInto(State &state, const QList<StreamEntry> &entries)
{
    for (const StreamEntry &entry : entries) {
        if (isErased(entry))
            ++state.version;
        else
            evolve(state, eventOf<Event>(entry), entry.stamp);
    }
    if constexpr (requires { state.erased; })
        forgetHalfKnown(state, entries);
}

} // namespace

LedgerEnd ledgerEnd(sql::Connection &connection)
{
    sql::Statement &row = connection.named("commit_head");
    LedgerEnd end;
    if (row.step())
        end = {{quint64(row.integer(0)), row.bytes(1)}, row.integer(2), row.instant(3)};
    row.reset();
    return end;
}

ChainHead streamHead(sql::Connection &connection, const StreamId &stream)
{
    sql::Statement &row = connection.named("stream_head").bind(":stream", stream);
    ChainHead head;
    if (row.step())
        head = {quint64(row.integer(0)), row.bytes(1)};
    row.reset();
    return head;
}

bool holdsCommit(sql::Connection &connection, const ChainHead &commit)
{
    const sql::Transaction turn(connection);
    sql::Statement &row = connection.named("commits_after").bind(":n", commit.n - 1).bind(":most", 1);
    const bool isThere = row.step() && quint64(row.integer(0)) == commit.n && row.bytes(5) == commit.hash;
    row.reset();
    return isThere;
}

void insertCommit(sql::Connection &connection, const SealedCommit &sealed, qint64 firstSeq)
{
    const CommitRecord &commit = sealed.commit;
    connection.named("insert_commit")
        .bind(":n", commit.n)
        .bind(":time", commit.time)
        .bind(":author", commit.author)
        .bind(":suite", commit.suite)
        .bind(":previous", commit.previous)
        .bind(":hash", commit.hash)
        .bind(":signature", commit.signature)
        .bind(":first_seq", firstSeq)
        .bind(":events", qint64(sealed.events.size()))
        .run();
    sql::Statement &insert = connection.named("insert_event");
    qint64 seq = firstSeq;
    for (const EventRecord &event : sealed.events) {
        insert.reset();
        insert.bind(":seq", seq++).bind(":commit_n", commit.n).bind(":stream", event.stream).bind(":n", event.n);
        insert.bindText(":kind", event.kind);
        insert.bindText(":body", event.body);
        insert.bind(":previous", event.previous).bind(":hash", event.hash).run();
    }
}

void putSealedKeyRow(sql::Connection &connection, const SealedKey &key)
{
    connection.named("put_sealed_key")
        .bind(":officer", key.officer)
        .bind(":salt", key.salt)
        .bind(":passes", key.passes)
        .bind(":memory", key.memory)
        .bind(":nonce", key.nonce)
        .bind(":box", key.box)
        .bind(":token", key.token.isNull() ? QStringLiteral("") : key.token)
        .run();
}

std::optional<QByteArray> originalRow(sql::Connection &connection, const QByteArray &hash)
{
    sql::Statement &row = connection.named("original_bytes").bind(":hash", hash);
    std::optional<QByteArray> bytes;
    if (row.step())
        bytes = row.bytes(0);
    row.reset();
    return bytes;
}

QList<StreamEntry> streamEntries(sql::Connection &connection, const StreamId &stream, std::optional<Instant> at)
{
    sql::Statement &rows = connection.named("stream_events");
    rows.bind(":stream", stream).bind(":at", at.value_or(kEndOfTime));
    QList<StreamEntry> entries;
    while (rows.step())
        entries.append({quint64(rows.integer(3)),
                        quint64(rows.integer(0)),
                        rows.bytes(1),
                        rows.bytes(2),
                        {rows.id<OfficerId>(5), rows.instant(4)}});
    rows.reset();
    return entries;
}

HistoryEntry historyEntry(const StreamEntry &entry)
{
    return {entry.commit, entry.n, entry.kind, parsed(entry.body), entry.stamp, {}, {}};
}

QList<HistoryEntry> streamHistory(sql::Connection &connection, const StreamId &stream, std::optional<Instant> at)
{
    QList<HistoryEntry> history;
    for (const StreamEntry &entry : streamEntries(connection, stream, at))
        history.append(historyEntry(entry));
    return history;
}

EventRecord eventRow(const sql::Statement &row)
{
    return {
        requiredId<StreamId>(row, 1), quint64(row.integer(2)), row.bytes(3), row.bytes(4), row.bytes(5), row.bytes(6)};
}

Registry foldRegistry(const QList<StreamEntry> &entries)
{
    Registry registry;
    foldInto<RegistryEvent>(registry, entries);
    return registry;
}

Checkpoints foldCheckpoints(const QList<StreamEntry> &entries)
{
    Checkpoints checkpoints;
    foldInto<CheckpointEvent>(checkpoints, entries);
    return checkpoints;
}

Incident foldIncident(const IncidentId &id, const QList<StreamEntry> &entries)
{
    Incident incident;
    incident.id = id;
    foldInto<IncidentEvent>(incident, entries);
    return incident;
}

Measure foldMeasure(const MeasureId &id, const QList<StreamEntry> &entries)
{
    Measure measure;
    measure.id = id;
    foldInto<MeasureEvent>(measure, entries);
    return measure;
}

Compartment foldCompartment(const CompartmentId &id, const QList<StreamEntry> &entries)
{
    Compartment compartment;
    compartment.id = id;
    foldInto<CompartmentEvent>(compartment, entries);
    return compartment;
}

} // namespace ringi
