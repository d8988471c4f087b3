// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a search finds records by: their words, and the observables they name.
#include "store/search/matching.h"
#include "store/search/searchedtexts.h"
#include "store/views/projector.h"

namespace ringi {

namespace {

struct WordStatements
{
    const char *add;
    const char *remove;
};

constexpr WordStatements kIncidentWords{"words_add", "words_remove"};
constexpr WordStatements kMeasureWords{"measure_words_add", "measure_words_remove"};

/// An index without content has to be told again what it forgets.
void writeWords(sql::Connection &connection, const WordStatements &statements, const Searched &searched, qint64 key)
{
    if (!searched.wordsBefore.isEmpty())
        connection.named(statements.remove).bind(":key", key).bind(":words", searched.wordsBefore).run();
    if (!searched.wordsAfter.isEmpty())
        connection.named(statements.add)
            .bind(":key", key)
            .bind(":words", indexedWords(connection.engine(), searched.wordsAfter))
            .run();
}

void putObservable(sql::Connection &connection, const Observable &observable, qint64 incidentKey, qint64 measureKey)
{
    const ObservablePlace place = placeOf(observable);
    connection.named("put_observable")
        .bind(":kind", observable.kind)
        .bind(":place", place.first)
        .bind(":upto", place.last)
        .bind(":incident_key", incidentKey)
        .bind(":measure_key", measureKey)
        .run();
}

Searched searchedIn(const QList<SearchedText> &before, const QList<SearchedText> &after)
{
    if (before == after)
        return {};
    return {wordsOf(before), wordsOf(after), observablesOf(before), observablesOf(after)};
}

} // namespace

Searched searchedIn(const IncidentChange &change)
{
    return searchedIn(searchedTexts(change.before), searchedTexts(change.after));
}

Searched searchedIn(const MeasureChange &change)
{
    return searchedIn(searchedTexts(change.before), searchedTexts(change.after));
}

void Projector::writeSearched(const Searched &searched, qint64 incidentKey, qint64 measureKey)
{
    if (measureKey == kIncidentItself)
        writeWords(m_connection, kIncidentWords, searched, incidentKey);
    else
        writeWords(m_connection, kMeasureWords, searched, measureKey);
    if (searched.namedBefore == searched.namedAfter)
        return;
    if (!searched.namedBefore.isEmpty())
        m_connection.named("clear_observables")
            .bind(":incident_key", incidentKey)
            .bind(":measure_key", measureKey)
            .run();
    for (const Observable &observable : searched.namedAfter)
        putObservable(m_connection, observable, incidentKey, measureKey);
}

} // namespace ringi
