// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chances of a story: a small generator that throws the same on every machine for the same seed, and costs nothing
// to have one of for each incident.
#pragma once

#include "base/instant.h"

#include <span>

namespace ringi {

class Dice
{
public:
    explicit Dice(quint64 seed);

    quint64 next();
    double real();                  ///< from 0 to just under 1
    int below(int count);           ///< 0 … count - 1
    int between(int low, int high); ///< both ends included
    qint64 span(qint64 shortest, qint64 longest);
    qint64 skewedSpan(qint64 shortest, qint64 longest); ///< mostly short: even on a logarithmic scale
    bool chance(double probability);
    /// The index of a weight, as often as it weighs.
    int weighted(std::span<const int> weights);

    template <class Range> decltype(auto) oneOf(const Range &range)
    {
        return range[size_t(below(int(std::size(range))))];
    }

private:
    quint64 m_state;
};

} // namespace ringi
