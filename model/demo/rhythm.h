// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The day and the night of a headquarters. Time is bent so that an hour of a busy morning is long and one of a quiet
// night is short: what is spread evenly over bent time falls on the clock as people work, in order, and never too late.
#pragma once

#include "base/instant.h"

#include <array>
#include <span>

namespace ringi {

class Rhythm
{
public:
    /// How busy each of the 24 hours is, in Japan's time.
    explicit Rhythm(std::span<const int, 24> hours);

    /// Bent time, in days.
    [[nodiscard]] double bent(Instant at) const;
    [[nodiscard]] Instant straight(double bentDays) const;

private:
    std::array<double, 25> m_share{}; ///< of a day's work that is done when the hour begins
};

/// When incidents come in: by day, and by night not much less.
const Rhythm &intakeRhythm();
/// When people act on them.
const Rhythm &officeRhythm();

} // namespace ringi
