// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlrestoration.h"

#include "store/ledgerrows.h"
#include "store/migrations.h"
#include "store/sqlite/connection.h"
#include "store/views/rebuild.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

/// A file that nobody else knows needs no log: it is synced as a whole before it gets its name.
constexpr auto kWithoutLog = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-128000";

void sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSafe = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!isSafe)
        throw Fault(FaultKind::Other, u"%1 cannot be synced"_s.arg(path));
}

} // namespace

BuildingSite::BuildingSite(QString place)
    : m_place(std::move(place))
    , m_path(u"%1.restoring-%2"_s.arg(m_place).arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0')))
{
    if (QFileInfo::exists(m_place))
        throw PlaceTaken(m_place);
}

BuildingSite::~BuildingSite()
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1StringView(ending));
}

void BuildingSite::settle()
{
    sync(m_path);
    if (QFileInfo::exists(m_place))
        throw PlaceTaken(m_place);
    if (!QFile::rename(m_path, m_place)) // refuses to replace what came meanwhile
        throw Fault(FaultKind::Other, u"%1 cannot be moved to %2"_s.arg(m_path, m_place));
    sync(QFileInfo(m_place).absolutePath());
}

SqlRestoration::SqlRestoration(std::unique_ptr<BuildingSite> site, std::unique_ptr<sql::Connection> connection)
    : m_site(std::move(site))
    , m_connection(std::move(connection))
    , m_ledger(*m_connection)
{
    if (m_site)
        m_connection->execute(kWithoutLog);
    m_all = std::make_unique<sql::Transaction>(*m_connection);
    if (holdsStore(*m_connection))
        throw PlaceTaken(u"a store is there already"_s);
}

SqlRestoration::SqlRestoration(std::unique_ptr<sql::Connection> connection)
    : SqlRestoration(nullptr, std::move(connection))
{
}

std::unique_ptr<Restoration> SqlRestoration::intoFile(const QString &path)
{
    auto site = std::make_unique<BuildingSite>(path);
    auto connection = sql::openSqlite(site->path(), sql::OpenMode::New);
    return std::unique_ptr<Restoration>(new SqlRestoration(std::move(site), std::move(connection)));
}

void SqlRestoration::begin(const Inventory &)
{
    runMigrations(*m_connection);
}

void SqlRestoration::take(const SealedKey &key)
{
    putSealedKeyRow(*m_connection, key);
}

void SqlRestoration::take(const Original &original)
{
    m_connection->named("put_original")
        .bind(":hash", original.hash)
        .bind(":name", original.name)
        .bind(":bytes", original.bytes)
        .run();
}

void SqlRestoration::take(const SealedCommit &commit)
{
    insertCommit(*m_connection, commit, m_nextSeq);
    m_nextSeq += commit.events.size();
}

void SqlRestoration::keep(Progress &progress)
{
    foldViews(*m_connection, *m_connection, progress);
    m_all->commit();
    m_all.reset();
    if (!m_site)
        return;
    m_connection->execute("PRAGMA journal_mode=WAL");
    m_connection.reset();
    m_site->settle();
}

} // namespace ringi
