// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A query back into its text: what reads as the same query.
#include "queries/querymeanings.h"
#include "queries/querytokens.h"
#include "queries/registerquerytext.h"

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

void add(QStringList &terms, const QString &minus, QueryTerm term, const QStringList &values)
{
    if (values.isEmpty())
        return;
    QStringList quoted;
    for (const QString &value : values)
        quoted.append(quotedValue(value));
    terms.append(minus + keyOf(term) + u':' + quoted.join(u','));
}

template <Keyed E> QStringList keys(const QList<E> &values)
{
    QStringList keys;
    for (const E value : values)
        keys.append(keyOf(value));
    return keys;
}

QStringList markings(const QList<Tlp> &tlps)
{
    QStringList words = keys(tlps);
    for (QString &word : words)
        word = word.mid(4).toLower();
    return words;
}

/// Somebody who is not known any more has no name, and is written by his id, which nobody has.
QStringList leads(const QList<OfficerId> &leads, const QueryPeople &people)
{
    QStringList names;
    for (const OfficerId &lead : leads) {
        const auto known = std::ranges::find(people.officers, lead, &QueryPeople::Person::id);
        if (lead.isNull())
            names.append(u"none"_s);
        else
            names.append(known == people.officers.end() ? lead.toString() : known->name);
    }
    return names;
}

void addFacets(QStringList &terms, const QString &minus, const RegisterFacets &facets, const QueryPeople &people)
{
    add(terms, minus, QueryTerm::Severity, keys(facets.severities));
    add(terms, minus, QueryTerm::Phase, keys(facets.phases));
    add(terms, minus, QueryTerm::Holder, keys(facets.holders));
    add(terms, minus, QueryTerm::Tlp, markings(facets.tlps));
    add(terms, minus, QueryTerm::Sector, facets.sectors);
    add(terms, minus, QueryTerm::Class, facets.classes);
    add(terms, minus, QueryTerm::Lead, leads(facets.leads, people));
    add(terms, minus, QueryTerm::Clock, keys(facets.clocks));
    add(terms, minus, QueryTerm::Tag, facets.tags);
}

void addTraits(QStringList &terms, const QString &minus, const QList<RecordTrait> &traits)
{
    for (const RecordTrait trait : traits) {
        const bool isHad = traitsItHas().contains(keyOf(trait));
        add(terms, minus, isHad ? QueryTerm::Has : QueryTerm::Is, {keyOf(trait)});
    }
}

void addTimes(QStringList &terms, const RegisterQuery &query)
{
    terms += spanTerms(keyOf(QueryTerm::Logged), {query.loggedAfter, query.loggedBefore});
    terms += spanTerms(keyOf(QueryTerm::Reported), query.reported);
    terms += spanTerms(keyOf(QueryTerm::Closed), query.closed);
    terms += spanTerms(keyOf(QueryTerm::Updated), query.updated);
}

/// A word that would be read as something else stands in quotation marks.
QString asWord(const QString &word)
{
    const QList<QueryPart> parts = queryParts(word);
    const bool isPlain = parts.size() == 1 && !parts[0].isTerm() && !parts[0].isExcluded && !parts[0].isPhrase;
    return isPlain ? word : u'"' + QString(word).remove(u'"') + u'"';
}

/// Words one by one, phrases as they are; a quotation mark without its other stands for nothing.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QStringList runs = text.split(u'"');
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const bool isPhrase = i % 2 == 1 && i + 1 < runs.size();
        if (isPhrase && !runs[i].trimmed().isEmpty())
            words.append(u'"' + runs[i].simplified() + u'"');
        if (isPhrase)
            continue;
        for (const QString &word : runs[i].simplified().split(u' ', Qt::SkipEmptyParts))
            words.append(asWord(word));
    }
    return words;
}

} // namespace

QString registerQueryText(const RegisterQuery &query, const QueryPeople &people)
{
    const QString plain, minus = u"-"_s;
    QStringList terms;
    if (query.openOnly)
        add(terms, plain, QueryTerm::Is, {keyOf(RecordTrait::Open)});
    addTraits(terms, plain, query.traits);
    addFacets(terms, plain, query, people);
    if (query.offeredTo)
        add(terms, plain, QueryTerm::Offered, {keyOf(*query.offeredTo)});
    addTimes(terms, query);
    addTraits(terms, minus, query.excludedTraits);
    addFacets(terms, minus, query.excluded, people);
    for (const QString &phrase : query.excludedText)
        terms.append(minus + asWord(phrase));
    return (terms + wordsOf(query.text)).join(u' ');
}

} // namespace ringi
