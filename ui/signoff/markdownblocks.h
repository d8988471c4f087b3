// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Markdown a measure is written in, line by line: headings, lists, quotes, tables, rules, **bold** and `code`. A
// line break is a line break. All else, HTML, images and links among it, is text and shown as it is written: a signer
// must see what he signs.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ringi {

enum class BlockKind { Blank, Paragraph, Heading, ListItem, Quote, Rule, TableRow, TableRule };

struct MarkdownBlock
{
    BlockKind kind = BlockKind::Blank;
    int level = 0;     ///< of a heading from 1, of a list item from 0
    QString marker;    ///< as it is written: "##", "-", "2.", "---"
    QStringList cells; ///< of a row its cells, of a rule none, else the one text
    int textStart = 0; ///< where that text starts in the line, which it goes to the end of

    friend bool operator==(const MarkdownBlock &, const MarkdownBlock &) = default;
};

inline constexpr int kDeepestItem = 3;

MarkdownBlock blockOf(const QString &line);

/// How a character of a text is meant.
enum class InlineStyle { Plain, Bold, Code, Mark };

/// One for each QChar; a Mark is what makes its neighbours bold or code.
std::vector<InlineStyle> inlineStylesOf(const QString &text);

} // namespace ringi
