// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See timeaxis.h.
#include "ui/kit/timeaxis.h"

#include <algorithm>
#include <array>

namespace ringi::kit {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr std::array kSteps = {5 * kMinute, 15 * kMinute, 30 * kMinute, kHour,     2 * kHour, 3 * kHour,
                               6 * kHour,   12 * kHour,   kDay,         2 * kDay,  7 * kDay,  14 * kDay,
                               30 * kDay,   91 * kDay,    182 * kDay,   365 * kDay};

QDateTime startOfDay(const QDateTime &time)
{
    QDateTime midnight = time;
    midnight.setTime(QTime(0, 0));
    return midnight;
}

} // namespace

TimeAxis::TimeAxis(const QDateTime &from, const QDateTime &to, double left, double right)
    : m_from(from)
    , m_to(from.secsTo(to) < kMinute ? from.addSecs(kHour) : to)
    , m_left(left)
    , m_right(right)
{
}

double TimeAxis::x(const QDateTime &time) const
{
    const double part = double(m_from.msecsTo(time)) / double(m_from.msecsTo(m_to));
    return m_left + part * (m_right - m_left);
}

std::vector<TimeAxis::Tick> TimeAxis::ticks(double apart) const
{
    const qint64 step = stepSeconds(apart);
    const QDateTime midnight = startOfDay(m_from);
    const qint64 first = (midnight.secsTo(m_from) + step - 1) / step;
    std::vector<Tick> made;
    for (qint64 n = first;; ++n) {
        const QDateTime time = midnight.addSecs(n * step);
        if (time > m_to)
            return made;
        made.push_back({time, x(time), time.time() == QTime(0, 0)});
    }
}

bool TimeAxis::isInDays(double apart) const
{
    return stepSeconds(apart) >= kDay;
}

qint64 TimeAxis::stepSeconds(double apart) const
{
    const double secondsPerPixel = double(m_from.secsTo(m_to)) / std::max(1.0, m_right - m_left);
    for (const qint64 step : kSteps) {
        if (double(step) >= apart * secondsPerPixel)
            return step;
    }
    return kSteps.back();
}

QString hoursMinutes(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(0, seconds) / kMinute;
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace ringi::kit
