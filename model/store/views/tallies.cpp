// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/tallies.h"

#include "queries/rows.h"

namespace ringi {

qint64 dayOf(Instant at)
{
    return at.ms >= 0 ? at.ms / kDay : (at.ms - kDay + 1) / kDay;
}

void Tallies::add(const Incident &incident, int sign)
{
    if (!incident.exists() || incident.erased)
        return;
    const bool grave = incident.severity() >= Severity::High;
    const qint64 logged = dayOf(incident.logged.at);
    count({TallyName::Total}, sign);
    count({TallyName::Logged, logged}, sign);
    if (isOver(incident.phase)) {
        count({TallyName::Closed, dayOf(incident.phases.last().since)}, sign);
    } else {
        count({TallyName::Open, qint64(incident.holder), qint64(incident.severity())}, sign);
        count({TallyName::Age, logged, grave}, sign);
    }
    for (const Handoff &handoff : incident.handoffs) {
        const qint64 way = qint64(handoff.from) * countOf<Division>() + qint64(handoff.to);
        count({TallyName::Handoff, dayOf(handoff.offered.at), way, qint64(handoff.state)}, sign);
    }
}

void Tallies::add(const Measure &measure, int sign)
{
    if (measure.state == MeasureState::Circulating)
        count({TallyName::Circulating}, sign);
    if (wasDecided(measure.state))
        count({TallyName::Decided, dayOf(measure.ended->at)}, sign);
}

void Tallies::write(sql::Connection &connection)
{
    sql::Statement &add = connection.named("add_tally");
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it.value() == 0)
            continue;
        add.reset();
        add.bind(":name", keyOf(it.key().name))
            .bind(":a", it.key().a)
            .bind(":b", it.key().b)
            .bind(":c", it.key().c)
            .bind(":delta", it.value())
            .run();
    }
    m_counts.clear();
}

} // namespace ringi
