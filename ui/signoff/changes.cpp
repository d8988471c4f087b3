// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/changes.h"

#include <algorithm>

namespace ringi {

namespace {

TextPieces wholly(PieceState state, const QString &text)
{
    return text.isEmpty() ? TextPieces() : TextPieces{{state, text}};
}

TextPieces replaced(const QString &before, const QString &after)
{
    if (before == after)
        return wholly(PieceState::Same, after);
    return wholly(PieceState::Deleted, before) + wholly(PieceState::Inserted, after);
}

ShownBlock blockIn(PieceState state, const MarkdownBlock &written)
{
    ShownBlock block{written.kind, written.level, false, wholly(state, written.marker), {}};
    for (const QString &cell : written.cells)
        block.cells.append(wholly(state, cell));
    return block;
}

/// The pieces after the first characters, if those are in one piece that stayed.
std::optional<TextPieces> piecesFrom(int start, TextPieces pieces)
{
    if (start == 0)
        return pieces;
    if (pieces.isEmpty() || pieces.first().state != PieceState::Same || pieces.first().text.size() < start)
        return {};
    pieces.first().text.remove(0, start);
    if (pieces.first().text.isEmpty())
        pieces.removeFirst();
    return pieces;
}

bool haveOneShape(const MarkdownBlock &before, const MarkdownBlock &after)
{
    const auto isTable = [](const MarkdownBlock &block) { return block.kind == BlockKind::TableRow; };
    if (isTable(before) || isTable(after))
        return before.kind == after.kind && before.cells.size() == after.cells.size();
    return before.cells.size() == 1 && after.cells.size() == 1;
}

/// REQUIRES: both have one shape.
ShownBlock changedBlock(const MarkdownBlock &before, const MarkdownBlock &after, const TextPieces &pieces)
{
    ShownBlock block{after.kind, after.level, false, replaced(before.marker, after.marker), {}};
    if (after.kind == BlockKind::TableRow) {
        for (int i = 0; i < after.cells.size(); ++i)
            block.cells.append(wordDiff(before.cells[i], after.cells[i]));
        return block;
    }
    if (before.level != after.level && before.marker == after.marker)
        block.marker = wholly(PieceState::Deleted, before.marker) + wholly(PieceState::Inserted, after.marker);
    const auto rest = before.textStart == after.textStart ? piecesFrom(after.textStart, pieces) : std::nullopt;
    block.cells.append(rest ? *rest : wordDiff(before.cells.first(), after.cells.first()));
    return block;
}

MarkdownBlock plainBlock(const QString &line)
{
    if (line.trimmed().isEmpty())
        return {};
    return {BlockKind::Paragraph, 0, {}, {line}, 0};
}

class PartWriter
{
public:
    explicit PartWriter(Wording wording)
        : m_blockOf(wording == Wording::Markdown ? blockOf : plainBlock)
    {
    }

    QList<ShownBlock> blocks(const TextDiff &diff)
    {
        for (const ParagraphDiff &paragraph : diff)
            add(paragraph);
        return m_blocks;
    }

private:
    void add(const ParagraphDiff &paragraph)
    {
        const MarkdownBlock before = m_blockOf(textBefore(paragraph.pieces));
        const MarkdownBlock after = m_blockOf(textAfter(paragraph.pieces));
        switch (paragraph.state) {
        case ParagraphState::Same:
            return put(after, blockIn(PieceState::Same, after));
        case ParagraphState::Inserted:
            return put(after, blockIn(PieceState::Inserted, after));
        case ParagraphState::Deleted:
            return put(before, blockIn(PieceState::Deleted, before));
        case ParagraphState::Changed:
            break;
        }
        if (haveOneShape(before, after))
            return put(after, changedBlock(before, after, paragraph.pieces));
        put(before, blockIn(PieceState::Deleted, before));
        put(after, blockIn(PieceState::Inserted, after));
    }

    void put(const MarkdownBlock &written, const ShownBlock &block)
    {
        if (written.kind == BlockKind::TableRule)
            return makeHead();
        if (written.kind != BlockKind::Blank)
            m_blocks.append(block);
    }

    /// The row above a table's rule, when it is the first, is its head.
    void makeHead()
    {
        const auto rows = m_blocks.size();
        const auto isRow = [this](qsizetype i) { return i >= 0 && m_blocks[i].kind == BlockKind::TableRow; };
        if (isRow(rows - 1) && !isRow(rows - 2))
            m_blocks.last().isHead = true;
    }

    MarkdownBlock (*m_blockOf)(const QString &line);
    QList<ShownBlock> m_blocks;
};

bool hasChange(const TextPieces &pieces)
{
    return std::ranges::any_of(pieces, [](const TextPiece &piece) { return piece.state != PieceState::Same; });
}

} // namespace

bool ShownBlock::isChanged() const
{
    return hasChange(marker) || std::ranges::any_of(cells, hasChange);
}

QList<ShownPart> documentOf(const QList<DocumentPart> &parts)
{
    QList<ShownPart> document;
    for (const DocumentPart &part : parts) {
        const QList<ShownBlock> blocks = PartWriter(part.wording).blocks(textDiff(part.before, part.after));
        if (!blocks.isEmpty())
            document.append({part.heading, blocks});
    }
    return document;
}

qsizetype sizeOf(const QList<DocumentPart> &parts)
{
    qsizetype size = 0;
    for (const DocumentPart &part : parts)
        size += part.before.size() + part.after.size();
    return size;
}

} // namespace ringi
