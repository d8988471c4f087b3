// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal/eraser.h"

#include "domain/eventcodec.h"
#include "ledger/hashing.h"
#include "store/views/wordindexes.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace ringi {

namespace {

const QString kTracesKey = QStringLiteral("erasure_traces");

QList<ErasedBody> bodiesOf(sql::Connection &connection, const StreamId &stream)
{
    QList<ErasedBody> bodies;
    sql::Statement &rows = connection.named("bodies_of_stream").bind(":stream", stream);
    while (rows.step())
        bodies.append({rows.integer(0), sha256(rows.bytes(1))});
    rows.reset();
    return bodies;
}

bool wasErased(sql::Connection &connection, const StreamId &stream)
{
    sql::Statement &rows = connection.named("stream_until").bind(":stream", stream);
    rows.bind(":n", std::numeric_limits<qint64>::max());
    const bool erased = rows.step() && rows.bytes(4).isEmpty();
    rows.reset();
    return erased;
}

void addStream(sql::Connection &connection, Erasable what, QList<Erasable> &all)
{
    if (wasErased(connection, what.stream))
        return;
    what.bodies = bodiesOf(connection, what.stream);
    all.append(what);
}

QList<Erasable> measuresOn(sql::Connection &connection, const IncidentId &incident, qint64 key)
{
    QList<Erasable> found;
    sql::Statement &rows = connection.named("measures_to_erase").bind(":incident_key", key);
    while (rows.step()) {
        if (rows.number<MeasureKind>(2) != MeasureKind::Erasure)
            found.append({rows.id<StreamId>(0), true, rows.text(1), incident, {}});
    }
    rows.reset();
    return found;
}

std::optional<StreamId> streamNumbered(sql::Connection &connection, const char *question, const QString &number)
{
    sql::Statement &row = connection.named(question).bind(":number", number);
    const auto stream = row.step() ? std::optional(row.id<StreamId>(0)) : std::nullopt;
    row.reset();
    return stream;
}

std::optional<IncidentId> incidentOfMeasure(sql::Connection &connection, const StreamId &measure)
{
    sql::Statement &rows = connection.named("stream_until").bind(":stream", measure);
    rows.bind(":n", std::numeric_limits<qint64>::max());
    const QByteArray first = rows.step() ? rows.bytes(4) : QByteArray();
    rows.reset();
    const auto drafted = fromBody<MeasureDrafted>(QJsonDocument::fromJson(first).object());
    return drafted.measure == MeasureKind::Erasure ? std::nullopt : std::optional(drafted.incident);
}

QList<BodyErased> erasuresIn(const SealedCommit &sealed, QList<StreamId> &streams)
{
    QList<BodyErased> erasures;
    for (const EventRecord &event : sealed.events) {
        if (event.kind != BodyErased::kind)
            continue;
        erasures.append(fromBody<BodyErased>(QJsonDocument::fromJson(event.body).object()));
        streams.append(event.stream);
    }
    return erasures;
}

QList<QByteArray> keptFiles(sql::Connection &connection)
{
    QList<QByteArray> hashes;
    sql::Statement &rows = connection.named("original_hashes");
    while (rows.step())
        hashes.append(rows.bytes(0));
    rows.reset();
    return hashes;
}

/// Documents and origins name a file by its hash.
bool isMentioned(sql::Connection &connection, const QByteArray &hash)
{
    const QString pattern = u'%' + QString::fromLatin1(hash.toHex()) + u'%';
    sql::Statement &row = connection.named("body_mentions").bind(":pattern", pattern);
    const bool is = row.step();
    row.reset();
    return is;
}

/// The kept files that what is to be erased mentions.
QList<QByteArray> filesMentionedIn(sql::Connection &connection, const QList<StreamId> &streams)
{
    QByteArray bodies;
    for (const StreamId &stream : streams) {
        sql::Statement &rows = connection.named("bodies_of_stream").bind(":stream", stream);
        while (rows.step())
            bodies += rows.bytes(1);
        rows.reset();
    }
    QList<QByteArray> files = keptFiles(connection);
    files.removeIf([&](const QByteArray &hash) { return !bodies.contains(hash.toHex()); });
    return files;
}

bool logIsEmptied(sql::Connection &connection)
{
    const auto checkpoint = connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    const bool isBusy = checkpoint->step() && checkpoint->integer(0) != 0;
    checkpoint->reset();
    return !isBusy;
}

bool rewritten(sql::Connection &connection)
{
    if (connection.engine() == sql::Engine::Postgresql) {
        connection.execute("VACUUM FULL event"); // tables whose rows held words
        for (const char *view : {"incident", "incident_words", "incident_tag", "incident_origin", "handoff",
                                 "consultation", "measure", "measure_words", "observable", "precedent", "original"})
            connection.execute(QByteArray("VACUUM FULL ") + view);
        return true;
    }
    joinWordIndexes(connection);
    connection.execute("VACUUM");
    return logIsEmptied(connection);
}

bool hasTraces(sql::Connection &connection)
{
    sql::Statement &row = connection.named("meta").bind(":key", kTracesKey);
    const bool has = row.step();
    row.reset();
    return has;
}

} // namespace

QList<Erasable> erasableOf(sql::Connection &connection, const QString &number)
{
    QList<Erasable> all;
    if (const auto incident = streamNumbered(connection, "incident_numbered", number)) {
        sql::Statement &row = connection.named("incident_key").bind(":id", *incident);
        const qint64 key = row.step() ? row.integer(0) : 0;
        row.reset();
        addStream(connection, {*incident, false, number, {}, {}}, all);
        const QList<Erasable> measures = measuresOn(connection, IncidentId(incident->uuid()), key);
        for (const Erasable &measure : measures)
            addStream(connection, measure, all);
    } else if (const auto measure = streamNumbered(connection, "measure_numbered", number)) {
        if (const auto on = incidentOfMeasure(connection, *measure))
            addStream(connection, {*measure, true, number, on, {}}, all);
    }
    return all;
}

bool holdsErasure(const SealedCommit &sealed)
{
    return std::ranges::any_of(sealed.events, [](const EventRecord &event) { return event.kind == BodyErased::kind; });
}

QList<IncidentId> incidentsErasedIn(const SealedCommit &sealed)
{
    QList<StreamId> streams;
    const QList<BodyErased> erasures = erasuresIn(sealed, streams);
    QList<IncidentId> incidents;
    for (qsizetype i = 0; i < erasures.size(); ++i) {
        const IncidentId incident = erasures[i].incident.value_or(IncidentId(streams[i].uuid()));
        if (!incidents.contains(incident))
            incidents.append(incident);
    }
    return incidents;
}

void eraseBodies(sql::Connection &connection, const SealedCommit &sealed)
{
    QList<StreamId> streams;
    const QList<BodyErased> erasures = erasuresIn(sealed, streams);
    const QList<QByteArray> files = filesMentionedIn(connection, streams);
    for (qsizetype i = 0; i < erasures.size(); ++i) {
        for (const ErasedBody &body : erasures[i].places)
            connection.named("erase_body").bind(":stream", streams[i]).bind(":n", body.n).run();
    }
    for (const QByteArray &hash : files) {
        if (!isMentioned(connection, hash))
            connection.named("delete_original").bind(":hash", hash).run();
    }
    connection.named("put_meta").bind(":key", kTracesKey).bind(":value", QStringLiteral("1")).run();
}

bool removeTraces(sql::Connection &connection)
{
    if (!hasTraces(connection))
        return true;
    if (!rewritten(connection))
        return false;
    sql::Transaction all(connection);
    connection.named("delete_meta").bind(":key", kTracesKey).run();
    all.commit();
    return true;
}

void tryToRemoveTraces(sql::Connection &connection)
{
    try {
        removeTraces(connection);
    } catch (const Fault &) {
        return; // what was decided stands; the note that traces are left stands with it
    }
}

} // namespace ringi
