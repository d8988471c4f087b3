// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The National Cyber Incident Scoring System: score = clamp(100 × (Σ wᵢvᵢ − 325) / (3400 − 325), 0, 100) over eight
// factors, each answered with one of its options. Source: CISA's NCISS as published with its factors and weights.
#pragma once

#include <QLatin1StringView>
#include <QList>

#include <optional>
#include <span>

namespace ringi {

struct NcissOption
{
    QLatin1StringView key;
    int value;
};

struct NcissFactor
{
    QLatin1StringView key;
    int weight;
    std::span<const NcissOption> options;
};

std::span<const NcissFactor> ncissFactors();

/// One entry a factor, in factor order: the option's index, or -1 while unanswered.
using NcissAnswers = QList<int>;

struct NcissRange
{
    double low;  ///< if everything open turns out lowest
    double high; ///< if everything open turns out highest
    int answered;
};

NcissRange ncissRange(const NcissAnswers &answers);

/// Nothing until all eight factors are answered.
std::optional<double> ncissScore(const NcissAnswers &answers);

} // namespace ringi
