// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of sign-off as tiles, charts and tables, and for each the filter of the register of decisions that shows
// the sheets behind it.
#pragma once

#include "ui/dashboard/figures.h"
#include "ui/decisions/decisionfilter.h"
#include "ui/kit/charts/medianp90.h"

namespace ringi {

enum class SignoffFigure { Decided, Urgent, ForAnother, SentBack, LaterOverdue, Lapsing };

kit::TileData tileOf(SignoffFigure figure, const SignoffFigures &figures);
DecisionFilter filterBehind(SignoffFigure figure, const SignoffFigures &figures);

/// A row for each kind of gate, a series for each age.
kit::StackedBarData gatesWaiting(const SignoffFigures &figures);
/// A row for each kind of measure: approved, rejected.
kit::StackedBarData decidedByKind(const SignoffFigures &figures);
DecisionFilter filterBehindDecided(const SignoffFigures &figures, MeasureKind kind, bool isRejected);

/// The rows of the picture of reviews: all kinds together, then each that has a sample.
QList<std::optional<MeasureKind>> reviewedKinds(const SignoffFigures &figures);
kit::SpreadData reviewTimes(const SignoffFigures &figures);

NumberTable tableOfWaiting(const SignoffFigures &figures);
NumberTable tableOfReviews(const SignoffFigures &figures);
NumberTable tableOfDecided(const SignoffFigures &figures);

} // namespace ringi
