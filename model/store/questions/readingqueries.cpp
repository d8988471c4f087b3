// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who read what, for those who answer for it.
#include "store/questions/conditions.h"
#include "store/questions/sqlqueries.h"

namespace ringi {

namespace {

ReadingRow readingRow(const sql::Statement &row)
{
    return {quint64(row.integer(0)), quint64(row.integer(1)),   row.instant(2), row.text(3),
            row.number<Division>(4), row.number<ReadingAct>(5), row.text(6),    row.text(7),
            int(row.integer(8))};
}

/// Nothing for an auditor, who sees that somebody read also where he may not know what.
QList<QByteArray> shownTo(const Actor &who, const QByteArray &hidden)
{
    if (who.holds(Post::Auditor))
        return {};
    if (!who.holds(Post::DivisionHead))
        return {"r.officer = :reader"};
    return {"(r.officer = :reader OR (i.holder = " + QByteArray::number(int(who.division))
            + " AND r.incident_key NOT IN " + hidden + "))"};
}

} // namespace

QList<ReadingRow> SqlQueries::readings(const ReadingQuery &query)
{
    const sql::Reading oneState(*m_connection);
    const QByteArray hidden = sql::sqlText(m_connection->engine(), "fragment_hidden");
    QList<QByteArray> conditions = shownTo(registry({}).actor(m_reader.officer, query.asOf), hidden);
    if (query.incident)
        conditions.append("i.id = :incident AND r.incident_key NOT IN " + hidden);
    if (query.before)
        conditions.append("r.n < :before");
    sql::Statement &rows = composed(sql::sqlText(m_connection->engine(), "readings") + whereAll(conditions)
                                    + " ORDER BY r.n DESC LIMIT " + QByteArray::number(query.limit));
    if (query.incident)
        rows.bind(":incident", *query.incident);
    if (query.before)
        rows.bind(":before", *query.before);
    QList<ReadingRow> found;
    while (rows.step())
        found.append(readingRow(rows));
    rows.reset();
    return found;
}

} // namespace ringi
