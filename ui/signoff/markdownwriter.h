// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a shown document into a QTextDocument, in the theme's fonts and colours: what came underlined, what went
// struck through, record numbers as links. Nothing is loaded, and no HTML is made or read.
#pragma once

#include "ui/kit/look.h"
#include "ui/signoff/changes.h"

#include <QTextCursor>

class QTextTable;

namespace ringi {

/// A change as it stands in the written document, by character positions.
struct ChangeSpot
{
    int start = 0;
    int end = 0;
    int paragraph = 0;      ///< counted over changed paragraphs
    int paragraphStart = 0; ///< a row of a table is a paragraph
    int paragraphEnd = 0;
    QString part; ///< the heading it stands under
    QString deleted;
    QString inserted;
};

/// What the address of a link to a record starts with; its number follows.
inline constexpr QLatin1StringView kRecordLink{"record:"};

class MarkdownWriter
{
public:
    MarkdownWriter(QTextDocument &document, const kit::Look &look);

    /// Short parts of plain words, each a row with its heading at the left.
    void writeFacts(const QList<ShownPart> &facts);
    void writePart(const ShownPart &part);
    [[nodiscard]] QList<ChangeSpot> changes() const { return m_changes; }

private:
    void beginBlock(const QTextBlockFormat &format);
    void writeHeading(const QString &heading);
    void writeFact(const ShownPart &fact);
    void writeBlock(const ShownBlock &block);
    void writeTable(const QList<ShownBlock> &rows);
    void writeRow(QTextTable &table, int row, const ShownBlock &block);
    void writeMarker(const ShownBlock &block, const QTextCharFormat &format);
    void writePieces(const TextPieces &pieces, const QTextCharFormat &format);
    void writePiece(const TextPiece &piece, const std::vector<InlineStyle> &styles, const QTextCharFormat &format);
    void writeRun(const QString &text, PieceState state, const QTextCharFormat &format);
    void note(const TextPiece &piece, int start);
    void beginParagraph();
    void endParagraph();
    [[nodiscard]] QTextCharFormat charFormat(kit::TypeRole role) const;
    [[nodiscard]] QTextCharFormat formatOf(const ShownBlock &block) const;
    [[nodiscard]] QTextBlockFormat blockFormat(const ShownBlock &block) const;
    [[nodiscard]] QTextCharFormat marked(QTextCharFormat format, PieceState state) const;
    [[nodiscard]] QTextCharFormat styled(QTextCharFormat format, InlineStyle style) const;

    kit::Look m_look;
    QTextCursor m_cursor;
    Wording m_wording = Wording::Markdown;
    QString m_part;
    QList<ChangeSpot> m_changes;
    qsizetype m_firstOfParagraph = 0; ///< in m_changes
    int m_paragraphStart = 0;
    bool m_isInChange = false;
    bool m_isFresh = true; ///< the cursor is in an empty block nobody asked for
};

} // namespace ringi
