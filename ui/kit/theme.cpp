// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The token values themselves, and how they are spread over a QPalette.
#include "ui/kit/theme.h"

#include <QWidget>

namespace ringi::kit {

namespace {

constexpr QPalette::ColorRole kMark = QPalette::Shadow;

TlpInk tlpInk(const QColor &edge)
{
    return {.ground = QColor(Qt::black),
            .edge = edge,
            .red = 0xFF2B2B,
            .amber = 0xFFC000,
            .green = 0x33FF00,
            .clear = 0xFFFFFF};
}

Theme lightTokens()
{
    Theme t;
    t.isDark = false;
    t.bg = 0xF5F6F9, t.panel = 0xFFFFFF, t.panel2 = 0xFAFBFC, t.rail = 0xECEEF3;
    t.hover = 0xF0F1F6, t.selected = 0xE7E7F8, t.selectedRail = 0xDDDEF1;
    t.line = 0xE4E6EC, t.line2 = 0xCDD1DA, t.row = 0xEEF0F4;
    t.control = 0x7B8192;
    t.text = 0x171A21, t.text2 = 0x454A57, t.text3 = 0x626877;
    t.accent = 0x38349C, t.accentFill = 0x38349C, t.accentHover = 0x2C287F;
    t.accentWeak = 0xEDEDFA, t.accentLine = 0xC5C4EC, t.onAccent = 0xFFFFFF;
    t.danger = 0xB3261E, t.dangerWeak = 0xFCEDEB, t.warn = 0x855300, t.warnWeak = 0xFBF2DF;
    t.ok = 0x1B7050, t.okWeak = 0xE6F3EE;
    t.seal = 0xC8321F, t.exercise = 0x0B6E78, t.onExercise = 0xFFFFFF;
    t.inserted = 0xE4F1EB, t.deleted = 0xFBE9E7;
    t.tip = 0x171A21, t.tipText = 0xFFFFFF, t.backdrop = QColor(23, 26, 33, 107);
    t.heat = {0xEEEEFA, 0xD3D2F1, 0xA9A7E0, 0x6A66C2, 0x38349C};
    t.heatText = {t.text, t.text, t.text, 0xFFFFFF, 0xFFFFFF};
    t.severity = {SeverityInk{0xE6E9EF, 0x3A3F4B, 0x7B8192}, SeverityInk{0xA9CEEB, 0x0E3350, 0x5486AC},
                  SeverityInk{0xEDB32E, 0x2E2100, 0xA6770A}, SeverityInk{0xC24A00, 0xFFFFFF, 0xC24A00},
                  SeverityInk{0x75001C, 0xFFFFFF, 0x75001C}};
    t.tlp = tlpInk(QColor(Qt::black));
    return t;
}

Theme darkTokens()
{
    Theme t;
    t.isDark = true;
    t.bg = 0x14161C, t.panel = 0x1B1E26, t.panel2 = 0x1F232C, t.rail = 0x111318;
    t.hover = 0x242833, t.selected = 0x2B2C4D, t.selectedRail = 0x26284A;
    t.line = 0x2B303B, t.line2 = 0x3C4250, t.row = 0x252A34;
    t.control = 0x7A8192;
    t.text = 0xE8EAF0, t.text2 = 0xBCC2CE, t.text3 = 0x979EAD;
    t.accent = 0xA9A7FF, t.accentFill = 0x5650D0, t.accentHover = 0x6762DE;
    t.accentWeak = 0x26274A, t.accentLine = 0x4A4A8C, t.onAccent = 0xFFFFFF;
    t.danger = 0xFF8A7A, t.dangerWeak = 0x3A2022, t.warn = 0xF2B84B, t.warnWeak = 0x352B18;
    t.ok = 0x5CC79A, t.okWeak = 0x18322A;
    t.seal = 0xFF6B57, t.exercise = 0x0B6E78, t.onExercise = 0xFFFFFF;
    t.inserted = 0x18322A, t.deleted = 0x3A2022;
    t.tip = 0xE8EAF0, t.tipText = 0x14161C, t.backdrop = QColor(23, 26, 33, 107);
    t.heat = {0x23253D, 0x33346A, 0x4845A8, 0x6460CE, 0xA9A7FF};
    t.heatText = {t.text, t.text, t.text, 0xFFFFFF, 0x14161C};
    t.severity = {SeverityInk{0x3B414E, 0xD5D9E2, 0x7A8192}, SeverityInk{0x2F6496, 0xF2F8FE, 0x5E93C4},
                  SeverityInk{0xF3C24B, 0x2E2100, 0xF3C24B}, SeverityInk{0xE0661A, 0x1E0C00, 0xE0661A},
                  SeverityInk{0xD9164A, 0xFFFFFF, 0xFF6E93}};
    t.tlp = tlpInk(t.line2);
    return t;
}

/// Colour only where it means something, dark enough to be read as black.
Theme highContrastTokens()
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor shade(0xE0E0E0);
    Theme t;
    t.edge = 2;
    t.bg = white, t.panel = white, t.panel2 = white, t.rail = 0xFEFEFE;
    t.hover = shade, t.selected = shade, t.selectedRail = shade;
    t.line = black, t.line2 = black, t.row = 0x767676;
    t.control = black;
    t.text = black, t.text2 = black, t.text3 = black;
    t.accent = 0x00008B, t.accentFill = black, t.accentHover = 0x00008B;
    t.accentWeak = shade, t.accentLine = black, t.onAccent = white;
    t.danger = 0x8B0000, t.dangerWeak = white, t.warn = 0x5A3800, t.warnWeak = white;
    t.ok = 0x004A20, t.okWeak = white;
    t.seal = 0x8B0000, t.exercise = 0x004A52, t.onExercise = white;
    t.inserted = white, t.deleted = white;
    t.tip = black, t.tipText = white, t.backdrop = QColor(0, 0, 0, 153);
    t.heat = {white, shade, 0xC0C0C0, 0x404040, black};
    t.heatText = {black, black, black, white, white};
    t.severity = {SeverityInk{white, black, black}, SeverityInk{shade, black, black},
                  SeverityInk{0xFFD24D, black, black}, SeverityInk{0x8A3200, white, black},
                  SeverityInk{black, white, black}};
    t.tlp = tlpInk(black);
    return t;
}

void setTextRoles(QPalette &palette, const Theme &theme)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText}) {
        palette.setColor(role, theme.text);
        palette.setColor(QPalette::Disabled, role, theme.text3);
    }
    palette.setColor(QPalette::PlaceholderText, theme.text3);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
}

} // namespace

const Theme &light()
{
    static const Theme theme = lightTokens();
    return theme;
}

const Theme &dark()
{
    static const Theme theme = darkTokens();
    return theme;
}

const Theme &highContrast()
{
    static const Theme theme = highContrastTokens();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    for (const Theme *theme : {&dark(), &highContrast()}) {
        if (palette.color(kMark) == theme->rail)
            return *theme;
    }
    return light();
}

const Theme &Theme::of(const QWidget *widget)
{
    return of(widget->palette());
}

QPalette palette(const Theme &theme)
{
    QPalette made(theme.text, theme.panel, theme.line, theme.line2, theme.control, theme.text, theme.text, theme.panel,
                  theme.bg);
    setTextRoles(made, theme);
    made.setColor(QPalette::Base, theme.panel);
    made.setColor(QPalette::AlternateBase, theme.panel2);
    made.setColor(QPalette::Button, theme.panel);
    made.setColor(QPalette::Highlight, theme.accentFill);
    made.setColor(QPalette::HighlightedText, theme.onAccent);
    made.setColor(QPalette::ToolTipBase, theme.tip);
    made.setColor(QPalette::ToolTipText, theme.tipText);
    made.setColor(kMark, theme.rail);
    return made;
}

} // namespace ringi::kit
