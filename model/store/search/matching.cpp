// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/matching.h"

#include "store/search/termtext.h"

#include <QStringTokenizer>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// One of the words that are taken for it; REQUIRES: there are any.
QString anyOf(const SearchTerm &term, QChar quote, const QString &between)
{
    QStringList quoted;
    for (const QString &token : term.instead)
        quoted.append(quote + token + quote);
    return u'(' + quoted.join(between) + u')';
}

/// Tokens are letters and digits only, so quoting needs no escapes.
QString forFts5(const SearchTerm &term)
{
    if (!term.instead.isEmpty())
        return anyOf(term, u'"', u" OR "_s);
    return u'"' + term.tokens.join(u' ') + (term.prefix ? u"\"*"_s : u"\""_s);
}

QString forTsquery(const SearchTerm &term)
{
    if (!term.instead.isEmpty())
        return anyOf(term, u'\'', u" | "_s);
    QStringList quoted;
    for (const QString &token : term.tokens)
        quoted.append(u'\'' + token + u'\'');
    if (term.prefix)
        quoted.last() += u":*"_s;
    return quoted.join(u" <-> "_s);
}

/// "'port':1 'terminal':2". Places end where PostgreSQL's do.
QString asTsvector(const QString &words)
{
    constexpr int kLastPlace = 16'383;
    QString text;
    text.reserve(words.size() * 2);
    int place = 0;
    for (const QStringView token : QStringTokenizer(words, u' ', Qt::SkipEmptyParts)) {
        place = std::min(place + 1, kLastPlace);
        text.append(u'\'').append(token).append(u"':").append(QString::number(place)).append(u' ');
    }
    return text;
}

QString joined(sql::Engine engine, const QList<SearchTerm> &terms, const QString &between)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts.append(engine == sql::Engine::Sqlite ? forFts5(term) : u'(' + forTsquery(term) + u')');
    return parts.join(between);
}

} // namespace

QString indexedWords(sql::Engine engine, const QString &words)
{
    return engine == sql::Engine::Sqlite ? words : asTsvector(words);
}

QString matchExpression(sql::Engine engine, const QList<SearchTerm> &terms)
{
    return joined(engine, terms, engine == sql::Engine::Sqlite ? u" AND "_s : u" & "_s);
}

QString matchAnyExpression(sql::Engine engine, const QList<SearchTerm> &terms)
{
    return joined(engine, terms, engine == sql::Engine::Sqlite ? u" OR "_s : u" | "_s);
}

QString ownWordsExpression(sql::Engine engine, const QList<SearchTerm> &terms)
{
    return engine == sql::Engine::Sqlite ? textOfAll(terms) : matchExpression(engine, terms);
}

QString ownWordsAnyExpression(sql::Engine engine, const QList<SearchTerm> &terms)
{
    return engine == sql::Engine::Sqlite ? textOfAny(terms) : matchAnyExpression(engine, terms);
}

} // namespace ringi
