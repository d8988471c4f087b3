// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Results as tables: for the terminal, and as Markdown for docs/performance-figures.md.
#pragma once

#include "results.h"

namespace ringi::bench {

QString tableOf(const Figures &figures);
/// How every interactive work grows from the smallest store to the largest; empty where there is only one.
QString growthTable(const Results &results);
/// All runs and their growth.
QString markdownOf(const Results &results);

} // namespace ringi::bench
