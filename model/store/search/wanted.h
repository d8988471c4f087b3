// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed into a search field, taken apart: observables that are looked up exactly, and words.
#pragma once

#include "domain/observables.h"
#include "store/search/tokenizer.h"

namespace ringi {

struct WantedObservable
{
    Observable what;
    SearchTerm asWords; ///< as it may stand in a text that goes on: "example.or" on the way to "example.org"
};

struct Wanted
{
    QList<WantedObservable> observables;
    QList<SearchTerm> terms;

    [[nodiscard]] bool isEmpty() const { return observables.isEmpty() && terms.isEmpty(); }
};

inline constexpr int kMostObservables = 8; ///< of one search; what is typed beyond is words

/// What is quoted is words.
Wanted wantedOf(const QString &typed);

/// The spans of one observable as a JSON list of lists, as the store's texts take them.
QByteArray spansJson(const Observable &observable);

} // namespace ringi
