// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See chip.h.
#include "ui/kit/chip.h"

#include "ui/kit/buttonface.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace ringi::kit {

namespace {

constexpr int kHeight = 24;
constexpr int kPadding = 8;
constexpr int kSign = 12;
constexpr int kGap = 4;

} // namespace

Chip::Chip(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &Chip::openMenu);
}

void Chip::setValue(const QString &value)
{
    m_value = value;
    setAccessibleName(value.isEmpty() ? text() : tr("%1 %2", "filter and its value").arg(text(), value));
    updateGeometry();
    update();
}

void Chip::setMenu(QMenu *menu)
{
    m_menu = menu;
}

void Chip::setLeadingIcon(Icon icon)
{
    m_leading = icon;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const Look look = Look::of(this);
    int width = 2 * kPadding + look.textWidth(TypeRole::Dense, text());
    if (m_leading != Icon::None)
        width += look.px(kSign) + kGap;
    if (isActive())
        width += kGap + look.textWidth(TypeRole::DenseStrong, m_value);
    if (isActive() || m_menu)
        width += kGap + look.px(kSign);
    return {width, look.px(kHeight)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isActive() ? look->accentWeak : underMouse() ? look->hover : look->panel);
    paintEdged(painter, look, rect(), isActive() ? look->accentLine : look->line2, 4);

    const QColor ink = isActive() ? look->accent : look->text2;
    QRect rest = rect().adjusted(kPadding, 0, -kPadding, 0);
    if (m_leading != Icon::None) {
        paintIcon(painter, QRect(rest.left(), rest.top(), look.px(kSign), rest.height()), m_leading, ink);
        rest.setLeft(rest.left() + look.px(kSign) + kGap);
    }
    paintText(painter, rest, text(), look.font(TypeRole::Dense), ink);
    rest.setLeft(rest.left() + look.textWidth(TypeRole::Dense, text()) + kGap);
    paintText(painter, rest, m_value, look.font(TypeRole::DenseStrong), ink);
    if (isActive() || m_menu)
        paintIcon(painter, QRect(width() - kPadding - look.px(kSign), 0, look.px(kSign), height()),
                  isActive() ? Icon::Cross : Icon::ChevronDown, isActive() ? look->accent : look->text3);
    if (hasFocus())
        paintFocusRing(painter, look, rect());
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_isCrossPressed = isActive() && crossBox().contains(event->pos());
    if (!m_isCrossPressed)
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isCrossPressed)
        return QAbstractButton::mouseReleaseEvent(event);
    m_isCrossPressed = false;
    if (crossBox().contains(event->pos()))
        Q_EMIT cleared();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool isClear = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isClear && isActive())
        Q_EMIT cleared();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent *)
{
    update();
}

void Chip::leaveEvent(QEvent *)
{
    update();
}

QRect Chip::crossBox() const
{
    return {width() - kHeight, 0, kHeight, height()};
}

void Chip::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace ringi::kit
