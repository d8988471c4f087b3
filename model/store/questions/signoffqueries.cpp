// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked around the sign-off sheet: how long gates take, attachments, and the dashboard's figures of decisions.
#include "store/questions/sqlqueries.h"

#include "base/clock.h"

#include <algorithm>

namespace ringi {

namespace {

constexpr int kPassings = 200;

/// By nearest rank, in a sorted list that is not empty.
qint64 atShare(const QList<qint64> &sorted, int percent)
{
    return sorted[(sorted.size() * percent + 99) / 100 - 1];
}

QList<qint64> integersOf(sql::Statement &rows)
{
    QList<qint64> values;
    while (rows.step())
        values.append(rows.integer(0));
    rows.reset();
    return values;
}

GateTime gateTime(sql::Connection &connection, MeasureKind kind, const QString &gate)
{
    QList<qint64> took =
        integersOf(connection.named("gate_times").bind(":kind", kind).bind(":gate", gate).bind(":limit", kPassings));
    std::ranges::sort(took);
    return {atShare(took, 50), atShare(took, 90), int(took.size())};
}

/// Empty when there is none after it. Going from gate to gate by the index reads no more than is asked for.
QString nextTimedGate(sql::Connection &connection, MeasureKind kind, const QString &after)
{
    sql::Statement &row = connection.named("next_timed_gate").bind(":kind", kind).bind(":after", after);
    const QString next = row.step() && !row.isNull(0) ? row.text(0) : QString();
    row.reset();
    return next;
}

int countOf(sql::Statement &rows)
{
    return int(integersOf(rows).value(0));
}

} // namespace

GateTimes SqlQueries::gateTimes(MeasureKind kind)
{
    GateTimes times;
    QString gate = nextTimedGate(*m_connection, kind, QString());
    while (!gate.isEmpty()) {
        times.insert(gate, gateTime(*m_connection, kind, gate));
        gate = nextTimedGate(*m_connection, kind, gate);
    }
    return times;
}

std::optional<QByteArray> SqlQueries::original(const QByteArray &hash)
{
    sql::Statement &row = m_connection->named("original").bind(":hash", hash);
    std::optional<QByteArray> bytes;
    if (row.step())
        bytes = row.bytes(0);
    row.reset();
    return bytes;
}

SignoffFigures SqlQueries::signoffFigures(Instant now, int days)
{
    const sql::Reading oneState(*m_connection);
    SignoffFigures figures;
    figures.asOf = now;
    figures.days = days;
    sql::Statement &decisions = m_connection->named("decisions_since").bind(":from", now.plusMs(-days * kDay));
    if (decisions.step()) {
        figures.decided = int(decisions.integer(0));
        figures.urgent = int(decisions.integer(1));
        figures.byDeputy = int(decisions.integer(2));
    }
    decisions.reset();
    figures.laterOverdue = countOf(m_connection->named("later_gates_overdue").bind(":now", now));
    figures.lapsing = countOf(
        m_connection->named("approvals_lapsing").bind(":now", now).bind(":until", now.plusMs(kLapsingDays * kDay)));
    for (const MeasureKind kind : allOf<MeasureKind>()) {
        if (const GateTimes times = gateTimes(kind); !times.isEmpty())
            figures.gates.insert(kind, times);
    }
    return figures;
}

} // namespace ringi
