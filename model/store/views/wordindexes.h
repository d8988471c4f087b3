// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The indexes of words of SQLite as a whole. A server looks after its own, so for that these do nothing.
#pragma once

#include "store/sql/connection.h"

namespace ringi {

/// Without any words: FTS5 would take them out row by row.
void makeWordIndexesAnew(sql::Connection &connection);

/// Makes each of one part: what was taken out is gone from it then, not marked.
void joinWordIndexes(sql::Connection &connection);

} // namespace ringi
