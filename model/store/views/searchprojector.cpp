// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a search finds records by: their words, and the observables they name.
#include "store/search/searchedtexts.h"
#include "store/views/projector.h"

namespace ringi {

namespace {

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
        m_words.put(incidentKey, searched.wordsBefore, searched.wordsAfter);
    else
        m_measureWords.put(measureKey, searched.wordsBefore, searched.wordsAfter);
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
