// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/groupedorder.h"

#include "domain/taxonomy.h"

#include <algorithm>

namespace ringi {

namespace {

template <Keyed E> qint64 placeOf(const QString &key)
{
    const auto value = fromKey<E>(key);
    return value ? qint64(*value) : countOf<E>();
}

/// Before the first stands what has no sector.
qint64 placeOfSector(const QString &key)
{
    const auto known = sectors();
    const auto found = std::ranges::find(known, key, [](QLatin1StringView sector) { return QString(sector); });
    return key.isEmpty() ? 0 : 1 + (found - known.begin());
}

} // namespace

qint64 headingKey(RegisterGrouping grouping, const QString &group)
{
    switch (grouping) {
    case RegisterGrouping::None:
        break;
    case RegisterGrouping::Holder:
        return -1 - placeOf<Division>(group);
    case RegisterGrouping::Severity:
        return -1 - placeOf<Severity>(group);
    case RegisterGrouping::Sector:
        return -1 - placeOfSector(group);
    }
    return -1;
}

QList<qint64> withHeadings(const QList<qint64> &keys, RegisterGrouping grouping, const QList<RegisterGroup> &groups,
                           const QSet<QString> &folded)
{
    QList<qint64> order;
    order.reserve(keys.size() + groups.size());
    qsizetype at = 0;
    for (const auto &[group, count] : groups) {
        if (at >= keys.size())
            break;
        const qsizetype size = std::min<qsizetype>(count, keys.size() - at);
        order.append(headingKey(grouping, group));
        if (!folded.contains(group))
            order.append(keys.mid(at, size));
        at += size;
    }
    return order;
}

} // namespace ringi
