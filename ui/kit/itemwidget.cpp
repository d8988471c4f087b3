// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Items are laid out when first asked for and again after a resize, a change of type or theme, or new data.
#include "ui/kit/itemwidget.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/itemaccess.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace ringi::kit {

ItemWidget::ItemWidget(QWidget *parent)
    : QWidget(parent)
{
    enableItemAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

ItemWidget::~ItemWidget() = default;

const std::vector<Item> &ItemWidget::items() const
{
    // A hidden widget is told of a resize only when it is shown, so the size is compared here.
    if (!m_items || m_laidOutFor != size()) {
        m_items = layOutItems();
        m_laidOutFor = size();
    }
    return *m_items;
}

int ItemWidget::itemAt(const QPoint &point) const
{
    const auto &all = items();
    for (std::size_t i = all.size(); i-- > 0;) {
        if (all[i].box.contains(point))
            return int(i);
    }
    return -1;
}

void ItemWidget::setCurrentItem(int item)
{
    if (item == m_current || item < -1 || item >= int(items().size()))
        return;
    m_current = item;
    update();
    announceCurrentItem(*this);
    Q_EMIT currentItemChanged(item);
}

int ItemWidget::neighbour(int item, int key) const
{
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    return item + (isBack ? -1 : 1);
}

void ItemWidget::renewItems()
{
    m_items.reset();
    m_hovered = -1;
    if (m_current >= int(items().size()))
        m_current = int(items().size()) - 1;
    updateGeometry();
    update();
}

void ItemWidget::paintRing(QPainter &painter) const
{
    if (showsRing())
        paintFocusRing(painter, look(), items()[std::size_t(m_current)].box);
}

bool ItemWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = itemAt(help->pos());
    if (item < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), items()[std::size_t(item)].tip, this, items()[std::size_t(item)].box);
    return true;
}

void ItemWidget::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int count = int(items().size());
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrentItem(std::min(count - 1, std::max(0, m_current < 0 ? 0 : neighbour(m_current, key))));
    case Qt::Key_Home:
        return setCurrentItem(count > 0 ? 0 : -1);
    case Qt::Key_End:
        return setCurrentItem(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < 0)
            break;
        Q_EMIT activated(m_current);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ItemWidget::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? itemAt(event->pos()) : -1;
    if (m_pressed >= 0)
        setCurrentItem(m_pressed);
}

void ItemWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const int item = itemAt(event->pos());
    if (item >= 0 && item == m_pressed)
        Q_EMIT activated(item);
    m_pressed = -1;
}

void ItemWidget::mouseMoveEvent(QMouseEvent *event)
{
    hover(itemAt(event->pos()));
}

void ItemWidget::leaveEvent(QEvent *)
{
    hover(-1);
}

void ItemWidget::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !items().empty())
        setCurrentItem(0);
    QWidget::focusInEvent(event);
    update();
}

void ItemWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ItemWidget::changeEvent(QEvent *event)
{
    m_items.reset();
    QWidget::changeEvent(event);
}

void ItemWidget::hover(int item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    update();
}

} // namespace ringi::kit
