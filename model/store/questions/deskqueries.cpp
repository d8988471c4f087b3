// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What waits on desks: handoffs and consultations.
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
    if (query.offeredAfter)
        conditions.append("h.offered_at >= " + QByteArray::number(query.offeredAfter->ms));
    const bool waiting = query.state == HandoffState::Offered;
    const QByteArray order =
        waiting ? " ORDER BY h.offered_at, h.incident_key" : " ORDER BY h.offered_at DESC, h.incident_key DESC";
    return rowsOf(composed(sql::sqlText(m_connection->engine(), "handoffs") + whereAll(conditions) + order
                           + limited(query.limit)),
                  handoffRow);
}

QList<ConsultationRow> SqlQueries::consultationsAskedOf(Division division)
{
    return rowsOf(m_asked.named("consultations_asked_of").bind(":division", division), consultationRow);
}

} // namespace ringi
