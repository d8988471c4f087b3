// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register: counts, groups and rows.
#include "domain/tags.h"
#include "store/questions/conditions.h"
#include "store/questions/sqlqueries.h"

#include <QMap>

#include <algorithm>

namespace ringi {

namespace {

constexpr QChar kTagSeparator(0x1F); ///< of register_rows.sql; no tag has it

RegisterGroup groupOf(const sql::Statement &row, RegisterGrouping grouping)
{
    switch (grouping) {
    case RegisterGrouping::None:
        break;
    case RegisterGrouping::Holder:
        return {keyOf(row.number<Division>(0)), row.integer(1)};
    case RegisterGrouping::Severity:
        return {keyOf(row.number<Severity>(0)), row.integer(1)};
    case RegisterGrouping::Sector:
        return {row.text(0), row.integer(1)};
    }
    return {};
}

QList<RegisterGroup> groupsIn(sql::Statement &rows, RegisterGrouping grouping)
{
    QList<RegisterGroup> groups;
    while (rows.step())
        groups.append(groupOf(rows, grouping));
    rows.reset();
    return groups;
}

const QList<QByteArray> kOnlyOpen{"is_open = 1"};

/// Whether nothing but the holder, the severity and being open decides; such are counted as they change.
bool isTallied(const RegisterQuery &query)
{
    RegisterQuery others;
    others.holders = query.holders;
    others.severities = query.severities;
    others.openOnly = query.openOnly;
    others.grouping = query.grouping;
    others.sort = query.sort;
    others.order = query.order;
    others.asOf = query.asOf;
    return others == query;
}

template <class Value> bool letsThrough(const QList<Value> &list, Value value)
{
    return list.isEmpty() || list.contains(value);
}

template <class Enum> std::optional<Enum> maybe(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number<Enum>(column));
}

RegisterRow registerRow(const sql::Statement &row)
{
    return {row.integer(0),
            row.id<IncidentId>(1),
            row.text(2),
            row.text(3),
            row.number<Severity>(4),
            row.number<Tlp>(5),
            row.number<Phase>(6),
            row.number<Division>(7),
            row.instant(8),
            maybe<Division>(row, 9),
            row.maybeInstant(10),
            row.text(11),
            row.text(12),
            row.text(13),
            row.text(14),
            row.instant(15),
            row.instant(16),
            int(row.integer(17)),
            row.integer(18) != 0,
            row.isNull(19) ? std::nullopt : std::optional(row.id<OfficerId>(19)),
            row.text(20),
            row.maybeInstant(21),
            row.maybeInstant(22),
            row.text(23).split(kTagSeparator, Qt::SkipEmptyParts)};
}

/// "[3,1,2]", as both engines take a list.
QString listed(const QList<qint64> &keys)
{
    QStringList figures;
    figures.reserve(keys.size());
    for (const qint64 key : keys)
        figures.append(QString::number(key));
    return u'[' + figures.join(u',') + u']';
}

} // namespace

QList<SqlQueries::Held> SqlQueries::held(const RegisterQuery &query)
{
    QList<Held> all;
    sql::Statement &rows = m_asked.named("held");
    while (rows.step()) {
        const Held one{rows.number<Division>(0), rows.number<Severity>(1), rows.integer(3)};
        if (letsThrough(query.holders, one.holder) && letsThrough(query.severities, one.severity)
            && (!query.openOnly || rows.integer(2) == 1))
            all.append(one);
    }
    rows.reset();
    return all;
}

qint64 SqlQueries::incidentCount(const RegisterQuery &query)
{
    if (isTallied(query)) {
        qint64 count = 0;
        for (const Held &one : held(query))
            count += one.count;
        return count;
    }
    const sql::Reading oneState(*m_connection);
    const sql::Engine engine = m_connection->engine();
    const Common common = commonIn(query, Extent::All);
    const QByteArray sql = "SELECT count(*) FROM incident"
        + whereAll(readableIncidents(engine) + registerConditions(query, engine, common));
    return onlyOf(*asking(sql, query, common));
}

/// In the order of the rows: the gravest severity comes first.
QList<RegisterGroup> SqlQueries::heldGroups(const RegisterQuery &query)
{
    const bool byHolder = query.grouping == RegisterGrouping::Holder;
    QMap<int, qint64> counts;
    for (const Held &one : held(query))
        counts[byHolder ? int(one.holder) : -int(one.severity)] += one.count;
    QList<RegisterGroup> groups;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > 0)
            groups.append(
                {byHolder ? ringi::keyOf(Division(it.key())) : ringi::keyOf(Severity(-it.key())), it.value()});
    }
    return groups;
}

QList<RegisterGroup> SqlQueries::incidentGroups(const RegisterQuery &query)
{
    if (query.grouping == RegisterGrouping::None)
        return {};
    const sql::Reading oneState(*m_connection);
    const sql::Engine engine = m_connection->engine();
    const QByteArray column = groupColumn(query.grouping, engine);
    const Common common = commonIn(query, Extent::All);
    const QList<QByteArray> conditions = registerConditions(query, engine, common);
    const bool isSector = query.grouping == RegisterGrouping::Sector;
    if (!isSector && isTallied(query))
        return heldGroups(query);
    if (isSector && (conditions.isEmpty() || conditions == kOnlyOpen))
        return groupsIn(m_asked.named("sectors_held").bind(":open", !conditions.isEmpty()), query.grouping);
    const QByteArray sql = "SELECT " + column + ", count(*) FROM incident"
        + whereAll(readableIncidents(engine) + conditions) + " GROUP BY " + column + " ORDER BY "
        + groupOrder(query.grouping, engine);
    return groupsIn(*asking(sql, query, common), query.grouping);
}

/// One question for all of them: a page is one round trip to a server.
QList<RegisterRow> SqlQueries::incidentRows(const QList<qint64> &keys)
{
    sql::Statement &found = m_asked.named("register_rows").bind(":keys", listed(keys));
    QHash<qint64, RegisterRow> byKey;
    while (found.step())
        byKey.insert(found.integer(0), registerRow(found));
    found.reset();
    QList<RegisterRow> rows;
    rows.reserve(byKey.size());
    for (const qint64 key : keys) {
        if (const auto row = byKey.constFind(key); row != byKey.constEnd())
            rows.append(*row);
    }
    return rows;
}

/// From one tag to the next over the index, however many incidents bear each of them.
QStringList SqlQueries::tagsInUse(const QString &beginning, int limit)
{
    constexpr char32_t kLast = 0x10FFFF;
    constexpr QChar kBeforeAll(1); // no tag has it, so what follows begins there
    QString from = tagKey(beginning);
    const QString until = from + QString::fromUcs4(&kLast, 1);
    QStringList tags;
    for (bool isThere = true; isThere && tags.size() < limit;) {
        sql::Statement &row = m_asked.named("next_tag").bind(":from", from).bind(":until", until);
        isThere = row.step();
        if (isThere) {
            from = row.text(0) + kBeforeAll;
            tags.append(row.text(1));
        }
        row.reset();
    }
    return tags;
}

std::optional<IncidentId> SqlQueries::incidentByNumber(const QString &number)
{
    sql::Statement &row = m_asked.named("incident_by_number").bind(":number", number);
    std::optional<IncidentId> id;
    if (row.step())
        id = row.id<IncidentId>(0);
    row.reset();
    return id;
}

std::optional<MeasureId> SqlQueries::measureByNumber(const QString &number)
{
    sql::Statement &row = m_asked.named("measure_by_number").bind(":number", number);
    std::optional<MeasureId> id;
    if (row.step())
        id = row.id<MeasureId>(0);
    row.reset();
    return id;
}

} // namespace ringi
