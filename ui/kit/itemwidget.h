// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The base of everything that paints several things a person can point at: stations of a custody track, stamp boxes,
// gates, bars, cells. It gives each of them a tooltip, a place in the arrow-key walk, a focus ring, activation by
// Enter, Space or click, and an accessible child of its own.
#pragma once

#include "ui/kit/look.h"

#include <QAccessible>
#include <QWidget>

#include <optional>
#include <vector>

namespace ringi::kit {

struct Item
{
    QRect box = {};
    /// What a screen reader says: the whole fact in words.
    QString name = {};
    QString tip = {};
    QAccessible::Role role = QAccessible::ListItem;
};

class ItemWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ItemWidget(QWidget *parent = nullptr);
    ~ItemWidget() override;

    const std::vector<Item> &items() const;
    /// -1 where there is none.
    int itemAt(const QPoint &point) const;
    int currentItem() const { return m_current; }
    int hoveredItem() const { return m_hovered; }
    void setCurrentItem(int item);

Q_SIGNALS:
    void activated(int item);
    void currentItemChanged(int item);

protected:
    virtual std::vector<Item> layOutItems() const = 0;
    /// Where an arrow key leads; by default left and up go back, right and down go on.
    virtual int neighbour(int item, int key) const;
    /// To be called after the data changed.
    void renewItems();

    Look look() const { return Look::of(this); }
    /// True while the ring is to be drawn around the current item.
    bool showsRing() const { return hasFocus() && m_current >= 0; }
    void paintRing(QPainter &painter) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void hover(int item);

    mutable std::optional<std::vector<Item>> m_items;
    mutable QSize m_laidOutFor;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace ringi::kit
