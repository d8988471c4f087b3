// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/misspelling.h"

#include <algorithm>

namespace ringi {

namespace {

constexpr qsizetype kShortest = 4;
constexpr qsizetype kLongest = 24;

bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}

QStringList withOneLess(const QString &word)
{
    QStringList words;
    for (qsizetype i = 0; i < word.size(); ++i)
        words.append(QString(word).remove(i, 1));
    return words;
}

QStringList withTwoExchanged(const QString &word)
{
    QStringList words;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        QString other = word;
        std::swap(other[i], other[i + 1]);
        words.append(other);
    }
    return words;
}

QStringList withAnother(const QString &word)
{
    QStringList words;
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        for (qsizetype i = 0; i < word.size(); ++i)
            words.append(QString(word).replace(i, 1, QChar(c)));
    }
    return words;
}

QStringList withOneMore(const QString &word)
{
    QStringList words;
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        for (qsizetype i = 0; i <= word.size(); ++i)
            words.append(QString(word).insert(i, QChar(c)));
    }
    return words;
}

} // namespace

bool mayBeMistyped(const SearchTerm &term)
{
    if (term.tokens.size() != 1)
        return false;
    const QString &word = term.tokens.first();
    return word.size() >= kShortest && word.size() <= kLongest && std::ranges::all_of(word, isLatin);
}

QStringList oneSlipAway(const QString &word)
{
    QStringList words = withOneLess(word) + withTwoExchanged(word) + withAnother(word) + withOneMore(word);
    words.removeDuplicates();
    words.removeAll(word);
    return words;
}

} // namespace ringi
