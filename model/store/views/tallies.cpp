// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/tallies.h"

#include "queries/rows.h"

#include <algorithm>
#include <bit>

namespace ringi {

namespace {

/// "sector:energy"
QString storedName(const TallyKey &key)
{
    return key.name == TallyName::Sector ? keyOf(key.name) + u':' + key.of : keyOf(key.name);
}

} // namespace

qint64 dayOf(Instant at)
{
    return at.ms >= 0 ? at.ms / kDay : (at.ms - kDay + 1) / kDay;
}

qint64 stepOf(qint64 ms)
{
    constexpr int kFigures = 4; // the first is a one, three tell eight steps apart
    const auto length = quint64(std::max<qint64>(ms, 0));
    const int doublings = std::max(0, int(std::bit_width(length)) - kFigures);
    return doublings * 8 + qint64(length >> doublings);
}

std::optional<qint64> answerStep(const Handoff &handoff)
{
    const bool counts = handoff.state == HandoffState::Accepted || handoff.state == HandoffState::Returned;
    return counts && handoff.answered ? std::optional(stepOf(handoff.answered->at.ms - handoff.offered.at.ms))
                                      : std::nullopt;
}

Contribution contributionOf(const Incident &incident)
{
    Contribution counts;
    if (!incident.exists() || incident.erased)
        return counts;
    const bool grave = incident.severity() >= Severity::High;
    const qint64 logged = dayOf(incident.logged.at);
    ++counts[{TallyName::Total}];
    ++counts[{TallyName::Logged, logged}];
    if (isOver(incident.phase)) {
        ++counts[{TallyName::Closed, dayOf(incident.phases.last().since)}];
    } else {
        ++counts[{TallyName::Open, qint64(incident.holder), qint64(incident.severity())}];
        ++counts[{TallyName::Age, logged, grave}];
    }
    for (const Handoff &handoff : incident.handoffs) {
        const qint64 way = qint64(handoff.from) * countOf<Division>() + qint64(handoff.to);
        ++counts[{TallyName::Handoff, dayOf(handoff.offered.at), way, qint64(handoff.state)}];
        if (const auto step = answerStep(handoff))
            ++counts[{TallyName::Answer, dayOf(handoff.answered->at), *step}];
    }
    return counts;
}

Contribution groupsOf(const Incident &incident)
{
    if (!incident.exists())
        return {};
    const qint64 isOpen = !isOver(incident.phase);
    return {{{TallyName::Held, qint64(incident.holder), qint64(incident.severity()), isOpen}, 1},
            {{TallyName::Sector, isOpen, 0, 0, incident.content.sector}, 1}};
}

void Tallies::add(const Contribution &counts, int sign)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        m_counts[it.key()] += sign * it.value();
}

void Tallies::add(const Incident &incident, int sign)
{
    if (incident.isRestricted())
        return;
    add(contributionOf(incident), sign);
    add(groupsOf(incident), sign);
}

void Tallies::write(sql::Connection &connection)
{
    sql::Statement &add = connection.named("add_tally");
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it.value() == 0)
            continue;
        add.reset();
        add.bind(":name", storedName(it.key()))
            .bind(":a", it.key().a)
            .bind(":b", it.key().b)
            .bind(":c", it.key().c)
            .bind(":delta", it.value())
            .run();
    }
    m_counts.clear();
}

} // namespace ringi
