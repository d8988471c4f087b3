// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table that holds the order of its rows by their keys, eight bytes a row, and goes from one order to another in
// steps, so that a view keeps its place and its selection.
#pragma once

#include "tables/orderchange.h"

#include <QAbstractTableModel>

namespace ringi {

class OrderedTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<qint64> &order() const { return m_order; }
    [[nodiscard]] qint64 keyAt(int row) const { return m_order.value(row); }
    /// -1 when it is not among the rows.
    [[nodiscard]] int rowOf(qint64 key) const { return int(m_order.indexOf(key)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    void startAnew(const QList<qint64> &order);
    /// REQUIRES: a change of the present order. Never a reset: whoever keeps an index keeps its row.
    void step(const OrderChange &change);

private:
    void removeRanges(const QList<RowRange> &ranges);
    void insertRanges(const OrderChange &change);
    void permute(const OrderChange &change);
    void rearrange(const QList<qint64> &order);
    void resizeAtTheEnd(qsizetype rows);

    QList<qint64> m_order;
};

} // namespace ringi
