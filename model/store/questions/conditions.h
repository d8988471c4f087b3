// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Assembles the one SELECT whose conditions are chosen at run time. Only numbers, fixed words and parameters go into
// the text; what a person typed is always bound.
#pragma once

#include "queries/rows.h"
#include "store/questions/wantedconditions.h"

namespace ringi {

/// " WHERE a AND b", or nothing.
QByteArray whereAll(const QList<QByteArray> &conditions);

/// Of the register's own rows, which know whether there is anything to ask.
QList<QByteArray> readableIncidents(sql::Engine engine);

/// How what may be common is asked for: beginning with those that have it, or of each record in the order.
struct Common
{
    WordPlan words;
    bool areTagsTried = false;
};

/// Conditions of the register's query; what `bindWanted` binds by the same plan is in it for its text, `:without`
/// when it has `excludedTerms`, `:exercise` (0 or 1) when `asksForExercise` says so, `:tags` and `:without_tags` (JSON
/// lists of keys) when it names tags that are wanted or excluded.
QList<QByteArray> registerConditions(const RegisterQuery &query, sql::Engine engine, const Common &common);
QList<SearchTerm> excludedTerms(const RegisterQuery &query);
bool asksForExercise(const RegisterQuery &query);
/// "updated_at": what the sort's column of the table is called, or what stands for one.
QByteArray columnOf(RegisterSort sort);
/// " ORDER BY …": the group, the column asked for, then the key, the last two in the query's direction. Records that
/// lack what they are sorted by come last in both directions.
QByteArray registerOrder(const RegisterQuery &query, bool isNarrowed, sql::Engine engine);
/// "severity", and "severity DESC": the groups in the order of `registerOrder`.
QByteArray groupColumn(RegisterGrouping grouping, sql::Engine engine);
QByteArray groupOrder(RegisterGrouping grouping, sql::Engine engine);

} // namespace ringi
