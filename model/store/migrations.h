// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema is what its migrations make it: numbered scripts that run once, in order, each by its checksum. There is
// no second description of the tables.
#pragma once

#include "store/sql/connection.h"

namespace ringi {

/// Rows of the views are of this version; a store with another one is rebuilt before anybody writes.
inline constexpr int kViewsVersion = 8;

/// Whether the database holds tables of a store at all.
bool holdsStore(sql::Connection &connection);

/// Brings an empty or older store to this program's schema. Throws Fault(NewerStore) when it has seen migrations that
/// this program does not know, Fault(Corrupt) when one that ran has another text today.
void migrate(sql::Connection &connection);

/// Throws Fault(NewerStore) when the store has seen migrations that this program does not know.
void refuseNewer(sql::Connection &connection);

/// Runs the migrations that have not run, in a transaction that is open already. REQUIRES: one.
void runMigrations(sql::Connection &connection);

int viewsVersion(sql::Connection &connection);
void setViewsVersion(sql::Connection &connection, int version);

} // namespace ringi
