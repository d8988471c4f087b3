// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/matching.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Tokens are letters and digits only, so quoting needs no escapes.
QString forFts5(const SearchTerm &term)
{
    return u'"' + term.tokens.join(u' ') + (term.prefix ? u"\"*"_s : u"\""_s);
}

QString forTsquery(const SearchTerm &term)
{
    QStringList quoted;
    for (const QString &token : term.tokens)
        quoted.append(u'\'' + token + u'\'');
    if (term.prefix)
        quoted.last() += u":*"_s;
    return quoted.join(u" <-> "_s);
}

QString joined(sql::Engine engine, const QList<SearchTerm> &terms, const QString &between)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts.append(engine == sql::Engine::Sqlite ? forFts5(term) : u'(' + forTsquery(term) + u')');
    return parts.join(between);
}

} // namespace

QString matchExpression(sql::Engine engine, const QList<SearchTerm> &terms)
{
    return joined(engine, terms, engine == sql::Engine::Sqlite ? u" "_s : u" & "_s);
}

QString matchAnyExpression(sql::Engine engine, const QList<SearchTerm> &terms)
{
    return joined(engine, terms, engine == sql::Engine::Sqlite ? u" OR "_s : u" | "_s);
}

QString wordsOf(const QStringList &texts)
{
    QStringList tokens;
    for (const QString &text : texts)
        tokens += tokensOf(text);
    return tokens.join(u' ');
}

} // namespace ringi
