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

/// How it is asked which records have the words.
struct WordPlan
{
    enum class By {
        Index, ///< beginning with those that have them
        Set,   ///< SQLite: of each record in the order of the question, among those that have them
        Text,  ///< of each record in the order of the question, in its own words; of the table `incident` alone
    };

    By by = By::Index;
    QByteArray hits = {}; ///< of By::Set: their keys
};

/// Whether the record of the row `incident` has what the parameter says, in its own words.
QByteArray inItsWords(const QByteArray &parameter, sql::Engine engine);

/// Every one has to hold of a row with a `key`; they have the parameters that `bindWanted` binds by the same plan.
QList<QByteArray> wantedConditions(const Wanted &wanted, const SearchIndex &index, const WordPlan &plan,
                                   sql::Engine engine);
void bindWanted(sql::Statement &statement, const Wanted &wanted, const WordPlan &plan, sql::Engine engine);

} // namespace ringi
