// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/changemarks.h"

#include "ui/signoff/changesview.h"

#include <QPainter>

namespace ringi {

namespace {

constexpr int kBarWidth = 3;
constexpr int kBarLeft = 4;

} // namespace

ChangeMarks::ChangeMarks(ChangesView &view)
    : ItemWidget(&view)
    , m_view(view)
{
    setAccessibleName(tr("Changes"));
    setAttribute(Qt::WA_NoSystemBackground);
}

std::vector<kit::Item> ChangeMarks::layOutItems() const
{
    std::vector<kit::Item> items;
    for (int change = 0; change < int(m_view.changes().size()); ++change) {
        QRect box = m_view.paragraphBox(change);
        box.setLeft(0);
        box.setRight(width() - 1);
        items.push_back({box, m_view.wordsFor(change), m_view.wordsFor(change), QAccessible::ListItem});
    }
    return items;
}

void ChangeMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const kit::Look scaled = look();
    for (const kit::Item &item : items())
        painter.fillRect(QRect(kBarLeft, item.box.top(), kBarWidth, item.box.height()), scaled->accent);
    if (showsRing())
        paintRing(painter);
}

} // namespace ringi
