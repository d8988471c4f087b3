// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a measure to its sheet: boxes with the stamps that stand, the stamps that are void, and the gates still to pass.
#pragma once

#include "ui/kit/gategraph.h"
#include "ui/kit/signoffsheet.h"
#include "ui/signoff/measurefile.h"

namespace ringi {

/// One row, the decider at the left, the drafter at the far right. `actor` is who looks: his turn is marked.
kit::SheetScene sheetSceneOf(const MeasureFile &file, const Actor &actor, Instant now);

/// The stamps that no longer count, oldest first; no rows when there are none.
kit::SheetScene voidStampsOf(const MeasureFile &file);

kit::GateScene gateSceneOf(const MeasureFile &file, const Actor &actor, Instant now);

} // namespace ringi
