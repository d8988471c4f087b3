// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a measure to the graph of its gates: what is met, under way, asked of somebody outside, blocked, and what
// follows the decision. Before it circulates, the way it would go and who could sign.
#pragma once

#include "ui/kit/gategraph.h"
#include "ui/signoff/measurefile.h"

namespace ringi {

kit::GateScene gateSceneOf(const MeasureFile &file, const Actor &actor, Instant now);

/// "1 of 4 met, 3 block the decision"
QString gateNoteOf(const MeasureFile &file);

/// What the decision still waits for, in words; empty once it is made, or while nothing circulates.
QString blockersOf(const MeasureFile &file);

/// Gates that too few officers could sign if the measure were submitted now; empty when there are none.
QString shortGatesOf(const MeasureFile &file, bool urgent, Instant now);

} // namespace ringi
