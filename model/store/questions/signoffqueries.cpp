// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked around the sign-off sheet: how long gates take, attachments, and the dashboard's figures of decisions.
#include "store/ledgerrows.h"
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

GateTime timeOf(const QList<qint64> &sorted)
{
    return sorted.isEmpty() ? GateTime() : GateTime{atShare(sorted, 50), atShare(sorted, 90), int(sorted.size())};
}

GateTime gateTime(AskedAs &asked, MeasureKind kind, const QString &gate)
{
    QList<qint64> took =
        integersOf(asked.named("gate_times").bind(":kind", kind).bind(":gate", gate).bind(":limit", kPassings));
    std::ranges::sort(took);
    return timeOf(took);
}

/// Empty when there is none after it. Going from gate to gate by the index reads no more than is asked for.
QString nextTimedGate(AskedAs &asked, MeasureKind kind, const QString &after)
{
    sql::Statement &row = asked.named("next_timed_gate").bind(":kind", kind).bind(":after", after);
    const QString next = row.step() && !row.isNull(0) ? row.text(0) : QString();
    row.reset();
    return next;
}

void readDecisions(AskedAs &asked, SignoffFigures &figures, Instant from)
{
    sql::Statement &rows = asked.named("decisions_since").bind(":from", from);
    while (rows.step()) {
        const int count = int(rows.integer(5));
        const auto capacity = rows.number<Capacity>(3);
        DecidedCount &verdicts = figures.verdicts[rows.number<MeasureKind>(0)];
        (rows.number<MeasureState>(1) == MeasureState::Rejected ? verdicts.rejected : verdicts.approved) += count;
        figures.decided += count;
        figures.urgent += rows.integer(2) ? count : 0;
        figures.byDeputy += capacity == Capacity::Deputy ? count : 0;
        figures.byDelegation += capacity == Capacity::Delegate ? count : 0;
        figures.returned += rows.integer(4) ? count : 0;
    }
    rows.reset();
}

void readLaterGates(AskedAs &asked, SignoffFigures &figures)
{
    sql::Statement &row = asked.named("later_gates_overdue").bind(":now", figures.asOf);
    if (row.step()) {
        figures.laterOverdue = int(row.integer(0));
        figures.laterSheets = int(row.integer(1));
    }
    row.reset();
}

void readWaitingGates(AskedAs &asked, SignoffFigures &figures)
{
    sql::Statement &rows = asked.named("gates_waiting")
                               .bind(":day", figures.asOf.plusMs(-kGateDays[0] * kDay))
                               .bind(":week", figures.asOf.plusMs(-kGateDays[1] * kDay));
    while (rows.step())
        figures.waiting[size_t(rows.integer(0))][size_t(rows.integer(1))] = int(rows.integer(2));
    rows.reset();
}

void readReviews(AskedAs &asked, SignoffFigures &figures, Instant from)
{
    QMap<MeasureKind, QList<qint64>> took;
    QList<qint64> all;
    sql::Statement &rows = asked.named("review_times").bind(":from", from);
    while (rows.step()) {
        took[rows.number<MeasureKind>(0)].append(rows.integer(1));
        all.append(rows.integer(1));
    }
    rows.reset();
    figures.review = timeOf(all);
    for (auto kind = took.cbegin(); kind != took.cend(); ++kind)
        figures.reviews.insert(kind.key(), timeOf(kind.value()));
}

} // namespace

GateTimes SqlQueries::gateTimes(MeasureKind kind)
{
    GateTimes times;
    QString gate = nextTimedGate(m_asked, kind, QString());
    while (!gate.isEmpty()) {
        times.insert(gate, gateTime(m_asked, kind, gate));
        gate = nextTimedGate(m_asked, kind, gate);
    }
    return times;
}

std::optional<QByteArray> SqlQueries::original(const QByteArray &hash)
{
    sql::Statement &row = m_asked.named("original").bind(":hash", hash);
    std::optional<QByteArray> bytes;
    if (row.step())
        bytes = row.bytes(0);
    row.reset();
    return bytes;
}

SignoffFigures SqlQueries::signoffFigures(Instant now, int days)
{
    const sql::Reading oneState(*m_connection);
    const Instant from = now.plusMs(-days * kDay);
    SignoffFigures figures;
    figures.asOf = now;
    figures.days = days;
    readDecisions(m_asked, figures, from);
    readLaterGates(m_asked, figures);
    readWaitingGates(m_asked, figures);
    readReviews(m_asked, figures, from);
    figures.lapsing = int(
        onlyOf(m_asked.named("approvals_lapsing").bind(":now", now).bind(":until", now.plusMs(kLapsingDays * kDay))));
    for (const MeasureKind kind : allOf<MeasureKind>()) {
        if (const GateTimes times = gateTimes(kind); !times.isEmpty())
            figures.gates.insert(kind, times);
    }
    return figures;
}

} // namespace ringi
