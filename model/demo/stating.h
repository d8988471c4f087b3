// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people state them on the telephone: to the minute, to the day, "about in March".
#pragma once

#include "demo/dice.h"

#include "domain/incidentcontent.h"

namespace ringi {

/// The start of the span in Japan's time that `at` falls into.
StatedTime state(Instant at, Precision precision);

/// Reported, mostly detected, often occurred; those with partners abroad are partly given in UTC.
IncidentTimes statedTimes(Instant logged, bool isAbroad, Dice &dice);

} // namespace ringi
