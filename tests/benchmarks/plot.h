// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the times of interactive work grow with the store, drawn: one panel an engine, both scales logarithmic.
#pragma once

#include "results.h"

namespace ringi::bench {

/// As SVG, or as PNG where the file's name ends so. Ends the program when the file cannot be written.
void plotGrowth(const Results &results, const QString &file);

} // namespace ringi::bench
