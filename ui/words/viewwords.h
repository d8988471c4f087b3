// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Views of the register that are shared, in words: with whom, and what of them is not understood.
#pragma once

#include "domain/registry.h"
#include "tables/viewreading.h"

namespace ringi::words {

/// "everybody", or the division.
QString audience(const std::optional<Division> &with);
/// "Shared with Operations by Sato Hana on 3 Oct 2026"
QString sharedBy(const SharedView &view, const Registry &registry);
/// Why the view is not applied, or what of it is passed over; empty where it is understood.
QString sentenceFor(const ViewReading &reading);

} // namespace ringi::words
