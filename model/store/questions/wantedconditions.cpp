// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questions/wantedconditions.h"

#include "store/search/matching.h"

namespace ringi {

namespace {

QByteArray spansParameter(qsizetype i)
{
    return ":spans" + QByteArray::number(i);
}

QByteArray phraseParameter(qsizetype i)
{
    return ":phrase" + QByteArray::number(i);
}

/// It names the observable, or has its characters in its words.
QByteArray namesObservable(const SearchIndex &index, qsizetype i, sql::Engine engine)
{
    QByteArray observed = index.observed;
    observed.replace("{observed}", sql::sqlText(engine, "fragment_observed")).replace(":spans", spansParameter(i));
    return "key IN (" + observed + " UNION SELECT * FROM " + withWords(index, phraseParameter(i), engine) + " w)";
}

QByteArray haveTheWords(const SearchIndex &index, WordPlan::By by, sql::Engine engine)
{
    switch (by) {
    case WordPlan::By::Index:
        break;
    case WordPlan::By::Set:
        return "has_bit(:hits, key)";
    case WordPlan::By::Text:
        return inItsWords(":match", engine);
    }
    return "key IN " + withWords(index, ":match", engine);
}

void bindTerms(sql::Statement &statement, const QList<SearchTerm> &terms, const WordPlan &plan, sql::Engine engine)
{
    if (plan.by == WordPlan::By::Set)
        statement.bind(":hits", plan.hits);
    else if (plan.by == WordPlan::By::Text)
        statement.bind(":match", ownWordsExpression(engine, terms));
    else
        statement.bind(":match", matchExpression(engine, terms));
}

} // namespace

SearchIndex incidentIndex()
{
    return {"incident_words", "SELECT f.incident_key FROM {observed} f WHERE f.measure_key = 0"};
}

SearchIndex measureIndex()
{
    return {"measure_words", "SELECT f.measure_key FROM {observed} f WHERE f.measure_key <> 0"};
}

QByteArray withWords(const SearchIndex &index, const QByteArray &parameter, sql::Engine engine)
{
    return engine == sql::Engine::Sqlite
        ? "(SELECT rowid FROM " + index.words + " WHERE " + index.words + " MATCH " + parameter + ')'
        : "(SELECT key FROM " + index.words + " WHERE words @@ CAST(" + parameter + " AS tsquery))";
}

/// A function keeps SQLite from beginning with the index, a question for one value keeps PostgreSQL from it.
QByteArray inItsWords(const QByteArray &parameter, sql::Engine engine)
{
    return engine == sql::Engine::Sqlite
        ? "has_words((SELECT w.words FROM incident_words w WHERE w.rowid = incident.key), " + parameter + ')'
        : "coalesce((SELECT w.words @@ CAST(" + parameter
            + " AS tsquery) FROM incident_words w WHERE w.key = incident.key), 1 = 0)";
}

QList<QByteArray> wantedConditions(const Wanted &wanted, const SearchIndex &index, const WordPlan &plan,
                                   sql::Engine engine)
{
    QList<QByteArray> conditions;
    if (!wanted.terms.isEmpty())
        conditions.append(haveTheWords(index, plan.by, engine));
    for (qsizetype i = 0; i < wanted.observables.size(); ++i)
        conditions.append(namesObservable(index, i, engine));
    return conditions;
}

void bindWanted(sql::Statement &statement, const Wanted &wanted, const WordPlan &plan, sql::Engine engine)
{
    if (!wanted.terms.isEmpty())
        bindTerms(statement, wanted.terms, plan, engine);
    for (qsizetype i = 0; i < wanted.observables.size(); ++i) {
        const WantedObservable &one = wanted.observables[i];
        statement.bind(spansParameter(i).constData(), QString::fromUtf8(spansJson(one.what)));
        statement.bind(phraseParameter(i).constData(), matchExpression(engine, {one.asWords}));
    }
}

} // namespace ringi
