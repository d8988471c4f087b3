// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgresql/faults.h"

#include <QRegularExpression>

namespace ringi::sql {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    QLatin1StringView state; ///< or the start of it
    FaultKind kind;
};

constexpr auto kMeanings = std::to_array<Meaning>({
    {QLatin1StringView("08"), FaultKind::ServerGone},
    {QLatin1StringView("57P"), FaultKind::ServerGone},   // shut down, crashed, starting up
    {QLatin1StringView("25P03"), FaultKind::ServerGone}, // idle for too long in a transaction
    {QLatin1StringView("3D000"), FaultKind::NotFound},   // no such database
    {QLatin1StringView("55P03"), FaultKind::Locked},     // lock timeout
    {QLatin1StringView("40"), FaultKind::Locked},        // serialization, deadlock
    {QLatin1StringView("53100"), FaultKind::DiskFull},
    {QLatin1StringView("58030"), FaultKind::DiskFailed}, // the server's own
    {QLatin1StringView("25006"), FaultKind::ReadOnly},
    {QLatin1StringView("57014"), FaultKind::Cancelled},
    {QLatin1StringView("XX001"), FaultKind::Corrupt},
    {QLatin1StringView("XX002"), FaultKind::Corrupt},
});

FaultKind kindOf(const QString &state, FaultKind otherwise)
{
    for (const Meaning &meaning : kMeanings)
        if (state.startsWith(meaning.state))
            return meaning.kind;
    return otherwise;
}

QString lastWordOf(PGconn *connection)
{
    return QString::fromUtf8(PQerrorMessage(connection)).trimmed();
}

} // namespace

bool hasFailed(const Result &result)
{
    switch (PQresultStatus(result.get())) {
    case PGRES_FATAL_ERROR:
    case PGRES_BAD_RESPONSE:
    case PGRES_PIPELINE_ABORTED:
        return true;
    default:
        return false;
    }
}

Fault faultOf(PGconn *connection, const Result &result)
{
    const QString said = result ? QString::fromUtf8(PQresultErrorMessage(result.get())).trimmed() : QString();
    const QString detail = said.isEmpty() ? lastWordOf(connection) : said;
    const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    if (PQstatus(connection) == CONNECTION_BAD || !state)
        return Fault(FaultKind::ServerGone, detail);
    return Fault(kindOf(QString::fromLatin1(state), FaultKind::Other), detail);
}

// libpq keeps no SQLSTATE of a connection that fails, but its verbose message begins with it: "FATAL:  3D000: …".
Fault faultOfConnecting(PGconn *connection)
{
    static const QRegularExpression coded(u":\\s+((?=[A-Z]*[0-9])[0-9A-Z]{5}):\\s+([^\\n]*)"_s);
    const QString message = lastWordOf(connection);
    const auto match = coded.match(message);
    if (!match.hasMatch())
        return Fault(FaultKind::ServerGone, message);
    return Fault(kindOf(match.captured(1), FaultKind::Other), match.captured(2));
}

} // namespace ringi::sql
