// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a measure to its sheet: boxes with the stamps that stand, and the stamps that are void.
#pragma once

#include "ui/kit/signoffsheet.h"
#include "ui/signoff/measurefile.h"

namespace ringi {

/// The line of decision with the highest rank at the left and the drafter at the far right; below it concurrence with
/// the legal review at its end, bodies outside, and viewings. `actor` is who looks: his turn is marked.
kit::SheetScene sheetSceneOf(const MeasureFile &file, const Actor &actor, Instant now);

/// The stamps that no longer count, oldest first; no rows when there are none.
kit::SheetScene voidStampsOf(const MeasureFile &file);

} // namespace ringi
