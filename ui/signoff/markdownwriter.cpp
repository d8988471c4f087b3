// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/markdownwriter.h"

#include "ui/signoff/recordnumbers.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 20;
constexpr int kFactWidth = 85;
constexpr int kLinePercent = 120;

/// What could make a line read otherwise than it is written, or begin another one, is shown as a sign of its own.
QString plainly(QString text)
{
    static const QRegularExpression control(u"[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{2028}\\x{2029}\\x{FFFC}]"_s);
    return text.remove(u'\r').replace(control, QString(QChar::ReplacementCharacter));
}

bool isOf(PieceState state, const TextPieces &pieces)
{
    return std::ranges::all_of(pieces, [state](const TextPiece &piece) { return piece.state == state; });
}

bool isWholly(PieceState state, const ShownBlock &block)
{
    return isOf(state, block.marker)
        && std::ranges::all_of(block.cells, [state](const TextPieces &cell) { return isOf(state, cell); });
}

/// Whether the format says all there is to be said of the marker.
bool isMarkerImplied(const ShownBlock &block)
{
    return isOf(PieceState::Same, block.marker) || isWholly(PieceState::Inserted, block)
        || isWholly(PieceState::Deleted, block);
}

/// Marks that were put in or taken out without their counterpart stand as text: nothing that changed is hidden.
void showLoneMarks(std::vector<InlineStyle> &styles, const QString &text)
{
    const std::vector<InlineStyle> alone = inlineStylesOf(text);
    for (size_t i = 0; i < styles.size(); ++i) {
        if (styles[i] == InlineStyle::Mark && alone[i] != InlineStyle::Mark)
            styles[i] = InlineStyle::Plain;
    }
}

QString bulletOf(const QString &marker)
{
    return marker == u"-" || marker == u"*" || marker == u"+" ? u"•"_s : marker;
}

QTextTableFormat ruledTable(const kit::Look &look)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(look->line2);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(look.px(4));
    format.setTopMargin(look.px(6));
    format.setBottomMargin(look.px(10));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextTableFormat factTable(const kit::Look &look)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(look.px(2));
    format.setBottomMargin(look.px(10));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, look.px(kFactWidth)), QTextLength()});
    return format;
}

} // namespace

MarkdownWriter::MarkdownWriter(QTextDocument &document, const kit::Look &look)
    : m_look(look)
    , m_cursor(&document)
{
    m_cursor.select(QTextCursor::Document);
    m_cursor.removeSelectedText();
    m_cursor.setBlockFormat({});
    document.setIndentWidth(look.px(kIndent));
}

void MarkdownWriter::writeFacts(const QList<ShownPart> &facts)
{
    QTextTable *table = m_cursor.insertTable(int(facts.size()), 2, factTable(m_look));
    QTextCharFormat label = charFormat(kit::TypeRole::Dense);
    label.setForeground(m_look->text3);
    for (int row = 0; row < int(facts.size()); ++row) {
        m_cursor = table->cellAt(row, 0).firstCursorPosition();
        m_cursor.insertText(facts[row].heading, label);
        m_cursor = table->cellAt(row, 1).firstCursorPosition();
        writeFact(facts[row]);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void MarkdownWriter::writeFact(const ShownPart &fact)
{
    m_wording = Wording::Plain;
    m_part = fact.heading;
    for (qsizetype i = 0; i < fact.blocks.size(); ++i) {
        if (i > 0)
            m_cursor.insertBlock();
        beginParagraph();
        writePieces(fact.blocks[i].cells.value(0), charFormat(kit::TypeRole::Dense));
        endParagraph();
    }
    m_wording = Wording::Markdown;
}

void MarkdownWriter::writePart(const ShownPart &part)
{
    m_part = part.heading;
    if (!part.heading.isEmpty())
        writeHeading(part.heading);
    QList<ShownBlock> rows;
    for (const ShownBlock &block : part.blocks) {
        if (block.kind == BlockKind::TableRow) {
            rows.append(block);
            continue;
        }
        writeTable(std::exchange(rows, {}));
        writeBlock(block);
    }
    writeTable(rows);
}

void MarkdownWriter::beginBlock(const QTextBlockFormat &format)
{
    if (std::exchange(m_isFresh, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
}

void MarkdownWriter::writeHeading(const QString &heading)
{
    QTextBlockFormat format;
    format.setTopMargin(m_look.px(14));
    format.setHeadingLevel(1);
    beginBlock(format);
    m_cursor.insertText(heading, charFormat(kit::TypeRole::BodyStrong));
}

void MarkdownWriter::writeBlock(const ShownBlock &block)
{
    const QTextCharFormat format = formatOf(block);
    beginBlock(blockFormat(block));
    m_cursor.setBlockCharFormat(format);
    beginParagraph();
    writeMarker(block, format);
    writePieces(block.cells.value(0), format);
    endParagraph();
}

void MarkdownWriter::writeTable(const QList<ShownBlock> &rows)
{
    if (rows.isEmpty())
        return;
    qsizetype columns = 1;
    for (const ShownBlock &row : rows)
        columns = std::max(columns, row.cells.size());
    QTextTable *table = m_cursor.insertTable(int(rows.size()), int(columns), ruledTable(m_look));
    for (int row = 0; row < int(rows.size()); ++row)
        writeRow(*table, row, rows[row]);
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = true;
}

void MarkdownWriter::writeRow(QTextTable &table, int row, const ShownBlock &block)
{
    const bool isWhole = isWholly(PieceState::Inserted, block) || isWholly(PieceState::Deleted, block);
    m_cursor = table.cellAt(row, 0).firstCursorPosition();
    beginParagraph();
    for (int column = 0; column < int(block.cells.size()); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        if (block.isHead) {
            QTextCharFormat head;
            head.setBackground(m_look->panel2);
            cell.setFormat(head);
        }
        m_cursor = cell.firstCursorPosition();
        m_isInChange = m_isInChange && isWhole;
        writePieces(block.cells[column], formatOf(block));
    }
    endParagraph();
}

/// Only an item shows its marker; a changed one shows in any block.
void MarkdownWriter::writeMarker(const ShownBlock &block, const QTextCharFormat &format)
{
    const bool isItem = block.kind == BlockKind::ListItem;
    const bool isDrawn = block.kind == BlockKind::Rule && isOf(PieceState::Same, block.marker);
    if (isDrawn || (!isItem && block.kind != BlockKind::Rule && isMarkerImplied(block)))
        return;
    for (TextPiece piece : block.marker) {
        piece.text = isItem ? bulletOf(piece.text) : piece.text;
        const int start = m_cursor.position();
        m_cursor.insertText(plainly(piece.text), marked(format, piece.state));
        note(piece, start);
    }
    if (!block.marker.isEmpty())
        m_cursor.insertText(isItem ? u"\t"_s : u" "_s, format);
}

void MarkdownWriter::writePieces(const TextPieces &pieces, const QTextCharFormat &format)
{
    const auto stylesOf = [this](const QString &text) {
        return m_wording == Wording::Markdown ? inlineStylesOf(text)
                                              : std::vector<InlineStyle>(size_t(text.size()), InlineStyle::Plain);
    };
    const std::vector<InlineStyle> olds = stylesOf(textBefore(pieces)), news = stylesOf(textAfter(pieces));
    auto old = olds.begin(), now = news.begin();
    for (const TextPiece &piece : pieces) {
        const bool isDeleted = piece.state == PieceState::Deleted;
        const auto from = isDeleted ? old : now;
        std::vector<InlineStyle> styles(from, from + piece.text.size());
        if (piece.state != PieceState::Same)
            showLoneMarks(styles, piece.text);
        const int start = m_cursor.position();
        writePiece(piece, styles, format);
        note(piece, start);
        old += piece.state == PieceState::Inserted ? 0 : piece.text.size();
        now += isDeleted ? 0 : piece.text.size();
    }
}

void MarkdownWriter::writePiece(const TextPiece &piece, const std::vector<InlineStyle> &styles,
                                const QTextCharFormat &format)
{
    const QTextCharFormat ground = marked(format, piece.state);
    for (size_t from = 0; from < styles.size();) {
        size_t to = from;
        while (to < styles.size() && styles[to] == styles[from])
            ++to;
        const QString text = plainly(piece.text.mid(qsizetype(from), qsizetype(to - from)));
        if (styles[from] != InlineStyle::Mark)
            writeRun(text, piece.state, styled(ground, styles[from]));
        from = to;
    }
}

/// Text of one format, with its record numbers as links where they still stand.
void MarkdownWriter::writeRun(const QString &text, PieceState state, const QTextCharFormat &format)
{
    qsizetype written = 0;
    for (auto found = recordNumber().globalMatch(text); state != PieceState::Deleted && found.hasNext();) {
        const QRegularExpressionMatch number = found.next();
        QTextCharFormat link = format;
        link.setAnchor(true);
        link.setAnchorHref(kRecordLink + number.captured());
        link.setForeground(m_look->accent);
        m_cursor.insertText(text.mid(written, number.capturedStart() - written), format);
        m_cursor.insertText(number.captured(), link);
        written = number.capturedEnd();
    }
    m_cursor.insertText(text.mid(written), format);
}

/// Pieces that stand together are one change.
void MarkdownWriter::note(const TextPiece &piece, int start)
{
    const bool isChange = piece.state != PieceState::Same;
    if (isChange && !m_isInChange)
        m_changes.append({start, start, 0, 0, 0, m_part, {}, {}});
    m_isInChange = isChange;
    if (!isChange)
        return;
    m_changes.last().end = m_cursor.position();
    QString &told = piece.state == PieceState::Deleted ? m_changes.last().deleted : m_changes.last().inserted;
    told += told.isEmpty() ? piece.text : u' ' + piece.text;
}

void MarkdownWriter::beginParagraph()
{
    m_firstOfParagraph = m_changes.size();
    m_paragraphStart = m_cursor.position();
    m_isInChange = false;
}

void MarkdownWriter::endParagraph()
{
    const int paragraph = m_firstOfParagraph > 0 ? m_changes[m_firstOfParagraph - 1].paragraph + 1 : 0;
    for (qsizetype i = m_firstOfParagraph; i < m_changes.size(); ++i) {
        m_changes[i].paragraph = paragraph;
        m_changes[i].paragraphStart = m_paragraphStart;
        m_changes[i].paragraphEnd = m_cursor.position();
    }
}

QTextCharFormat MarkdownWriter::charFormat(kit::TypeRole role) const
{
    QTextCharFormat format;
    format.setFont(m_look.font(role));
    format.setForeground(m_look->text);
    return format;
}

QTextCharFormat MarkdownWriter::formatOf(const ShownBlock &block) const
{
    if (block.kind == BlockKind::Heading)
        return charFormat(block.level == 1 ? kit::TypeRole::BodyStrong : kit::TypeRole::DenseStrong);
    if (block.kind == BlockKind::TableRow)
        return charFormat(block.isHead ? kit::TypeRole::DenseStrong : kit::TypeRole::Dense);
    QTextCharFormat format = charFormat(kit::TypeRole::Body);
    if (block.kind == BlockKind::Quote)
        format.setForeground(m_look->text2);
    return format;
}

QTextBlockFormat MarkdownWriter::blockFormat(const ShownBlock &block) const
{
    QTextBlockFormat format;
    format.setLineHeight(kLinePercent, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(m_look.px(block.kind == BlockKind::Heading ? 10 : 4));
    const int indent = m_look.px(kIndent);
    if (block.kind == BlockKind::Heading)
        format.setHeadingLevel(std::min(block.level + 1, 6));
    if (block.kind == BlockKind::Quote)
        format.setLeftMargin(indent);
    if (block.kind == BlockKind::ListItem) {
        format.setLeftMargin(indent * (block.level + 1));
        format.setTextIndent(-indent);
        format.setTabPositions({QTextOption::Tab(indent, QTextOption::LeftTab)});
    }
    if (block.kind == BlockKind::Rule && isOf(PieceState::Same, block.marker))
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextCharFormat MarkdownWriter::marked(QTextCharFormat format, PieceState state) const
{
    if (state == PieceState::Inserted) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(m_look->ok);
        format.setBackground(m_look->inserted);
    } else if (state == PieceState::Deleted) {
        format.setFontStrikeOut(true);
        format.setForeground(m_look->danger);
        format.setBackground(m_look->deleted);
    }
    return format;
}

QTextCharFormat MarkdownWriter::styled(QTextCharFormat format, InlineStyle style) const
{
    if (style == InlineStyle::Bold)
        format.setFontWeight(QFont::DemiBold);
    if (style == InlineStyle::Code)
        format.setFontFamilies(m_look.font(kit::TypeRole::Mono).families());
    return format;
}

} // namespace ringi
