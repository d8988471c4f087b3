// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Setting a plot on the calendar: desk time bends around the nights, and what would not fit is told more tightly.
#include "demo/plot.h"
#include "demo/rhythm.h"

#include <algorithm>

namespace ringi {

namespace {

/// A bent day is one day's work; at the busy hours its minutes pass about as fast as the clock's.
constexpr double kDeskMinutes = 10 * 60;

struct Length
{
    double work = 0;
    double answers = 0;
};

Length lengthOf(const std::vector<Step> &steps)
{
    Length length;
    for (const Step &step : steps)
        (step.isWork ? length.work : length.answers) += step.minutes / kDeskMinutes;
    return length;
}

struct Stretch
{
    double work = 1;
    double answers = 1;
};

/// Answers keep their time while there is room for it; only then does everything hurry alike.
Stretch stretchTo(double room, const Length &length)
{
    const double whole = length.work + length.answers;
    if (whole <= 0)
        return {};
    if (length.work <= 0 || room < 1.5 * length.answers)
        return {room / whole, room / whole};
    return {(room - length.answers) / length.work, 1};
}

} // namespace

void setOnCalendar(std::vector<Step> &steps, Instant logged, Instant limit, Pace pace)
{
    const Rhythm &rhythm = officeRhythm();
    const Length length = lengthOf(steps);
    const double room = rhythm.bent(limit) - rhythm.bent(logged);
    const bool fits = pace == Pace::Natural && length.work + length.answers <= room;
    const Stretch stretch = fits ? Stretch{} : stretchTo(room, length);
    double bent = rhythm.bent(logged);
    Instant last = logged;
    for (Step &step : steps) {
        bent += step.minutes / kDeskMinutes * (step.isWork ? stretch.work : stretch.answers);
        last = std::clamp(rhythm.straight(bent), last, std::max(last, limit));
        step.at = last;
    }
}

} // namespace ringi
