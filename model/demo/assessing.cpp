// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/assessing.h"

#include <algorithm>

namespace ringi {

namespace {

Severity below(Severity severity, Dice &dice)
{
    return Severity(dice.between(0, int(severity)));
}

void setViewpoints(Assessment &assessment, Severity severity, Dice &dice)
{
    std::array<std::optional<Severity> *, 3> viewpoints{&assessment.continuity, &assessment.safety, &assessment.trust};
    for (auto *viewpoint : viewpoints) {
        if (severity > Severity::None || dice.chance(0.5))
            *viewpoint = below(severity, dice);
    }
    if (severity > Severity::None)
        *viewpoints[size_t(dice.below(3))] = severity;
}

/// Answers lean the way the severity does; one in five sheets is left unfinished.
NcissAnswers answerNciss(Severity severity, Dice &dice)
{
    const bool isUnfinished = dice.chance(0.2);
    NcissAnswers answers;
    for (const NcissFactor &factor : ncissFactors()) {
        const int last = int(factor.options.size()) - 1;
        const int leaning = int(severity) * last / 4;
        const bool isOpen = isUnfinished && dice.chance(0.4);
        answers.append(isOpen ? -1 : std::clamp(leaning + dice.between(-2, 2), 0, last));
    }
    return answers;
}

} // namespace

Assessment assess(Severity severity, Dice &dice)
{
    static constexpr std::array kScored{0.02, 0.12, 0.35, 0.7, 0.9};
    Assessment assessment;
    if (severity > Severity::None && dice.chance(0.03)) {
        setViewpoints(assessment, Severity(dice.between(1, 4)), dice);
        assessment.override = severity;
    } else {
        setViewpoints(assessment, severity, dice);
    }
    if (dice.chance(kScored[size_t(severity)]))
        assessment.nciss = answerNciss(severity, dice);
    return assessment;
}

} // namespace ringi
