// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two texts, word by word. Lines are aligned first, a changed one with the one most like it; the
// words are compared within changed lines only. The work is bounded: where the texts have little in common, whole
// lines are said to be replaced.
#pragma once

#include <QList>
#include <QString>

namespace ringi {

enum class PieceState { Same, Inserted, Deleted };

struct TextPiece
{
    PieceState state = PieceState::Same;
    QString text; ///< never empty

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};
using TextPieces = QList<TextPiece>;

enum class ParagraphState { Same, Changed, Inserted, Deleted };

/// One line, without its line feed. An empty line has no pieces.
struct ParagraphDiff
{
    ParagraphState state = ParagraphState::Same;
    TextPieces pieces;

    friend bool operator==(const ParagraphDiff &, const ParagraphDiff &) = default;
};
using TextDiff = QList<ParagraphDiff>;

/// Of two texts of any number of lines. textBefore() and textAfter() give them back, to the character.
TextDiff textDiff(const QString &before, const QString &after);
/// Of two texts as if they were one line each. Deleted comes before inserted where both are at one place. A piece never
/// ends within what a reader takes for one character.
TextPieces wordDiff(const QString &before, const QString &after);

QString textBefore(const TextPieces &pieces);
QString textAfter(const TextPieces &pieces);
QString textBefore(const TextDiff &diff);
QString textAfter(const TextDiff &diff);

} // namespace ringi
