// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How table rows look. A column says which kind of cell it is and which item role holds the value; the delegate knows
// how each kind is painted and never reads a text to guess a meaning. It also draws what belongs to the whole row:
// hover, selection with its bar, the focus ring.
#pragma once

#include "ui/kit/pill.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <functional>

class QTableView;

namespace ringi::kit {

enum class CellKind {
    Text,
    /// The one text a row is known by.
    Strong,
    Quiet,
    Link,
    /// The role holds the level 0..4, `label` its word.
    Severity,
    /// The role holds an int in the order of TlpMark.
    Tlp,
    /// The role holds a division's code, `badge` says whose it is.
    Badge,
    /// A badge followed by `label`.
    BadgeAndText,
    Number,
    /// Right-aligned figures; a tone adds its colour, and danger its sign.
    Duration,
    Mono,
    /// A word with the sign of its tone.
    State,
    Tag,
};

/// REQUIRES: `label`, `tone` and `badge`, where given, are cheap: they run for each painted cell.
struct ColumnLook
{
    CellKind kind = CellKind::Text;
    int role = Qt::DisplayRole;
    std::function<QString(const QModelIndex &)> label = {};
    std::function<Tone(const QModelIndex &)> tone = {};
    std::function<BadgeTone(const QModelIndex &)> badge = {};
};

enum class RowHeight { Desk, Register };

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QTableView *view);

    /// Columns that are not named keep CellKind::Text.
    void setColumnLook(int column, ColumnLook look);
    /// A bool role that is true while the row has not been read from the store; such cells are grey bars.
    void setPendingRole(int role) { m_pendingRole = role; }

    /// A role that holds the text of a heading over a group of rows, which spans the columns; invalid for other rows.
    /// The bool role says whether the group is folded.
    void setHeadingRoles(int heading, int folded);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const ColumnLook &lookOf(int column) const;
    void paintRow(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index) const;
    void paintRowRing(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index) const;
    bool paintHeading(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index) const;
    bool isFirst(const QModelIndex &index) const;
    bool isLast(const QModelIndex &index) const;
    void hoverRow(int row);
    void fitRows();

    QTableView *m_view;
    const QObject *m_viewport; ///< kept to be compared: a view that is going cannot be asked for it any more
    std::vector<ColumnLook> m_columns;
    int m_pendingRole = -1;
    int m_headingRole = -1;
    int m_foldedRole = -1;
    int m_hoveredRow = -1;
};

/// Sets a table up as the design has it: whole rows, no grid, fixed row height, thin header, hover. Returns the
/// delegate, which the view owns.
RowDelegate *dressTable(QTableView *view, RowHeight height);

} // namespace ringi::kit
