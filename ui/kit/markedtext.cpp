// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/markedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ringi::kit {

namespace {

/// As far as the marks lie in what is shown.
QList<QTextLayout::FormatRange> formatsOf(const Look &look, const QList<TextMark> &marks, qsizetype shown)
{
    QTextCharFormat format;
    format.setBackground(look->accentWeak);
    format.setForeground(look->accent);
    format.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark &mark : marks) {
        const qsizetype length = std::min(mark.begin + mark.length, shown) - mark.begin;
        if (length > 0)
            formats.append({int(mark.begin), int(length), format});
    }
    return formats;
}

} // namespace

void paintMarked(QPainter &painter, const Look &look, const QRect &box, const QString &text,
                 const QList<TextMark> &marks)
{
    const QFont font = look.font(TypeRole::Dense);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    QTextLayout layout(shown, font);
    layout.setFormats(formatsOf(look, marks, shown == text ? text.size() : shown.size() - 1));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(2.0 * box.width()); // what stands out is wider; the clip ends it
    layout.endLayout();

    painter.save();
    painter.setClipRect(box);
    painter.setPen(look->text2);
    layout.draw(&painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2));
    painter.restore();
}

} // namespace ringi::kit
