// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nciss.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kFunctionalImpact =
    std::to_array<NcissOption>({{"no-impact"_L1, 0},
                                {"no-impact-to-services"_L1, 20},
                                {"minimal-impact-to-non-critical-services"_L1, 35},
                                {"minimal-impact-to-critical-services"_L1, 40},
                                {"significant-impact-to-non-critical-services"_L1, 50},
                                {"denial-of-non-critical-services"_L1, 60},
                                {"significant-impact-to-critical-services"_L1, 70},
                                {"denial-of-critical-services-or-loss-of-control"_L1, 100}});
constexpr auto kObservedActivity = std::to_array<NcissOption>(
    {{"none"_L1, 0}, {"prepare"_L1, 40}, {"engage"_L1, 70}, {"presence"_L1, 80}, {"effect"_L1, 100}});
constexpr auto kLocationOfObservedActivity = std::to_array<NcissOption>({{"level-1"_L1, 30},
                                                                         {"level-2"_L1, 40},
                                                                         {"unknown"_L1, 50},
                                                                         {"level-3"_L1, 60},
                                                                         {"level-4"_L1, 70},
                                                                         {"level-5"_L1, 80},
                                                                         {"level-6"_L1, 90},
                                                                         {"level-7"_L1, 100}});
constexpr auto kActorCharacterization = std::to_array<NcissOption>({{"hacktivists"_L1, 20},
                                                                    {"unwitting-insider"_L1, 30},
                                                                    {"criminal"_L1, 40},
                                                                    {"unknown"_L1, 50},
                                                                    {"witting-insider"_L1, 65},
                                                                    {"apt"_L1, 80},
                                                                    {"apt-targeted"_L1, 100}});
constexpr auto kInformationImpact = std::to_array<NcissOption>({{"no-impact"_L1, 0},
                                                                {"suspected-but-not-identified"_L1, 10},
                                                                {"privacy-data-loss"_L1, 20},
                                                                {"proprietary-information-loss"_L1, 50},
                                                                {"destruction-of-non-critical-system"_L1, 60},
                                                                {"critical-systems-data-breach"_L1, 70},
                                                                {"core-credential-compromise"_L1, 80},
                                                                {"destruction-of-critical-system"_L1, 100}});
constexpr auto kRecoverability = std::to_array<NcissOption>(
    {{"regular"_L1, 20}, {"supplemented"_L1, 40}, {"extended"_L1, 60}, {"not-recoverable"_L1, 100}});
constexpr auto kCrossSectorDependency = std::to_array<NcissOption>({{"agriculture-and-food"_L1, 20},
                                                                    {"banking-and-finance"_L1, 35},
                                                                    {"chemical"_L1, 20},
                                                                    {"commercial-facilities"_L1, 30},
                                                                    {"communications"_L1, 75},
                                                                    {"critical-manufacturing"_L1, 50},
                                                                    {"dams"_L1, 25},
                                                                    {"defense-industrial-base"_L1, 35},
                                                                    {"emergency-services"_L1, 25},
                                                                    {"energy"_L1, 100},
                                                                    {"government-facilities"_L1, 40},
                                                                    {"healthcare-and-public-health"_L1, 30},
                                                                    {"information-technology"_L1, 80},
                                                                    {"nuclear-reactors-materials-and-waste"_L1, 15},
                                                                    {"transportation-systems"_L1, 75},
                                                                    {"water"_L1, 60}});
constexpr auto kPotentialImpact = std::to_array<NcissOption>(
    {{"minimal"_L1, 0}, {"low"_L1, 25}, {"moderate"_L1, 50}, {"high"_L1, 75}, {"severe"_L1, 100}});
constexpr auto kFactors = std::to_array<NcissFactor>({
    {"functional-impact"_L1, 6, kFunctionalImpact},
    {"observed-activity"_L1, 5, kObservedActivity},
    {"location-of-observed-activity"_L1, 4, kLocationOfObservedActivity},
    {"actor-characterization"_L1, 4, kActorCharacterization},
    {"information-impact"_L1, 2, kInformationImpact},
    {"recoverability"_L1, 4, kRecoverability},
    {"cross-sector-dependency"_L1, 3, kCrossSectorDependency},
    {"potential-impact"_L1, 6, kPotentialImpact},
});

constexpr int kLowestSum = 325;
constexpr int kHighestSum = 3400;

double scoreOf(int sum)
{
    return std::clamp(100.0 * (sum - kLowestSum) / (kHighestSum - kLowestSum), 0.0, 100.0);
}

int answerOf(const NcissAnswers &answers, size_t factor)
{
    const int answer = answers.value(qsizetype(factor), -1);
    return answer < int(kFactors[factor].options.size()) ? answer : -1;
}

/// The factor's part of the sum, at its answer or, while open, at the given end of its options.
int part(const NcissAnswers &answers, size_t factor, bool highest)
{
    const auto &[key, weight, options] = kFactors[factor];
    const int answer = answerOf(answers, factor);
    if (answer >= 0)
        return weight * options[size_t(answer)].value;
    const auto ends = std::ranges::minmax(options, {}, &NcissOption::value);
    return weight * (highest ? ends.max.value : ends.min.value);
}

} // namespace

std::span<const NcissFactor> ncissFactors()
{
    return kFactors;
}

NcissRange ncissRange(const NcissAnswers &answers)
{
    int low = 0, high = 0, answered = 0;
    for (size_t i = 0; i < kFactors.size(); ++i) {
        low += part(answers, i, false);
        high += part(answers, i, true);
        answered += answerOf(answers, i) >= 0 ? 1 : 0;
    }
    return {scoreOf(low), scoreOf(high), answered};
}

std::optional<double> ncissScore(const NcissAnswers &answers)
{
    const NcissRange range = ncissRange(answers);
    if (range.answered < int(kFactors.size()))
        return {};
    return range.low;
}

} // namespace ringi
