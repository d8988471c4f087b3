// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/orderchange.h"

#include <QSet>

#include <algorithm>

namespace ringi {

namespace {

constexpr qsizetype kLargestMiddle = 50'000; ///< keys between the common ends
constexpr qsizetype kMostSteps = 256;

struct Middle
{
    qsizetype begin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterEnd = 0;
};

/// What is left of both orders without their common ends.
Middle middleOf(const QList<qint64> &before, const QList<qint64> &after)
{
    const auto head = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto begin = head.first - before.begin();
    const auto most = std::min(before.size(), after.size()) - begin;
    qsizetype tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {begin, before.size() - tail, after.size() - tail};
}

QSet<qint64> keysIn(const QList<qint64> &order, qsizetype begin, qsizetype end)
{
    return {order.begin() + begin, order.begin() + end};
}

/// Runs of places whose key is not among `known`.
QList<RowRange> strangers(const QList<qint64> &order, qsizetype begin, qsizetype end, const QSet<qint64> &known)
{
    QList<RowRange> ranges;
    for (qsizetype i = begin; i < end; ++i) {
        if (known.contains(order[i]))
            continue;
        if (!ranges.isEmpty() && ranges.last().last == int(i) - 1)
            ranges.last().last = int(i);
        else
            ranges.append({int(i), int(i)});
    }
    return ranges;
}

QList<qint64> onlyKnown(const QList<qint64> &order, qsizetype begin, qsizetype end, const QSet<qint64> &known)
{
    QList<qint64> kept;
    std::copy_if(order.begin() + begin, order.begin() + end, std::back_inserter(kept),
                 [&](qint64 key) { return known.contains(key); });
    return kept;
}

} // namespace

OrderChange changeBetween(const QList<qint64> &before, const QList<qint64> &after)
{
    OrderChange change;
    change.order = after;
    const Middle middle = middleOf(before, after);
    change.isSame = middle.begin == middle.beforeEnd && middle.begin == middle.afterEnd;
    if (change.isSame)
        return change;
    if (middle.beforeEnd == middle.begin) {
        change.inserted = {{int(middle.begin), int(middle.afterEnd) - 1}};
        return change;
    }
    change.isTooLarge = std::max(middle.beforeEnd, middle.afterEnd) - middle.begin > kLargestMiddle;
    if (change.isTooLarge)
        return change;
    const QSet<qint64> old = keysIn(before, middle.begin, middle.beforeEnd);
    const QSet<qint64> now = keysIn(after, middle.begin, middle.afterEnd);
    change.removed = strangers(before, middle.begin, middle.beforeEnd, now);
    change.inserted = strangers(after, middle.begin, middle.afterEnd, old);
    change.isTooLarge = change.removed.size() + change.inserted.size() > kMostSteps;
    change.stayed = onlyKnown(after, middle.begin, middle.afterEnd, old);
    change.permuted = {int(middle.begin), int(middle.begin + change.stayed.size()) - 1};
    change.isPermuted = onlyKnown(before, middle.begin, middle.beforeEnd, now) != change.stayed;
    std::reverse(change.removed.begin(), change.removed.end());
    return change;
}

} // namespace ringi
