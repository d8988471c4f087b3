// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"

#include <cmath>
#include <numeric>

namespace ringi {

Dice::Dice(quint64 seed)
    : m_state(seed)
{
}

/// SplitMix64, after Steele, Lea and Flood (2014).
quint64 Dice::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Dice::real()
{
    return double(next() >> 11) / double(1ULL << 53);
}

int Dice::below(int count)
{
    return int(real() * count);
}

int Dice::between(int low, int high)
{
    return low + below(high - low + 1);
}

qint64 Dice::span(qint64 shortest, qint64 longest)
{
    return shortest + qint64(real() * double(longest - shortest));
}

qint64 Dice::skewedSpan(qint64 shortest, qint64 longest)
{
    return qint64(double(shortest) * std::pow(double(longest) / double(shortest), real()));
}

bool Dice::chance(double probability)
{
    return real() < probability;
}

int Dice::weighted(std::span<const int> weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    int index = 0;
    while (left >= weights[size_t(index)])
        left -= weights[size_t(index++)];
    return index;
}

} // namespace ringi
