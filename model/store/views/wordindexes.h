// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The indexes of words of SQLite as a whole. A server looks after its own, so for that these do nothing.
#pragma once

#include "store/sql/connection.h"

namespace ringi {

/// Without any words, for many to come: FTS5 would take the old ones out row by row, and join what it writes again and
/// again. REQUIRES: `joinWordIndexes` follows in the same transaction.
void makeWordIndexesAnew(sql::Connection &connection);

/// Makes each of one part, in which a word is found by one look; what was taken out is gone from it then, not marked.
void joinWordIndexes(sql::Connection &connection);

} // namespace ringi
