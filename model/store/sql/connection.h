// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The thin typed layer over both engines. Statements are prepared once a connection, bound by name, read forward.
// Everything here throws Fault; nothing here knows what the tables mean.
#pragma once

#include "base/fault.h"
#include "base/id.h"
#include "base/instant.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace ringi::sql {

enum class Engine { Sqlite, Postgresql };

/// One prepared statement. Parameters are written `:name` in both engines' SQL. What is bound is shared, not copied:
/// REQUIRES bytes that are the QByteArray's own.
class Statement
{
public:
    virtual ~Statement() = default;

    virtual void bindNull(const char *name) = 0;
    virtual void bindInteger(const char *name, qint64 value) = 0;
    virtual void bindText(const char *name, const QByteArray &utf8) = 0;
    virtual void bindBlob(const char *name, const QByteArray &bytes) = 0;

    /// Moves to the next row; false when there is none. The first call runs the statement.
    virtual bool step() = 0;
    /// Ready to be bound and run again; bindings stay until bound anew.
    virtual void reset() = 0;
    /// Runs a statement that answers no rows. A connection may postpone it until the next read, commit or `flush`,
    /// whichever comes first, and then the Fault comes there.
    virtual void run() = 0;

    /// Columns count from 0 and are read in the present row only.
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0; ///< of a text or a blob

    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    [[nodiscard]] Instant instant(int column) const { return {integer(column)}; }
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;
    template <class AnyId> [[nodiscard]] AnyId id(int column) const { return AnyId::fromBytes(bytes(column)); }
    template <class Enum> [[nodiscard]] Enum number(int column) const { return Enum(integer(column)); }

    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, quint64 value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, int value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, bool value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, Instant value) { return bind(name, value.ms); }
    Statement &bind(const char *name, const QString &value);
    Statement &bind(const char *name, const QByteArray &blob);
    template <class Tag> Statement &bind(const char *name, const Id<Tag> &value) { return bind(name, value.bytes()); }
    template <class Enum>
    requires std::is_enum_v<Enum> Statement &bind(const char *name, Enum value) { return bind(name, qint64(value)); }
    template <class T> Statement &bind(const char *name, const std::optional<T> &value)
    {
        if (value)
            return bind(name, *value);
        bindNull(name);
        return *this;
    }
};

class Connection
{
public:
    virtual ~Connection();

    [[nodiscard]] virtual Engine engine() const = 0;
    /// The statement kept in resources under this name ("insert_event"), prepared on first use and reset.
    Statement &named(const char *name);
    virtual std::unique_ptr<Statement> prepare(const QByteArray &sql) = 0;
    /// A script of statements without parameters.
    virtual void execute(const QByteArray &script) = 0;

    virtual void begin() = 0;        ///< for writing; waits for other writers
    virtual void beginReading() = 0; ///< every read until `rollback` sees one state
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    /// Everything postponed has been run when it returns.
    virtual void flush() { }
    /// Makes a statement that runs on another thread fail with Fault(Cancelled).
    virtual void interrupt() = 0;

protected:
    Connection();
    Q_DISABLE_COPY_MOVE(Connection)
    /// To be called by destructors of engines before they close.
    void forgetStatements();

private:
    friend class Reading;
    struct Named;
    std::unique_ptr<Named> m_named;
    int m_readings = 0; ///< that live, one within the other
};

/// Rolls back when it dies uncommitted.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// Everything read while it lives is of one state: that of the outermost.
class Reading
{
public:
    explicit Reading(Connection &connection);
    ~Reading();
    Q_DISABLE_COPY_MOVE(Reading)

private:
    Connection &m_connection;
};

/// The text of resources/sql: the engine's own file if it has one, else the common one. `{readable}` in it stands for
/// the text of "fragment_readable", and so on.
QByteArray sqlText(Engine engine, const QByteArray &name);

} // namespace ringi::sql
