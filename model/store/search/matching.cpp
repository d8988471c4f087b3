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

/// PostgreSQL keeps no positions for tokens handed in ready-made, so a phrase is the words together.
QString forTsquery(const SearchTerm &term)
{
    QStringList quoted;
    for (const QString &token : term.tokens)
        quoted.append(u'\'' + token + u'\'');
    if (term.prefix)
        quoted.last() += u":*"_s;
    return quoted.join(u" & "_s);
}

} // namespace

QString matchExpression(sql::Engine engine, const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts.append(engine == sql::Engine::Sqlite ? forFts5(term) : forTsquery(term));
    return parts.join(engine == sql::Engine::Sqlite ? u" "_s : u" & "_s);
}

QString wordsOf(const QStringList &texts)
{
    QStringList tokens;
    for (const QString &text : texts)
        tokens += tokensOf(text);
    return tokens.join(u' ');
}

} // namespace ringi
