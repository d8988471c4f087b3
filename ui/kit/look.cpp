// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts per role, and dressing the application. Weight 500 and 600 fall back by themselves to the two weights that
// the Japanese family has.
#include "ui/kit/look.h"

#include "ui/kit/style.h"
#include "ui/kit/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace ringi::kit {

namespace {

constexpr int kBodyPixels = 13;

struct TypeSpec
{
    int pixels;
    int line;
    QFont::Weight weight;
};

TypeSpec specOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Kpi:
        return {28, 32, QFont::DemiBold};
    case TypeRole::PageTitle:
        return {20, 28, QFont::DemiBold};
    case TypeRole::Title:
        return {15, 24, QFont::DemiBold};
    case TypeRole::Body:
        return {kBodyPixels, 20, QFont::Normal};
    case TypeRole::BodyMedium:
        return {kBodyPixels, 20, QFont::Medium};
    case TypeRole::BodyStrong:
        return {kBodyPixels, 20, QFont::DemiBold};
    case TypeRole::Dense:
        return {12, 16, QFont::Normal};
    case TypeRole::DenseMedium:
        return {12, 16, QFont::Medium};
    case TypeRole::DenseStrong:
        return {12, 16, QFont::DemiBold};
    case TypeRole::Caption:
        return {11, 16, QFont::Normal};
    case TypeRole::CaptionMedium:
        return {11, 16, QFont::Medium};
    case TypeRole::CaptionStrong:
        return {11, 16, QFont::DemiBold};
    case TypeRole::Corner:
        return {10, 12, QFont::DemiBold};
    case TypeRole::Mono:
        return {12, 16, QFont::Normal};
    }
    return {kBodyPixels, 20, QFont::Normal};
}

QStringList familiesOf(TypeRole role)
{
    if (role != TypeRole::Mono)
        return {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK JP"), QStringLiteral("DejaVu Sans")};
    return {QStringLiteral("Noto Sans Mono CJK JP"), QFontDatabase::systemFont(QFontDatabase::FixedFont).family()};
}

} // namespace

QFont font(TypeRole role, double scale)
{
    const TypeSpec spec = specOf(role);
    QFont made;
    made.setFamilies(familiesOf(role));
    made.setPixelSize(qRound(spec.pixels * scale));
    made.setWeight(spec.weight);
    return made;
}

int lineHeight(TypeRole role, double scale)
{
    return qRound(specOf(role).line * scale);
}

Look Look::of(const QWidget *widget)
{
    const int pixels = widget->window()->font().pixelSize();
    const double scale = pixels <= 0 ? 1.0 : double(pixels) / kBodyPixels;
    return Look(Theme::of(widget), std::clamp(scale, 1.0, 1.5));
}

int Look::textWidth(TypeRole role, const QString &text) const
{
    // Rounded up, because a text measured down would be elided in a box of its own width.
    return int(std::ceil(QFontMetricsF(font(role)).horizontalAdvance(text)));
}

void dress(QApplication &application, const Theme &theme, double scale)
{
    if (!application.property("ringiDressed").toBool())
        application.setStyle(new RingiStyle);
    application.setProperty("ringiDressed", true);
    application.setPalette(palette(theme));
    application.setFont(font(TypeRole::Body, scale));
    application.setStyleSheet(styleSheet(theme, scale));
}

void paintEdged(QPainter &painter, const Look &look, const QRectF &box, const QColor &border, double radius)
{
    const double inset = look->edge / 2.0;
    painter.setPen(QPen(border, look->edge));
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintText(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &ink,
               int alignment)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, alignment | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void paintElided(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &ink,
                 int alignment)
{
    paintText(painter, box, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()), font, ink, alignment);
}

} // namespace ringi::kit
