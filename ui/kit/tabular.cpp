// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of digits are drawn one by one, all else as it comes, so that kerning and Japanese text stay intact.
#include "ui/kit/tabular.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ringi::kit {

namespace {

bool isFigure(QChar c)
{
    return c >= u'0' && c <= u'9';
}

double figureAdvance(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(c)));
    return widest;
}

/// Calls piece(text, isFigure) for every digit and for every stretch between digits.
template <typename Piece> void forEachPiece(const QString &text, Piece piece)
{
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = from + 1;
        while (!isFigure(text[from]) && to < text.size() && !isFigure(text[to]))
            ++to;
        piece(text.mid(from, to - from), isFigure(text[from]));
        from = to;
    }
}

double exactWidth(const QFontMetricsF &metrics, const QString &text)
{
    const double figure = figureAdvance(metrics);
    double width = 0;
    forEachPiece(text, [&](const QString &piece, bool isDigit) {
        width += isDigit ? figure : metrics.horizontalAdvance(piece);
    });
    return width;
}

double startX(const QRect &box, double width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return box.left() + box.width() - width;
    if (alignment & Qt::AlignHCenter)
        return box.left() + (box.width() - width) / 2;
    return box.left();
}

} // namespace

int tabularWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(exactWidth(QFontMetricsF(font), text)));
}

void drawTabular(QPainter &painter, const QRect &box, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const double figure = figureAdvance(metrics);
    const double baseline = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
    double x = startX(box, exactWidth(metrics, text), alignment);
    painter.setFont(font);
    forEachPiece(text, [&](const QString &piece, bool isDigit) {
        const double own = metrics.horizontalAdvance(piece);
        painter.drawText(QPointF(isDigit ? x + (figure - own) / 2 : x, baseline), piece);
        x += isDigit ? figure : own;
    });
}

} // namespace ringi::kit
