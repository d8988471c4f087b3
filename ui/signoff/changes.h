// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document as it is to be shown: its parts, their blocks, and in each what stayed, came and went between two
// versions. Made from plain Markdown and without any widget, so that it may be made on another thread.
#pragma once

#include "base/worddiff.h"
#include "ui/signoff/markdownblocks.h"

namespace ringi {

enum class Wording { Markdown, Plain };

/// One field of a document, in two versions; both the same where no changes are to be shown.
struct DocumentPart
{
    QString heading;
    QString before;
    QString after;
    Wording wording = Wording::Markdown;
};

struct ShownBlock
{
    BlockKind kind = BlockKind::Paragraph; ///< never Blank or TableRule, which only space and head
    int level = 0;
    bool isHead = false;     ///< of a row
    TextPieces marker;       ///< of a heading, item or quote
    QList<TextPieces> cells; ///< of a row its cells, of a rule none, else the one text

    [[nodiscard]] bool isChanged() const;
};

struct ShownPart
{
    QString heading;
    QList<ShownBlock> blocks;
};

/// Parts that are empty in both versions are left out.
QList<ShownPart> documentOf(const QList<DocumentPart> &parts);

/// How much there is to compare, in characters.
qsizetype sizeOf(const QList<DocumentPart> &parts);

} // namespace ringi
