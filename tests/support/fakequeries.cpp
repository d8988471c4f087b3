// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakequeries.h"

#include "support/fakerows.h"

#include <algorithm>
#include <map>

namespace ringi::test {

namespace {

using namespace Qt::StringLiterals;

template <class T> bool among(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool isIn(const TimeSpan &span, const std::optional<Instant> &at)
{
    return span.isEverything() || (at && (!span.from || *at >= *span.from) && (!span.until || *at < *span.until));
}

bool has(const RegisterRow &row, RecordTrait trait)
{
    if (trait == RecordTrait::Open)
        return !isOver(row.phase);
    if (trait == RecordTrait::Restricted)
        return row.isRestricted;
    return trait != RecordTrait::Exercise && row.openMeasures > 0;
}

/// In each list, where it has any.
bool isAmong(const RegisterRow &row, const RegisterFacets &facets, Instant now)
{
    return among(facets.severities, row.severity) && among(facets.phases, row.phase)
        && among(facets.holders, row.holder) && among(facets.tlps, row.tlp) && among(facets.sectors, row.sector)
        && among(facets.classes, row.cls) && among(facets.leads, row.lead.value_or(OfficerId()))
        && among(facets.clocks, dueState(row, now)) && (facets.tags.isEmpty() || bears(row, facets.tags));
}

bool isExcluded(const RegisterRow &row, const RegisterQuery &query)
{
    const RegisterFacets &facets = query.excluded;
    return facets.severities.contains(row.severity) || facets.phases.contains(row.phase)
        || facets.holders.contains(row.holder) || facets.tlps.contains(row.tlp) || facets.sectors.contains(row.sector)
        || facets.classes.contains(row.cls) || facets.leads.contains(row.lead.value_or(OfficerId()))
        || facets.clocks.contains(dueState(row, query.asOf)) || bears(row, facets.tags)
        || std::ranges::any_of(query.excludedText, [&](const QString &phrase) { return hasPhrase(row, phrase); })
        || std::ranges::any_of(query.excludedTraits, [&](RecordTrait trait) { return has(row, trait); });
}

bool matches(const RegisterRow &row, const RegisterQuery &query)
{
    return isAmong(row, query, query.asOf) && !isExcluded(row, query) && hasWords(row, query.text)
        && (!query.offeredTo || row.offeredTo == query.offeredTo) && (!query.openOnly || !isOver(row.phase))
        && isIn({query.loggedAfter, query.loggedBefore}, row.loggedAt) && isIn(query.reported, row.reportedAt)
        && isIn(query.closed, row.closedAt) && isIn(query.updated, row.updatedAt)
        && std::ranges::all_of(query.traits, [&](RecordTrait trait) { return has(row, trait); });
}

template <class T> bool isOrAny(const std::optional<T> &wanted, const T &value)
{
    return !wanted || *wanted == value;
}

bool isFrom(const std::optional<Instant> &at, const std::optional<Instant> &limit)
{
    return !limit || (at && *at >= *limit);
}

bool isBy(const std::optional<Instant> &at, const std::optional<Instant> &limit)
{
    return !limit || (at && *at <= *limit);
}

/// A fake row does not say for which posts it waits.
bool matches(const MeasureRow &row, const MeasureQuery &query)
{
    return among(query.states, row.state) && among(query.kinds, row.kind) && isOrAny(query.incident, row.incident)
        && (!query.waitsFor || (!row.openGate.isEmpty() && row.waitsFor.value_or(*query.waitsFor) == *query.waitsFor))
        && (!query.decidedOnly || wasDecided(row.state)) && (!query.urgentOnly || row.isUrgent)
        && (!query.returnedOnly || row.returns > 0) && among(query.decidedAs, row.decidedAs)
        && isFrom(row.endedAt, query.decidedAfter) && isBy(row.laterDue, query.laterDueBefore)
        && (!query.lapsesBefore || row.state == MeasureState::Approved) && isFrom(row.validUntil, query.lapsesAfter)
        && isBy(row.validUntil, query.lapsesBefore);
}

QVariant sortValue(const MeasureRow &row, MeasureSort sort)
{
    switch (sort) {
    case MeasureSort::Number:
        return row.number;
    case MeasureSort::Subject:
        return row.subject;
    case MeasureSort::DecidedAt:
        return row.endedAt ? row.endedAt->ms : 0;
    default:
        return row.updatedAt.ms;
    }
}

bool comesBefore(const MeasureRow &a, const MeasureRow &b, const MeasureQuery &query)
{
    const auto order = QVariant::compare(sortValue(a, query.sort), sortValue(b, query.sort));
    if (order == QPartialOrdering::Equivalent)
        return a.key > b.key;
    return (order == QPartialOrdering::Less) == (query.order == Qt::AscendingOrder);
}

QVariant sortValue(const RegisterRow &row, RegisterSort sort)
{
    switch (sort) {
    case RegisterSort::Updated:
        return row.updatedAt.ms;
    case RegisterSort::Number:
        return row.number;
    case RegisterSort::Severity:
        return int(row.severity);
    case RegisterSort::Title:
        return row.title;
    case RegisterSort::Tlp:
        return int(row.tlp);
    case RegisterSort::Phase:
        return int(row.phase);
    case RegisterSort::Holder:
        return int(row.holder);
    case RegisterSort::Held:
        return row.holderSince.ms;
    case RegisterSort::Due:
        return row.due ? row.due->ms : std::numeric_limits<qint64>::max();
    case RegisterSort::Sector:
        return row.sector;
    case RegisterSort::Organisation:
        return row.organisation;
    case RegisterSort::Class:
        return row.cls;
    case RegisterSort::Lead:
        return row.leadName;
    case RegisterSort::Logged:
        return row.loggedAt.ms;
    case RegisterSort::Reported:
        return row.reportedAt.value_or(Instant{}).ms;
    case RegisterSort::Closed:
        return row.closedAt.value_or(Instant{}).ms;
    case RegisterSort::Measures:
        return row.openMeasures;
    }
    return {};
}

/// The place of its group among the others, and the group's key.
std::pair<int, QString> groupOf(const RegisterRow &row, RegisterGrouping grouping)
{
    switch (grouping) {
    case RegisterGrouping::None:
        break;
    case RegisterGrouping::Holder:
        return {int(row.holder), keyOf(row.holder)};
    case RegisterGrouping::Severity:
        return {-int(row.severity), keyOf(row.severity)};
    case RegisterGrouping::Sector:
        return {0, row.sector};
    }
    return {};
}

bool comesBefore(const RegisterRow &a, const RegisterRow &b, const RegisterQuery &query)
{
    const auto groupA = groupOf(a, query.grouping), groupB = groupOf(b, query.grouping);
    if (groupA != groupB)
        return groupA < groupB;
    const QVariant left = sortValue(a, query.sort);
    const QVariant right = sortValue(b, query.sort);
    const auto order = QVariant::compare(left, right);
    if (order == QPartialOrdering::Equivalent)
        return a.key > b.key;
    return (order == QPartialOrdering::Less) == (query.order == Qt::AscendingOrder);
}

} // namespace

RegisterRow aRow(qint64 key, const QString &title)
{
    RegisterRow row;
    row.key = key;
    row.id = IncidentId(QUuid::createUuidV5(QUuid(), QString::number(key)));
    row.number = u"INC-2026-%1"_s.arg(key, 6, 10, QLatin1Char('0'));
    row.title = title.isEmpty() ? u"Incident %1"_s.arg(key) : title;
    row.severity = Severity::Medium;
    row.sector = u"railways"_s;
    row.organisation = u"Kanto Rail Signalling"_s;
    row.updatedAt = row.loggedAt = row.holderSince = Instant{1'700'000'000'000 + key * kMinute};
    return row;
}

MeasureRow aDecision(qint64 key, const QString &subject)
{
    MeasureRow row;
    row.key = key;
    row.id = MeasureId(QUuid::createUuidV5(QUuid(), u"measure %1"_s.arg(key)));
    row.number = u"MS-2026-%1"_s.arg(key, 6, 10, QLatin1Char('0'));
    row.subject = subject.isEmpty() ? u"Measure %1"_s.arg(key) : subject;
    row.state = MeasureState::Approved;
    row.updatedAt = Instant{1'700'000'000'000 + key * kMinute};
    row.endedAt = row.updatedAt;
    row.endedBy = u"千葉 隆"_s;
    return row;
}

QMutexLocker<QMutex> FakeQueries::entered()
{
    QMutexLocker lock(&m_store.mutex);
    if (m_store.isGone)
        throw Fault(FaultKind::ServerGone, u"the fake store is gone"_s);
    return lock;
}

StoreFacts FakeQueries::facts()
{
    const auto lock = entered();
    return m_store.facts;
}

Registry FakeQueries::registry(std::optional<Instant>)
{
    const auto lock = entered();
    return m_store.registry;
}

Checkpoints FakeQueries::checkpoints()
{
    const auto lock = entered();
    return m_store.checkpoints;
}

DeskCounts FakeQueries::counts(Division, const QList<Post> &)
{
    const auto lock = entered();
    return m_store.counts;
}

QList<qint64> FakeQueries::incidentOrder(const RegisterQuery &query, int limit)
{
    auto lock = entered();
    ++m_store.ordersAsked;
    if (m_store.isSlow && limit < 0) {
        lock.unlock();
        m_interruption.acquire();
        lock.relock();
        ++m_store.ordersGivenUp;
    }
    QList<RegisterRow> found;
    std::ranges::copy_if(m_store.rows, std::back_inserter(found), [&](const auto &row) { return matches(row, query); });
    std::ranges::sort(found, [&](const auto &a, const auto &b) { return comesBefore(a, b, query); });
    QList<qint64> keys;
    for (const RegisterRow &row : found)
        keys.append(row.key);
    return limit < 0 ? keys : keys.mid(0, limit);
}

qint64 FakeQueries::incidentCount(const RegisterQuery &query)
{
    const auto lock = entered();
    ++m_store.countsAsked;
    return std::ranges::count_if(m_store.rows, [&](const auto &row) { return matches(row, query); });
}

QList<RegisterGroup> FakeQueries::incidentGroups(const RegisterQuery &query)
{
    const auto lock = entered();
    std::map<std::pair<int, QString>, qint64> counts;
    for (const RegisterRow &row : m_store.rows) {
        if (matches(row, query))
            ++counts[groupOf(row, query.grouping)];
    }
    QList<RegisterGroup> groups;
    for (const auto &[group, count] : counts)
        groups.append({group.second, count});
    return query.grouping == RegisterGrouping::None ? QList<RegisterGroup>() : groups;
}

QList<RegisterRow> FakeQueries::incidentRows(const QList<qint64> &keys)
{
    const auto lock = entered();
    m_store.rowsAsked.append(keys);
    QList<RegisterRow> rows;
    for (const qint64 key : keys)
        std::ranges::copy_if(m_store.rows, std::back_inserter(rows), [&](const auto &row) { return row.key == key; });
    return rows;
}

QStringList FakeQueries::tagsInUse(const QString &beginning, int limit)
{
    const auto lock = entered();
    return tagsAmong(m_store.rows, beginning).mid(0, limit);
}

std::optional<IncidentId> FakeQueries::incidentByNumber(const QString &number)
{
    const auto lock = entered();
    const auto found = std::ranges::find(m_store.rows, number, &RegisterRow::number);
    return found == m_store.rows.end() ? std::nullopt : std::optional(found->id);
}

std::optional<MeasureId> FakeQueries::measureByNumber(const QString &number)
{
    const auto lock = entered();
    const auto found = std::ranges::find(m_store.measureRows, number, &MeasureRow::number);
    return found == m_store.measureRows.end() ? std::nullopt : std::optional(found->id);
}

Incident FakeQueries::incident(const IncidentId &id, std::optional<Instant>)
{
    const auto lock = entered();
    return m_store.incidents.value(id);
}

Measure FakeQueries::measure(const MeasureId &id, std::optional<Instant>)
{
    const auto lock = entered();
    return m_store.measures.value(id);
}

QList<Compartment> FakeQueries::compartments()
{
    const auto lock = entered();
    return m_store.compartments;
}

Compartment FakeQueries::compartment(const CompartmentId &id)
{
    const auto lock = entered();
    const auto found = std::ranges::find(m_store.compartments, id, &Compartment::id);
    return found == m_store.compartments.end() ? Compartment{} : *found;
}

std::optional<CompartmentId> FakeQueries::compartmentNamed(const QString &name)
{
    const auto lock = entered();
    const auto found = std::ranges::find(m_store.compartments, name, &Compartment::name);
    return found == m_store.compartments.end() ? std::nullopt : std::optional(found->id);
}

QList<HistoryEntry> FakeQueries::history(const StreamId &stream, std::optional<Instant>)
{
    const auto lock = entered();
    return m_store.histories.value(stream);
}

QList<HandoffRow> FakeQueries::handoffs(const HandoffQuery &query)
{
    const auto lock = entered();
    QList<HandoffRow> rows;
    std::ranges::copy_if(m_store.handoffs, std::back_inserter(rows), [&](const HandoffRow &row) {
        return (!query.from || row.from == query.from) && (!query.to || row.to == query.to)
            && (!query.state || row.state == query.state) && isFrom(row.offeredAt, query.offeredAfter);
    });
    return rows.mid(0, query.limit);
}

QList<ConsultationRow> FakeQueries::consultationsAskedOf(Division division)
{
    const auto lock = entered();
    QList<ConsultationRow> rows;
    std::ranges::copy_if(m_store.consultations, std::back_inserter(rows),
                         [&](const ConsultationRow &row) { return row.to == division; });
    return rows;
}

QList<MeasureRow> FakeQueries::measures(const MeasureQuery &query)
{
    const auto lock = entered();
    QList<MeasureRow> rows;
    std::ranges::copy_if(m_store.measureRows, std::back_inserter(rows),
                         [&](const MeasureRow &row) { return matches(row, query); });
    return rows.mid(0, query.limit);
}

QList<qint64> FakeQueries::measureOrder(const MeasureQuery &query)
{
    QList<MeasureRow> rows = measures(query);
    std::ranges::stable_sort(rows, [&](const auto &a, const auto &b) { return comesBefore(a, b, query); });
    QList<qint64> keys;
    for (const MeasureRow &row : rows)
        keys.append(row.key);
    return keys;
}

QList<MeasureRow> FakeQueries::measureRows(const QList<qint64> &keys)
{
    const auto lock = entered();
    QList<MeasureRow> rows;
    for (const qint64 key : keys) {
        const auto found = std::ranges::find(m_store.measureRows, key, &MeasureRow::key);
        if (found != m_store.measureRows.end())
            rows.append(*found);
    }
    return rows;
}

GateTimes FakeQueries::gateTimes(MeasureKind kind)
{
    const auto lock = entered();
    return m_store.gateTimes.value(kind);
}

QList<PrecedentRow> FakeQueries::precedents(const MeasureId &, int limit)
{
    const auto lock = entered();
    return m_store.precedents.mid(0, limit);
}

std::optional<QByteArray> FakeQueries::original(const QByteArray &hash)
{
    const auto lock = entered();
    const auto found = m_store.originals.constFind(hash);
    return found == m_store.originals.constEnd() ? std::nullopt : std::optional(*found);
}

QList<SimilarIncident> FakeQueries::similarTo(const QString &, int limit)
{
    const auto lock = entered();
    return m_store.similar.mid(0, limit);
}

SearchAnswer FakeQueries::search(const QString &, int)
{
    const auto lock = entered();
    return m_store.found;
}

void FakeQueries::interrupt()
{
    m_interruption.release();
}

DashboardFigures FakeQueries::dashboard(Instant, int)
{
    const auto lock = entered();
    return m_store.dashboard;
}

SignoffFigures FakeQueries::signoffFigures(Instant, int)
{
    const auto lock = entered();
    return m_store.signoff;
}

QList<LedgerRow> FakeQueries::ledger(const LedgerQuery &query)
{
    const auto lock = entered();
    QList<LedgerRow> rows;
    for (auto entry = m_store.ledger.rbegin(); entry != m_store.ledger.rend() && rows.size() < query.limit; ++entry) {
        const LedgerRow &row = entry->row;
        const bool isWanted = (!query.before || row.n < *query.before)
            && (!query.division || row.authorDivision == query.division)
            && (query.text.isEmpty() || row.object == query.text || row.hash.toHex().startsWith(query.text.toLatin1()));
        if (isWanted)
            rows.append(row);
    }
    return rows;
}

std::optional<LedgerEntry> FakeQueries::ledgerEntry(quint64 n)
{
    const auto lock = entered();
    for (const LedgerEntry &entry : m_store.ledger) {
        if (entry.row.n == n)
            return entry;
    }
    return {};
}

QList<ReadingRow> FakeQueries::readings(const ReadingQuery &query)
{
    const auto lock = entered();
    return m_store.readings.mid(0, query.limit);
}

quint64 FakeQueries::commitCount()
{
    const auto lock = entered();
    return quint64(m_store.ledger.size());
}

ChangeNotice FakeQueries::changesSince(quint64)
{
    const auto lock = entered();
    return {quint64(m_store.ledger.size()), {}, {}, {}, {}, false, true};
}

} // namespace ringi::test
