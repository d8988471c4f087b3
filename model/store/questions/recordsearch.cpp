// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questions/recordsearch.h"

#include "store/questions/conditions.h"
#include "store/search/matching.h"
#include "store/search/misspelling.h"
#include "store/search/passages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ringi {

namespace {

constexpr int kCandidates = 200; ///< the newest that match; the best of them are shown
constexpr int kTried = 2'000;    ///< newest records whose words are read, where an index has to read all that match
constexpr int kInNumber = 100;   ///< what was typed is its number
constexpr int kInHeading = 3;    ///< a term in the title or subject
constexpr int kInOrganisation = 1;

/// Observables are few, and words stand beside them only.
const WordPlan kFewWords;

QString jsonList(const QStringList &words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

int numberScore(const QString &number, const Wanted &wanted)
{
    const auto all = qsizetype(tokensOf(number).size());
    return wanted.terms.size() == all && termsIn(number, wanted.terms) == all ? kInNumber : 0;
}

int scoreOf(const RegisterRow &row, const Wanted &wanted)
{
    return numberScore(row.number, wanted) + kInHeading * termsIn(row.title, wanted.terms)
        + kInOrganisation * termsIn(row.organisation, wanted.terms);
}

int scoreOf(const MeasureRow &row, const Wanted &wanted)
{
    return numberScore(row.number, wanted) + kInHeading * termsIn(row.subject, wanted.terms);
}

/// The newest first among equals, as they come.
template <class Row> QList<Row> best(const QList<Row> &rows, const Wanted &wanted, int limit)
{
    QList<std::pair<int, const Row *>> scored;
    for (const Row &row : rows)
        scored.append({scoreOf(row, wanted), &row});
    std::ranges::stable_sort(scored, std::ranges::greater(), [](const auto &one) { return one.first; });
    QList<Row> first;
    for (const auto &[score, row] : scored.mid(0, limit))
        first.append(*row);
    return first;
}

SearchHit hitOf(const RegisterRow &row)
{
    return {HitRecord::Incident, row.id, {}, {}, row.number, row.title, row.severity, row.holder, {}};
}

SearchHit hitOf(const MeasureRow &row)
{
    return {HitRecord::Measure, row.incident, row.id, {}, row.number, row.subject, row.severity, row.division, {}};
}

} // namespace

RecordSearch::RecordSearch(Queries &queries, sql::Connection &connection, AskedAs &asked)
    : m_queries(queries)
    , m_connection(connection)
    , m_asked(asked)
{
}

SearchAnswer RecordSearch::answer(const Wanted &wanted, int limit)
{
    m_wanted = wanted;
    if (wanted.isEmpty())
        return {};
    for (const WantedObservable &one : wanted.observables)
        m_answer.observables.append(one.what);
    for (SearchTerm &term : m_wanted.terms)
        takeMisspelt(term);
    addIncidents(limit);
    addMeasures(limit);
    addOfficers(limit);
    return m_answer;
}

/// A word that is there for the reader is never taken for another, and never for one that is not there for him.
void RecordSearch::takeMisspelt(SearchTerm &term)
{
    if (mayBeMistyped(term) && !standsSomewhere(term))
        term.instead = existing(oneSlipAway(term.tokens.first()));
}

bool RecordSearch::standsSomewhere(const SearchTerm &term)
{
    if (!newestIncidents({term}, 1).isEmpty())
        return true;
    const QString match = matchExpression(m_connection.engine(), {term});
    for (const char *index : {"incidents_with_words", "measures_with_words"}) {
        if (!integersOf(m_asked.named(index).bind(":match", match).bind(":limit", 1)).isEmpty())
            return true;
    }
    return false;
}

QStringList RecordSearch::existing(const QStringList &words)
{
    if (m_connection.engine() == sql::Engine::Postgresql)
        m_connection.execute(sql::sqlText(m_connection.engine(), "prefer_indexes"));
    QStringList there;
    sql::Statement &rows = m_asked.named("existing_words").bind(":words", jsonList(words));
    while (rows.step())
        there.append(rows.text(0));
    rows.reset();
    return there;
}

/// Words alone are found newest first, without counting how many there are; observables are few.
QList<qint64> RecordSearch::keys(const char *byWords, const SearchIndex &index, const QByteArray &readable)
{
    const sql::Engine engine = m_connection.engine();
    if (m_wanted.observables.isEmpty()) {
        const QString match = matchExpression(engine, m_wanted.terms);
        return integersOf(m_asked.named(byWords).bind(":match", match).bind(":limit", kCandidates));
    }
    const auto statement = m_connection.prepare("SELECT key FROM " + readable
                                                + whereAll(wantedConditions(m_wanted, index, kFewWords, engine))
                                                + " ORDER BY key DESC LIMIT " + QByteArray::number(kCandidates));
    bindWanted(m_asked.bound(*statement), m_wanted, kFewWords, engine);
    return integersOf(*statement);
}

/// Of what is only begun, an index puts all together that begins so, before it knows the newest.
QList<qint64> RecordSearch::newestIncidents(const QList<SearchTerm> &terms, int limit)
{
    if (std::ranges::none_of(terms, &SearchTerm::prefix))
        return {};
    return integersOf(m_asked.named("newest_with_words")
                          .bind(":tried", kTried)
                          .bind(":match", ownWordsExpression(m_connection.engine(), terms))
                          .bind(":limit", limit));
}

void RecordSearch::addIncidents(int limit)
{
    const QByteArray readable = "(SELECT x.key FROM (SELECT i.key, i.key AS incident_key FROM incident i) x WHERE NOT "
        + sql::sqlText(m_connection.engine(), "fragment_is_hidden") + ") i";
    QList<qint64> found;
    if (m_wanted.observables.isEmpty())
        found = newestIncidents(m_wanted.terms, kCandidates);
    if (found.size() < kCandidates)
        found = keys("incidents_with_words", incidentIndex(), readable);
    for (const RegisterRow &row : best(m_queries.incidentRows(found), m_wanted, limit))
        add(hitOf(row), searchedTexts(m_queries.incident(row.id)));
}

void RecordSearch::addMeasures(int limit)
{
    const QByteArray readable =
        "(SELECT x.key FROM measure x WHERE NOT " + sql::sqlText(m_connection.engine(), "fragment_is_hidden") + ") m";
    const QList<qint64> found = keys("measures_with_words", measureIndex(), readable);
    for (const MeasureRow &row : best(m_queries.measureRows(found), m_wanted, limit))
        add(hitOf(row), searchedTexts(m_queries.measure(row.id)));
}

/// There are hundreds of them, not more.
void RecordSearch::addOfficers(int limit)
{
    sql::Statement &rows = m_asked.open("officers");
    int left = m_wanted.terms.isEmpty() || !m_wanted.observables.isEmpty() ? 0 : limit;
    while (left > 0 && rows.step()) {
        const QString name = rows.text(1);
        if (termsIn(name, m_wanted.terms) < m_wanted.terms.size())
            continue;
        SearchHit hit{HitRecord::Officer, {}, {}, rows.id<OfficerId>(0), {}, name, {}, rows.number<Division>(2), {}};
        add(hit, {{HitField::Name, 0, name}});
        --left;
    }
    rows.reset();
}

void RecordSearch::add(SearchHit hit, const QList<SearchedText> &texts)
{
    if (texts.isEmpty())
        return;
    hit.passage = passageOf(texts, m_wanted);
    const auto taken = takenIn(hit.passage.text, m_wanted.terms);
    for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
        m_answer.taken[it.key()] += it.value();
        m_answer.taken[it.key()].removeDuplicates();
    }
    m_answer.hits.append(hit);
}

} // namespace ringi
