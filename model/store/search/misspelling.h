// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that somebody may have meant who typed one that stands nowhere.
#pragma once

#include "store/search/tokenizer.h"

namespace ringi {

/// Whether it is a whole Latin word that is long enough to be mistyped: four letters, no digits, no phrase.
bool mayBeMistyped(const SearchTerm &term);

/// The words that one slip makes the typed one from: a letter left out, too many, another, or two exchanged
/// (F. J. Damerau, Communications of the ACM 7 (3), 1964). About fifty for each letter.
QStringList oneSlipAway(const QString &word);

} // namespace ringi
