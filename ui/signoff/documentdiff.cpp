// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/documentdiff.h"

#include <QStringList>

#include <vector>

namespace ringi {

namespace {

using Lengths = std::vector<std::vector<int>>;

QStringList paragraphsOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

/// lengths[i][j] is the longest common run of old from i and new from j.
Lengths commonLengths(const QStringList &before, const QStringList &after)
{
    Lengths lengths(size_t(before.size()) + 1, std::vector<int>(size_t(after.size()) + 1, 0));
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j) {
            const size_t a = size_t(i), b = size_t(j);
            lengths[a][b] =
                before[i] == after[j] ? lengths[a + 1][b + 1] + 1 : std::max(lengths[a + 1][b], lengths[a][b + 1]);
        }
    }
    return lengths;
}

} // namespace

QList<Paragraph> paragraphsBetween(const QString &before, const QString &after)
{
    const QStringList olds = paragraphsOf(before);
    const QStringList news = paragraphsOf(after);
    const Lengths lengths = commonLengths(olds, news);
    QList<Paragraph> paragraphs;
    qsizetype i = 0, j = 0;
    while (i < olds.size() || j < news.size()) {
        if (i < olds.size() && j < news.size() && olds[i] == news[j]) {
            paragraphs.append({news[j++], ParagraphFate::Kept});
            ++i;
        } else if (j >= news.size()
                   || (i < olds.size() && lengths[size_t(i) + 1][size_t(j)] >= lengths[size_t(i)][size_t(j) + 1])) {
            paragraphs.append({olds[i++], ParagraphFate::Deleted});
        } else {
            paragraphs.append({news[j++], ParagraphFate::Inserted});
        }
    }
    return paragraphs;
}

} // namespace ringi
