// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See flowlayout.h. Lines are as tall as their tallest widget, which the others are centred on.
#include "ui/kit/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace ringi::kit {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size(margins.left() + margins.right(), 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + m_gap,
                         std::max(size.height(), item->sizeHint().height()));
    }
    return {std::max(0, size.width() - m_gap), size.height() + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &box)
{
    QLayout::setGeometry(box);
    flow(box, Pass::Place);
}

int FlowLayout::flow(const QRect &box, Pass pass) const
{
    const QMargins margins = contentsMargins();
    const QRect area = box.marginsRemoved(margins);
    QPoint at = area.topLeft();
    int height = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        for (const auto &[item, place] : line) {
            if (pass == Pass::Place)
                item->setGeometry(place.translated(0, (height - place.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (at.x() > area.left() && at.x() + size.width() > area.right() + 1) {
            endLine();
            at = QPoint(area.left(), at.y() + std::exchange(height, 0) + m_gap);
        }
        height = std::max(height, size.height());
        line.emplace_back(item, QRect(at, size));
        at.rx() += size.width() + m_gap;
    }
    endLine();
    return at.y() + height - box.top() + margins.bottom();
}

} // namespace ringi::kit
