// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From an incident to the picture of its custody: five fixed lanes, the legs, what waits and what came back.
#pragma once

#include "domain/incident.h"
#include "ui/kit/custodyscene.h"

namespace ringi {

kit::CustodyScene custodySceneOf(const Incident &incident, Instant now);

/// Milliseconds each division has held it, up to `now`.
qint64 heldBy(const Incident &incident, Division division, Instant now);

/// "11h 43m since logging · 5 handoffs · 1 waiting"
QString custodyInWords(const Incident &incident, Instant now);

} // namespace ringi
