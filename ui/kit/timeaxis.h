// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A time axis that chooses its ticks: round steps of the clock, as many as fit.
#pragma once

#include <QDateTime>

#include <vector>

namespace ringi::kit {

class TimeAxis
{
public:
    /// Maps [from, to] to [left, right] in pixels. An empty span is taken as one hour.
    TimeAxis(const QDateTime &from, const QDateTime &to, double left, double right);

    double x(const QDateTime &time) const;

    struct Tick
    {
        QDateTime time;
        double x = 0;
        bool isMidnight = false;
    };

    /// Ticks on whole steps of local clock time, at least `apart` pixels from each other.
    std::vector<Tick> ticks(double apart) const;
    /// True when the steps are whole days, so that a tick is named by its date.
    bool isInDays(double apart) const;

private:
    qint64 stepSeconds(double apart) const;

    QDateTime m_from;
    QDateTime m_to;
    double m_left;
    double m_right;
};

/// "2:46"; hours may exceed 24.
QString hoursMinutes(qint64 seconds);

} // namespace ringi::kit
