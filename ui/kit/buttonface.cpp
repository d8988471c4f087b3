// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A focused face shrinks by three pixels to make room for the ring, because a widget cannot paint outside itself;
// what it says stays where it is.
#include "ui/kit/buttonface.h"

#include "ui/kit/icons.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QVariant>
#include <QWidget>

namespace ringi::kit {

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 6;
constexpr int kRing = 3;

struct FaceInk
{
    QColor fill;
    QColor border;
    QColor text;
};

int paddingOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small:
        return 8;
    case ButtonSize::Regular:
        return 10;
    case ButtonSize::Large:
        return 12;
    }
    return 10;
}

int heightOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small:
        return 24;
    case ButtonSize::Regular:
        return 28;
    case ButtonSize::Large:
        return 32;
    }
    return 28;
}

TypeRole typeOf(ButtonSize size)
{
    return size == ButtonSize::Large ? TypeRole::BodyMedium : TypeRole::DenseMedium;
}

FaceInk inkOf(const Theme &t, ButtonKind kind, QStyle::State state)
{
    const bool isHot = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (!(state & QStyle::State_Enabled))
        return {kind == ButtonKind::Ghost ? QColor(Qt::transparent) : t.panel2,
                kind == ButtonKind::Ghost ? QColor(Qt::transparent) : t.line2, t.text3};
    switch (kind) {
    case ButtonKind::Primary:
        return {isHot ? t.accentHover : t.accentFill, isHot ? t.accentHover : t.accentFill, t.onAccent};
    case ButtonKind::Danger:
        return {isHot ? t.dangerWeak : t.panel, t.danger, t.danger};
    case ButtonKind::Ghost:
        return {isHot ? t.hover : QColor(Qt::transparent), Qt::transparent, t.text2};
    case ButtonKind::Secondary:
        break;
    }
    return {isHot ? t.hover : t.panel, t.control, t.text};
}

bool showsFocus(const QStyleOptionButton &option)
{
    return option.state & QStyle::State_HasFocus;
}

void paintFace(QPainter &painter, const Look &look, const QStyleOptionButton &option, const FaceInk &ink)
{
    const bool ring = showsFocus(option);
    const double inset = ring ? kRing : 0;
    painter.setBrush(ink.fill);
    paintEdged(painter, look, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), ink.border, ring ? 2 : 4);
    if (ring)
        paintFocusRing(painter, look, option.rect);
}

int contentWidth(const Look &look, ButtonSize size, const ButtonContent &content)
{
    int width = content.text.isEmpty() ? 0 : look.textWidth(typeOf(size), content.text) + kGap;
    if (content.isLocked || !content.icon.isNull())
        width += look.px(kIcon) + kGap;
    if (!content.keyHint.isEmpty())
        width += keyHintWidth(look, content.keyHint) + kGap;
    return width - kGap;
}

/// Cuts a piece of the given width from the left of what is left to fill.
QRect take(QRect &rest, int width)
{
    QRect piece = rest;
    piece.setWidth(width);
    rest.setLeft(piece.right() + 1 + kGap);
    return piece;
}

void paintButtonIcon(QPainter &painter, const Look &look, QRect &rest, const ButtonContent &content, const QColor &ink,
                     bool isEnabled)
{
    if (content.isLocked)
        return paintIcon(painter, take(rest, look.px(kIcon)), Icon::Lock, ink);
    if (content.icon.isNull())
        return;
    const QRect box = take(rest, look.px(kIcon));
    QRect square(0, 0, box.width(), box.width());
    square.moveCenter(box.center());
    content.icon.paint(&painter, square, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

QString shown(const QString &text)
{
    return QString(text).remove(QLatin1Char('&'));
}

} // namespace

ButtonKind buttonKind(const QWidget *button)
{
    const QString kind = button ? button->property("kind").toString() : QString();
    if (kind == QLatin1String("primary"))
        return ButtonKind::Primary;
    if (kind == QLatin1String("ghost"))
        return ButtonKind::Ghost;
    return kind == QLatin1String("danger") ? ButtonKind::Danger : ButtonKind::Secondary;
}

ButtonSize buttonSize(const QWidget *button)
{
    const QString size = button ? button->property("size").toString() : QString();
    if (size == QLatin1String("sm"))
        return ButtonSize::Small;
    return size == QLatin1String("lg") ? ButtonSize::Large : ButtonSize::Regular;
}

QSize buttonSizeHint(const Look &look, ButtonSize size, const ButtonContent &content)
{
    ButtonContent plain = content;
    plain.text = shown(content.text);
    const int height = look.px(heightOf(size));
    const int width = contentWidth(look, size, plain) + 2 * paddingOf(size) + 2;
    return {plain.text.isEmpty() ? height : width, height};
}

void paintButton(QPainter &painter, const Look &look, const QStyleOptionButton &option, ButtonKind kind,
                 ButtonSize size, const ButtonContent &content)
{
    ButtonContent plain = content;
    plain.text = shown(content.text);
    const FaceInk ink = inkOf(look.theme(), kind, option.state);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFace(painter, look, option, ink);

    QRect rest = option.rect;
    rest.setLeft(rest.left() + std::max(4, (rest.width() - contentWidth(look, size, plain)) / 2));
    paintButtonIcon(painter, look, rest, plain, ink.text, isEnabled);
    if (!plain.text.isEmpty())
        paintText(painter, take(rest, look.textWidth(typeOf(size), plain.text)), plain.text, look.font(typeOf(size)),
                  ink.text);
    if (!plain.keyHint.isEmpty()) {
        const auto ground = kind == ButtonKind::Primary && isEnabled ? HintGround::OnAccent : HintGround::Plain;
        paintKeyHint(painter, look, take(rest, keyHintWidth(look, plain.keyHint)), plain.keyHint, ground);
    }
    painter.restore();
}

int keyHintWidth(const Look &look, const QString &keys)
{
    return std::max(look.px(18), look.textWidth(TypeRole::Caption, keys) + 10);
}

void paintKeyHint(QPainter &painter, const Look &look, const QRect &box, const QString &keys, HintGround ground)
{
    QRect cap(box.left(), 0, keyHintWidth(look, keys), look.px(18));
    cap.moveCenter(QPoint(cap.center().x(), box.center().y()));
    QColor border = ground == HintGround::OnAccent ? look->onAccent : look->line2;
    if (ground == HintGround::OnAccent)
        border.setAlphaF(0.45F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(ground == HintGround::OnAccent ? QBrush(Qt::NoBrush) : QBrush(look->panel2));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    paintText(painter, cap, keys, look.font(TypeRole::Caption),
              ground == HintGround::OnAccent ? look->onAccent : look->text3, Qt::AlignCenter);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const Look &look, const QRect &box, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look->accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace ringi::kit
