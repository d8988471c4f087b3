// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What incidents are about: class and type after RSIT, how often at which severity, and what is written of them.
#pragma once

#include "demo/tongue.h"

#include <QLatin1StringView>

#include <array>

namespace ringi {

/// Titles, the first sentence that goes with each, and further sentences; {places} are filled by a cast.
/// REQUIRES: as many openings as titles.
struct Tale
{
    Texts titles;
    Texts openings;
    Texts details;
};

struct Theme
{
    QLatin1StringView cls;
    QLatin1StringView type;
    std::array<int, 3> weights; ///< at severity none and low, medium, high and crisis
    double abroad;              ///< how often partners abroad are concerned
    const Tale &english;
    const Tale &japanese;

    [[nodiscard]] const Tale &in(Tongue tongue) const { return tongue == Tongue::English ? english : japanese; }
};

std::span<const Theme> themes();
/// What was done at once: closes a report, whatever it is about.
Texts firstResponses(Tongue tongue);

} // namespace ringi
