// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether terms stand in the words of one record, as its index would answer. The SQL of SQLite asks has_words(words,
// terms); in both, tokens have single spaces between them.
#pragma once

#include "store/search/tokenizer.h"

#include <QByteArrayView>

namespace ringi {

/// All of the terms for has_words, in UTF-8 there: a line for each, with tabs between the words that are taken for one,
/// and a star after what is begun.
QString textOfAll(const QList<SearchTerm> &terms);
/// Any of them.
QString textOfAny(const QList<SearchTerm> &terms);

bool haveTerms(QByteArrayView words, QByteArrayView terms);

} // namespace ringi
