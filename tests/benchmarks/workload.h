// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured on: a demo store of the wanted size, a CSV file made from it, and the words people would search for.
#pragma once

#include "desk/desk.h"
#include "queries/queries.h"
#include "rawengine.h"
#include "store/store.h"

namespace ringi::bench {

struct SearchWord
{
    QString work; ///< "search_rare_latin"
    QString text; ///< what a person types
    qint64 hits = 0;
};

/// The history that `ringi demo` writes. Throws Fault.
void writeDemo(const QString &location, int incidents);

/// An empty store with one officer, who may do everything.
Session foundOffice(Store &store);

/// The first officer a demo store gives a hint of, with his key open.
Session signedIn(Store &store, Desk &desk);

/// The first incidents of a store as somebody else's register.
QByteArray asCsv(Queries &queries, int incidents);

/// What each incident is found by, folded as the projector folds it.
QString wordsOf(const Incident &incident);
/// Of all records.
Words allWords(Queries &queries);

/// Words of each script by the share of incidents that have them, found by counting in some of them.
QList<SearchWord> searchWords(Queries &queries);

} // namespace ringi::bench
