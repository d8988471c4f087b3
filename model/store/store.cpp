// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/journal/eraser.h"
#include "store/journal/sqljournal.h"
#include "store/migrations.h"
#include "store/postgresql/connection.h"
#include "store/questions/sqlqueries.h"
#include "store/sqlholdings.h"
#include "store/sqlite/connection.h"
#include "store/sqlledgersource.h"
#include "store/sqlrestoration.h"
#include "store/views/rebuild.h"
#include "store/views/viewcheck.h"

namespace ringi {

namespace {

bool isServer(const QString &location)
{
    return location.startsWith(QLatin1StringView("postgresql://"))
        || location.startsWith(QLatin1StringView("postgres://"));
}

std::unique_ptr<sql::Connection> connect(const QString &location, sql::OpenMode mode = sql::OpenMode::Existing)
{
    if (isServer(location))
        return sql::openPostgresql(location);
    return sql::openSqlite(location, mode);
}

/// What a fault may say of a place: an address can hold a password.
QString shown(const QString &location)
{
    return isServer(location) ? QString() : location;
}

std::unique_ptr<sql::Connection> connectAsItIs(const QString &location)
{
    auto connection = connect(location);
    if (!holdsStore(*connection))
        throw Fault(FaultKind::NotAStore, shown(location));
    return connection;
}

std::unique_ptr<sql::Connection> connectToStore(const QString &location)
{
    auto connection = connectAsItIs(location);
    migrate(*connection);
    return connection;
}

} // namespace

Store::Store(QString location)
    : m_location(std::move(location))
{
}

std::unique_ptr<Store> Store::open(const QString &location)
{
    const auto connection = connectToStore(location);
    if (const int version = viewsVersion(*connection); version != kViewsVersion)
        throw Fault(FaultKind::ViewsOutdated, QStringLiteral("views of version %1").arg(version));
    tryToRemoveTraces(*connection); // of an erasure that was cut short
    return std::unique_ptr<Store>(new Store(location));
}

std::unique_ptr<Store> Store::create(const QString &location)
{
    const auto connection = connect(location, sql::OpenMode::New);
    if (holdsStore(*connection))
        throw Fault(FaultKind::Other, QStringLiteral("a store is there already"));
    migrate(*connection);
    return std::unique_ptr<Store>(new Store(location));
}

void Store::rebuild(const QString &location, Progress &progress)
{
    const auto connection = connectToStore(location), ledger = connect(location);
    rebuildViews(*connection, *ledger, progress);
}

QList<ViewDifference> Store::viewsApart(const QString &location, Progress &progress)
{
    const auto rebuilding = connectToStore(location), standing = connect(location);
    return ringi::viewsApart(*rebuilding, *standing, progress);
}

std::unique_ptr<HoldingsSource> Store::holdings(const QString &location)
{
    auto connection = connectAsItIs(location);
    refuseNewer(*connection);
    return std::make_unique<SqlHoldings>(std::move(connection));
}

std::unique_ptr<Restoration> Store::restore(const QString &location)
{
    if (isServer(location))
        return std::make_unique<SqlRestoration>(sql::openPostgresql(location));
    return SqlRestoration::intoFile(location);
}

std::unique_ptr<Journal> Store::journal() const
{
    return std::make_unique<SqlJournal>(connect(m_location));
}

std::unique_ptr<Queries> Store::queries(const Reader &reader) const
{
    return std::make_unique<SqlQueries>(connect(m_location), m_location, reader, SqlQueries::Many());
}

std::unique_ptr<LedgerSource> Store::ledger() const
{
    return std::make_unique<SqlLedgerSource>(connect(m_location), connect(m_location));
}

} // namespace ringi
