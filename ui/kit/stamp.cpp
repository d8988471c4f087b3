// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths are those of the ring of 62 px; everything in it is placed from its centre.
#include "ui/kit/stamp.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ringi::kit {

namespace {

constexpr double kHalfBand = 9.5;
constexpr double kTextRow = 17.5;
constexpr double kSealWordWidth = 44;
constexpr double kSealWordHeight = 26;

QColor inkOf(const Look &look, SealInk ink)
{
    return ink == SealInk::Seal ? look->seal : look->text3;
}

QFont sealFont(const Look &look, double pixels)
{
    QFont font = look.font(TypeRole::CaptionStrong);
    font.setWeight(QFont::Bold);
    font.setPixelSize(qRound(pixels));
    return font;
}

double chordAt(double offset)
{
    const double radius = kStampDiameter / 2 - 2;
    return 2 * std::sqrt(radius * radius - offset * offset);
}

/// Shrinks the text until it fits; long office names are common, unreadable ones are not acceptable below 7 px.
void paintFitted(QPainter &painter, const Look &look, const QPointF &centre, const QString &text, double pixels,
                 double width)
{
    QFont font = sealFont(look, pixels);
    while (QFontMetricsF(font).horizontalAdvance(text) > width && font.pixelSize() > 7)
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.drawText(QRectF(centre.x() - 40, centre.y() - 10, 80, 20), Qt::AlignCenter | Qt::TextDontClip, text);
}

void paintStrike(QPainter &painter, const QPointF &centre, const QColor &ink)
{
    const QPointF half(kStampDiameter / 2, -kStampDiameter / 2);
    painter.setPen(QPen(ink, 2));
    painter.drawLine(centre - half * 0.9, centre + half * 0.9);
}

} // namespace

void paintStamp(QPainter &painter, const Look &look, const QPointF &centre, const Stamp &stamp, SealInk ink)
{
    const QColor colour = inkOf(look, ink);
    const double radius = kStampDiameter / 2 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(colour, 1.2));
    const double half = chordAt(kHalfBand) / 2 + 1;
    for (const double y : {-kHalfBand, kHalfBand})
        painter.drawLine(centre + QPointF(-half, y), centre + QPointF(half, y));
    painter.setPen(colour);
    paintFitted(painter, look, centre - QPointF(0, kTextRow), stamp.top, 11, chordAt(kTextRow + 1));
    paintFitted(painter, look, centre, stamp.date, 13, chordAt(kHalfBand) - 2);
    paintFitted(painter, look, centre + QPointF(0, kTextRow), stamp.bottom, 11, chordAt(kTextRow + 1));
    if (ink == SealInk::Void)
        paintStrike(painter, centre, colour);
    painter.restore();
}

void paintSealWord(QPainter &painter, const Look &look, const QPointF &centre, const QString &word, SealFrame frame,
                   SealInk ink)
{
    const QColor colour = inkOf(look, ink);
    QPen pen(colour, 2);
    if (frame == SealFrame::Dashed)
        pen.setDashPattern({2, 1.4});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF box(centre.x() - kSealWordWidth / 2, centre.y() - kSealWordHeight / 2, kSealWordWidth,
                     kSealWordHeight);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colour);
    paintFitted(painter, look, centre, word, 16, kSealWordWidth - 6);
    if (ink == SealInk::Void)
        paintStrike(painter, centre, colour);
    painter.restore();
}

void paintCornerMark(QPainter &painter, const Look &look, const QPointF &centre, const QString &mark, SealInk ink,
                     SealFrame frame)
{
    const double width = 4 + 11.0 * double(mark.size());
    const QRectF box(centre.x() - width / 2, centre.y() - 7.5, width, 15);
    QPen pen(inkOf(look, ink), 1);
    if (frame == SealFrame::Dashed)
        pen.setDashPattern({2, 1.5});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(look->panel);
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(inkOf(look, ink));
    painter.setFont(sealFont(look, 10));
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, mark);
    painter.restore();
}

void paintStampPlace(QPainter &painter, const Look &look, const QPointF &centre)
{
    QPen pen(look->accent, 1.5);
    pen.setDashPattern({3, 2.4});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(look->panel);
    painter.drawEllipse(centre, kStampDiameter / 2 - 1, kStampDiameter / 2 - 1);
    painter.restore();
}

QString japaneseEraDate(const QDate &date)
{
    const std::array eras = {QDate(2019, 5, 1), QDate(1989, 1, 8), QDate(1926, 12, 25)};
    const auto era = std::find_if(eras.begin(), eras.end(), [&](const QDate &first) { return date >= first; });
    if (era == eras.end())
        return date.toString(Qt::ISODate);
    return QStringLiteral("%1.%2.%3").arg(date.year() - era->year() + 1).arg(date.month()).arg(date.day());
}

} // namespace ringi::kit
