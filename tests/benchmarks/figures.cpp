// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>
#include <cmath>

namespace ringi::bench {

namespace {

using namespace Qt::StringLiterals;

/// REQUIRES: sorted, and not empty.
double at(const Times &times, double share)
{
    return times[std::max<qsizetype>(0, qsizetype(std::ceil(share * double(times.size()))) - 1)];
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

Spread::Spread(Times times)
    : runs(times.size())
{
    if (times.isEmpty())
        return;
    std::ranges::sort(times);
    median = at(times, 0.5);
    p95 = at(times, 0.95);
    lowerQuartile = at(times, 0.25);
    upperQuartile = at(times, 0.75);
    longest = times.last();
}

QJsonObject Spread::json() const
{
    return {{u"runs"_s, runs},
            {u"median"_s, rounded(median)},
            {u"p95"_s, rounded(p95)},
            {u"lower_quartile"_s, rounded(lowerQuartile)},
            {u"upper_quartile"_s, rounded(upperQuartile)},
            {u"longest"_s, rounded(longest)}};
}

Spread Spread::fromJson(const QJsonObject &json)
{
    Spread spread;
    spread.runs = json[u"runs"_s].toInt();
    spread.median = json[u"median"_s].toDouble();
    spread.p95 = json[u"p95"_s].toDouble();
    spread.lowerQuartile = json[u"lower_quartile"_s].toDouble();
    spread.upperQuartile = json[u"upper_quartile"_s].toDouble();
    spread.longest = json[u"longest"_s].toDouble();
    return spread;
}

QJsonObject Figure::json() const
{
    QJsonObject json{{u"work"_s, work}, {u"ours"_s, ours.json()}};
    json[u"unit"_s] = workNamed(work).unit == Unit::Megabytes ? u"MB"_s : u"ms"_s;
    if (raw.runs > 0) {
        json[u"raw"_s] = raw.json();
        json[u"ratio"_s] = rounded(ratio());
        json[u"p95_ratio"_s] = rounded(p95Ratio());
    }
    if (const auto reached = isReached())
        json[u"reached"_s] = *reached;
    if (!note.isEmpty())
        json[u"note"_s] = note;
    return json;
}

Figure Figure::fromJson(const QJsonObject &json)
{
    return {json[u"work"_s].toString(), Spread::fromJson(json[u"ours"_s].toObject()),
            Spread::fromJson(json[u"raw"_s].toObject()), json[u"note"_s].toString()};
}

double Figure::by(Yardstick yardstick) const
{
    switch (yardstick) {
    case Yardstick::Median:
        return ours.median;
    case Yardstick::P95:
        return ours.p95;
    case Yardstick::MedianRatio:
        return ratio();
    case Yardstick::P95Ratio:
        return p95Ratio();
    }
    return 0;
}

std::optional<bool> Figure::isReached() const
{
    const auto &target = workNamed(work).target;
    return target ? std::optional(by(target->yardstick) <= target->most) : std::nullopt;
}

void Figures::add(const QString &work, const Times &ours, const Times &raw, const QString &note)
{
    (void)workNamed(work);
    all.append({work, Spread(ours), Spread(raw), note});
}

const Figure *Figures::find(const QString &work) const
{
    const auto found = std::ranges::find(all, work, &Figure::work);
    return found == all.end() ? nullptr : &*found;
}

} // namespace ringi::bench
