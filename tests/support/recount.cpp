// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recount.h"

#include "base/clock.h"
#include "store/views/tallies.h"

#include <algorithm>

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

bool inSpan(Instant at, const DashboardFigures &figures)
{
    return dayOf(at) >= dayOf(figures.asOf.plusMs(-kSpan * kDay));
}

} // namespace

void recount(DashboardFigures &figures, const Incident &incident)
{
    figures.logged += inSpan(incident.logged.at, figures);
    if (isOver(incident.phase)) {
        figures.closed += inSpan(incident.phases.last().since, figures);
    } else {
        ++figures.open[size_t(incident.holder)][size_t(incident.severity())];
        const qint64 days = dayOf(figures.asOf) - dayOf(incident.logged.at);
        const auto bucket = std::ranges::count_if(kAgeDays, [&](int bound) { return bound <= days; });
        ++figures.ages[size_t(bucket)][incident.severity() >= Severity::High];
    }
    for (const Handoff &handoff : incident.handoffs) {
        figures.handoffsWaiting += handoff.state == HandoffState::Offered;
        figures.handoffsOverdue += handoff.state == HandoffState::Offered && handoff.due && *handoff.due < figures.asOf;
        if (!inSpan(handoff.offered.at, figures))
            continue;
        HandoffCell &cell = figures.handoffs[size_t(handoff.from)][size_t(handoff.to)];
        ++cell.offered;
        cell.accepted += handoff.state == HandoffState::Accepted;
        cell.returned += handoff.state == HandoffState::Returned;
    }
}

void recount(DashboardFigures &figures, const Measure &measure)
{
    figures.sheetsCirculating += measure.state == MeasureState::Circulating;
    figures.measuresDecided += wasDecided(measure.state) && inSpan(measure.ended->at, figures);
}

QList<qint64> answerTimes(const QList<Incident> &incidents, Instant from)
{
    QList<qint64> took;
    for (const Incident &incident : incidents) {
        for (const Handoff &handoff : incident.handoffs) {
            const bool counts = handoff.state == HandoffState::Accepted || handoff.state == HandoffState::Returned;
            if (counts && handoff.answered->at >= from)
                took.append(handoff.answered->at.ms - handoff.offered.at.ms);
        }
    }
    std::ranges::sort(took);
    return took;
}

QStringList linesOf(const DashboardFigures &figures)
{
    QStringList lines{u"logged %1, closed %2, waiting %3, overdue %4, circulating %5, decided %6"_s.arg(figures.logged)
                          .arg(figures.closed)
                          .arg(figures.handoffsWaiting)
                          .arg(figures.handoffsOverdue)
                          .arg(figures.sheetsCirculating)
                          .arg(figures.measuresDecided)};
    for (size_t division = 0; division < kDivisions; ++division) {
        for (size_t severity = 0; severity < kSeverities; ++severity)
            lines += u"open %1 %2: %3"_s.arg(division).arg(severity).arg(figures.open[division][severity]);
        for (size_t to = 0; to < kDivisions; ++to) {
            const HandoffCell &cell = figures.handoffs[division][to];
            lines += u"handoffs %1 to %2: %3, %4, %5"_s.arg(division)
                         .arg(to)
                         .arg(cell.offered)
                         .arg(cell.accepted)
                         .arg(cell.returned);
        }
    }
    for (size_t bucket = 0; bucket < kAgeBuckets; ++bucket)
        lines += u"age %1: %2, %3"_s.arg(bucket).arg(figures.ages[bucket][0]).arg(figures.ages[bucket][1]);
    return lines;
}

} // namespace ringi::test
