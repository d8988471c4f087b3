// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See rowdelegate.h. A cell knows its place in the row from the header, so moved and hidden columns stay right.
#include "ui/kit/rowdelegate.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/cellpaint.h"
#include "ui/kit/icons.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

namespace ringi::kit {

namespace {

constexpr int kBar = 3;
constexpr int kEdge = 16;

int visualEdge(const QHeaderView &header, bool isFirst)
{
    const int count = header.count();
    for (int step = 0; step < count; ++step) {
        const int logical = header.logicalIndex(isFirst ? step : count - 1 - step);
        if (!header.isSectionHidden(logical))
            return logical;
    }
    return -1;
}

int paddingOf(RowHeight height)
{
    return height == RowHeight::Desk ? 8 : 6;
}

RowHeight heightOf(const QTableView &view)
{
    return view.property("ringiRows").toInt() == int(RowHeight::Register) ? RowHeight::Register : RowHeight::Desk;
}

} // namespace

RowDelegate::RowDelegate(QTableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_viewport(view->viewport())
{
    view->setMouseTracking(true);
    fitRows();
    view->viewport()->installEventFilter(this);
}

void RowDelegate::setColumnLook(int column, ColumnLook look)
{
    if (column >= int(m_columns.size()))
        m_columns.resize(std::size_t(column) + 1);
    m_columns[std::size_t(column)] = std::move(look);
    m_view->viewport()->update();
}

void RowDelegate::setHeadingRoles(int heading, int folded)
{
    m_headingRole = heading;
    m_foldedRole = folded;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = Look::of(m_view);
    const int padding = paddingOf(heightOf(*m_view));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    paintRow(*painter, look, option.rect, index);
    const QRect box = option.rect.adjusted(isFirst(index) ? kEdge : padding, 0, isLast(index) ? -kEdge : -padding, -1);
    const bool isPending = m_pendingRole >= 0 && index.data(m_pendingRole).toBool();
    if (isPending)
        paintPendingCell(*painter, look, box, index);
    else if (!paintHeading(*painter, look, option.rect, index))
        paintCell(*painter, look, box, index, lookOf(index.column()));
    paintRowRing(*painter, look, option.rect, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Look look = Look::of(m_view);
    const int padding = 2 * paddingOf(heightOf(*m_view));
    const int edges = (isFirst(index) ? kEdge : 0) + (isLast(index) ? kEdge : 0);
    return {cellWidth(look, index, lookOf(index.column())) + padding + edges,
            look.px(heightOf(*m_view) == RowHeight::Desk ? 32 : 28)};
}

bool RowDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_viewport)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        hoverRow(m_view->rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        hoverRow(-1);
    else if (event->type() == QEvent::StyleChange)
        fitRows();
    return false;
}

const ColumnLook &RowDelegate::lookOf(int column) const
{
    static const ColumnLook plain;
    return column < int(m_columns.size()) ? m_columns[std::size_t(column)] : plain;
}

void RowDelegate::paintRow(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index) const
{
    const bool isSelected = m_view->selectionModel() && m_view->selectionModel()->isRowSelected(index.row());
    const bool isActive = m_view->hasFocus() || m_view->isAncestorOf(m_view->window()->focusWidget());
    if (isSelected)
        painter.fillRect(box, isActive ? look->selected : look->hover);
    else if (index.row() == m_hoveredRow)
        painter.fillRect(box, look->hover);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look->row);
    if (isSelected && isFirst(index))
        painter.fillRect(QRect(box.left(), box.top(), kBar, box.height()), look->accent);
}

/// Each cell paints its part of a text that begins at the row's edge.
bool RowDelegate::paintHeading(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index) const
{
    const QVariant heading = m_headingRole < 0 ? QVariant() : index.data(m_headingRole);
    if (!heading.isValid())
        return false;
    const bool isSelected = m_view->selectionModel() && m_view->selectionModel()->isRowSelected(index.row());
    if (!isSelected && index.row() != m_hoveredRow)
        painter.fillRect(box.adjusted(0, 0, 0, -1), look->panel2);
    const int left = kEdge - m_view->horizontalHeader()->offset();
    const int mark = look.px(14);
    const auto icon = index.data(m_foldedRole).toBool() ? Icon::ChevronRight : Icon::ChevronDown;
    paintIcon(painter, QRect(left, box.top() + (box.height() - mark) / 2, mark, mark), icon, look->text2);
    const QRect row(left + mark + 6, box.top(), m_view->viewport()->width(), box.height() - 1);
    paintText(painter, row, heading.toString(), look.font(TypeRole::DenseStrong), look->text);
    return true;
}

void RowDelegate::paintRowRing(QPainter &painter, const Look &look, const QRect &box, const QModelIndex &index) const
{
    if (!m_view->hasFocus() || m_view->currentIndex().row() != index.row())
        return;
    // The ring spans the row: each cell paints its part of a box that reaches beyond the cell where the row goes on.
    const int beyond = 8;
    paintFocusRing(painter, look, box.adjusted(isFirst(index) ? 0 : -beyond, 0, isLast(index) ? 0 : beyond, 0), 2);
}

bool RowDelegate::isFirst(const QModelIndex &index) const
{
    return visualEdge(*m_view->horizontalHeader(), true) == index.column();
}

bool RowDelegate::isLast(const QModelIndex &index) const
{
    return visualEdge(*m_view->horizontalHeader(), false) == index.column();
}

void RowDelegate::fitRows()
{
    const Look look = Look::of(m_view);
    m_view->verticalHeader()->setDefaultSectionSize(look.px(heightOf(*m_view) == RowHeight::Desk ? 32 : 28));
    m_view->horizontalHeader()->setFixedHeight(look.px(28));
}

void RowDelegate::hoverRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_view->viewport()->update();
}

RowDelegate *dressTable(QTableView *view, RowHeight height)
{
    view->setProperty("ringiRows", int(height));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(1);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *delegate = new RowDelegate(view);
    view->setItemDelegate(delegate);
    return delegate;
}

} // namespace ringi::kit
