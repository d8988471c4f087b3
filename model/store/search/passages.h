// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the texts of a record what was looked for stands: the passage that is shown, with its marks.
#pragma once

#include "store/search/searchedtexts.h"
#include "store/search/wanted.h"

namespace ringi {

/// Of the text in which most of it stands, the earlier one of equals; the first text without marks where none does.
/// REQUIRES: at least one text.
Passage passageOf(const QList<SearchedText> &texts, const Wanted &wanted);

/// How many of the terms stand in the text.
int termsIn(const QString &text, const QList<SearchTerm> &terms);

/// Which of the words that were taken for others stand in the text, by the word that was typed.
QMap<QString, QStringList> takenIn(const QString &text, const QList<SearchTerm> &terms);

} // namespace ringi
