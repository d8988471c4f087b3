// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet of the story is about, as far as its way depends on it: the document is written to agree with this.
#pragma once

#include "demo/dice.h"
#include "domain/sheet.h"

namespace ringi {

struct SheetPlan
{
    MeasureKind kind = MeasureKind::Request;
    Division drafters = Division::Operations;
    bool isUrgent = false;
    bool isPublic = false;
    bool personalData = false;
    bool ofOriginators = false; ///< their consent is needed
    bool serverAbroad = false;
    bool selfDefenceForces = false;
    std::optional<Tlp> tlp;            ///< nothing: the incident's
    std::optional<Instant> validUntil; ///< nothing: some weeks

    [[nodiscard]] MeasureFacts facts() const;
};

/// The route of the kind as the program ships it.
const Route &shippedRoute(MeasureKind kind);

/// A sheet of that kind as `holder` of the incident would bring it about.
SheetPlan drawPlan(MeasureKind kind, Division holder, Dice &dice);

/// Mostly requests, then notices; dossiers are rare.
MeasureKind drawKind(Dice &dice);

} // namespace ringi
