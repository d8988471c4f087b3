// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demostory.h"

#include "demo/rhythm.h"
#include "routes/routefile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ringi {

namespace {

constexpr int kLeastForScenes = 100;  ///< incidents
constexpr int kSceneDays = 14;        ///< before the end the first of their incidents is logged
constexpr int kNotesBetween = 5;      ///< two that something is sealed beside
constexpr int kMostSealed = 20;       ///< about so many entries, however long the story
constexpr int kIncidentsAtOnce = 100; ///< between two looks at the progress

/// Another history has other ids, its store's among them: two demos are two stores.
quint32 seedOf(const DemoOptions &options)
{
    const std::array<quint64, 3> parts{options.seed, quint64(options.incidents), quint64(options.now.ms)};
    quint64 mixed = 0;
    for (const quint64 part : parts)
        mixed = (mixed ^ part) * 0x9e3779b97f4a7c15u; // the golden ratio, as in Knuth's multiplicative hashing
    return quint32(mixed >> 32);
}

/// 500 incidents make two months, 100,000 three years.
qint64 spanOf(int incidents)
{
    return qint64(60 * std::pow(incidents / 500.0, 0.548) * double(kDay));
}

/// More and more comes in: three times as much a day at the end as in the beginning.
double growing(double share)
{
    return (std::sqrt(0.25 + 2 * share) - 0.5);
}

/// The inverse: what has come in by then.
double grown(double time)
{
    return ((time + 0.5) * (time + 0.5) - 0.25) / 2;
}

} // namespace

DemoStory::DemoStory(Journal &journal, const DemoOptions &options, Progress &progress)
    : m_options(options)
    , m_progress(progress)
    , m_randomness(seedOf(m_options))
    , m_dice(options.seed)
    , m_staff(journal, m_randomness, start().plusMs(-2 * kDay))
    , m_standIns(m_staff, start(), options.now)
    , m_lineup(options.incidents, firstScene(), Dice(m_dice.next()))
    , m_teller(m_staff, m_standIns, m_randomness, options.now)
    , m_pen(journal, m_randomness)
    , m_confidences(m_staff, m_pen, m_randomness, std::max(kNotesBetween, options.incidents / kMostSealed),
                    [this](const Outcome<Receipt> &outcome) { note(outcome); })
{
    countFounding();
}

DemoResult DemoStory::write()
{
    writeOrders(start());
    m_confidences.create(start());
    while (m_result.incidents < m_options.incidents && !m_result.cancelled) {
        const int index = m_result.incidents++;
        const Instant logged = loggedAt(index);
        actUntil(logged);
        CaseFile file = openCase({m_options.seed, m_options.now}, index, logged, m_lineup.endingOf(index));
        m_running.emplace(std::pair(logged, index), std::move(file));
        if (index % kIncidentsAtOnce == 0) {
            m_progress.at(index, m_options.incidents);
            m_result.cancelled = m_progress.cancelled();
        }
    }
    if (!m_result.cancelled)
        actUntil(m_options.now);
    m_pen.keep();
    m_progress.at(m_result.incidents, m_options.incidents);
    return std::move(m_result);
}

Instant DemoStory::start() const
{
    return m_options.now.plusMs(-spanOf(m_options.incidents));
}

/// Early enough that all of their incidents are known when the scenes begin.
std::optional<int> DemoStory::firstScene() const
{
    if (m_options.incidents < kLeastForScenes)
        return {};
    const double time = 1 - double(kSceneDays * kDay) / double(spanOf(m_options.incidents));
    return int(grown(time) * m_options.incidents);
}

Instant DemoStory::loggedAt(int index)
{
    const double share = (index + 0.05 + 0.9 * m_dice.real()) / m_options.incidents;
    const Rhythm &rhythm = intakeRhythm();
    const double from = rhythm.bent(start());
    return rhythm.straight(from + growing(share) * (rhythm.bent(m_options.now) - from));
}

void DemoStory::actUntil(Instant limit)
{
    while (!m_running.empty() && m_running.begin()->first.first <= limit)
        act(m_running.extract(m_running.begin()));
    writeOrders(limit);
}

void DemoStory::writeOrders(Instant until)
{
    const auto &orders = m_standIns.orders();
    for (; m_ordersWritten < orders.size() && orders[m_ordersWritten].at <= until; ++m_ordersWritten) {
        const Order &order = orders[m_ordersWritten];
        const auto receipt = m_pen.write(*order.line.by, order.line.command, order.at);
        if (receipt)
            count(*receipt);
        else
            m_result.refusals.append({-1, Act::Log, receipt.error()});
    }
}

void DemoStory::act(Running::node_type node)
{
    CaseFile &file = node.mapped();
    if (!perform(file) || file.isTold())
        return;
    node.key() = {file.nextStep().at, file.index};
    m_running.insert(std::move(node));
}

bool DemoStory::perform(CaseFile &file)
{
    const Step step = file.steps[file.next++];
    writeOrders(step.at);
    const Line line = m_teller.tell(file, step);
    const auto receipt = m_pen.write(*line.by, line.command, step.at);
    if (receipt && step.act == Act::Log)
        file.number = receipt->number;
    if (receipt)
        count(*receipt);
    else
        m_result.refusals.append({file.index, step.act, receipt.error()});
    if (receipt && step.act == Act::Note)
        m_confidences.besideNote(file, step.at);
    return receipt.has_value();
}

/// The store is created with its first officer and its routes in one entry; each other officer makes one.
void DemoStory::countFounding()
{
    m_result.commits = m_staff.members().size();
    m_result.events[StoreCreated::kind] = 1;
    m_result.events[OfficerEnrolled::kind] = m_staff.members().size();
    m_result.events[RoutePublished::kind] = shippedRoutes().size();
}

void DemoStory::note(const Outcome<Receipt> &outcome)
{
    if (outcome)
        count(*outcome);
    else
        m_result.refusals.append({-1, Act::Note, outcome.error()});
}

void DemoStory::count(const Receipt &receipt)
{
    ++m_result.commits;
    for (const QByteArray &kind : receipt.kinds)
        ++m_result.events[kind];
}

} // namespace ringi
