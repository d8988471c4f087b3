// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// As what the one who looks could sign the sheet now: which open gate, on his own post, for an absent officer or under
// a standing delegation, and which answers the gate takes.
#pragma once

#include "ui/signoff/measurefile.h"

namespace ringi {

struct SigningWay
{
    Gate gate;
    Mandate mandate;
};

/// Ways on which nothing stands but what is still to be written or answered; in the order of the route.
QList<SigningWay> waysToSign(const MeasureFile &file, const Actor &actor, Instant now);

/// Whether one of the ways leads to the gate.
bool isTheirTurn(const MeasureFile &file, const Gate &gate, const Actor &actor, Instant now);

/// Why there is no way for him; nothing when no gate is open at all.
Guard obstacleToSigning(const MeasureFile &file, const Actor &actor, Instant now);

/// The answers that can be given at the gate as things stand.
QList<Verdict> verdictsFor(const Gate &gate, MeasureState state);

} // namespace ringi
