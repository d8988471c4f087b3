// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/plotter.h"

#include <algorithm>
#include <utility>

namespace ringi {

namespace {

constexpr std::array<double, 5> kPaces{0.25, 0.4, 0.85, 1.5, 2.2};

bool isGrave(Severity severity)
{
    return severity >= Severity::Medium;
}

Division anotherThan(Division division, Dice &dice)
{
    return Division((int(division) + dice.between(1, countOf<Division>() - 1)) % countOf<Division>());
}

/// How many desk minutes a phase is worked on before the next begins, for something of middling weight.
std::pair<double, double> timeBefore(Phase phase)
{
    switch (phase) {
    case Phase::Reported:
    case Phase::Triage:
        return {5, 40};
    case Phase::Analysis:
        return {20, 240};
    case Phase::Containment:
        return {60, 700};
    case Phase::Recovery:
        return {120, 1500};
    case Phase::Review:
        return {200, 2500};
    case Phase::Closed:
        return {200, 3500};
    case Phase::Dismissed:
        return {20, 400};
    }
    return {};
}

} // namespace

Plot plotOf(const Opening &opening, const Ending &ending, Dice &dice)
{
    return Plotter(opening, ending, dice).plot();
}

Plotter::Plotter(const Opening &opening, const Ending &ending, Dice &dice)
    : m_opening(opening)
    , m_ending(ending)
    , m_dice(dice)
    , m_pace(kPaces[size_t(opening.severity)])
    , m_holder(opening.logger)
{
}

Plot Plotter::plot()
{
    m_steps.reserve(24);
    add(Act::Log, m_holder, 0, 0);
    for (const Phase phase : path())
        enter(phase);
    if (m_ending.wasReopened)
        reopen();
    if (!isOver(m_ending.phase))
        leaveOpen();
    return {std::move(m_steps), m_plan};
}

Step &Plotter::add(Act act, Division by, double least, double most)
{
    Step &step = m_steps.emplace_back();
    step.act = act;
    step.by = by;
    step.phase = m_phase;
    step.minutes = least + m_dice.real() * (most - least);
    return step;
}

Step &Plotter::answer(Act act, Division by, double least, double most)
{
    Step &step = add(act, by, least, most);
    step.isWork = false;
    return step;
}

bool Plotter::happens(double probability)
{
    return m_dice.chance(std::min(0.95, probability * m_pace));
}

/// Small matters skip phases; what is grave goes through nearly all.
std::vector<Phase> Plotter::path()
{
    if (m_ending.phase == Phase::Dismissed)
        return m_dice.chance(0.6) ? std::vector{Phase::Triage, Phase::Dismissed} : std::vector{Phase::Dismissed};
    const double least = isGrave(m_opening.severity) ? 0.85 : 0.35;
    std::vector<Phase> phases;
    for (int p = int(Phase::Triage); p < int(m_ending.phase); ++p) {
        const bool skippable = Phase(p) != Phase::Triage && Phase(p) != Phase::Review;
        if (!skippable || m_dice.chance(least))
            phases.push_back(Phase(p));
    }
    if (m_ending.phase != Phase::Reported)
        phases.push_back(m_ending.phase);
    return phases;
}

void Plotter::enter(Phase phase)
{
    if (isOver(phase))
        settle();
    else
        passTo(deskFor(phase));
    move(phase);
    switch (phase) {
    case Phase::Triage:
        return triage();
    case Phase::Analysis:
        return analyse();
    case Phase::Containment:
        return contain();
    case Phase::Recovery:
        return recover();
    case Phase::Review:
        return review();
    case Phase::Reported:
    case Phase::Closed:
    case Phase::Dismissed:
        return;
    }
}

void Plotter::move(Phase to)
{
    const auto [least, most] = timeBefore(to);
    const double weight = isGrave(m_opening.severity) ? 1 : 0.5;
    add(Act::Move, m_holder, least * weight, most * weight).phase = to;
    m_phase = to;
}

void Plotter::reopen()
{
    move(Phase::Analysis);
    m_steps.back().minutes += 2000;
    note();
    move(Phase::Review);
    move(Phase::Closed);
}

/// Where an incident is best looked after in a phase; often enough it stays where it is.
Division Plotter::deskFor(Phase phase)
{
    if (phase == Phase::Analysis && happens(0.55))
        return Division::Intelligence;
    if (phase == Phase::Containment && m_holder != Division::Operations)
        return m_opening.isAbroad && m_dice.chance(0.5) ? Division::International : Division::Operations;
    if (phase == Phase::Recovery && happens(0.15))
        return Division::Operations;
    if (phase == Phase::Review && happens(0.35))
        return m_dice.chance(0.5) ? Division::Strategy : Division::Legal;
    return m_holder;
}

void Plotter::passTo(Division to)
{
    if (to == m_holder)
        return;
    if (m_dice.chance(0.14)) {
        offer(to);
        answer(Act::Return, to, 10, 90);
    } else if (m_dice.chance(0.06)) {
        offer(anotherThan(m_holder, m_dice));
        answer(Act::Withdraw, m_holder, 10, 60);
    }
    offer(to);
    accept(to);
}

Step &Plotter::offer(Division to)
{
    Step &step = add(Act::Offer, m_holder, 5, 120);
    step.to = to;
    return step;
}

void Plotter::accept(Division to)
{
    answer(Act::Accept, to, 5, 90);
    m_holder = to;
    if (happens(0.3))
        lead();
}

void Plotter::triage()
{
    if (happens(0.5))
        lead();
    if (happens(0.15))
        note();
    if (happens(0.25))
        add(Act::Tag, m_holder, 1, 20);
}

void Plotter::analyse()
{
    if (happens(0.3))
        note();
    if (happens(0.25))
        addTask();
    if (happens(0.2))
        ask();
    if (happens(0.2))
        revise();
    if (!m_openTasks.empty() && m_dice.chance(0.7))
        finishTask();
    if (!m_openQuestions.empty() && m_dice.chance(0.8))
        answerAsked();
}

void Plotter::contain()
{
    if (isDone(m_ending.sheet))
        sheet();
    if (happens(0.35))
        addTask();
    if (happens(0.45))
        revise();
    if (!m_openTasks.empty() && m_dice.chance(0.6))
        finishTask();
}

void Plotter::recover()
{
    if (happens(0.35))
        revise();
    if (happens(0.2))
        note();
}

void Plotter::review()
{
    if (happens(0.1))
        ask();
    if (happens(0.2))
        note();
}

} // namespace ringi
