// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one order of keys becomes another with few steps, so that a view keeps its place, its selection and its rows.
// Computed off the GUI thread; a change too large for steps says so and is taken at once.
#pragma once

#include <QList>

namespace ringi {

struct RowRange
{
    int first = 0;
    int last = 0;

    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// To be taken in this order: remove, insert, and then put what is there into the new order.
struct OrderChange
{
    bool isSame = false;
    bool isTooLarge = false;  ///< for steps: only `order` is filled in
    QList<RowRange> removed;  ///< of the old order, from the last to the first
    QList<RowRange> inserted; ///< of the new order, from the first to the last
    bool isPermuted = false;  ///< what stayed stands in another order than before
    RowRange permuted;        ///< the rows it concerns, among what stayed
    QList<qint64> stayed;     ///< the keys of those rows in the new order
    QList<qint64> order;      ///< the new one
};

OrderChange changeBetween(const QList<qint64> &before, const QList<qint64> &after);

} // namespace ringi
