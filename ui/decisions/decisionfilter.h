// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the register of decisions is narrowed by. Spans are counted back or ahead from when it is asked, so a filter
// that is remembered means the same tomorrow.
#pragma once

#include "queries/rows.h"

namespace ringi {

/// A gate before the decision that waits, with its age by the buckets of the dashboard.
struct WaitingBucket
{
    GateKind kind = GateKind::Review;
    int age = 0;

    friend bool operator==(const WaitingBucket &, const WaitingBucket &) = default;
};

struct DecisionFilter
{
    QList<MeasureState> states; ///< empty: whatever was decided, or what waits at a gate if that is asked
    QList<MeasureKind> kinds;
    QList<Capacity> decidedAs;
    bool isUrgent = false;
    bool isReturned = false;
    bool isLaterOverdue = false;
    int lapsingDays = 0; ///< none
    int decidedDays = 0; ///< none
    std::optional<WaitingBucket> waitsAt;

    friend bool operator==(const DecisionFilter &, const DecisionFilter &) = default;
};

MeasureQuery queryOf(const DecisionFilter &filter, Instant now);

/// As a line of text for the settings, and back; what a later version wrote and this one does not know is left out.
QString textOf(const DecisionFilter &filter);
DecisionFilter filterOf(const QString &text);

} // namespace ringi
