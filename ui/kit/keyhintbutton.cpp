// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See keyhintbutton.h.
#include "ui/kit/keyhintbutton.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>

namespace ringi::kit {

namespace {

const char *nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Ghost:
        return "ghost";
    case ButtonKind::Danger:
        return "danger";
    case ButtonKind::Secondary:
        break;
    }
    return "secondary";
}

const char *nameOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small:
        return "sm";
    case ButtonSize::Large:
        return "lg";
    case ButtonSize::Regular:
        break;
    }
    return "";
}

constexpr int kKeyGap = 4;

} // namespace

KeyHintButton::KeyHintButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

KeyHintButton::KeyHintButton(QAction *action, QWidget *parent)
    : KeyHintButton(QString(), parent)
{
    setAction(action);
}

void KeyHintButton::setAction(QAction *action)
{
    m_action = action;
    connect(action, &QAction::changed, this, &KeyHintButton::followAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    followAction();
}

void KeyHintButton::setKeyHint(const QKeySequence &keys)
{
    setKeyHintText(keys.toString(QKeySequence::NativeText));
}

void KeyHintButton::setKeyHintText(const QString &text)
{
    m_hint = text;
    updateGeometry();
    update();
}

QString KeyHintButton::keyHint() const
{
    if (!m_hint.isEmpty() || !m_action)
        return m_hint;
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

void KeyHintButton::setKind(ButtonKind kind)
{
    setProperty("kind", QString::fromLatin1(nameOf(kind)));
    update();
}

void KeyHintButton::setButtonSize(ButtonSize size)
{
    setProperty("size", QString::fromLatin1(nameOf(size)));
    updateGeometry();
    update();
}

void KeyHintButton::setBusy(const QString &text)
{
    m_busyText = text;
    setEnabled(text.isEmpty() && property("reason").toString().isEmpty());
    update();
}

QSize KeyHintButton::sizeHint() const
{
    return buttonSizeHint(Look::of(this), kit::buttonSize(this), content());
}

QSize KeyHintButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyHintButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    ButtonContent shown = content();
    if (!m_busyText.isEmpty())
        shown = {QIcon(), m_busyText, QString(), false};
    QPainter painter(this);
    paintButton(painter, Look::of(this), option, buttonKind(this), kit::buttonSize(this), shown);
}

ButtonContent KeyHintButton::content() const
{
    const bool isLocked = !isEnabled() && !property("reason").toString().isEmpty();
    return {icon(), text(), keyHint(), isLocked};
}

void KeyHintButton::followAction()
{
    setText(m_action->text());
    setIcon(m_action->icon());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    updateGeometry();
    update();
}

KeyHintLabel::KeyHintLabel(const QStringList &keys, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys.join(QLatin1Char(' ')) + QLatin1Char(' ') + text);
}

QSize KeyHintLabel::sizeHint() const
{
    const Look look = Look::of(this);
    int width = look.textWidth(TypeRole::Dense, m_text);
    for (const QString &key : m_keys)
        width += keyHintWidth(look, key) + kKeyGap;
    return {width + 8, look.px(20)};
}

void KeyHintLabel::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    QRect rest = rect();
    for (const QString &key : m_keys) {
        paintKeyHint(painter, look, rest, key);
        rest.setLeft(rest.left() + keyHintWidth(look, key) + kKeyGap);
    }
    paintText(painter, rest, m_text, look.font(TypeRole::Dense), look->text3);
}

} // namespace ringi::kit
