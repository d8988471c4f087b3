// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's query language in words: what its terms and keys mean, and what is wrong with a query.
#pragma once

#include "queries/registerquerytext.h"

namespace ringi::words {

/// What is wrong, where, and what was probably meant.
QString sentenceFor(const QueryTextError &error);

QString label(DueState state);
QString label(RecordTrait trait);
QString label(RegisterGrouping grouping);
/// The heading of a group.
QString groupLabel(RegisterGrouping grouping, const QString &key);

/// What a choice of a completion means: "holder:", or "legal" where the text before it is "holder:". Empty for what
/// says it itself.
QString choiceLabel(const QString &term, const QString &choice);

} // namespace ringi::words
