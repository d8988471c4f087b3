// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Digits are placed one by one, all else as it comes, so that kerning and Japanese text stay intact.
#include "ui/kit/tabular.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

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
    return box.left() + (alignment & Qt::AlignRight ? box.width() - width : (box.width() - width) / 2);
}

/// Figures as glyphs, because shaping a text for each would cost more than all the rest of a table's row.
class FigureRun
{
public:
    explicit FigureRun(const QFont &font)
        : m_font(QRawFont::fromFont(font))
        , m_glyphs(m_font.glyphIndexesForString(QStringLiteral("0123456789")))
    {
    }

    void add(QChar figure, double x)
    {
        m_indexes.append(m_glyphs.value(figure.digitValue()));
        m_places.append({x, 0});
    }

    void draw(QPainter &painter, double baseline) const
    {
        if (m_indexes.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(m_indexes);
        run.setPositions(m_places);
        painter.drawGlyphRun(QPointF(0, baseline), run);
    }

private:
    QRawFont m_font;
    QList<quint32> m_glyphs;
    QList<quint32> m_indexes;
    QList<QPointF> m_places;
};

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
    const bool isLeft = !(alignment & (Qt::AlignRight | Qt::AlignHCenter));
    double x = isLeft ? box.left() : startX(box, exactWidth(metrics, text), alignment);
    FigureRun figures(font);
    painter.setFont(font);
    forEachPiece(text, [&](const QString &piece, bool isDigit) {
        if (isDigit) {
            figures.add(piece[0], x + (figure - metrics.horizontalAdvance(piece[0])) / 2);
            x += figure;
            return;
        }
        painter.drawText(QPointF(x, baseline), piece);
        x += metrics.horizontalAdvance(piece);
    });
    figures.draw(painter, baseline);
}

} // namespace ringi::kit
