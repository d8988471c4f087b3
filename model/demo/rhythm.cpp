// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/rhythm.h"

#include <algorithm>
#include <cmath>

namespace ringi {

namespace {

constexpr qint64 kJapan = 9 * kHour;
constexpr std::array<int, 24> kIntake{4, 3, 3, 2, 2, 3, 4, 6, 10, 14, 14, 13, 10, 12, 13, 13, 12, 11, 9, 8, 7, 6, 5, 5};
constexpr std::array<int, 24> kOffice{2,  2,  2,  1,  1,  2,  3,  6, 13, 18, 18, 17,
                                      11, 16, 18, 18, 17, 14, 10, 7, 5,  4,  3,  2};

} // namespace

Rhythm::Rhythm(std::span<const int, 24> hours)
{
    int all = 0;
    for (const int hour : hours)
        all += hour;
    for (size_t i = 0; i < hours.size(); ++i)
        m_share[i + 1] = m_share[i] + double(hours[i]) / all;
}

double Rhythm::bent(Instant at) const
{
    const double days = double(at.ms + kJapan) / double(kDay);
    const double day = std::floor(days);
    const double hours = (days - day) * 24;
    const auto hour = std::min(size_t(hours), size_t(23));
    return day + m_share[hour] + (hours - double(hour)) * (m_share[hour + 1] - m_share[hour]);
}

Instant Rhythm::straight(double bentDays) const
{
    const double day = std::floor(bentDays);
    const double share = bentDays - day;
    const auto after = std::upper_bound(m_share.begin() + 1, m_share.end() - 1, share);
    const auto hour = size_t(after - m_share.begin()) - 1;
    const double part = (share - m_share[hour]) / (m_share[hour + 1] - m_share[hour]);
    return {qint64((day + (double(hour) + part) / 24) * double(kDay)) - kJapan};
}

const Rhythm &intakeRhythm()
{
    static const Rhythm rhythm(kIntake);
    return rhythm;
}

const Rhythm &officeRhythm()
{
    static const Rhythm rhythm(kOffice);
    return rhythm;
}

} // namespace ringi
