// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/lineup.h"

#include "demo/scenes.h"

#include <algorithm>
#include <cmath>

namespace ringi {

namespace {

constexpr int kLeastOpen = 40;

int openOf(int incidents)
{
    return std::min(incidents, std::max(kLeastOpen, incidents / 15));
}

/// A weighted choice without repetition: each candidate draws a lot, newer ones from a better box (Efraimidis and
/// Spirakis, 2006), and the best lots win.
std::vector<int> chooseOpen(int incidents, std::optional<int> firstScene, Dice &dice)
{
    const int taken = firstScene ? int(scenes().size()) : 0;
    const auto isTaken = [&](int index) { return firstScene && index >= *firstScene && index < *firstScene + taken; };
    const int count = std::min(openOf(incidents), incidents - taken);
    const int window = std::min(incidents, 4 * count + taken);
    std::vector<std::pair<double, int>> lots;
    for (int i = 0; i < window; ++i) {
        if (isTaken(incidents - window + i))
            continue;
        const double recency = double(i + 1) / window;
        lots.emplace_back(std::log(dice.real() + 1e-12) / std::pow(recency, 5), incidents - window + i);
    }
    std::ranges::sort(lots, std::greater{});
    std::vector<int> open;
    for (int i = 0; i < count; ++i)
        open.push_back(lots[size_t(i)].second);
    std::ranges::sort(open);
    return open;
}

/// Each phase has its two from the end, where no offers are dealt; the others fall as they may.
void dealPhases(std::vector<Ending> &endings, Dice &dice)
{
    static constexpr std::array<int, 6> kWeights{10, 20, 30, 20, 10, 10};
    const size_t inTurn = 2 * kWeights.size();
    for (size_t i = 0; i < endings.size(); ++i) {
        const size_t phase = i < inTurn ? i % kWeights.size() : size_t(dice.weighted(kWeights));
        endings[endings.size() - 1 - i].phase = Phase(phase);
    }
}

/// The n-th offer goes to the n-th division in turn, so that none waits for nothing.
void dealOffers(std::vector<Ending> &endings, Dice &dice)
{
    const int divisions = countOf<Division>();
    const int offers = std::min(int(endings.size()) * 2 / 5, divisions * 8);
    for (int i = 0; i < offers; ++i) {
        Ending &ending = endings[size_t(i)];
        const bool extra = i >= divisions * 3;
        if (extra && dice.chance(0.5))
            continue;
        ending.offeredTo = Division(i % divisions);
        ending.isLate = i / divisions % 3 == 0;
        ending.phase = std::max(ending.phase, Phase::Triage);
    }
}

/// Those without an offer are held somewhere: by each division in turn at first, later mostly by operations.
void dealHolders(std::vector<Ending> &endings, Dice &dice)
{
    static constexpr std::array<int, 5> kWeights{10, 26, 44, 10, 10};
    int dealt = 0;
    for (Ending &ending : endings) {
        if (ending.offeredTo || ending.phase == Phase::Reported)
            continue;
        const bool inTurn = dealt++ < 2 * countOf<Division>();
        ending.holder = Division(inTurn ? dealt % countOf<Division>() : dice.weighted(kWeights));
    }
}

/// Sheets in every state, a handful of each that wait: what a reviewer finds on the table in the morning.
std::vector<SheetFate> sheetsToDeal(Dice &dice)
{
    using enum SheetFate;
    std::vector<SheetFate> sheets{
        Approved, ApprovedWithConditions, RejectedByLegal, RejectedByOperations, Withdrawn, Draft,
        Revised,  ReturnedByLegal,        AgainAtLegal};
    sheets.insert(sheets.end(), size_t(dice.between(2, 4)), AtLegal);
    sheets.insert(sheets.end(), size_t(dice.between(3, 5)), AtOperations);
    sheets.insert(sheets.end(), {Draft, ReturnedByOperations, Approved});
    return sheets;
}

void dealSheets(std::vector<Ending> &endings, Dice &dice)
{
    const auto sheets = sheetsToDeal(dice);
    size_t next = 0;
    for (auto ending = endings.rbegin(); ending != endings.rend() && next < sheets.size(); ++ending) {
        if (ending->phase != Phase::Reported)
            ending->sheet = sheets[next++];
    }
}

/// A public notice can be where a request can; what is drawn here has been through all its gates.
void dealKinds(std::vector<Ending> &endings, Dice &dice)
{
    for (Ending &ending : endings) {
        if (ending.sheet == SheetFate::Approved || ending.sheet == SheetFate::Withdrawn)
            ending.kind = drawKind(dice);
    }
}

SheetFate drawOldSheet(Dice &dice)
{
    using enum SheetFate;
    static constexpr std::array kFates{None, Approved, ApprovedWithConditions, Draft};
    static constexpr std::array<int, 4> kWeights{84, 9, 5, 2};
    return kFates[size_t(dice.weighted(kWeights))];
}

void dealRest(std::vector<Ending> &endings, Dice &dice)
{
    for (Ending &ending : endings) {
        if (ending.phase >= Phase::Containment && ending.sheet == SheetFate::None)
            ending.sheet = drawOldSheet(dice);
        ending.isAsking = ending.phase != Phase::Reported && dice.chance(0.2);
        ending.hasTask = ending.phase != Phase::Reported && dice.chance(0.4);
        ending.isLate = ending.isLate || (!ending.offeredTo && dice.chance(0.25));
    }
}

std::vector<Ending> sceneEndings()
{
    std::vector<Ending> endings;
    for (const Scene &scene : scenes()) {
        Ending &ending = endings.emplace_back();
        ending.phase = Phase::Containment;
        ending.holder = scene.plan.drafters;
        ending.scene = &scene;
    }
    return endings;
}

/// The further an incident has come, the older it is likely to be.
void byProgress(std::vector<Ending> &endings, Dice &dice)
{
    std::vector<std::pair<double, Ending>> order;
    for (const Ending &ending : endings) {
        const double done = double(ending.phase) + (ending.sheet != SheetFate::None ? 1.5 : 0);
        order.emplace_back(done + 2 * dice.real(), ending);
    }
    std::ranges::stable_sort(order, std::greater{}, [](const auto &one) { return one.first; });
    for (size_t i = 0; i < order.size(); ++i)
        endings[i] = order[i].second;
}

} // namespace

Lineup::Lineup(int incidents, std::optional<int> firstScene, Dice dice)
    : m_firstScene(firstScene)
    , m_scenes(firstScene ? sceneEndings() : std::vector<Ending>())
    , m_open(chooseOpen(incidents, firstScene, dice))
    , m_endings(m_open.size())
{
    dealPhases(m_endings, dice);
    dealOffers(m_endings, dice);
    dealHolders(m_endings, dice);
    dealSheets(m_endings, dice);
    dealRest(m_endings, dice);
    dealKinds(m_endings, dice);
    byProgress(m_endings, dice);
}

const Ending *Lineup::endingOf(int index) const
{
    if (m_firstScene && index >= *m_firstScene && index < *m_firstScene + int(m_scenes.size()))
        return &m_scenes[size_t(index - *m_firstScene)];
    const auto found = std::ranges::lower_bound(m_open, index);
    if (found == m_open.end() || *found != index)
        return nullptr;
    return &m_endings[size_t(found - m_open.begin())];
}

} // namespace ringi
