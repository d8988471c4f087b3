// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/marking.h"

#include "report/paperfonts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ringi {

namespace {

constexpr double kTwelvePoints = 16; ///< pixels at 96 dots an inch
constexpr double kHeight = 22;
constexpr double kPadding = 8;

QFont labelFont(const PaperFonts &fonts)
{
    return fonts.font(kTwelvePoints, QFont::Bold);
}

} // namespace

QColor inkOf(Tlp marking)
{
    switch (marking) {
    case Tlp::Red:
        return {0xFF, 0x2B, 0x2B};
    case Tlp::Amber:
    case Tlp::AmberStrict:
        return {0xFF, 0xC0, 0x00};
    case Tlp::Green:
        return {0x33, 0xFF, 0x00};
    case Tlp::Clear:
        break;
    }
    return {0xFF, 0xFF, 0xFF};
}

double widthOfMarking(const PaperFonts &fonts, Tlp marking)
{
    return QFontMetricsF(labelFont(fonts)).horizontalAdvance(keyOf(marking)) + 2 * kPadding;
}

void paintMarking(QPainter &painter, const PaperFonts &fonts, const QRectF &band, Tlp marking)
{
    const double width = widthOfMarking(fonts, marking);
    const QRectF box(band.right() - width, band.center().y() - kHeight / 2, width, kHeight);
    painter.fillRect(box, Qt::black);
    painter.setFont(labelFont(fonts));
    painter.setPen(inkOf(marking));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, keyOf(marking));
}

} // namespace ringi
