// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the terms of the query language may say: their names, the keys that may stand in them, and times.
#pragma once

#include "domain/taxonomy.h"
#include "queries/registerquerytext.h"

namespace ringi {

enum class QueryTerm {
    Holder,
    Phase,
    Severity,
    Tlp,
    Sector,
    Class,
    Lead,
    Clock,
    Offered,
    Logged,
    Opened, ///< the same as Logged
    Reported,
    Closed,
    Updated,
    Is,
    Has,
    Tag
};

[[nodiscard]] constexpr bool isOfTime(QueryTerm term)
{
    return term >= QueryTerm::Logged && term <= QueryTerm::Updated;
}

[[nodiscard]] constexpr bool hasOrder(QueryTerm term)
{
    return term == QueryTerm::Severity || isOfTime(term);
}

[[nodiscard]] constexpr bool isExcludable(QueryTerm term)
{
    return !isOfTime(term) && term != QueryTerm::Offered;
}

template <Keyed E> QStringList keysOf()
{
    QStringList keys;
    for (const E value : allOf<E>())
        keys.append(keyOf(value));
    return keys;
}

QStringList sectorKeys();
QStringList classKeys();
QStringList traitsItIs();  ///< of `is:`
QStringList traitsItHas(); ///< of `has:`
QStringList exampleTimes();

/// "me", "none" and the officers' names.
QStringList leadNames(const QueryPeople &people);
/// The null id for none; nothing for nobody known.
std::optional<OfficerId> officerFrom(const QString &name, const QueryPeople &people);

/// The span that a sign and "2026", "2026-10", "2026-10-01", "2026-10-01T09:30Z" or two of them with ".." between
/// stand for, in days of UTC. Nothing when it is no time.
std::optional<TimeSpan> spanFrom(const QString &sign, const QString &value);
/// The terms that stand for a span: "logged:2026-10", "logged>=2026-10-01 logged<2026-11-05".
QStringList spanTerms(const QString &name, const TimeSpan &span);

} // namespace ringi

RINGI_KEYS(ringi::QueryTerm, QLatin1StringView("holder"), QLatin1StringView("phase"), QLatin1StringView("severity"),
           QLatin1StringView("tlp"), QLatin1StringView("sector"), QLatin1StringView("class"), QLatin1StringView("lead"),
           QLatin1StringView("clock"), QLatin1StringView("offered"), QLatin1StringView("logged"),
           QLatin1StringView("opened"), QLatin1StringView("reported"), QLatin1StringView("closed"),
           QLatin1StringView("updated"), QLatin1StringView("is"), QLatin1StringView("has"), QLatin1StringView("tag"))
