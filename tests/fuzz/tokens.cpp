// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tokenizer of the search, for texts that are kept and for what somebody types.
#include "store/search/tokenizer.h"
#include "targets.h"

void ringi::test::fuzzTokens(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const QStringList tokens = tokensOf(text);
    for (const QString &token : tokens)
        demand(!token.isEmpty() && !token.contains(u' '), "a token is one word");
    for (const SearchTerm &term : searchTerms(text))
        demand(!term.tokens.isEmpty(), "a term asks for something");
}
