// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The type scale, and Look: what a painter must know to draw, which is the theme and how much the type is enlarged.
// On screen a Look comes from the widget; a printer or a test makes one by hand, so the same painters serve all three.
#pragma once

#include "ui/kit/theme.h"

#include <QFont>

#include <functional>

class QApplication;
class QPainter;

namespace ringi::kit {

enum class TypeRole {
    Kpi,
    PageTitle,
    Title,
    Body,
    BodyMedium,
    BodyStrong,
    Dense,
    DenseMedium,
    DenseStrong,
    Caption,
    CaptionMedium,
    CaptionStrong,
    Corner,
    Mono,
};

QFont font(TypeRole role, double scale = 1.0);

/// Line height in device-independent pixels.
int lineHeight(TypeRole role, double scale = 1.0);

class Look
{
public:
    /// Turns the font of a screen into that of another place, as paper, which needs others.
    using OtherFont = std::function<QFont(const QFont &, TypeRole)>;

    explicit Look(const Theme &theme, double scale = 1.0, OtherFont otherFont = {})
        : m_theme(&theme)
        , m_scale(scale)
        , m_otherFont(std::move(otherFont))
    {
    }

    /// The theme of the widget's palette and the type scale of its window's font, see dress().
    static Look of(const QWidget *widget);

    const Theme &theme() const { return *m_theme; }
    const Theme *operator->() const { return m_theme; }
    double scale() const { return m_scale; }

    QFont font(TypeRole role) const
    {
        const QFont made = kit::font(role, m_scale);
        return m_otherFont ? m_otherFont(made, role) : made;
    }
    int lineHeight(TypeRole role) const { return kit::lineHeight(role, m_scale); }
    int textWidth(TypeRole role, const QString &text) const;

    /// A length that has to grow with the type, such as the height of a pill.
    int px(double length) const { return qRound(length * m_scale); }

private:
    const Theme *m_theme;
    double m_scale;
    OtherFont m_otherFont;
};

/// Gives the application palette, font, style and style sheet. Call again to switch theme or type scale at run time:
/// every widget then gets its change event and repaints.
void dress(QApplication &application, const Theme &theme, double scale = 1.0);

/// A rounded box with the border of something one can operate, which lies within `box`. Uses the painter's brush.
void paintEdged(QPainter &painter, const Look &look, const QRectF &box, const QColor &border, double radius);

void paintText(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &ink,
               int alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// As paintText, with an ellipsis where the text is wider than the box.
void paintElided(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &ink,
                 int alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace ringi::kit
