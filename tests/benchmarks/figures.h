// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times, and what is kept of them: one figure a piece of work, ours beside the raw engine's in the same run.
#pragma once

#include "works.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>

namespace ringi::bench {

/// In milliseconds.
using Times = QList<double>;

template <class Work> double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The first run warms caches and does not count.
template <class Work> Times repeated(int times, Work work)
{
    Times all;
    work();
    for (int i = 0; i < times; ++i)
        all.append(timed(work));
    return all;
}

/// Of all runs; 0 where there are none.
struct Spread
{
    Spread() = default;
    explicit Spread(Times times);
    static Spread fromJson(const QJsonObject &json);

    [[nodiscard]] QJsonObject json() const;
    /// Between the quartiles: half of all runs are no further apart.
    [[nodiscard]] double middleHalf() const { return upperQuartile - lowerQuartile; }

    qsizetype runs = 0;
    double median = 0;
    double p95 = 0;
    double lowerQuartile = 0;
    double upperQuartile = 0;
    double longest = 0;
};

struct Figure
{
    QString work;
    Spread ours;
    Spread raw;   ///< no runs where the raw engine has no part in the work
    QString note; ///< what was asked, where that is not always the same

    static Figure fromJson(const QJsonObject &json);

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] double ratio() const { return raw.median > 0 ? ours.median / raw.median : 0; }
    [[nodiscard]] double p95Ratio() const { return raw.p95 > 0 ? ours.p95 / raw.p95 : 0; }
    [[nodiscard]] double by(Yardstick yardstick) const;
    /// Nothing where there is no target.
    [[nodiscard]] std::optional<bool> isReached() const;
};

/// What one run measured, on one engine at one size.
struct Figures
{
    QString engine;
    int incidents = 0;
    QList<Figure> all = {};

    void add(const QString &work, const Times &ours, const Times &raw = {}, const QString &note = {});
    [[nodiscard]] const Figure *find(const QString &work) const;
};

} // namespace ringi::bench
