// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PostgreSQL engine over libpq. Statements without rows are sent without waiting while a transaction is open;
// rows are read as they arrive. After the server went away the next transaction connects anew.
#pragma once

#include "store/sql/connection.h"

namespace ringi::sql {

/// `uri` is "postgresql://…". Throws Fault: NotFound for a database that is not there, ServerGone for a server that
/// does not answer within ten seconds, Other for one whose text is not UTF-8.
std::unique_ptr<Connection> openPostgresql(const QString &uri);

} // namespace ringi::sql
