// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures by what they wait for, what was decided of them and how: their order and their rows.
#include "store/questions/conditions.h"
#include "store/questions/sqlqueries.h"

#include <limits>

namespace ringi {

namespace {

constexpr int kNoLimit = std::numeric_limits<int>::max();

template <class Enum> QByteArray listed(const QList<Enum> &values)
{
    QByteArrayList numbers;
    for (const Enum value : values)
        numbers += QByteArray::number(int(value));
    return '(' + numbers.join(", ") + ')';
}

template <class Enum>
void requireOneOf(QList<QByteArray> &conditions, const QByteArray &column, const QList<Enum> &values)
{
    if (!values.isEmpty())
        conditions.append(column + " IN " + listed(values));
}

QByteArray decided()
{
    QList<MeasureState> states;
    std::ranges::copy_if(allOf<MeasureState>(), std::back_inserter(states), &wasDecided);
    return "m.state IN " + listed(states);
}

QByteArray waitsFor(Division division, const QList<Post> &posts)
{
    QByteArray gate = "EXISTS (SELECT 1 FROM measure_gate g WHERE g.measure_key = m.key AND (g.division = "
        + QByteArray::number(int(division)) + " OR g.division IS NULL)";
    if (!posts.isEmpty())
        gate += " AND (g.posts & " + QByteArray::number(postBits(posts)) + ") <> 0";
    return gate + ')';
}

QByteArray waitsAt(const WaitingGate &gate)
{
    QByteArray waits =
        "EXISTS (SELECT 1 FROM measure_gate g WHERE g.measure_key = m.key AND g.is_later = 0 AND g.kind = "
        + QByteArray::number(int(gate.kind));
    if (gate.after)
        waits += " AND g.since > :waits_after";
    if (gate.until)
        waits += " AND g.since <= :waits_until";
    return waits + ')';
}

void requireTimes(QList<QByteArray> &conditions, const MeasureQuery &query)
{
    if (query.decidedAfter)
        conditions.append(decided() + " AND m.ended_at >= :decided_after");
    if (query.laterDueBefore)
        conditions.append("m.later_due <= :later_due_before");
    if (query.lapsesAfter || query.lapsesBefore)
        conditions.append("m.state = " + QByteArray::number(int(MeasureState::Approved)));
    if (query.lapsesAfter)
        conditions.append("m.valid_until >= :lapses_after");
    if (query.lapsesBefore)
        conditions.append("m.valid_until <= :lapses_before");
}

QList<QByteArray> conditionsOf(const MeasureQuery &query)
{
    QList<QByteArray> conditions;
    requireOneOf(conditions, "m.state", query.states);
    requireOneOf(conditions, "m.kind", query.kinds);
    requireOneOf(conditions, "m.decided_as", query.decidedAs);
    if (query.waitsFor)
        conditions.append(waitsFor(*query.waitsFor, query.posts));
    if (query.waitsAt)
        conditions.append(waitsAt(*query.waitsAt));
    if (query.toViewBy)
        conditions.append("EXISTS (SELECT 1 FROM measure_view v WHERE v.measure_key = m.key AND v.officer = :viewer)");
    if (query.decidedOnly)
        conditions.append(decided());
    if (query.urgentOnly)
        conditions.append("m.is_urgent = 1");
    if (query.returnedOnly)
        conditions.append("m.returns > 0");
    if (query.incident)
        conditions.append("i.id = :incident");
    requireTimes(conditions, query);
    return conditions;
}

void bindIf(sql::Statement &statement, const char *name, const std::optional<Instant> &at)
{
    if (at)
        statement.bind(name, *at);
}

void bindAll(sql::Statement &statement, const MeasureQuery &query)
{
    if (query.incident)
        statement.bind(":incident", *query.incident);
    if (query.toViewBy)
        statement.bind(":viewer", *query.toViewBy);
    if (query.waitsAt) {
        bindIf(statement, ":waits_after", query.waitsAt->after);
        bindIf(statement, ":waits_until", query.waitsAt->until);
    }
    bindIf(statement, ":decided_after", query.decidedAfter);
    bindIf(statement, ":later_due_before", query.laterDueBefore);
    bindIf(statement, ":lapses_after", query.lapsesAfter);
    bindIf(statement, ":lapses_before", query.lapsesBefore);
}

QByteArray columnOf(MeasureSort sort)
{
    switch (sort) {
    case MeasureSort::Updated:
        return "m.updated_at";
    case MeasureSort::Number:
        return "m.number";
    case MeasureSort::Subject:
        return "m.subject";
    case MeasureSort::Kind:
        return "m.kind";
    case MeasureSort::State:
        return "m.state";
    case MeasureSort::Urgent:
        return "m.is_urgent";
    case MeasureSort::DecidedAs:
        return "m.decided_as";
    case MeasureSort::DecidedAt:
        return "m.ended_at";
    case MeasureSort::DecidedBy:
        return "d.name";
    case MeasureSort::ValidUntil:
        return "m.valid_until";
    case MeasureSort::Later:
        return "m.later_due";
    }
    return "m.updated_at";
}

bool mayBeEmpty(MeasureSort sort)
{
    return sort == MeasureSort::DecidedAt || sort == MeasureSort::DecidedBy || sort == MeasureSort::ValidUntil
        || sort == MeasureSort::Later;
}

/// What has no value in the column stands last, whichever way it is sorted.
QByteArray orderOf(const MeasureQuery &query)
{
    if (query.waitsFor)
        return " ORDER BY m.submitted_at, m.key";
    const QByteArray column = columnOf(query.sort);
    const QByteArray direction = query.order == Qt::DescendingOrder ? " DESC" : " ASC";
    const QByteArray first = mayBeEmpty(query.sort) ? "CASE WHEN " + column + " IS NULL THEN 1 ELSE 0 END, " : "";
    return " ORDER BY " + first + column + direction + ", m.key" + direction;
}

MeasureRow measureRow(const sql::Statement &row)
{
    MeasureRow measure;
    measure.key = row.integer(0);
    measure.id = row.id<MeasureId>(1);
    measure.number = row.text(2);
    measure.subject = row.text(3);
    measure.incident = row.id<IncidentId>(4);
    measure.incidentNumber = row.text(5);
    measure.incidentTitle = row.text(6);
    measure.severity = row.number<Severity>(7);
    measure.tlp = row.number<Tlp>(8);
    measure.kind = row.number<MeasureKind>(9);
    measure.state = row.number<MeasureState>(10);
    measure.division = row.number<Division>(11);
    measure.drafterName = row.text(12);
    measure.textVersion = int(row.integer(13));
    measure.stamps = int(row.integer(14));
    measure.gates = int(row.integer(15));
    measure.openGate = row.text(16);
    if (!row.isNull(17))
        measure.waitsFor = row.number<Division>(17);
    measure.submittedAt = row.maybeInstant(18);
    measure.updatedAt = row.instant(19);
    measure.isUrgent = row.integer(20) != 0;
    measure.decidedAs = row.number<Capacity>(21);
    measure.endedAt = row.maybeInstant(22);
    measure.endedBy = row.text(23);
    measure.validUntil = row.maybeInstant(24);
    measure.due = row.maybeInstant(25);
    measure.laterOpen = int(row.integer(26));
    measure.laterDue = row.maybeInstant(27);
    measure.conditionsOpen = int(row.integer(28));
    measure.returns = int(row.integer(29));
    return measure;
}

} // namespace

sql::Statement &SqlQueries::measureStatement(const char *name, const MeasureQuery &query)
{
    QByteArray text = sql::sqlText(m_connection->engine(), name) + whereAll(conditionsOf(query)) + orderOf(query);
    if (query.limit < kNoLimit)
        text += " LIMIT " + QByteArray::number(query.limit);
    sql::Statement &rows = composed(text);
    bindAll(rows, query);
    return rows;
}

QList<MeasureRow> SqlQueries::measures(const MeasureQuery &query)
{
    QList<MeasureRow> found;
    sql::Statement &rows = measureStatement("measures", query);
    while (rows.step())
        found.append(measureRow(rows));
    rows.reset();
    return found;
}

QList<qint64> SqlQueries::measureOrder(const MeasureQuery &query)
{
    return integersOf(measureStatement("measure_order", query));
}

QList<MeasureRow> SqlQueries::measureRows(const QList<qint64> &keys)
{
    const sql::Reading oneState(*m_connection);
    sql::Statement &row = composed(sql::sqlText(m_connection->engine(), "measures") + "WHERE m.key = :key");
    QList<MeasureRow> found;
    for (const qint64 key : keys) {
        row.bind(":key", key);
        if (row.step())
            found.append(measureRow(row));
        row.reset();
    }
    return found;
}

} // namespace ringi
