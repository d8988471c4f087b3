// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfpaper.h"

#include "base/fault.h"
#include "report/marking.h"
#include "report/paging.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QTextDocument>

namespace ringi {

namespace {

/// Pixels at 96 dots an inch. The room for text is whole pixels: Qt breaks pages at 64ths of one, and so nothing adds
/// up to a line that stands on two pages.
constexpr QSizeF kPage(793.7, 1122.5);
constexpr QRectF kText(68, 106, 658, 926);
constexpr double kBand = 24;
constexpr double kGap = 14; ///< between the text and the header or footer
constexpr double kSmall = 11;
constexpr int kFiner = 10; ///< units of the PDF to a pixel

constexpr QRectF kHeader(kText.left(), kText.top() - kGap - kBand, kText.width(), kBand);
constexpr QRectF kFooter(kText.left(), kText.bottom() + kGap, kText.width(), kBand);
static_assert(kFooter.bottom() < kPage.height() - 40);

class Pages
{
public:
    Pages(QTextDocument &text, const PaperFrame &frame, QPdfWriter &writer)
        : m_text(text)
        , m_frame(frame)
        , m_writer(writer)
        , m_count(paginate(text, kText.size()))
    {
    }

    void write()
    {
        QPainter painter(&m_writer);
        if (!painter.isActive())
            throw Fault(FaultKind::Other, QStringLiteral("the PDF could not be begun"));
        painter.scale(kFiner, kFiner);
        for (int page = 0; page < m_count; ++page) {
            if (page > 0)
                m_writer.newPage();
            paintHeader(painter);
            paintFooter(painter, page);
            paintText(painter, page);
        }
    }

private:
    void paintText(QPainter &painter, int page)
    {
        const QRectF part(0, page * kText.height(), kText.width(), kText.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part.adjusted(0, 1, 0, -1); // a line that ends where this page begins is not its
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.save();
        painter.translate(kText.left(), kText.top() - part.top());
        painter.setClipRect(part);
        m_text.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void paintHeader(QPainter &painter)
    {
        const double free = kHeader.width() - widthOfMarking(m_frame.fonts, m_frame.marking) - kGap;
        say(painter, kHeader, free, m_frame.title, QFont::Bold);
        paintMarking(painter, m_frame.fonts, kHeader, m_frame.marking);
        rule(painter, kHeader.bottom() + 4);
    }

    void paintFooter(QPainter &painter, int page)
    {
        rule(painter, kFooter.top() - 4);
        const double free = kFooter.width() - widthOfMarking(m_frame.fonts, m_frame.marking) - kGap;
        const QRectF upper(kFooter.left(), kFooter.top() - 1, free, kBand / 2 + 1);
        const QString place = m_frame.pageWords(page + 1, m_count);
        say(painter, upper, free, QStringLiteral("%1    %2").arg(m_frame.number, place), QFont::Bold);
        say(painter, upper.translated(0, upper.height()), free, m_frame.proof, QFont::Normal);
        paintMarking(painter, m_frame.fonts, kFooter, m_frame.marking);
    }

    void say(QPainter &painter, const QRectF &band, double width, const QString &words, QFont::Weight weight)
    {
        const QFont font = m_frame.fonts.font(kSmall, weight);
        const QString fitting = QFontMetricsF(font).elidedText(words, Qt::ElideRight, width);
        painter.setFont(font);
        painter.setPen(Qt::black);
        painter.drawText(band, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, fitting);
    }

    static void rule(QPainter &painter, double y)
    {
        painter.setPen(QPen(Qt::black, 0.6));
        painter.drawLine(QPointF(kText.left(), y), QPointF(kText.right(), y));
    }

    QTextDocument &m_text;
    const PaperFrame &m_frame;
    QPdfWriter &m_writer;
    int m_count;
};

} // namespace

QRectF paperTextArea()
{
    return kText;
}

QByteArray writePdf(QTextDocument &text, const PaperFrame &frame, const QList<Enclosure> &enclosures)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setResolution(96 * kFiner);
        writer.setTitle(frame.number + u' ' + frame.title);
        writer.setCreator(QStringLiteral("Ringi"));
        for (const Enclosure &enclosure : enclosures)
            writer.addFileAttachment(enclosure.name, enclosure.bytes, enclosure.mimeType);
        Pages(text, frame, writer).write();
    }
    return buffer.data();
}

} // namespace ringi
