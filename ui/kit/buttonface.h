// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a button looks: four kinds, three sizes, every state. The style draws plain push buttons with it and
// KeyHintButton draws itself with it. Kind and size are the dynamic properties "kind" (primary, secondary, ghost,
// danger) and "size" (sm, lg); they are read when painting, so that changing one only needs an update().
#pragma once

#include "ui/kit/look.h"

#include <QIcon>

class QStyleOptionButton;

namespace ringi::kit {

enum class ButtonKind { Secondary, Primary, Ghost, Danger };
enum class ButtonSize { Regular, Small, Large };

ButtonKind buttonKind(const QWidget *button);
ButtonSize buttonSize(const QWidget *button);

/// What a button shows from left to right.
struct ButtonContent
{
    QIcon icon = {};
    QString text = {};
    QString keyHint = {};
    bool isLocked = false;
};

QSize buttonSizeHint(const Look &look, ButtonSize size, const ButtonContent &content);
void paintButton(QPainter &painter, const Look &look, const QStyleOptionButton &option, ButtonKind kind,
                 ButtonSize size, const ButtonContent &content);

enum class HintGround { Plain, OnAccent };

int keyHintWidth(const Look &look, const QString &keys);
void paintKeyHint(QPainter &painter, const Look &look, const QRect &box, const QString &keys,
                  HintGround ground = HintGround::Plain);

/// The 2 px accent ring just inside the box.
void paintFocusRing(QPainter &painter, const Look &look, const QRect &box, double radius = 4);

} // namespace ringi::kit
