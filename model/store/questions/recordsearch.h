// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One search over incidents, measures and officers. The indexes tell which records; the passages come from the records
// themselves, which are few by then.
#pragma once

#include "queries/queries.h"
#include "store/questions/askedas.h"
#include "store/questions/wantedconditions.h"
#include "store/search/searchedtexts.h"

namespace ringi {

class RecordSearch
{
public:
    /// REQUIRES: both outlive it, and all that is read is of one state.
    RecordSearch(Queries &queries, sql::Connection &connection, AskedAs &asked);

    SearchAnswer answer(const Wanted &wanted, int limit);

private:
    void takeMisspelt(SearchTerm &term);
    bool standsSomewhere(const SearchTerm &term);
    QStringList existing(const QStringList &words);
    QList<qint64> keys(const char *byWords, const SearchIndex &index, const QByteArray &readable);
    QList<qint64> newestIncidents(const QList<SearchTerm> &terms, int limit);
    void addIncidents(int limit);
    void addMeasures(int limit);
    void addOfficers(int limit);
    void add(SearchHit hit, const QList<SearchedText> &texts);

    Queries &m_queries;
    sql::Connection &m_connection;
    AskedAs &m_asked;
    Wanted m_wanted;
    SearchAnswer m_answer;
};

} // namespace ringi
