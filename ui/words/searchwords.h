// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of what a search found.
#pragma once

#include "queries/search.h"

namespace ringi::words {

QString label(HitField field);
/// Where a passage stands: "Summary", "Note 2".
QString placeOf(const Passage &passage);

} // namespace ringi::words
