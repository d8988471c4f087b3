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

QHash<OfficerId, NamedOfficer> officersOf(AskedAs &asked)
{
    QHash<OfficerId, NamedOfficer> officers;
    sql::Statement &rows = asked.open("officers");
    while (rows.step())
        officers.insert(rows.id<OfficerId>(0), {rows.text(1), rows.number<Division>(2)});
    rows.reset();
    return officers;
}

} // namespace

SqlQueries::SqlQueries(std::unique_ptr<sql::Connection> connection, QString location, const Reader &reader,
                       const Many &many)
    : m_connection(std::move(connection))
    , m_location(std::move(location))
    , m_reader(reader)
    , m_many(many)
    , m_asked(*m_connection, reader)
{
}

/// Statements go before the connection they belong to.
SqlQueries::~SqlQueries()
{
    m_composed.clear();
}

sql::Statement &SqlQueries::composed(const QByteArray &sql)
{
    return *kept(sql);
}

std::shared_ptr<sql::Statement> SqlQueries::kept(const QByteArray &sql)
{
    constexpr qsizetype kMostKept = 64;
    auto found = m_composed.constFind(sql);
    if (found == m_composed.constEnd()) {
        if (m_composed.size() >= kMostKept)
            m_composed.clear();
        found = m_composed.insert(sql, m_connection->prepare(sql));
    }
    (*found)->reset();
    m_asked.bound(**found);
    return *found;
}

std::shared_ptr<sql::Statement> SqlQueries::once(const QByteArray &sql)
{
    std::shared_ptr<sql::Statement> statement = m_connection->prepare(sql);
    m_asked.bound(*statement);
    return statement;
}

QString SqlQueries::officerName(const OfficerId &id)
{
    sql::Statement &row = m_asked.open("officer_name").bind(":id", id);
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
    return foldRegistry(streamEntries(*m_connection, registryStream(), at));
}

Checkpoints SqlQueries::checkpoints()
{
    return foldCheckpoints(streamEntries(*m_connection, checkpointStream()));
}

DeskCounts SqlQueries::counts(Division division, const QList<Post> &posts)
{
    sql::Statement &row = m_asked.named("desk_counts").bind(":division", division);
    row.bind(":posts", posts.isEmpty() ? -1 : postBits(posts));
    DeskCounts counts;
    if (row.step())
        counts = {row.integer(0), row.integer(1), int(row.integer(2)), int(row.integer(3)), int(row.integer(4))};
    row.reset();
    return counts;
}

qint64 SqlQueries::keyOf(const IncidentId &id)
{
    return onlyOf(m_asked.named("readable_incident").bind(":id", id));
}

qint64 SqlQueries::keyOf(const MeasureId &id)
{
    return onlyOf(m_asked.named("readable_measure").bind(":id", id));
}

bool SqlQueries::mayRead(const StreamId &stream)
{
    return stream == registryStream() || keyOf(IncidentId(stream.uuid())) || keyOf(MeasureId(stream.uuid()))
        || isCompartment(CompartmentId(stream.uuid()));
}

/// Openings in a compartment name incidents, and so do waivers of one entry.
bool SqlQueries::namesHidden(const HistoryEntry &entry)
{
    const bool isWaiver = entry.kind == PrivilegeWaived::kind;
    if (!isWaiver && entry.kind != EntryOpened::kind)
        return false;
    const QJsonObject names = isWaiver ? entry.body.value(QStringLiteral("entry")).toObject() : entry.body;
    const QString incident = names.value(QStringLiteral("incident")).toString();
    return !incident.isEmpty() && !keyOf(IncidentId::fromString(incident));
}

/// Who may read it today may read what it was; nobody else may, whatever the circle was then.
Incident SqlQueries::incident(const IncidentId &id, std::optional<Instant> at)
{
    if (!keyOf(id))
        return foldIncident(id, {});
    return foldIncident(id, streamEntries(*m_connection, streamOf(id), at));
}

Measure SqlQueries::measure(const MeasureId &id, std::optional<Instant> at)
{
    if (!keyOf(id))
        return foldMeasure(id, {});
    return foldMeasure(id, streamEntries(*m_connection, streamOf(id), at));
}

QList<HistoryEntry> SqlQueries::history(const StreamId &stream, std::optional<Instant> at)
{
    const sql::Reading oneState(*m_connection);
    if (!mayRead(stream))
        return {};
    const auto officers = officersOf(m_asked);
    QList<HistoryEntry> entries = streamHistory(*m_connection, stream, at);
    entries.removeIf([this](const HistoryEntry &entry) { return namesHidden(entry); });
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
    sql::Statement &rows = m_asked.open("compartments");
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
    QList<StreamEntry> entries = streamEntries(*m_connection, streamOf(id));
    entries.removeIf([this](const StreamEntry &entry) { return namesHidden(historyEntry(entry)); });
    return foldCompartment(id, entries);
}

std::optional<CompartmentId> SqlQueries::compartmentNamed(const QString &name)
{
    sql::Statement &row = m_asked.open("compartment_named").bind(":name_key", compartmentNameKey(name));
    std::optional<CompartmentId> id;
    if (row.step())
        id = row.id<CompartmentId>(0);
    row.reset();
    return id;
}

bool SqlQueries::isCompartment(const CompartmentId &id)
{
    sql::Statement &row = m_asked.open("compartment_key").bind(":id", id);
    const bool found = row.step();
    row.reset();
    return found;
}

quint64 SqlQueries::commitCount()
{
    return quint64(onlyOf(m_asked.open("commit_count")));
}

void SqlQueries::takeChange(const StreamId &stream, ChangeNotice &notice)
{
    const IncidentId incident(stream.uuid());
    const MeasureId measure(stream.uuid());
    if (stream == checkpointStream())
        return;
    if (stream == registryStream()) {
        notice.registry = true;
    } else if (const qint64 key = keyOf(incident)) {
        notice.incidents.append(incident);
        notice.incidentKeys.append(key);
    } else if (keyOf(measure)) {
        notice.measures.append(measure);
    } else if (const CompartmentId compartment(stream.uuid()); isCompartment(compartment)) {
        notice.compartments.append(compartment);
    }
}

bool SqlQueries::circlesChangedSince(quint64 commit)
{
    return onlyOf(m_asked.open("circles_changed").bind(":since", commit)) != 0;
}

/// What one may no longer read has to go from what one sees, and must not be named: so everything is fetched anew.
ChangeNotice SqlQueries::changesSince(quint64 commit)
{
    constexpr int kWorthListing = 500;
    const sql::Reading oneState(*m_connection);
    ChangeNotice notice;
    notice.upTo = commitCount();
    QList<StreamId> streams;
    sql::Statement &rows = m_asked.open("changed_streams").bind(":since", commit);
    while (rows.step())
        streams.append(rows.id<StreamId>(0));
    rows.reset();
    notice.many = streams.size() > kWorthListing || circlesChangedSince(commit);
    for (const StreamId &stream : std::as_const(streams))
        takeChange(stream, notice);
    return notice;
}

} // namespace ringi
