// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/casefile.h"

#include "demo/scenes.h"

#include <algorithm>

namespace ringi {

namespace {

constexpr std::array<int, 5> kSeverities{10, 35, 35, 17, 3};
constexpr double kJapaneseShare = 0.35;

size_t bandOf(Severity severity)
{
    if (severity <= Severity::Low)
        return 0;
    return severity == Severity::Medium ? 1 : 2;
}

const Theme &drawTheme(Severity severity, Dice &dice)
{
    std::array<int, 32> weights{};
    const auto all = themes();
    for (size_t i = 0; i < all.size(); ++i)
        weights[i] = all[i].weights[bandOf(severity)];
    return all[size_t(dice.weighted({weights.data(), all.size()}))];
}

Division drawLogger(Dice &dice)
{
    static constexpr std::array<int, 5> kWeights{5, 13, 72, 8, 2};
    return Division(dice.weighted(kWeights));
}

/// What sensors see, no person calls in.
bool isSensed(const Theme &theme)
{
    return theme.cls == QLatin1StringView("intrusion-attempts")
        || theme.cls == QLatin1StringView("information-gathering") || theme.type == QLatin1StringView("c2-server")
        || theme.type == QLatin1StringView("ddos");
}

SheetFate drawSheet(Severity severity, Dice &dice)
{
    using enum SheetFate;
    static constexpr std::array kChances{0.0, 0.02, 0.1, 0.3, 0.6};
    static constexpr std::array kFates{Approved, ApprovedWithConditions, RejectedByLegal, RejectedByOperations,
                                       Withdrawn};
    static constexpr std::array<int, 5> kWeights{50, 25, 8, 7, 10};
    if (!dice.chance(kChances[size_t(severity)]))
        return None;
    return kFates[size_t(dice.weighted(kWeights))];
}

Ending drawOver(Severity severity, Dice &dice)
{
    static constexpr std::array kDismissals{0.45, 0.2, 0.07, 0.02, 0.0};
    Ending ending;
    if (dice.chance(kDismissals[size_t(severity)])) {
        ending.phase = Phase::Dismissed;
        return ending;
    }
    ending.sheet = drawSheet(severity, dice);
    ending.kind = drawKind(dice);
    ending.wasReopened = dice.chance(0.015);
    return ending;
}

Instant daysBefore(Instant end, double days)
{
    return end.plusMs(-qint64(days * double(kDay)));
}

/// The scene follows what has happened to its incident.
void addScene(Plot &plot, const Scene &scene, Instant begins, Instant end, Dice &dice)
{
    plot.sheet = scene.plan;
    if (scene.lapses)
        plot.sheet.validUntil = daysBefore(end, *scene.lapses);
    SheetScript script(plot.sheet, dice);
    scene.tell(script);
    std::vector<Step> steps = script.take();
    setOnCalendar(steps, begins, daysBefore(end, scene.ends), Pace::UpTo);
    plot.steps.insert(plot.steps.end(), steps.begin(), steps.end());
}

/// The last act of what is open lies a while back; what is over has been so for some part of its age.
Instant lastAct(const Frame &frame, Instant logged, const Ending &ending, bool isOpen, Dice &dice)
{
    if (ending.scene)
        return std::max(logged, daysBefore(frame.end, ending.scene->begins));
    const qint64 age = frame.end - logged;
    if (isOpen)
        return frame.end.plusMs(-std::min(dice.skewedSpan(3 * kMinute, 36 * kHour), age * 6 / 10));
    return frame.end.plusMs(-dice.span(age / 50, age * 6 / 10));
}

Opening drawOpening(const Ending *open, Dice &dice)
{
    Severity severity = Severity(dice.weighted(kSeverities));
    if (open && open->scene)
        severity = open->scene->severity;
    else if (open && open->sheet != SheetFate::None)
        severity = std::max(severity, Severity::Medium);
    return {drawLogger(dice), severity, false};
}

} // namespace

CaseFile openCase(const Frame &frame, int index, Instant logged, const Ending *open)
{
    Dice dice(Dice(frame.seed + quint64(index)).next());
    Opening opening = drawOpening(open, dice);
    const Theme &theme = drawTheme(opening.severity, dice);
    opening.isAbroad = dice.chance(theme.abroad);
    const Tongue tongue = dice.chance(kJapaneseShare) ? Tongue::Japanese : Tongue::English;
    const Organisation organisation = pickOrganisation(tongue, dice);
    const Cast cast(tongue, organisation, dice);
    const bool byProgram = opening.logger == Division::Operations && isSensed(theme) && dice.chance(0.5);
    const Ending ending = open ? *open : drawOver(opening.severity, dice);
    Plot plot = plotOf(opening, ending, dice);
    const Instant last = lastAct(frame, logged, ending, open, dice);
    setOnCalendar(plot.steps, logged, last, open ? Pace::UpTo : Pace::Natural);
    if (ending.scene)
        addScene(plot, *ending.scene, last, frame.end, dice);
    return {.index = index,
            .dice = dice,
            .tongue = tongue,
            .organisation = organisation,
            .cast = cast,
            .theme = &theme,
            .opening = opening,
            .isLoggedByProgram = byProgram,
            .isLate = ending.isLate,
            .steps = std::move(plot.steps),
            .sheet = {.plan = plot.sheet}};
}

} // namespace ringi
