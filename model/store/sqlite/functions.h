// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Ringi's SQL asks of SQLite beyond what it knows by itself.
#pragma once

struct sqlite3;

namespace ringi::sql {

/// Answers SQLite's result code.
int addFunctions(sqlite3 *db);

} // namespace ringi::sql
