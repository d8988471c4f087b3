// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sheets concern an officer, and in what order: asked on the asker's threads, shown by the queue.
#pragma once

#include "queries/queries.h"

namespace ringi {

struct MeasureLists
{
    QList<MeasureRow> waiting; ///< for the officer, on his own posts, as a deputy or under a delegation
    QList<MeasureRow> toView;  ///< that a deputy signed for him, and he has not read
    QList<MeasureRow> circulating;
    QList<MeasureRow> drafts; ///< returned ones among them
    QList<MeasureRow> decided;
};

MeasureLists measureListsOf(Queries &queries, const Officer &officer, Instant now);

/// The most pressing sheet besides this one that the officer could put a stamp on now.
std::optional<MeasureRow> nextToSign(Queries &queries, const Officer &officer, const MeasureId &besides, Instant now);

/// The nearest time by which somebody has to sign, also after the decision.
std::optional<Instant> nearestDue(const MeasureRow &row);

} // namespace ringi
