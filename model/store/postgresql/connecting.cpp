// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql/connecting.h"

#include "store/postgresql/faults.h"

#include <QDeadlineTimer>

#include <array>
#include <cerrno>
#include <poll.h>

namespace ringi::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 10'000;

/// Waiting for another writer ends. The server notices within a minute that a desk went away with its turn, not after
/// the two hours of its own. Compiling a query costs more than any of ours takes.
constexpr auto kOptions = "-c lock_timeout=10s -c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 "
                          "-c tcp_keepalives_count=3 -c tcp_user_timeout=60000 -c jit=off";

constexpr auto kManners = "SET synchronous_commit = on; SET standard_conforming_strings = on; "
                          "SET client_min_messages = warning";

void refuseMalformed(const QByteArray &uri)
{
    char *complaint = nullptr;
    PQconninfoOption *options = PQconninfoParse(uri.constData(), &complaint);
    const QString detail = QString::fromUtf8(complaint).trimmed();
    PQfreemem(complaint);
    PQconninfoFree(options);
    if (!options)
        throw Fault(FaultKind::NotFound, detail);
}

/// What stands before "dbname" may be overruled by the address, what stands after may not.
ServerConnection begun(const QByteArray &uri)
{
    const std::array<const char *, 9> keys{"keepalives_idle",  "keepalives_interval",       "keepalives_count",
                                           "tcp_user_timeout", "fallback_application_name", "options",
                                           "dbname",           "client_encoding",           nullptr};
    const std::array<const char *, 9> values{"30",   "10",   "3", "60000", "ringi", kOptions, uri.constData(),
                                             "UTF8", nullptr};
    ServerConnection connection(PQconnectStartParams(keys.data(), values.data(), 1));
    if (!connection)
        throw Fault(FaultKind::Other, u"out of memory"_s);
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    return connection;
}

bool waitFor(int socket, short events, const QDeadlineTimer &deadline)
{
    pollfd waiting{socket, events, 0};
    int ready = -1;
    do
        ready = poll(&waiting, 1, int(deadline.remainingTime()));
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

// PQconnectdb would leave no way to learn why: see faultOfConnecting.
void finish(PGconn *connection)
{
    const QDeadlineTimer deadline(kPatienceMs);
    PostgresPollingStatusType next = PGRES_POLLING_WRITING;
    while (next != PGRES_POLLING_OK && next != PGRES_POLLING_FAILED && PQstatus(connection) != CONNECTION_BAD) {
        if (!waitFor(PQsocket(connection), next == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline))
            throw Fault(FaultKind::ServerGone, u"the server does not answer"_s);
        next = PQconnectPoll(connection);
    }
    if (PQstatus(connection) != CONNECTION_OK)
        throw faultOfConnecting(connection);
}

void requireUtf8(PGconn *connection)
{
    const auto encoding = QString::fromLatin1(PQparameterStatus(connection, "server_encoding"));
    if (encoding != "UTF8"_L1)
        throw Fault(FaultKind::Other, u"the database is encoded in %1; Ringi needs one in UTF8"_s.arg(encoding));
}

} // namespace

ServerConnection connectedTo(const QByteArray &uri)
{
    refuseMalformed(uri);
    ServerConnection connection = begun(uri);
    finish(connection.get());
    requireUtf8(connection.get());
    PQsetErrorVerbosity(connection.get(), PQERRORS_DEFAULT);
    PQsetNoticeProcessor(
        connection.get(), [](void *, const char *) {}, nullptr);
    if (const Result done(PQexec(connection.get(), kManners)); hasFailed(done))
        throw faultOf(connection.get(), done);
    return connection;
}

} // namespace ringi::sql
