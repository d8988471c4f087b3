// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/viewreading.h"

namespace ringi {

namespace {

/// The value of the key, or the usual one; a key that is not known is noted.
template <Keyed E> E known(const QString &key, E usual, QStringList &passedOver)
{
    const auto value = fromKey<E>(key);
    if (!value && !key.isEmpty())
        passedOver.append(key);
    return value.value_or(usual);
}

QList<RegisterColumn> columnsFrom(const QStringList &keys, QStringList &passedOver)
{
    QList<RegisterColumn> columns;
    for (const QString &key : keys) {
        const auto column = fromKey<RegisterColumn>(key);
        if (!column)
            passedOver.append(key);
        else if (!columns.contains(*column))
            columns.append(*column);
    }
    return columns;
}

} // namespace

ViewReading readView(const ViewContent &view, const QueryPeople &people)
{
    ViewReading reading;
    reading.isNewer = view.version > kViewVersion;
    if (reading.isNewer)
        return reading;
    auto query = registerQueryFrom(view.query, people);
    if (!query) {
        reading.mistake = query.error();
        return reading;
    }
    query->sort = known(view.sort, RegisterSort::Updated, reading.passedOver);
    query->order = view.isAscending ? Qt::AscendingOrder : Qt::DescendingOrder;
    query->grouping = known(view.grouping, RegisterGrouping::None, reading.passedOver);
    reading.columns = columnsFrom(view.columns, reading.passedOver);
    reading.query = *query;
    return reading;
}

QStringList columnKeys(const QList<RegisterColumn> &columns)
{
    QStringList keys;
    for (const RegisterColumn column : columns)
        keys.append(keyOf(column));
    return keys;
}

} // namespace ringi
