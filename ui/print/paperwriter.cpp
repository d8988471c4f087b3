// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperwriter.h"

#include "report/paging.h"
#include "report/pdfpaper.h"
#include "ui/signoff/markdownwriter.h"

#include <QTextDocumentFragment>
#include <QTextTable>

#include <utility>

namespace ringi {

namespace {

constexpr double kTextScale = 0.93; ///< type on paper is read closer than on a screen
constexpr int kFactPercent = 20;
constexpr int kLinePercent = 125;

QFont onPaper(const PaperFonts &fonts, const QFont &screen, kit::TypeRole role)
{
    QFont font = role == kit::TypeRole::Mono ? fonts.monoFont(screen.pixelSize()) : fonts.font(screen.pixelSize());
    font.setWeight(QFont::Weight(screen.weight() >= QFont::DemiBold ? QFont::Bold : QFont::Normal));
    return font;
}

QTextBlockFormat spaced(double above, double below = 0)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(kLinePercent, QTextBlockFormat::ProportionalHeight);
    return format;
}

QList<QTextLength> widthsOf(const QList<PaperColumn> &columns)
{
    QList<QTextLength> widths;
    for (const PaperColumn &column : columns)
        widths.append(column.percent ? QTextLength(QTextLength::PercentageLength, column.percent) : QTextLength());
    return widths;
}

} // namespace

kit::Look paperLook(const PaperFonts &fonts, double scale)
{
    return kit::Look(kit::light(), scale,
                     [fonts](const QFont &screen, kit::TypeRole role) { return onPaper(fonts, screen, role); });
}

PaperWriter::PaperWriter(QTextDocument &document, const PaperFonts &fonts)
    : m_document(document)
    , m_fonts(fonts)
    , m_look(paperLook(fonts, kTextScale))
    , m_cursor(&document)
{
    document.setDefaultFont(m_look.font(kit::TypeRole::Body));
}

int PaperWriter::width()
{
    return int(paperTextArea().width());
}

void PaperWriter::beginBlock(const QTextBlockFormat &format)
{
    if (std::exchange(m_isFresh, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
}

void PaperWriter::say(const QString &text, kit::TypeRole role)
{
    QTextCharFormat format;
    format.setFont(m_look.font(role));
    format.setForeground(m_look->text);
    m_cursor.insertText(text, format);
}

void PaperWriter::writeTitle(const QString &title, const QString &below)
{
    beginBlock(spaced(0));
    say(title, kit::TypeRole::PageTitle);
    beginBlock(spaced(2, 10));
    say(below, kit::TypeRole::BodyStrong);
}

void PaperWriter::writeSection(const QString &heading)
{
    QTextBlockFormat format = spaced(16, 4);
    keepWithNext(format);
    beginBlock(format);
    say(heading, kit::TypeRole::Title);
}

void PaperWriter::writeParagraph(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        beginBlock(spaced(3));
        say(line, kit::TypeRole::Body);
    }
}

void PaperWriter::writeHash(const QString &hash)
{
    beginBlock(spaced(2));
    say(hash, kit::TypeRole::Mono);
}

void PaperWriter::writeRow(const QList<QTextLength> &widths, const QList<Cell> &cells, bool isHead)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    QTextTable *table = m_cursor.insertTable(1, int(cells.size()), format);
    for (int column = 0; column < int(cells.size()); ++column)
        writeCell(*table, column, cells[column], isHead);
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = false;
}

void PaperWriter::writeCell(QTextTable &table, int column, const Cell &what, bool isHead)
{
    QTextTableCell cell = table.cellAt(0, column);
    QTextTableCellFormat format;
    format.setBottomBorder(0.7);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(m_look->line2);
    format.setTopPadding(3);
    format.setBottomPadding(3);
    format.setRightPadding(8);
    cell.setFormat(format);
    m_cursor = cell.firstCursorPosition();
    QTextBlockFormat lines = spaced(0);
    if (isHead)
        keepWithNext(lines);
    m_cursor.setBlockFormat(lines);
    say(what.text, what.role);
}

void PaperWriter::writeFacts(const QList<PaperFact> &facts)
{
    const QList<QTextLength> widths = widthsOf({{{}, kFactPercent}, {{}, 100 - kFactPercent}});
    for (const PaperFact &fact : facts) {
        if (!fact.value.isEmpty())
            writeRow(widths, {{fact.name, kit::TypeRole::DenseStrong}, {fact.value, kit::TypeRole::Dense}});
    }
}

void PaperWriter::writeTable(const QList<PaperColumn> &columns, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    QList<Cell> head;
    for (const PaperColumn &column : columns)
        head.append({column.heading, kit::TypeRole::CaptionStrong});
    writeRow(widthsOf(columns), head, true);
    for (const QStringList &row : rows) {
        QList<Cell> cells;
        for (const QString &text : row)
            cells.append({text, kit::TypeRole::Dense});
        writeRow(widthsOf(columns), cells);
    }
}

void PaperWriter::writeMarkdown(const QList<DocumentPart> &parts)
{
    QTextDocument apart;
    apart.setDefaultFont(m_document.defaultFont());
    MarkdownWriter writer(apart, m_look);
    for (const ShownPart &part : documentOf(parts))
        writer.writePart(part);
    beginBlock(spaced(0));
    m_cursor.insertFragment(QTextDocumentFragment(&apart));
    m_cursor.movePosition(QTextCursor::End);
}

void PaperWriter::writePicture(const QSizeF &size, const PaintBlock &paint)
{
    beginBlock(QTextBlockFormat());
    insertPaintedBlock(m_cursor, size, paint);
}

} // namespace ringi
