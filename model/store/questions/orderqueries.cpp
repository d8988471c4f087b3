// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the register, and how it is asked for: by an index of what is rare, of each record in turn where it is
// common.
#include "domain/tags.h"
#include "store/questions/conditions.h"
#include "store/questions/sqlqueries.h"
#include "store/search/keyset.h"
#include "store/search/matching.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ringi {

namespace {

void bindExcluded(sql::Statement &statement, const RegisterQuery &query, const WordPlan &plan, sql::Engine engine)
{
    const QList<SearchTerm> terms = excludedTerms(query);
    if (terms.isEmpty())
        return;
    statement.bind(":without",
                   plan.by == WordPlan::By::Text ? ownWordsAnyExpression(engine, terms)
                                                 : matchAnyExpression(engine, terms));
}

/// Whether its order is gone through no further than the first rows, also where something narrows it.
bool endsEarly(const RegisterQuery &query)
{
    return query.grouping == RegisterGrouping::None
        && (query.sort == RegisterSort::Updated || query.sort == RegisterSort::Number);
}

/// Whether words are what narrows it most; observables are few.
bool asksForWords(const RegisterQuery &query)
{
    const Wanted wanted = wantedOf(query.text);
    return !wanted.terms.isEmpty() && wanted.observables.isEmpty();
}

/// Their keys as a JSON list.
QString listedKeys(const QStringList &tags)
{
    QJsonArray keys;
    for (const QString &tag : tags)
        keys.append(tagKey(tag));
    return QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
}

void bindTags(sql::Statement &statement, const RegisterQuery &query)
{
    if (!query.tags.isEmpty())
        statement.bind(":tags", listedKeys(query.tags));
    if (!query.excluded.tags.isEmpty())
        statement.bind(":without_tags", listedKeys(query.excluded.tags));
}

QByteArray limitedTo(int limit)
{
    return limit >= 0 ? " LIMIT " + QByteArray::number(limit) : QByteArray();
}

bool asksForMeasures(const QList<RecordTrait> &traits)
{
    return traits.contains(RecordTrait::Measure) || traits.contains(RecordTrait::OpenMeasure);
}

/// Whether the time that goes by, or what becomes of its measures, brings a record in or out.
bool changesByItself(const RegisterQuery &query)
{
    return !query.clocks.isEmpty() || !query.excluded.clocks.isEmpty() || asksForMeasures(query.traits)
        || asksForMeasures(query.excludedTraits);
}

/// Whether records that nothing happened to keep their places, and others come to the top.
bool keepsUnchanged(const RegisterQuery &query)
{
    return query.grouping == RegisterGrouping::None && query.sort == RegisterSort::Updated
        && query.order == Qt::DescendingOrder && !changesByItself(query);
}

/// `top`, and below it what is in the order but neither there nor among those that changed. REQUIRES: there are some.
QList<qint64> onTopOf(const QList<qint64> &order, const QList<qint64> &top, const QList<qint64> &changed)
{
    const QList<qint64> taken = top + changed;
    QByteArray set = keysUpTo(std::ranges::max(taken));
    for (const qint64 key : taken)
        setBit(set, key);
    QList<qint64> all = top;
    all.resize(top.size() + order.size());
    const auto end = std::remove_copy_if(order.begin(), order.end(), all.begin() + top.size(),
                                         [&](qint64 key) { return hasBit(set, key); });
    all.resize(end - all.begin());
    return all;
}

/// "updated_at >= :reach"
QByteArray withinReach(const RegisterQuery &query)
{
    return columnOf(query.sort) + (query.order == Qt::AscendingOrder ? " <= " : " >= ") + ":reach";
}

} // namespace

QList<qint64> SqlQueries::incidentOrder(const RegisterQuery &query, int limit)
{
    const sql::Reading oneState(*m_connection);
    const bool isPage = limit >= 0 && endsEarly(query);
    if (isPage && asksForWords(query)) {
        if (m_connection->engine() == sql::Engine::Postgresql)
            m_connection->execute(sql::sqlText(m_connection->engine(), "prefer_indexes"));
        if (const QList<qint64> found = foundAmongFirst(query, limit); found.size() == limit)
            return found;
    }
    return keysInOrder(query, commonIn(query, isPage ? Extent::FirstRows : Extent::All), {limit});
}

/// An incident is changed by whatever happens to it, so what happened since then changed it no earlier than the first.
std::optional<QList<qint64>> SqlQueries::incidentOrderSince(const RegisterQuery &query, const QList<qint64> &before,
                                                            quint64 commit)
{
    constexpr qsizetype kMostChanged = 5'000;
    const sql::Reading oneState(*m_connection);
    if (!keepsUnchanged(query) || isTouched(registryStream(), commit))
        return {};
    const qint64 earliest = onlyOf(m_asked.open("earliest_since").bind(":since", commit));
    const QList<qint64> changed =
        integersOf(m_asked.open("changed_incidents").bind(":earliest", earliest).bind(":limit", kMostChanged));
    if (changed.isEmpty())
        return before;
    if (changed.size() == kMostChanged)
        return {};
    const QList<qint64> top = keysInOrder(query, {{WordPlan::By::Text}, true}, {.reach = earliest});
    return onTopOf(before, top, changed);
}

bool SqlQueries::isTouched(const StreamId &stream, quint64 since)
{
    return onlyOf(m_asked.open("stream_touched").bind(":since", since).bind(":stream", stream)) != 0;
}

QList<qint64> SqlQueries::keysInOrder(const RegisterQuery &query, const Common &common, const Bounds &bounds)
{
    const sql::Engine engine = m_connection->engine();
    QList<QByteArray> conditions = registerConditions(query, engine, common);
    const QByteArray order = registerOrder(query, !conditions.isEmpty(), engine);
    if (bounds.reach)
        conditions.append(withinReach(query));
    const QByteArray where = whereAll(readableIncidents(engine) + conditions);
    const auto statement = asking("SELECT key FROM incident" + where + order + limitedTo(bounds.limit), query, common);
    if (bounds.reach)
        statement->bind(":reach", *bounds.reach);
    return integersOf(*statement);
}

QList<qint64> SqlQueries::foundAmongFirst(const RegisterQuery &query, int limit)
{
    constexpr int kStretch = 8;
    const Common common{{WordPlan::By::Text}, areTagsMany(query, m_many.forPage)};
    const auto found = [&](qint64 tried) { return keysInOrder(query, common, {limit, reachOf(query, tried)}); };
    QList<qint64> keys = found(m_many.tried);
    if (keys.size() < limit && keys.size() * kStretch >= limit)
        keys = found(m_many.tried * kStretch);
    return keys;
}

std::optional<qint64> SqlQueries::reachOf(const RegisterQuery &query, qint64 count)
{
    const sql::Engine engine = m_connection->engine();
    sql::Statement &row =
        composed("SELECT " + columnOf(query.sort) + " FROM incident" + whereAll(readableIncidents(engine))
                 + registerOrder(query, false, engine) + " LIMIT 1 OFFSET :count");
    row.bind(":count", count);
    const std::optional<qint64> reach = row.step() ? std::optional(row.integer(0)) : std::nullopt;
    row.reset();
    return reach;
}

bool SqlQueries::areMany(sql::Statement &count, qint64 many)
{
    return onlyOf(count.bind(":limit", many)) == many;
}

bool SqlQueries::areTagsMany(const RegisterQuery &query, qint64 many)
{
    return !query.tags.isEmpty() && m_connection->engine() == sql::Engine::Sqlite
        && areMany(m_asked.open("count_with_tags").bind(":tags", listedKeys(query.tags)), many);
}

Common SqlQueries::commonIn(const RegisterQuery &query, Extent extent)
{
    const sql::Engine engine = m_connection->engine();
    const bool plansByItself = engine == sql::Engine::Postgresql;
    if (plansByItself && extent == Extent::All)
        return {};
    const qint64 many = extent == Extent::FirstRows ? m_many.forPage : m_many.forAll;
    Common common{{}, areTagsMany(query, many)};
    const QString match = matchExpression(engine, wantedOf(query.text).terms);
    if (match.isEmpty())
        return common;
    if (!plansByItself)
        common.words = planFor(match, many);
    else if (areMany(m_asked.open("count_with_words").bind(":match", match), many))
        common.words.by = WordPlan::By::Text;
    return common;
}

WordPlan SqlQueries::planFor(const QString &match, qint64 many)
{
    const QList<qint64> keys = integersOf(m_asked.open("keys_with_words").bind(":match", match));
    if (keys.size() < many)
        return {};
    WordPlan plan{WordPlan::By::Set, keysUpTo(onlyOf(m_asked.open("last_incident")))};
    for (const qint64 key : keys)
        setBit(plan.hits, key);
    return plan;
}

std::shared_ptr<sql::Statement> SqlQueries::asking(const QByteArray &sql, const RegisterQuery &query,
                                                   const Common &common)
{
    const sql::Engine engine = m_connection->engine();
    const auto statement = common.words.hits.isEmpty() ? kept(sql) : once(sql);
    bindWanted(*statement, wantedOf(query.text), common.words, engine);
    bindExcluded(*statement, query, common.words, engine);
    bindTags(*statement, query);
    if (asksForExercise(query))
        statement->bind(":exercise", registry({}).mode == StoreMode::Exercise);
    return statement;
}

} // namespace ringi
