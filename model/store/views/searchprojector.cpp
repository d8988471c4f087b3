// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a search finds records by: their words, and the observables they name.
#include "store/search/searchedtexts.h"
#include "store/views/projector.h"

namespace ringi {

namespace {

/// An index without content has to be told again what it forgets.
struct WordStatements
{
    const char *add;
    const char *remove;
};

constexpr WordStatements kIncidentWords{"words_add", "words_remove"};
constexpr WordStatements kMeasureWords{"measure_words_add", "measure_words_remove"};

void writeWords(sql::Connection &connection, const WordStatements &statements, const QList<SearchedText> &before,
                const QList<SearchedText> &after, qint64 key)
{
    if (!before.isEmpty())
        connection.named(statements.remove).bind(":key", key).bind(":words", wordsOf(before)).run();
    connection.named(statements.add).bind(":key", key).bind(":words", wordsOf(after)).run();
}

} // namespace

void Projector::writeSearched(const IncidentChange &change, qint64 key)
{
    const QList<SearchedText> before = searchedTexts(change.before);
    const QList<SearchedText> after = searchedTexts(change.after);
    if (before == after)
        return;
    writeWords(m_connection, kIncidentWords, before, after, key);
    writeObservables(observablesOf(before), observablesOf(after), key, 0);
}

void Projector::writeSearched(const MeasureChange &change, qint64 key, qint64 incidentKey)
{
    const QList<SearchedText> before = searchedTexts(change.before);
    const QList<SearchedText> after = searchedTexts(change.after);
    if (before == after)
        return;
    writeWords(m_connection, kMeasureWords, before, after, key);
    writeObservables(observablesOf(before), observablesOf(after), incidentKey, key);
}

void Projector::writeObservables(const QList<Observable> &before, const QList<Observable> &after, qint64 incidentKey,
                                 qint64 measureKey)
{
    if (before == after)
        return;
    if (!before.isEmpty())
        m_connection.named("clear_observables")
            .bind(":incident_key", incidentKey)
            .bind(":measure_key", measureKey)
            .run();
    for (const Observable &observable : after) {
        const ObservablePlace place = placeOf(observable);
        m_connection.named("put_observable")
            .bind(":kind", observable.kind)
            .bind(":place", place.first)
            .bind(":upto", place.last)
            .bind(":incident_key", incidentKey)
            .bind(":measure_key", measureKey)
            .run();
    }
}

} // namespace ringi
