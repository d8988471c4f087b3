// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search terms in the two engines' own words.
#pragma once

#include "store/search/tokenizer.h"
#include "store/sql/connection.h"

namespace ringi {

/// Words of `wordsOf` as the engine's index is told them: FTS5 reads the words themselves, PostgreSQL a tsvector.
QString indexedWords(sql::Engine engine, const QString &words);
/// FTS5's match expression or PostgreSQL's tsquery for all terms together; empty when there are none.
QString matchExpression(sql::Engine engine, const QList<SearchTerm> &terms);
/// The same for any of the terms.
QString matchAnyExpression(sql::Engine engine, const QList<SearchTerm> &terms);

/// The same for what a record's own words are asked: of SQLite has_words, of PostgreSQL again a tsquery.
QString ownWordsExpression(sql::Engine engine, const QList<SearchTerm> &terms);
QString ownWordsAnyExpression(sql::Engine engine, const QList<SearchTerm> &terms);

} // namespace ringi
