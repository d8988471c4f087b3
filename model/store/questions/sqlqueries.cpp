// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questions/sqlqueries.h"

#include "store/ledgerrows.h"

namespace ringi {

namespace {

struct NamedOfficer
{
    QString name;
    Division division = Division::Operations;
};

QHash<OfficerId, NamedOfficer> officersOf(sql::Connection &connection)
{
    QHash<OfficerId, NamedOfficer> officers;
    sql::Statement &rows = connection.named("officers");
    while (rows.step())
        officers.insert(rows.id<OfficerId>(0), {rows.text(1), rows.number<Division>(2)});
    rows.reset();
    return officers;
}

} // namespace

SqlQueries::SqlQueries(std::unique_ptr<sql::Connection> connection, QString location)
    : m_connection(std::move(connection))
    , m_location(std::move(location))
{
}

/// Statements go before the connection they belong to.
SqlQueries::~SqlQueries()
{
    m_composed.clear();
}

sql::Statement &SqlQueries::composed(const QByteArray &sql)
{
    auto found = m_composed.constFind(sql);
    if (found == m_composed.constEnd())
        found = m_composed.insert(sql, m_connection->prepare(sql));
    (*found)->reset();
    return **found;
}

qint64 SqlQueries::scalar(const char *name)
{
    sql::Statement &row = m_connection->named(name);
    const qint64 value = row.step() ? row.integer(0) : 0;
    row.reset();
    return value;
}

QString SqlQueries::officerName(const OfficerId &id)
{
    sql::Statement &row = m_connection->named("officer_name").bind(":id", id);
    const QString name = row.step() ? row.text(0) : QString();
    row.reset();
    return name;
}

StoreFacts SqlQueries::facts()
{
    const sql::Reading oneState(*m_connection);
    const Registry known = registry({});
    const LedgerEnd end = ledgerEnd(*m_connection);
    const bool embedded = m_connection->engine() == sql::Engine::Sqlite;
    return {embedded ? QStringLiteral("sqlite") : QStringLiteral("postgresql"),
            m_location,
            known.store,
            known.office,
            known.mode,
            end.commit.n,
            quint64(end.nextSeq - 1),
            end.commit.hash};
}

Registry SqlQueries::registry(std::optional<Instant> at)
{
    return foldRegistry(streamHistory(*m_connection, registryStream(), at));
}

Checkpoints SqlQueries::checkpoints()
{
    return foldCheckpoints(streamHistory(*m_connection, checkpointStream()));
}

DeskCounts SqlQueries::counts(Division division, const QList<Post> &posts)
{
    sql::Statement &row = m_connection->named("desk_counts").bind(":division", division);
    row.bind(":posts", posts.isEmpty() ? -1 : postBits(posts));
    DeskCounts counts;
    if (row.step())
        counts = {row.integer(0), row.integer(1), int(row.integer(2)), int(row.integer(3)), int(row.integer(4))};
    row.reset();
    return counts;
}

Incident SqlQueries::incident(const IncidentId &id, std::optional<Instant> at)
{
    return foldIncident(id, streamHistory(*m_connection, streamOf(id), at));
}

Measure SqlQueries::measure(const MeasureId &id, std::optional<Instant> at)
{
    return foldMeasure(id, streamHistory(*m_connection, streamOf(id), at));
}

QList<HistoryEntry> SqlQueries::history(const StreamId &stream, std::optional<Instant> at)
{
    const sql::Reading oneState(*m_connection);
    const auto officers = officersOf(*m_connection);
    QList<HistoryEntry> entries = streamHistory(*m_connection, stream, at);
    for (HistoryEntry &entry : entries) {
        const NamedOfficer author = officers.value(entry.stamp.by);
        entry.authorName = author.name;
        entry.authorDivision = author.division;
    }
    return entries;
}

QList<Compartment> SqlQueries::compartments()
{
    const sql::Reading oneState(*m_connection);
    QList<CompartmentId> ids;
    sql::Statement &rows = m_connection->named("compartments");
    while (rows.step())
        ids.append(rows.id<CompartmentId>(0));
    rows.reset();
    QList<Compartment> all;
    for (const CompartmentId &id : std::as_const(ids))
        all.append(compartment(id));
    return all;
}

Compartment SqlQueries::compartment(const CompartmentId &id)
{
    return foldCompartment(id, streamHistory(*m_connection, streamOf(id)));
}

std::optional<CompartmentId> SqlQueries::compartmentNamed(const QString &name)
{
    sql::Statement &row = m_connection->named("compartment_named").bind(":name_key", compartmentNameKey(name));
    std::optional<CompartmentId> id;
    if (row.step())
        id = row.id<CompartmentId>(0);
    row.reset();
    return id;
}

bool SqlQueries::isCompartment(const CompartmentId &id)
{
    sql::Statement &row = m_connection->named("compartment_key").bind(":id", id);
    const bool found = row.step();
    row.reset();
    return found;
}

quint64 SqlQueries::commitCount()
{
    return quint64(scalar("commit_count"));
}

ChangeNotice SqlQueries::changesSince(quint64 commit)
{
    constexpr int kWorthListing = 500;
    const sql::Reading oneState(*m_connection);
    ChangeNotice notice;
    notice.upTo = commitCount();
    QList<StreamId> streams;
    sql::Statement &rows = m_connection->named("changed_streams").bind(":since", commit);
    while (rows.step())
        streams.append(rows.id<StreamId>(0));
    rows.reset();
    notice.many = streams.size() > kWorthListing;
    for (const StreamId &stream : std::as_const(streams)) {
        sql::Statement &row = m_connection->named("incident_key").bind(":id", stream);
        const qint64 key = row.step() ? row.integer(0) : 0;
        row.reset();
        if (stream == checkpointStream())
            continue;
        if (stream == registryStream()) {
            notice.registry = true;
        } else if (key) {
            notice.incidents.append(IncidentId(stream.uuid()));
            notice.incidentKeys.append(key);
        } else if (CompartmentId id(stream.uuid()); isCompartment(id)) {
            notice.compartments.append(id);
        } else {
            notice.measures.append(MeasureId(stream.uuid()));
        }
    }
    return notice;
}

} // namespace ringi
