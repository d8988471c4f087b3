// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How bad an incident of the story is judged to be, so that its severity comes out as drawn.
#pragma once

#include "demo/dice.h"

#include "domain/incidentcontent.h"

namespace ringi {

/// With an override now and then, whose reason the caller still has to give.
Assessment assess(Severity severity, Dice &dice);

} // namespace ringi
