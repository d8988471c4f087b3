// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where colours live: every token of the interface design for the light, the dark and the high contrast
// theme.
// A widget learns its theme from its palette, which Qt hands down to every child and renews on a switch: palette()
// marks the Shadow role, which no style sheet rule touches, and of() reads it back. No singleton, nothing to register.
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace ringi::kit {

struct SeverityInk
{
    QColor fill;
    QColor text;
    QColor line;
};

struct TlpInk
{
    QColor ground;
    QColor edge;
    QColor red;
    QColor amber;
    QColor green;
    QColor clear;
};

struct Theme
{
    bool isDark = false;
    int edge = 1; ///< width of the border of anything one can operate, in device-independent pixels

    QColor bg, panel, panel2, rail;
    QColor hover, selected, selectedRail;
    QColor line, line2, row;
    QColor control;
    QColor text, text2, text3;
    QColor accent, accentFill, accentHover, accentWeak, accentLine, onAccent;
    QColor danger, dangerWeak, warn, warnWeak, ok, okWeak;
    QColor seal, exercise, onExercise;
    QColor inserted, deleted;
    QColor tip, tipText, backdrop;
    std::array<QColor, 5> heat;
    std::array<QColor, 5> heatText;
    std::array<SeverityInk, 5> severity;
    TlpInk tlp;

    /// The theme a palette made by palette() stands for; light when the palette is nobody's.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);
};

const Theme &light();
const Theme &dark();
/// Black on white with borders of double width; every text has a contrast of 7 or more.
const Theme &highContrast();

QPalette palette(const Theme &theme);

} // namespace ringi::kit
