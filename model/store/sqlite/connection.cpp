// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/connection.h"

#include "store/sqlite/functions.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

namespace ringi::sql {

namespace {

constexpr int kBusyMs = 10'000;

FaultKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return FaultKind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FaultKind::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return FaultKind::ReadOnly;
    case SQLITE_CANTOPEN:
        return FaultKind::NotFound;
    case SQLITE_NOTADB:
        return FaultKind::NotAStore;
    case SQLITE_CORRUPT:
        return FaultKind::Corrupt;
    case SQLITE_IOERR:
        return FaultKind::DiskFailed;
    case SQLITE_INTERRUPT:
        return FaultKind::Cancelled;
    default:
        return FaultKind::Other;
    }
}

/// What the system said of the last failed write to the write-ahead log; sqlite3_system_errno no longer knows it once
/// the engine has rolled back.
int causeInLog(sqlite3 *db)
{
    sqlite3_file *log = nullptr;
    int cause = 0;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK && log && log->pMethods)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &cause);
    return cause;
}

/// A quota and a limit on file sizes come as an error of the write, not as SQLITE_FULL.
bool hasNoRoom(sqlite3 *db, int code)
{
    if (code != SQLITE_IOERR_WRITE)
        return false;
    const int cause = causeInLog(db);
    return cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
}

[[noreturn]] void fail(sqlite3 *db)
{
    const int code = db ? sqlite3_extended_errcode(db) : SQLITE_NOMEM;
    throw Fault(hasNoRoom(db, code) ? FaultKind::DiskFull : kindOf(code),
                db ? QString::fromUtf8(sqlite3_errmsg(db)) : QStringLiteral("out of memory"));
}

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(sqlite3 *db, const QByteArray &sql)
        : m_db(db)
    {
        if (sqlite3_prepare_v3(db, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr))
            fail(db);
    }

    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    void bindNull(const char *name) override { check(sqlite3_bind_null(m_statement, at(name))); }

    void bindInteger(const char *name, qint64 value) override
    {
        check(sqlite3_bind_int64(m_statement, at(name), value));
    }

    void bindText(const char *name, const QByteArray &utf8) override
    {
        const int index = at(name);
        check(sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_STATIC));
        keep(index, utf8);
    }

    void bindBlob(const char *name, const QByteArray &bytes) override
    {
        const int index = at(name);
        check(sqlite3_bind_blob(m_statement, index, bytes.constData(), int(bytes.size()), SQLITE_STATIC));
        keep(index, bytes);
    }

    bool step() override
    {
        switch (sqlite3_step(m_statement)) {
        case SQLITE_ROW:
            return true;
        case SQLITE_DONE:
            return false;
        default:
            fail(m_db);
        }
    }

    void reset() override { sqlite3_reset(m_statement); }

    void run() override
    {
        while (step()) { }
        reset();
    }

    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }

    [[nodiscard]] qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }

    [[nodiscard]] QByteArray bytes(int column) const override
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {data, sqlite3_column_bytes(m_statement, column)};
    }

private:
    /// The engine was told where the bytes are and copied none, so they stay until others are bound.
    void keep(int index, const QByteArray &bytes)
    {
        if (m_kept.size() <= index)
            m_kept.resize(index + 1);
        m_kept[index] = bytes;
    }

    [[nodiscard]] int at(const char *name) const
    {
        const int index = sqlite3_bind_parameter_index(m_statement, name);
        Q_ASSERT_X(index > 0, "bind", name);
        return index;
    }

    void check(int code) const
    {
        if (code != SQLITE_OK)
            fail(m_db);
    }

    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    QByteArrayList m_kept; ///< what is bound, by the parameter's number
};

class SqliteConnection final : public Connection
{
public:
    explicit SqliteConnection(sqlite3 *db)
        : m_db(db)
    {
    }

    ~SqliteConnection() override
    {
        forgetStatements();
        sqlite3_close_v2(m_db);
    }
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }

    std::unique_ptr<Statement> prepare(const QByteArray &sql) override
    {
        return std::make_unique<SqliteStatement>(m_db, sql);
    }

    void execute(const QByteArray &script) override
    {
        if (sqlite3_exec(m_db, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            fail(m_db);
    }

    void begin() override { execute("BEGIN IMMEDIATE"); }
    void beginReading() override { execute("BEGIN DEFERRED"); }
    void commit() override { execute("COMMIT"); }

    void rollback() noexcept override
    {
        if (!sqlite3_get_autocommit(m_db))
            sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
    }

    void interrupt() override { sqlite3_interrupt(m_db); }

private:
    sqlite3 *m_db;
};

struct Closer
{
    void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
};

void checkPlace(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    if (mode == OpenMode::New && file.exists() && file.size() > 0)
        throw Fault(FaultKind::Other, QStringLiteral("%1 exists already").arg(path));
    if (mode == OpenMode::Existing && !file.exists())
        throw Fault(FaultKind::NotFound, path);
    if (file.isDir())
        throw Fault(FaultKind::NotAStore, path);
}

/// Only the owner may read a store. Made before the engine opens it, so that no moment has wider rights.
void makePrivate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw Fault(FaultKind::ReadOnly, QStringLiteral("%1: %2").arg(path, file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

constexpr const char *kSettings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                                  "PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF";

/// The mark that migration 0001 puts into the file's header: "RNGI".
constexpr qint64 kApplicationId = 0x524E4749;

/// Asked before anything is set, so that a file of another program is left as it is.
void checkIsStore(Connection &connection, const QString &path)
{
    const auto mark = connection.prepare("PRAGMA application_id");
    if (!mark->step() || mark->integer(0) != kApplicationId)
        throw Fault(FaultKind::NotAStore, path);
}

} // namespace

std::unique_ptr<Connection> openSqlite(const QString &path, OpenMode mode)
{
    checkPlace(path, mode);
    if (mode == OpenMode::New)
        makePrivate(path);
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<sqlite3, Closer> db(raw);
    if (code != SQLITE_OK || addFunctions(raw) != SQLITE_OK)
        fail(raw);
    sqlite3_busy_timeout(raw, kBusyMs);
    auto connection = std::make_unique<SqliteConnection>(db.release());
    if (mode == OpenMode::Existing)
        checkIsStore(*connection, path);
    connection->execute(kSettings);
    return connection;
}

} // namespace ringi::sql
