// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search over everything, and incidents that are like a text.
#include "store/questions/recordsearch.h"
#include "store/questions/sqlqueries.h"
#include "store/search/matching.h"
#include "store/search/telling.h"

#include <algorithm>

namespace ringi {

namespace {

constexpr int kCandidatesEach = 40;  ///< newest, of one word or one observable
constexpr int kMostSought = 20;      ///< observables of a text
constexpr int kShortListed = 4;      ///< times those that are shown
constexpr int kObservableWeight = 4; ///< words share by chance, addresses hardly

/// The longest first: they are the rarest.
QStringList tellingWords(const QString &text)
{
    constexpr int kMostWords = 12;
    QStringList words = tellingTokens(text);
    std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
    return words.mid(0, kMostWords);
}

QStringList sharedWords(const QStringList &words, const QString &title)
{
    const QStringList theirs = tokensOf(title);
    QStringList shared;
    std::ranges::copy_if(words, std::back_inserter(shared), [&](const QString &w) { return theirs.contains(w); });
    return shared;
}

/// What speaks for each incident that is like a text, by its key.
struct Grounds
{
    int weight = 0;
    QStringList observables;
};

using Alike = QHash<qint64, Grounds>;

QList<qint64> mostAlike(const Alike &alike, qsizetype limit)
{
    QList<qint64> keys = alike.keys();
    std::ranges::sort(keys, std::ranges::greater(), [&](qint64 key) { return std::pair(alike[key].weight, key); });
    return keys.mid(0, limit);
}

void addByWords(Alike &alike, AskedAs &asked, sql::Engine engine, const QStringList &words)
{
    for (const QString &word : words) {
        const QString match = matchExpression(engine, {SearchTerm{{word}}});
        sql::Statement &rows =
            asked.named("incidents_with_words").bind(":match", match).bind(":limit", kCandidatesEach);
        while (rows.step())
            alike[rows.integer(0)].weight += 1;
        rows.reset();
    }
}

void addByObservable(Alike &alike, AskedAs &asked, const Observable &observable)
{
    const ObservablePlace place = placeOf(observable);
    sql::Statement &rows = asked.named("same_observable")
                               .bind(":kind", observable.kind)
                               .bind(":place", place.first)
                               .bind(":upto", place.last)
                               .bind(":limit", kCandidatesEach);
    while (rows.step()) {
        Grounds &grounds = alike[rows.integer(0)];
        if (grounds.observables.contains(observable.value))
            continue; // a measure of the same incident names it too
        grounds.weight += kObservableWeight;
        grounds.observables.append(observable.value);
    }
    rows.reset();
}

} // namespace

SearchAnswer SqlQueries::search(const QString &typed, int limit)
{
    const sql::Reading oneState(*m_connection);
    return RecordSearch(*this, *m_connection, m_asked).answer(wantedOf(typed), limit);
}

/// Candidates share the most telling words and observables; words count only when they stand in the title or in the
/// name of the organisation as well.
QList<SimilarIncident> SqlQueries::similarTo(const QString &text, int limit)
{
    const QStringList words = tellingWords(text);
    Alike alike;
    addByWords(alike, m_asked, m_connection->engine(), words);
    for (const NamedObservable &named : observablesIn(text).mid(0, kMostSought))
        addByObservable(alike, m_asked, named.what);
    QList<SimilarIncident> similar;
    for (const RegisterRow &row : incidentRows(mostAlike(alike, qsizetype(limit) * kShortListed))) {
        const QStringList shared = sharedWords(words, row.title + u' ' + row.organisation);
        const QStringList observables = alike[row.key].observables;
        if ((!shared.isEmpty() || !observables.isEmpty()) && similar.size() < limit)
            similar.append({row.id, row.number, row.title, row.severity, shared, observables});
    }
    return similar;
}

void SqlQueries::interrupt()
{
    m_connection->interrupt();
}

} // namespace ringi
