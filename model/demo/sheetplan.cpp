// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sheetplan.h"

#include "routes/routefile.h"

#include <algorithm>
#include <array>

namespace ringi {

namespace {

Division draftersOf(MeasureKind kind, Division holder)
{
    const auto &drafters = shippedRoute(kind).drafters;
    if (drafters.isEmpty() || drafters.contains(holder))
        return holder;
    return drafters.first();
}

/// What its own division decides without Legal would be the work of one division.
bool drawPublic(Division drafters, Dice &dice)
{
    return drafters == Division::Strategy || dice.chance(0.6);
}

Tlp drawReleaseTlp(Dice &dice)
{
    static constexpr std::array kMarks{Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red};
    static constexpr std::array<int, 5> kWeights{5, 35, 40, 12, 8};
    return kMarks[size_t(dice.weighted(kWeights))];
}

} // namespace

MeasureFacts SheetPlan::facts() const
{
    MeasureFacts facts;
    facts.tlp = tlp.value_or(Tlp::Amber);
    facts.serverAbroad = serverAbroad;
    facts.personalData = personalData;
    facts.isPublic = isPublic;
    facts.originatorControlled = ofOriginators;
    facts.selfDefenceForces = selfDefenceForces;
    facts.urgent = isUrgent;
    return facts;
}

const Route &shippedRoute(MeasureKind kind)
{
    static const QList<Route> routes = shippedRoutes();
    return *std::ranges::find(routes, kind, &Route::measure);
}

SheetPlan drawPlan(MeasureKind kind, Division holder, Dice &dice)
{
    SheetPlan plan;
    plan.kind = kind;
    plan.drafters = draftersOf(kind, holder);
    if (kind == MeasureKind::Request) {
        plan.isUrgent = dice.chance(0.06);
        plan.personalData = dice.chance(0.12);
    } else if (kind == MeasureKind::Notice) {
        plan.isPublic = drawPublic(plan.drafters, dice);
    } else if (kind == MeasureKind::Release) {
        plan.ofOriginators = dice.chance(0.5);
        plan.tlp = drawReleaseTlp(dice);
    } else if (kind == MeasureKind::Neutralisation) {
        plan.isUrgent = dice.chance(0.3);
        plan.serverAbroad = dice.chance(0.7);
        plan.selfDefenceForces = dice.chance(0.1);
    } else if (kind == MeasureKind::Erasure) {
        plan.personalData = true;
    }
    return plan;
}

MeasureKind drawKind(Dice &dice)
{
    using enum MeasureKind;
    static constexpr std::array kKinds{Request,        Notice, Release, Directive, CommunicationsInformation,
                                       Neutralisation, Erasure};
    static constexpr std::array<int, 7> kWeights{640, 270, 55, 23, 4, 4, 4};
    return kKinds[size_t(dice.weighted(kWeights))];
}

} // namespace ringi
