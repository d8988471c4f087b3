// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One tokenizer for both engines: compatibility forms folded (ﾗﾝｻﾑ is ランサム, ＡＢＣ is abc), case and Latin accents
// gone, words of letters and digits as they are, runs of kana and kanji as overlapping pairs, so that 攻撃 is found in
// 攻撃者.
#pragma once

#include <QString>
#include <QStringList>

namespace ringi {

/// The tokens of a text in order, repeated ones included.
QStringList tokensOf(const QString &text);
/// The tokens of all the texts as one text, with spaces between.
QString wordsOf(const QStringList &texts);

/// A token and the stretch of the text it was made from.
struct PlacedToken
{
    QString token;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The same tokens with their places.
QList<PlacedToken> placedTokensOf(const QString &text);

/// One thing a search asks for: tokens that follow each other, the last of them perhaps only begun.
struct SearchTerm
{
    QStringList tokens = {};
    bool prefix = false;
    QStringList instead = {}; ///< tokens that are taken for the only one, because it stands nowhere

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// The terms of what somebody typed: each word or run of Japanese is one; quoted words are one together; the last word
/// may be unfinished.
QList<SearchTerm> searchTerms(const QString &typed);

} // namespace ringi
