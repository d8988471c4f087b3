// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A short list as an item model: rows as plain values, columns described once. A new answer is merged by key, so that
// rows that stay keep their selection and their place, and only what came, went or changed is told.
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QVariant>

#include <functional>
#include <vector>

namespace ringi {

/// What a column shows of a row; `value` answers any role, an invalid variant where it has nothing to say.
template <class Row> struct Column
{
    QString title;
    std::function<QVariant(const Row &row, int role)> value;
};

template <class Row> class RowTable : public QAbstractTableModel
{
public:
    using KeyOf = std::function<QByteArray(const Row &)>;

    /// REQUIRES: keys are unique within one list of rows.
    RowTable(std::vector<Column<Row>> columns, KeyOf key, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return m_columns[size_t(index.column())].value(m_rows[index.row()], role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
        if (!isTitle || section < 0 || section >= columnCount())
            return {};
        return m_columns[size_t(section)].title;
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// REQUIRES: a row of this model.
    [[nodiscard]] const Row &row(int at) const { return m_rows[at]; }
    [[nodiscard]] QByteArray keyAt(int at) const { return m_key(m_rows[at]); }

    /// -1 when no row has the key.
    [[nodiscard]] int rowOf(const QByteArray &key, int from = 0) const
    {
        for (int at = from; at < int(m_rows.size()); ++at) {
            if (keyAt(at) == key)
                return at;
        }
        return -1;
    }

    void setRows(const QList<Row> &rows)
    {
        removeGone(rows);
        for (int at = 0; at < int(rows.size()); ++at)
            place(rows[at], at);
    }

    /// REQUIRES: the row's key is that of the row there.
    void replace(int at, const Row &row)
    {
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

private:
    void removeGone(const QList<Row> &rows)
    {
        QSet<QByteArray> kept;
        for (const Row &row : rows)
            kept.insert(m_key(row));
        for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
            if (!kept.contains(keyAt(at)))
                removeAt(at);
        }
    }

    void removeAt(int at)
    {
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }

    void place(const Row &row, int at)
    {
        const int was = rowOf(m_key(row), at);
        if (was < 0)
            return insertAt(row, at);
        if (was > at)
            moveUp(was, at);
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    void insertAt(const Row &row, int at)
    {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
    }

    void moveUp(int was, int at)
    {
        beginMoveRows({}, was, was, {}, at);
        m_rows.insert(at, m_rows.takeAt(was));
        endMoveRows();
    }

    std::vector<Column<Row>> m_columns;
    KeyOf m_key;
    QList<Row> m_rows;
};

} // namespace ringi
