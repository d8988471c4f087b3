// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's figures, from the tallies that the projector keeps, and medians and counts over short indexed spans.
#include "store/ledgerrows.h"
#include "store/questions/sqlqueries.h"
#include "store/views/tallies.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace ringi {

namespace {

constexpr qint64 kAllTime = -1'000'000'000;

struct TallyRow
{
    qint64 a;
    qint64 b;
    qint64 c;
    qint64 count;
};

QList<TallyRow> tally(AskedAs &asked, TallyName name, qint64 from)
{
    QList<TallyRow> rows;
    sql::Statement &statement = asked.named("tally").bind(":name", keyOf(name)).bind(":from", from);
    while (statement.step())
        rows.append({statement.integer(0), statement.integer(1), statement.integer(2), statement.integer(3)});
    statement.reset();
    return rows;
}

qint64 sum(AskedAs &asked, TallyName name, qint64 from)
{
    qint64 all = 0;
    for (const TallyRow &row : tally(asked, name, from))
        all += row.count;
    return all;
}

int ageBucket(qint64 days)
{
    const auto *bound = std::ranges::upper_bound(kAgeDays, days);
    return int(bound - kAgeDays.begin());
}

void readOpen(AskedAs &asked, DashboardFigures &figures)
{
    for (const TallyRow &row : tally(asked, TallyName::Open, kAllTime))
        figures.open[size_t(row.a)][size_t(row.b)] += row.count;
}

void readAges(AskedAs &asked, DashboardFigures &figures)
{
    const qint64 today = dayOf(figures.asOf);
    for (const TallyRow &row : tally(asked, TallyName::Age, kAllTime))
        figures.ages[size_t(ageBucket(std::max<qint64>(0, today - row.a)))][size_t(row.b)] += row.count;
}

void readHandoffs(AskedAs &asked, DashboardFigures &figures, qint64 from)
{
    for (const TallyRow &row : tally(asked, TallyName::Handoff, from)) {
        HandoffCell &cell = figures.handoffs[size_t(row.b / kDivisions)][size_t(row.b % kDivisions)];
        cell.offered += int(row.count);
        if (HandoffState(row.c) == HandoffState::Accepted)
            cell.accepted += int(row.count);
        if (HandoffState(row.c) == HandoffState::Returned)
            cell.returned += int(row.count);
    }
}

struct Median
{
    std::optional<qint64> value;
    int sample = 0;
};

/// REQUIRES: there are more.
qint64 inOrder(QList<qint64> values, qint64 place)
{
    const auto wanted = values.begin() + place;
    std::ranges::nth_element(values, wanted);
    return *wanted;
}

/// Lower medians: of an even number, the first of the two in the middle.
Median medianOf(const QList<qint64> &values)
{
    if (values.isEmpty())
        return {};
    return {inOrder(values, (values.size() - 1) / 2), int(values.size())};
}

/// How many answers took about as long, by step: of whole days as the projector counts them, of the first day those
/// since the moment.
QMap<qint64, qint64> answersByStep(AskedAs &asked, Instant from)
{
    const qint64 nextDay = dayOf(from) + 1;
    QMap<qint64, qint64> counts;
    for (const TallyRow &row : tally(asked, TallyName::Answer, nextDay))
        counts[row.b] += row.count;
    for (const qint64 took :
         integersOf(asked.named("acceptance_times").bind(":from", from).bind(":until", nextDay * kDay)))
        ++counts[stepOf(took)];
    return counts;
}

/// Exact, though but for the first day no more than one step's answers are looked at.
Median medianAcceptance(AskedAs &asked, Instant from)
{
    const QMap<qint64, qint64> counts = answersByStep(asked, from);
    const qint64 all = std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
    qint64 place = (all - 1) / 2;
    auto step = counts.cbegin();
    for (; step != counts.cend() && place >= *step; ++step)
        place -= *step;
    if (all == 0)
        return {};
    const QList<qint64> about =
        integersOf(asked.named("acceptance_times_about").bind(":step", step.key()).bind(":from", from));
    if (place >= about.size())
        return {}; // damaged: what is counted is not there
    return {inOrder(about, place), int(all)};
}

} // namespace

DashboardFigures SqlQueries::dashboard(Instant now, int days)
{
    const sql::Reading oneState(*m_connection);
    DashboardFigures figures;
    figures.asOf = now;
    figures.days = days;
    figures.commit = commitCount();
    const Instant from = now.plusMs(-days * kDay);
    readOpen(m_asked, figures);
    readAges(m_asked, figures);
    readHandoffs(m_asked, figures, dayOf(from));
    figures.logged = sum(m_asked, TallyName::Logged, dayOf(from));
    figures.closed = sum(m_asked, TallyName::Closed, dayOf(from));
    figures.measuresDecided = int(onlyOf(m_asked.named("measures_decided").bind(":from", dayOf(from) * kDay)));
    figures.sheetsCirculating = int(onlyOf(m_asked.named("sheets_circulating")));

    sql::Statement &waiting = m_asked.named("handoffs_overdue").bind(":now", now);
    if (waiting.step()) {
        figures.handoffsWaiting = int(waiting.integer(0));
        figures.handoffsOverdue = int(waiting.integer(1));
    }
    waiting.reset();

    const Median acceptance = medianAcceptance(m_asked, from);
    figures.medianAcceptanceMs = acceptance.value;
    figures.acceptanceSample = acceptance.sample;
    const Median signoff = medianOf(integersOf(m_asked.named("signoff_times").bind(":from", from)));
    figures.medianSignoffMs = signoff.value;
    figures.signoffSample = signoff.sample;
    return figures;
}

} // namespace ringi
