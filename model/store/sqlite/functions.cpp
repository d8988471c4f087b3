// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/functions.h"

#include "store/search/keyset.h"

#include <sqlite3.h>

namespace ringi::sql {

namespace {

void answerHasBit(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(arguments[0]));
    const QByteArrayView set(bytes, sqlite3_value_bytes(arguments[0]));
    sqlite3_result_int(context, hasBit(set, sqlite3_value_int64(arguments[1])));
}

} // namespace

int addFunctions(sqlite3 *db)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    return sqlite3_create_function(db, "has_bit", 2, kFlags, nullptr, answerHasBit, nullptr, nullptr);
}

} // namespace ringi::sql
