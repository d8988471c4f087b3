// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a record that a search looks into, each with the place it stands in. Sealed entries are not among them.
#pragma once

#include "domain/incident.h"
#include "domain/measure.h"
#include "queries/search.h"

namespace ringi {

struct SearchedText
{
    HitField field = HitField::Title;
    int ordinal = 0; ///< as in Passage
    QString text;

    friend bool operator==(const SearchedText &, const SearchedText &) = default;
};

/// Those that say most about the record first; empty ones are left out.
QList<SearchedText> searchedTexts(const Incident &incident);
QList<SearchedText> searchedTexts(const Measure &measure);

/// All of them as one text of tokens.
QString wordsOf(const QList<SearchedText> &texts);

/// What they name, each once.
QList<Observable> observablesOf(const QList<SearchedText> &texts);

} // namespace ringi
