// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the server said, as a Fault. The kinds follow from SQLSTATE codes (PostgreSQL, appendix A), never from words,
// which the server may say in any language.
#pragma once

#include "base/fault.h"

#include <libpq-fe.h>

#include <memory>

namespace ringi::sql {

struct ResultEnd
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ResultEnd>;

/// Whether a command's result says that it failed.
bool hasFailed(const Result &result);
/// `result` may be null. A failure without an SQLSTATE is libpq's own: it could not talk to the server.
Fault faultOf(PGconn *connection, const Result &result);
/// Of a connection that did not come about, made with PQERRORS_VERBOSE.
Fault faultOfConnecting(PGconn *connection);

} // namespace ringi::sql
