// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a search as conditions on rows, for incidents and measures alike.
#pragma once

#include "store/search/wanted.h"
#include "store/sql/connection.h"

namespace ringi {

/// Where the words and the observables of one kind of record are kept.
struct SearchIndex
{
    QByteArray words;    ///< table
    QByteArray observed; ///< the keys of those that name what `{observed}` stands for
};

SearchIndex incidentIndex();
SearchIndex measureIndex();

/// The keys of the records whose words match a parameter, in brackets.
QByteArray withWords(const SearchIndex &index, const QByteArray &parameter, sql::Engine engine);

/// Whether what is asked for has so many records that trying each in the order of the question is quicker than
/// beginning with all of them.
enum class Frequency { Few, Many };

/// How it is asked who has the words.
struct WordPlan
{
    Frequency frequency = Frequency::Few;
    QByteArray hits = {}; ///< SQLite: a set of keys, where they are many
};

/// Every one has to hold of a row with a `key`; they have the parameters that `bindWanted` binds by the same plan. Many
/// words are asked of the table `incident`.
QList<QByteArray> wantedConditions(const Wanted &wanted, const SearchIndex &index, const WordPlan &plan,
                                   sql::Engine engine);
void bindWanted(sql::Statement &statement, const Wanted &wanted, const WordPlan &plan, sql::Engine engine);

} // namespace ringi
