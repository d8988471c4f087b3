// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "ledger/hashing.h"

#include <QDateTime>
#include <QMap>

#include <array>

namespace ringi {

namespace {

struct Migration
{
    int n;
    const char *name;
};

constexpr auto kMigrations = std::to_array<Migration>({{1, "0001_ledger"},
                                                       {2, "0002_views"},
                                                       {3, "0003_signoff"},
                                                       {4, "0004_precedents"},
                                                       {5, "0005_reading_order"},
                                                       {6, "0006_decisions"},
                                                       {7, "0007_later_views"},
                                                       {8, "0008_erasure"},
                                                       {9, "0009_compartments"},
                                                       {10, "0010_attempts"},
                                                       {11, "0011_tokens"},
                                                       {12, "0012_circles"},
                                                       {13, "0013_register"},
                                                       {14, "0014_tags"},
                                                       {15, "0015_search"},
                                                       {16, "0016_orders"},
                                                       {17, "0017_bounded"}});
constexpr auto kViewsKey = "views_version";

QMap<int, QByteArray> applied(sql::Connection &connection)
{
    QMap<int, QByteArray> checksums;
    sql::Statement &rows = connection.named("migrations");
    while (rows.step())
        checksums.insert(int(rows.integer(0)), rows.bytes(1));
    rows.reset();
    return checksums;
}

void apply(sql::Connection &connection, const Migration &migration, const QByteArray &script)
{
    connection.execute(script);
    connection.named("put_migration")
        .bind(":n", migration.n)
        .bind(":name", QString::fromLatin1(migration.name))
        .bind(":checksum", sha256(script))
        .bind(":applied_at", QDateTime::currentMSecsSinceEpoch())
        .run();
}

void refuseUnknown(const QMap<int, QByteArray> &seen)
{
    if (!seen.isEmpty() && seen.lastKey() > kMigrations.back().n)
        throw Fault(FaultKind::NewerStore, QStringLiteral("the store has migration %1").arg(seen.lastKey()));
}

/// Whether every migration has run. A store that is current is opened without writing to it.
bool isCurrent(sql::Connection &connection, const QMap<int, QByteArray> &seen)
{
    refuseUnknown(seen);
    for (const Migration &migration : kMigrations) {
        if (!seen.contains(migration.n))
            return false;
        if (seen.value(migration.n) != sha256(sql::sqlText(connection.engine(), migration.name)))
            throw Fault(FaultKind::Corrupt, QStringLiteral("migration %1 ran with another text").arg(migration.n));
    }
    return true;
}

} // namespace

bool holdsStore(sql::Connection &connection)
{
    sql::Statement &row = connection.named("table_exists").bind(":name", QStringLiteral("migration"));
    const bool found = row.step() && row.integer(0) > 0;
    row.reset();
    return found;
}

void refuseNewer(sql::Connection &connection)
{
    refuseUnknown(applied(connection));
}

void runMigrations(sql::Connection &connection)
{
    connection.execute(sql::sqlText(connection.engine(), "0000_bookkeeping"));
    const QMap<int, QByteArray> seen = applied(connection);
    for (const Migration &migration : kMigrations) {
        if (!seen.contains(migration.n))
            apply(connection, migration, sql::sqlText(connection.engine(), migration.name));
    }
    if (seen.isEmpty())
        setViewsVersion(connection, kViewsVersion);
}

void migrate(sql::Connection &connection)
{
    if (holdsStore(connection) && isCurrent(connection, applied(connection)))
        return;
    sql::Transaction all(connection);
    runMigrations(connection);
    all.commit();
}

int viewsVersion(sql::Connection &connection)
{
    sql::Statement &row = connection.named("meta").bind(":key", QString::fromLatin1(kViewsKey));
    const int version = row.step() ? row.text(0).toInt() : 0;
    row.reset();
    return version;
}

void setViewsVersion(sql::Connection &connection, int version)
{
    connection.named("put_meta")
        .bind(":key", QString::fromLatin1(kViewsKey))
        .bind(":value", QString::number(version))
        .run();
}

} // namespace ringi
