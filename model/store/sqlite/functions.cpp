// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/functions.h"

#include "store/search/keyset.h"
#include "store/search/termtext.h"

#include <sqlite3.h>

namespace ringi::sql {

namespace {

/// Of a text as well, in UTF-8. Valid until the function has answered.
QByteArrayView bytesOf(sqlite3_value *value)
{
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    return {bytes, sqlite3_value_bytes(value)};
}

void answerHasBit(sqlite3_context *context, int, sqlite3_value **arguments)
{
    sqlite3_result_int(context, hasBit(bytesOf(arguments[0]), sqlite3_value_int64(arguments[1])));
}

void answerHasWords(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const QByteArrayView words = bytesOf(arguments[0]), terms = bytesOf(arguments[1]);
    sqlite3_result_int(context, haveTerms(words, terms));
}

} // namespace

int addFunctions(sqlite3 *db)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const int result = sqlite3_create_function(db, "has_bit", 2, kFlags, nullptr, answerHasBit, nullptr, nullptr);
    if (result != SQLITE_OK)
        return result;
    return sqlite3_create_function(db, "has_words", 2, kFlags, nullptr, answerHasWords, nullptr, nullptr);
}

} // namespace ringi::sql
