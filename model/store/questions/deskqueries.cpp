// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What waits on desks: handoffs, consultations, measures.
#include "store/questions/conditions.h"
#include "store/questions/sqlqueries.h"

namespace ringi {

namespace {

template <class Enum>
void require(QList<QByteArray> &conditions, const QByteArray &column, const std::optional<Enum> &value)
{
    if (value)
        conditions.append(column + " = " + QByteArray::number(int(*value)));
}

QByteArray decidedStates()
{
    QByteArrayList states;
    for (const MeasureState state : allOf<MeasureState>()) {
        if (wasDecided(state))
            states += QByteArray::number(int(state));
    }
    return states.join(", ");
}

QByteArray waitsFor(Division division, const QList<Post> &posts)
{
    QByteArray gate = "EXISTS (SELECT 1 FROM measure_gate g WHERE g.measure_key = m.key AND (g.division = "
        + QByteArray::number(int(division)) + " OR g.division IS NULL)";
    if (!posts.isEmpty())
        gate += " AND (g.posts & " + QByteArray::number(postBits(posts)) + ") <> 0";
    return gate + ')';
}

HandoffRow handoffRow(const sql::Statement &row)
{
    return {row.integer(0),
            row.id<IncidentId>(1),
            row.text(2),
            row.text(3),
            row.number<Severity>(4),
            row.number<Tlp>(5),
            int(row.integer(6)),
            row.number<Division>(7),
            row.number<Division>(8),
            row.text(9),
            row.number<HandoffState>(10),
            row.instant(11),
            row.text(12),
            row.maybeInstant(13),
            row.maybeInstant(14),
            row.text(15),
            row.text(16)};
}

ConsultationRow consultationRow(const sql::Statement &row)
{
    return {row.id<IncidentId>(0),   row.text(1), row.text(2),         int(row.integer(3)), row.number<Division>(4),
            row.number<Division>(5), row.text(6), row.maybeInstant(7), row.instant(8)};
}

MeasureRow measureRow(const sql::Statement &row)
{
    MeasureRow measure;
    measure.id = row.id<MeasureId>(0);
    measure.number = row.text(1);
    measure.subject = row.text(2);
    measure.incident = row.id<IncidentId>(3);
    measure.incidentNumber = row.text(4);
    measure.incidentTitle = row.text(5);
    measure.severity = row.number<Severity>(6);
    measure.tlp = row.number<Tlp>(7);
    measure.kind = row.number<MeasureKind>(8);
    measure.state = row.number<MeasureState>(9);
    measure.division = row.number<Division>(10);
    measure.drafterName = row.text(11);
    measure.textVersion = int(row.integer(12));
    measure.stamps = int(row.integer(13));
    measure.gates = int(row.integer(14));
    measure.openGate = row.text(15);
    if (!row.isNull(16))
        measure.waitsFor = row.number<Division>(16);
    measure.submittedAt = row.maybeInstant(17);
    measure.updatedAt = row.instant(18);
    measure.isUrgent = row.integer(19) != 0;
    measure.isByDeputy = row.integer(20) != 0;
    measure.endedAt = row.maybeInstant(21);
    measure.validUntil = row.maybeInstant(22);
    measure.due = row.maybeInstant(23);
    measure.laterOpen = int(row.integer(24));
    measure.laterDue = row.maybeInstant(25);
    measure.conditionsOpen = int(row.integer(26));
    return measure;
}

template <class Row> QList<Row> rowsOf(sql::Statement &statement, Row (*read)(const sql::Statement &))
{
    QList<Row> rows;
    while (statement.step())
        rows.append(read(statement));
    statement.reset();
    return rows;
}

QByteArray limited(int limit)
{
    return " LIMIT " + QByteArray::number(limit);
}

} // namespace

QList<HandoffRow> SqlQueries::handoffs(const HandoffQuery &query)
{
    QList<QByteArray> conditions;
    require(conditions, "h.from_division", query.from);
    require(conditions, "h.to_division", query.to);
    require(conditions, "h.state", query.state);
    const bool waiting = query.state == HandoffState::Offered;
    const QByteArray order =
        waiting ? " ORDER BY h.offered_at, h.incident_key" : " ORDER BY h.offered_at DESC, h.incident_key DESC";
    return rowsOf(composed(sql::sqlText(m_connection->engine(), "handoffs") + whereAll(conditions) + order
                           + limited(query.limit)),
                  handoffRow);
}

QList<ConsultationRow> SqlQueries::consultationsAskedOf(Division division)
{
    return rowsOf(m_connection->named("consultations_asked_of").bind(":division", division), consultationRow);
}

QList<MeasureRow> SqlQueries::measures(const MeasureQuery &query)
{
    QList<QByteArray> conditions;
    require(conditions, "m.state", query.state);
    require(conditions, "m.kind", query.kind);
    if (query.waitsFor)
        conditions.append(waitsFor(*query.waitsFor, query.posts));
    if (query.decidedOnly)
        conditions.append("m.state IN (" + decidedStates() + ')');
    if (query.urgentOnly)
        conditions.append("m.is_urgent = 1");
    if (query.byDeputyOnly)
        conditions.append("m.by_deputy = 1");
    if (query.laterDueBefore)
        conditions.append("m.later_due <= " + QByteArray::number(query.laterDueBefore->ms));
    if (query.lapsesBefore)
        conditions.append("m.state = " + QByteArray::number(int(MeasureState::Approved))
                          + " AND m.valid_until <= " + QByteArray::number(query.lapsesBefore->ms));
    if (query.incident)
        conditions.append("i.id = :incident");
    const QByteArray order =
        query.waitsFor ? " ORDER BY m.submitted_at, m.key" : " ORDER BY m.updated_at DESC, m.key DESC";
    sql::Statement &rows = composed(sql::sqlText(m_connection->engine(), "measures") + whereAll(conditions) + order
                                    + limited(query.limit));
    if (query.incident)
        rows.bind(":incident", *query.incident);
    return rowsOf(rows, measureRow);
}

} // namespace ringi
