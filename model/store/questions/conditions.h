// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Assembles the one SELECT whose conditions are chosen at run time. Only numbers, fixed words and parameters go into
// the text; what a person typed is always bound.
#pragma once

#include "queries/rows.h"
#include "store/sql/connection.h"

namespace ringi {

/// " WHERE a AND b", or nothing.
QByteArray whereAll(const QList<QByteArray> &conditions);

/// Conditions of the register's query; `:match` is in it when `needsMatch` of the same query says so.
QList<QByteArray> registerConditions(const RegisterQuery &query, sql::Engine engine);
bool needsMatch(const RegisterQuery &query);
/// " ORDER BY …": the column asked for, then the key, both in the query's direction.
QByteArray registerOrder(const RegisterQuery &query);

} // namespace ringi
