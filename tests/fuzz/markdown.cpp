// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a measure as the sign-off page lays it out.
#include "targets.h"
#include "ui/signoff/markdownblocks.h"

void ringi::test::fuzzMarkdown(const QByteArray &bytes)
{
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : lines) {
        const MarkdownBlock block = blockOf(line);
        demand(block.textStart >= 0 && block.textStart <= line.size(), "the text of a block is in its line");
        demand(block.level >= 0 && block.level <= 6, "a level is one that can be shown");
        for (const QString &cell : block.cells)
            demand(inlineStylesOf(cell).size() == size_t(cell.size()), "every character has its style");
    }
}
