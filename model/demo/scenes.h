// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The showcase: sheets of every kind and in every situation, told in the last days of each story that is long enough,
// so that also a small store has something of everything to look at.
#pragma once

#include "demo/sheetscript.h"

#include <span>

namespace ringi {

struct Scene
{
    SheetPlan plan;
    double begins; ///< days before the end of the story
    double ends;
    void (*tell)(SheetScript &script);
    std::optional<double> lapses{};       ///< days before the end; nothing: it stays valid
    Severity severity = Severity::Medium; ///< of the incident
};

std::span<const Scene> scenes();

} // namespace ringi
