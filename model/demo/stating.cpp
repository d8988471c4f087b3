// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/stating.h"

#include <array>
#include <chrono>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kJapan = 9 * kHour;

qint64 startOfMonth(qint64 local, bool ofYear)
{
    using namespace std::chrono;
    const year_month_day date{floor<days>(sys_time<milliseconds>(milliseconds(local)))};
    const sys_days first{date.year() / (ofYear ? January : date.month()) / 1};
    return duration_cast<milliseconds>(first.time_since_epoch()).count();
}

qint64 startOfSpan(qint64 local, Precision precision)
{
    switch (precision) {
    case Precision::Second:
        return local - local % 1000;
    case Precision::Minute:
        return local - local % kMinute;
    case Precision::Hour:
        return local - local % kHour;
    case Precision::Day:
        return local - local % kDay;
    case Precision::Month:
        return startOfMonth(local, false);
    case Precision::Year:
        return startOfMonth(local, true);
    }
    return local;
}

Precision drawDetected(Dice &dice)
{
    static constexpr std::array kPrecisions{Precision::Minute, Precision::Second, Precision::Hour, Precision::Day};
    static constexpr std::array<int, 4> kWeights{65, 10, 20, 5};
    return kPrecisions[size_t(dice.weighted(kWeights))];
}

/// The longer ago, the coarser.
Precision drawOccurred(qint64 ago, Dice &dice)
{
    if (ago < 6 * kHour)
        return dice.chance(0.7) ? Precision::Minute : Precision::Hour;
    if (ago < 5 * kDay)
        return dice.chance(0.4) ? Precision::Hour : Precision::Day;
    return dice.chance(0.7) ? Precision::Day : Precision::Month;
}

} // namespace

StatedTime state(Instant at, Precision precision)
{
    return {{startOfSpan(at.ms + kJapan, precision) - kJapan}, precision, false, u"+09:00"_s};
}

IncidentTimes statedTimes(Instant logged, bool isAbroad, Dice &dice)
{
    IncidentTimes times;
    const Instant reported = logged.plusMs(-dice.span(kMinute, 20 * kMinute));
    times.reported = state(reported, Precision::Minute);
    if (!dice.chance(0.85))
        return times;
    const Instant detected = reported.plusMs(-dice.skewedSpan(5 * kMinute, 2 * kDay));
    times.detected = state(detected, drawDetected(dice));
    if (isAbroad && times.detected->precision <= Precision::Second)
        times.detected->zone = u"Z"_s;
    if (!dice.chance(0.65))
        return times;
    const qint64 ago = dice.skewedSpan(2 * kMinute, 40 * kDay);
    const Instant occurred = detected.plusMs(-ago);
    times.occurred = state(occurred, drawOccurred(ago, dice));
    times.occurred->about = dice.chance(0.25);
    return times;
}

} // namespace ringi
