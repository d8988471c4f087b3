// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a sheet, opened as a person opens it.
#pragma once

#include "busyapplication.h"
#include "figures.h"
#include "store/store.h"

namespace ringi::bench {

/// The times from the wish until it is painted, and how long the page is busy at a stretch.
void measureDrawnSheet(BusyApplication &application, Store &store, const QString &folder, Figures &figures);

} // namespace ringi::bench
