// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/rebuild.h"

#include "domain/eventcodec.h"
#include "store/migrations.h"
#include "store/views/projector.h"
#include "store/views/wordindexes.h"

#include <future>
#include <variant>

namespace ringi {

namespace {

/// A record from nothing to what it is, and what it is found by.
struct WholeIncident
{
    IncidentChange change;
    Searched searched;
};

struct WholeMeasure
{
    MeasureChange change;
    QString precedent;
    Searched searched;
};

/// What a stream came to; no view shows checkpoints.
using Record = std::variant<std::monostate, RegistryChange, WholeIncident, WholeMeasure, CompartmentChange>;

struct Folded
{
    qint64 firstSeq = 0;
    Record record;
};

WholeIncident wholeIncident(const WholeStream &stream)
{
    const IncidentChange change{{}, foldIncident(IncidentId(stream.id.uuid()), stream.entries)};
    return {change, searchedIn(change)};
}

WholeMeasure wholeMeasure(const WholeStream &stream)
{
    const MeasureChange change{{}, foldMeasure(MeasureId(stream.id.uuid()), stream.entries)};
    return {change, precedentOf(change), searchedIn(change)};
}

Record recordOf(const WholeStream &stream)
{
    if (stream.id == checkpointStream())
        return {};
    if (stream.id == registryStream())
        return RegistryChange{foldRegistry(stream.entries)};
    if (stream.kind == IncidentLogged::kind)
        return wholeIncident(stream);
    if (stream.kind == MeasureDrafted::kind)
        return wholeMeasure(stream);
    if (stream.kind == CompartmentCreated::kind)
        return CompartmentChange{{}, foldCompartment(CompartmentId(stream.id.uuid()), stream.entries)};
    throw Fault(FaultKind::Corrupt, QStringLiteral("a stream begins with %1").arg(QLatin1StringView(stream.kind)));
}

/// A part of the ledger that waits to be written.
struct FoldedPart
{
    QList<WholeStream> begun; ///< without entries
    QList<Folded> records;
    qint64 done = 0; ///< events up to its end
};

/// Asks nobody, so that a second core can do it.
FoldedPart folded(StreamPart part)
{
    FoldedPart all{part.begun, {}, part.done};
    all.records.reserve(part.ended.size());
    for (const WholeStream &stream : std::as_const(part.ended))
        all.records.append({stream.firstSeq, recordOf(stream)});
    return all;
}

qint64 keyOf(sql::Connection &connection, const char *question, const StreamId &record)
{
    sql::Statement &row = connection.named(question).bind(":id", record);
    const qint64 key = row.step() ? row.integer(0) : 0;
    row.reset();
    return key;
}

void demandGoingOn(const Progress &progress)
{
    if (progress.cancelled())
        throw Fault(FaultKind::Cancelled, QStringLiteral("rebuilding was stopped; the views are as they were"));
}

/// Indexes made of all rows at once cost less than those that grow with each. A server would keep every reader waiting
/// for that until the end, so there they stay. Where the work is stopped, the transaction brings them back.
class IndexesAside
{
public:
    explicit IndexesAside(sql::Connection &connection)
        : m_connection(connection)
    {
        if (connection.engine() != sql::Engine::Sqlite)
            return;
        QByteArray drops;
        sql::Statement &rows = connection.named("indexes_of_questions");
        while (rows.step()) {
            drops += "DROP INDEX " + rows.bytes(0) + ';';
            m_definitions.append(rows.bytes(1));
        }
        rows.reset();
        connection.execute(drops);
    }

    void putBack(const Progress &progress)
    {
        for (const QByteArray &definition : std::as_const(m_definitions)) {
            demandGoingOn(progress);
            m_connection.execute(definition);
        }
    }

private:
    sql::Connection &m_connection;
    QByteArrayList m_definitions;
};

class Rebuild
{
public:
    Rebuild(sql::Connection &connection, sql::Connection &ledger, Progress &progress, const StreamBounds &bounds)
        : m_connection(connection)
        , m_isReadBeside(&ledger != &connection)
        , m_progress(progress)
        , m_streams(ledger, bounds)
        , m_total(m_streams.total())
        , m_projector(connection)
    {
    }

    /// While the rows of one part are written, the next is folded and the one after that read.
    void run()
    {
        std::future<StreamPart> reading = read();
        std::future<FoldedPart> folding;
        FoldedPart written;
        while (reading.valid()) {
            StreamPart part = reading.get();
            if (!part.isLast)
                reading = read();
            std::future<FoldedPart> next = fold(std::move(part), std::exchange(written, {}));
            if (folding.valid())
                write(written = folding.get());
            folding = std::move(next);
        }
        write(folding.get());
        for (const StreamId &stream : std::as_const(m_readings))
            projectReadings(stream);
        m_projector.finish();
    }

private:
    /// By who asks for it, where that is whose connection it is.
    std::future<StreamPart> read()
    {
        return std::async(m_isReadBeside ? std::launch::async : std::launch::deferred,
                          [this] { return m_streams.next(); });
    }

    /// Frees what was written on the same thread.
    static std::future<FoldedPart> fold(StreamPart &&part, FoldedPart &&written)
    {
        return std::async(std::launch::async, [part = std::move(part), old = std::move(written)]() mutable {
            old = {};
            return folded(std::move(part));
        });
    }

    void write(const FoldedPart &part)
    {
        for (const WholeStream &stream : part.begun)
            expect(stream);
        for (const Folded &one : part.records)
            std::visit([&](const auto &record) { project(record, one.firstSeq); }, one.record);
        m_progress.at(part.done, m_total);
        demandGoingOn(m_progress);
    }

    void expect(const WholeStream &stream)
    {
        if (stream.kind == IncidentLogged::kind)
            m_projector.expect(IncidentId(stream.id.uuid()), stream.firstSeq);
        if (stream.kind == ReadingRecorded::kind)
            m_readings.append(stream.id);
    }

    void project(std::monostate, qint64) { }
    void project(const RegistryChange &change, qint64) { m_projector.project(change); }
    void project(const WholeIncident &whole, qint64 firstSeq)
    {
        m_projector.projectRows(whole.change, firstSeq);
        m_projector.project(whole.change.after.id, whole.searched);
    }
    void project(const WholeMeasure &whole, qint64 firstSeq)
    {
        m_projector.project(whole.change, firstSeq, whole.precedent, whole.searched);
    }
    void project(const CompartmentChange &change, qint64 firstSeq) { m_projector.project(change, firstSeq); }

    /// They name records that may have come after the first of them.
    void projectReadings(const StreamId &stream)
    {
        for (const HistoryEntry &entry : streamHistory(m_connection, stream))
            m_projector.project(
                ReadingChange{entry.commit, entry.n, fromBody<ReadingRecorded>(entry.body), entry.stamp});
    }

    sql::Connection &m_connection;
    bool m_isReadBeside;
    Progress &m_progress;
    WholeStreams m_streams; ///< of whoever reads the next part
    const qint64 m_total;   ///< events
    Projector m_projector;
    QList<StreamId> m_readings;
};

} // namespace

void foldViews(sql::Connection &connection, sql::Connection &ledger, Progress &progress, const StreamBounds &bounds)
{
    IndexesAside indexes(connection);
    connection.execute(sql::sqlText(connection.engine(), "clear_views"));
    makeWordIndexesAnew(connection);
    Rebuild(connection, ledger, progress, bounds).run();
    joinWordIndexes(connection);
    indexes.putBack(progress);
    setViewsVersion(connection, kViewsVersion);
}

void refoldIncident(sql::Connection &connection, Projector &projector, const IncidentWithMeasures &as)
{
    const qint64 key = keyOf(connection, "incident_key", streamOf(as.incident.id));
    QList<std::pair<qint64, MeasureId>> measures;
    for (const Measure &measure : as.measures)
        measures.append({keyOf(connection, "measure_key", streamOf(measure.id)), measure.id});
    projector.forget(as);
    const Incident incident = foldIncident(as.incident.id, streamEntries(connection, streamOf(as.incident.id)));
    projector.project(IncidentChange{{}, incident}, key);
    for (const auto &[measureKey, id] : std::as_const(measures))
        projector.project(MeasureChange{{}, foldMeasure(id, streamEntries(connection, streamOf(id)))}, measureKey);
}

void rebuildViews(sql::Connection &connection, sql::Connection &ledger, Progress &progress, const StreamBounds &bounds)
{
    sql::Transaction all(connection);
    foldViews(connection, ledger, progress, bounds);
    all.commit();
}

} // namespace ringi
