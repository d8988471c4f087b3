// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/phasesteps.h"

#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCoreApplication>

namespace ringi {

namespace {

class PhaseWords
{
    Q_DECLARE_TR_FUNCTIONS(PhaseSteps)
};

/// When the phase was last entered.
std::optional<Instant> enteredAt(const Incident &incident, Phase phase)
{
    std::optional<Instant> at;
    for (const PhaseEntry &entry : incident.phases) {
        if (entry.phase == phase)
            at = entry.since;
    }
    return at;
}

kit::PhaseStep currentStep(const Incident &incident, Instant now)
{
    const auto at = enteredAt(incident, incident.phase);
    const QString time = at ? PhaseWords::tr("since %1").arg(words::recent(*at, now)) : QString();
    return {words::label(incident.phase), time, kit::StepState::Current};
}

kit::PhaseStep doneStep(const Incident &incident, Phase phase, Instant now)
{
    const auto at = enteredAt(incident, phase);
    return {words::label(phase), at ? words::recent(*at, now) : QString(), kit::StepState::Done};
}

std::vector<kit::PhaseStep> stepsOfDismissed(const Incident &incident, Instant now)
{
    std::vector<kit::PhaseStep> steps;
    for (const Phase phase : allOf<Phase>()) {
        if (!isOver(phase) && enteredAt(incident, phase))
            steps.push_back(doneStep(incident, phase, now));
    }
    steps.push_back(currentStep(incident, now));
    return steps;
}

} // namespace

std::vector<kit::PhaseStep> phaseStepsOf(const Incident &incident, Instant now)
{
    if (incident.phase == Phase::Dismissed)
        return stepsOfDismissed(incident, now);
    std::vector<kit::PhaseStep> steps;
    for (Phase phase = Phase::Reported; phase <= Phase::Closed; phase = Phase(int(phase) + 1)) {
        if (phase == incident.phase)
            steps.push_back(phase == Phase::Closed ? doneStep(incident, phase, now) : currentStep(incident, now));
        else if (phase < incident.phase)
            steps.push_back(doneStep(incident, phase, now));
        else
            steps.push_back({words::label(phase), {}, kit::StepState::ToCome});
    }
    return steps;
}

} // namespace ringi
