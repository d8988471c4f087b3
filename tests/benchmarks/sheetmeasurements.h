// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a sheet that is as large as they come: twelve gates and thirty versions, with all that its page asks.
#pragma once

#include "figures.h"

#include "store/store.h"

namespace ringi::bench {

/// Adds one such sheet to the demo store, then opens it again and again.
void measureSheet(Store &store, Figures &figures);

} // namespace ringi::bench
