// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/orderedtable.h"

#include <QHash>
#include <QSet>

namespace ringi {

namespace {

constexpr qsizetype kFewKeys = 8; ///< as many are looked for one by one

QHash<qint64, int> placesOf(const QSet<qint64> &keys, const QList<qint64> &order)
{
    QHash<qint64, int> places;
    if (keys.size() <= kFewKeys) {
        for (const qint64 key : keys)
            places.insert(key, int(order.indexOf(key)));
        return places;
    }
    for (int row = 0; row < order.size(); ++row) {
        if (keys.contains(order[row]))
            places.insert(order[row], row);
    }
    return places;
}

} // namespace

int OrderedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

void OrderedTable::startAnew(const QList<qint64> &order)
{
    beginResetModel();
    m_order = order;
    endResetModel();
}

void OrderedTable::step(const OrderChange &change)
{
    if (change.isTooLarge)
        return rearrange(change.order);
    removeRanges(change.removed);
    if (change.isPermuted)
        permute(change);
    insertRanges(change);
}

void OrderedTable::removeRanges(const QList<RowRange> &ranges)
{
    for (const auto &[first, last] : ranges) {
        beginRemoveRows({}, first, last);
        m_order.remove(first, last - first + 1);
        endRemoveRows();
    }
}

void OrderedTable::insertRanges(const OrderChange &change)
{
    for (const auto &[first, last] : change.inserted) {
        beginInsertRows({}, first, last);
        if (first == m_order.size()) {
            m_order.append(change.order.mid(first, last - first + 1));
        } else {
            m_order.insert(first, last - first + 1, 0);
            std::copy_n(change.order.begin() + first, last - first + 1, m_order.begin() + first);
        }
        endInsertRows();
    }
}

/// Puts the rows that stayed into their new order, and lets every index that somebody keeps follow its row. Only the
/// rows concerned are looked at, because there may be a million others.
void OrderedTable::permute(const OrderChange &change)
{
    const auto &[first, last] = change.permuted;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QHash<qint64, int> places;
    for (const QModelIndex &index : kept)
        places.insert(m_order[index.row()], index.row());
    for (int row = first; row <= last; ++row) {
        if (const auto place = places.find(change.stayed[row - first]); place != places.end())
            *place = row;
    }
    QModelIndexList moved;
    for (const QModelIndex &index : kept)
        moved.append(this->index(places.value(m_order[index.row()]), index.column()));
    std::ranges::copy(change.stayed, m_order.begin() + first);
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged();
}

/// However much changed, views hear of two changes: the number of rows, and another order of all of them.
void OrderedTable::rearrange(const QList<qint64> &order)
{
    const auto rows = std::max(order.size(), m_order.size());
    resizeAtTheEnd(rows);
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QSet<qint64> keys;
    for (const QModelIndex &index : kept)
        keys.insert(m_order[index.row()]);
    const QHash<qint64, int> places = placesOf(keys, order);
    QModelIndexList moved;
    for (const QModelIndex &index : kept)
        moved.append(this->index(places.value(m_order[index.row()], -1), index.column()));
    m_order = order;
    if (rows > order.size())
        m_order.resize(rows);
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged();
    resizeAtTheEnd(order.size());
}

void OrderedTable::resizeAtTheEnd(qsizetype rows)
{
    const int before = int(m_order.size()), after = int(rows);
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_order.resize(after);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_order.resize(after);
        endRemoveRows();
    }
}

} // namespace ringi
