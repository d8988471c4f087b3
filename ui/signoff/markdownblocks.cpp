// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/markdownblocks.h"

#include <QRegularExpression>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnsALevel = 2;

int indentOf(const QString &spaces)
{
    const auto tabs = int(spaces.count(u'\t'));
    return (int(spaces.size()) - tabs) / kColumnsALevel + tabs;
}

/// The cells of "| a | b \\| c |": a pipe after a backslash is a pipe.
QStringList cellsOf(const QString &row)
{
    static const QRegularExpression edge(u"(?<!\\\\)\\|"_s);
    QStringList cells = row.trimmed().mid(1).split(edge);
    if (cells.size() > 1 && cells.last().trimmed().isEmpty())
        cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed().replace(u"\\|"_s, u"|"_s);
    return cells;
}

MarkdownBlock rowOf(const QString &line)
{
    static const QRegularExpression rule(u"^[\\s|:-]*-[\\s|:-]*$"_s);
    if (rule.match(line).hasMatch())
        return {BlockKind::TableRule, 0, {}, {}, 0};
    return {BlockKind::TableRow, 0, {}, cellsOf(line), 0};
}

MarkdownBlock textFrom(const QString &line, qsizetype start, BlockKind kind, int level, const QString &marker)
{
    return {kind, level, marker, {line.mid(start)}, int(start)};
}

qsizetype firstLetter(const QString &line)
{
    const auto letter = std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); });
    return letter - line.begin();
}

/// Marks the text between two signs, if the second is there.
void mark(std::vector<InlineStyle> &styles, const QString &text, qsizetype start, const QString &sign,
          InlineStyle style)
{
    const qsizetype inner = start + sign.size();
    const qsizetype end = text.indexOf(sign, inner);
    if (end <= inner)
        return;
    const auto at = [&styles](qsizetype i) { return styles.begin() + i; };
    std::fill(at(start), at(end + sign.size()), InlineStyle::Mark);
    std::fill(at(inner), at(end), style);
}

} // namespace

MarkdownBlock blockOf(const QString &line)
{
    static const QRegularExpression rule(u"^\\s*([-*_])(\\s*\\1){2,}\\s*$"_s);
    static const QRegularExpression heading(u"^(#{1,6})\\s+"_s);
    static const QRegularExpression item(u"^(\\s*)([-*+]|\\d{1,9}[.)])\\s+"_s);
    static const QRegularExpression quote(u"^\\s*(>)\\s?"_s);
    const qsizetype start = firstLetter(line);
    if (start == line.size())
        return {};
    if (line[start] == u'|')
        return rowOf(line);
    if (rule.match(line).hasMatch())
        return {BlockKind::Rule, 0, line.trimmed(), {}, 0};
    if (const auto found = heading.match(line); found.hasMatch())
        return textFrom(line, found.capturedEnd(), BlockKind::Heading, int(found.capturedLength(1)), found.captured(1));
    if (const auto found = item.match(line); found.hasMatch())
        return textFrom(line, found.capturedEnd(), BlockKind::ListItem,
                        std::min(indentOf(found.captured(1)), kDeepestItem), found.captured(2));
    if (const auto found = quote.match(line); found.hasMatch())
        return textFrom(line, found.capturedEnd(), BlockKind::Quote, 0, found.captured(1));
    return textFrom(line, start, BlockKind::Paragraph, 0, {});
}

std::vector<InlineStyle> inlineStylesOf(const QString &text)
{
    std::vector<InlineStyle> styles(size_t(text.size()), InlineStyle::Plain);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (styles[size_t(at)] != InlineStyle::Plain)
            continue;
        if (text[at] == u'`')
            mark(styles, text, at, u"`"_s, InlineStyle::Code);
        else if (QStringView(text).sliced(at).startsWith(u"**"))
            mark(styles, text, at, u"**"_s, InlineStyle::Bold);
    }
    return styles;
}

} // namespace ringi
