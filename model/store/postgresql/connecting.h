// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From an address to a connection that is ready: within ten seconds, in UTF-8, durable, noticing a peer that is gone.
#pragma once

#include <QByteArray>

#include <libpq-fe.h>

#include <memory>

namespace ringi::sql {

struct ConnectionEnd
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using ServerConnection = std::unique_ptr<PGconn, ConnectionEnd>;

/// Throws Fault; see openPostgresql.
ServerConnection connectedTo(const QByteArray &uri);

} // namespace ringi::sql
