// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A filter chip: idle it names what can be filtered and opens a menu, active it names the value and can be cleared
// with its cross or the Delete key.
#pragma once

#include "ui/kit/icons.h"

#include <QAbstractButton>
#include <QPointer>

class QMenu;

namespace ringi::kit {

class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &name, QWidget *parent = nullptr);

    /// An empty value makes the chip idle.
    void setValue(const QString &value);
    QString value() const { return m_value; }
    bool isActive() const { return !m_value.isEmpty(); }
    /// Opened below the chip when it is clicked or opened with the keyboard; not owned.
    void setMenu(QMenu *menu);
    void setLeadingIcon(Icon icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossBox() const;
    void openMenu();

    QString m_value;
    QPointer<QMenu> m_menu;
    Icon m_leading = Icon::None;
    bool m_isCrossPressed = false;
};

} // namespace ringi::kit
