// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's query language: words that have to be there, and terms that narrow. `ransom holder:legal
// phase:triage,analysis severity>=high -tlp:red logged:2026-10-01..2026-10-07 has:open-measure "port authority"`.
// Written by people and scripts; a mistake says where it is and what may have been meant. The grammar is in
// docs/query-language.md.
#pragma once

#include "domain/registry.h"
#include "queries/registerquery.h"

namespace ringi {

enum class QueryMistake {
    UnknownToken,  ///< `holdr:legal`: no such term
    UnknownValue,  ///< `holder:lega`
    ValueMissing,  ///< `holder:`
    NotComparable, ///< `holder>=legal`: only severity and times have an order
    QuoteOpen,     ///< a quotation mark without its other
    NotExcludable, ///< `-logged:2026`: of a time one writes what is wanted
    EmptyRange,    ///< `severity:4..2`
};

struct QueryTextError
{
    QueryMistake mistake{};
    int at = 0;        ///< of the faulty part in the text, from 0
    QString part;      ///< the faulty part as it was written
    QString token;     ///< "holder", where the value is at fault
    QString meant;     ///< the nearest that is known, empty when nothing is near
    QStringList known; ///< everything that may stand there
};

/// Who can be named in a query.
struct QueryPeople
{
    struct Person
    {
        OfficerId id;
        QString name;
    };

    QList<Person> officers;
    OfficerId me;     ///< null for nobody
    QStringList tags; ///< some that are in use, to be offered
};

/// Everybody in the registry.
QueryPeople peopleOf(const Registry &registry, const OfficerId &me);

/// Terms that name the same thing twice let either through; different things, and bounds of a time, all have to hold.
/// Sort, grouping and the moment of the clocks are not in a text and stay as they are made.
tl::expected<RegisterQuery, QueryTextError> registerQueryFrom(const QString &text, const QueryPeople &people = {});

/// The text that reads as the query, terms in a fixed order and the words last.
QString registerQueryText(const RegisterQuery &query, const QueryPeople &people = {});

/// What may stand at a place of the text: the names of terms, then the values of one.
struct QueryCompletion
{
    int from = 0; ///< of what is replaced
    int length = 0;
    QStringList choices; ///< as they are written; a name with its colon
};

QueryCompletion completionsAt(const QString &text, int cursor, const QueryPeople &people = {});

} // namespace ringi
