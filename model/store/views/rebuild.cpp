// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/rebuild.h"

#include "domain/eventcodec.h"
#include "store/ledgerrows.h"
#include "store/migrations.h"
#include "store/views/projector.h"

namespace ringi {

namespace {

constexpr qint64 kReportEvery = 256;

struct StreamStart
{
    qint64 seq = 0;
    StreamId stream;
    QByteArray kind;
};

QList<StreamStart> streamStarts(sql::Connection &connection)
{
    QList<StreamStart> starts;
    sql::Statement &rows = connection.named("first_events");
    while (rows.step())
        starts.append({rows.integer(0), rows.id<StreamId>(1), rows.bytes(2)});
    rows.reset();
    return starts;
}

/// Of the incident and of the measures on it, which come after it.
QList<StreamStart> startsOf(sql::Connection &connection, const IncidentId &incident)
{
    sql::Statement &row = connection.named("incident_key").bind(":id", incident);
    const qint64 key = row.step() ? row.integer(0) : 0;
    row.reset();
    QList<StreamStart> starts{{key, streamOf(incident), IncidentLogged::kind}};
    sql::Statement &measures = connection.named("measures_on").bind(":incident_key", key);
    while (measures.step())
        starts.append({measures.integer(0), measures.id<StreamId>(1), MeasureDrafted::kind});
    measures.reset();
    return starts;
}

void projectReadings(sql::Connection &connection, Projector &projector, const StreamId &stream)
{
    for (const HistoryEntry &entry : streamHistory(connection, stream))
        projector.project(ReadingChange{entry.commit, entry.n, fromBody<ReadingRecorded>(entry.body), entry.stamp});
}

bool isOfReadings(const StreamStart &start)
{
    return start.kind == ReadingRecorded::kind;
}

/// A record from nothing to what it is: the change that makes all its rows.
void projectWhole(sql::Connection &connection, Projector &projector, const StreamStart &start)
{
    const QList<HistoryEntry> history = streamHistory(connection, start.stream);
    if (start.stream == checkpointStream())
        return; // no view shows them
    if (start.stream == registryStream())
        projector.project(RegistryChange{foldRegistry(history)});
    else if (start.kind == IncidentLogged::kind)
        projector.project(IncidentChange{{}, foldIncident(IncidentId(start.stream.uuid()), history)}, start.seq);
    else if (start.kind == MeasureDrafted::kind)
        projector.project(MeasureChange{{}, foldMeasure(MeasureId(start.stream.uuid()), history)}, start.seq);
    else if (start.kind == CompartmentCreated::kind)
        projector.project(CompartmentChange{{}, foldCompartment(CompartmentId(start.stream.uuid()), history)},
                          start.seq);
    else
        throw Fault(FaultKind::Corrupt, QStringLiteral("a stream begins with %1").arg(QLatin1StringView(start.kind)));
}

void report(Progress &progress, qint64 done, qint64 total)
{
    if (done % kReportEvery != 0 && done != total)
        return;
    progress.at(done, total);
    if (progress.cancelled())
        throw Fault(FaultKind::Cancelled, QStringLiteral("rebuilding was stopped; the views are as they were"));
}

} // namespace

void foldViews(sql::Connection &connection, Progress &progress)
{
    connection.execute(sql::sqlText(connection.engine(), "clear_views"));
    const QList<StreamStart> starts = streamStarts(connection);
    Projector projector(connection);
    qint64 done = 0;
    for (const StreamStart &start : starts) {
        if (!isOfReadings(start))
            projectWhole(connection, projector, start);
        report(progress, ++done, starts.size());
    }
    // They name records that may have come after the first of them.
    for (const StreamStart &start : starts) {
        if (isOfReadings(start))
            projectReadings(connection, projector, start.stream);
    }
    projector.finish();
    setViewsVersion(connection, kViewsVersion);
}

void refoldIncident(sql::Connection &connection, Projector &projector, const Incident &as)
{
    const QList<StreamStart> starts = startsOf(connection, as.id);
    projector.forget(as);
    for (const StreamStart &start : starts)
        projectWhole(connection, projector, start);
}

void rebuildViews(sql::Connection &connection, Progress &progress)
{
    sql::Transaction all(connection);
    foldViews(connection, progress);
    all.commit();
}

} // namespace ringi
