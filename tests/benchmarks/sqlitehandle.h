// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The C API of SQLite with as little around it as keeps handles from leaking. A benchmark that cannot go on ends the
// program.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>

#include <sqlite3.h>
#include <variant>

namespace ringi::bench {

inline constexpr const char *kSettings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                                         "PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY";

struct Text
{
    QByteArray bytes;
};

using Value = std::variant<std::monostate, qint64, Text, QByteArray>;
using Row = QHash<QByteArray, Value>;

class Database
{
public:
    explicit Database(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_db) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
        run(kSettings);
    }
    ~Database() { sqlite3_close(m_db); }
    Q_DISABLE_COPY_MOVE(Database)

    void run(const QByteArray &script)
    {
        if (sqlite3_exec(m_db, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", script.constData(), sqlite3_errmsg(m_db));
    }

    [[nodiscard]] sqlite3 *handle() const { return m_db; }

private:
    sqlite3 *m_db = nullptr;
};

class Statement
{
public:
    Statement(const Database &database, const QByteArray &sql)
        : m_db(database.handle())
    {
        if (sqlite3_prepare_v3(m_db, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
            != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_db));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Statement)

    [[nodiscard]] sqlite3_stmt *raw() const { return m_statement; }

    bool step() const
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_db));
        return code == SQLITE_ROW;
    }
    void reset() const { sqlite3_reset(m_statement); }
    void run() const
    {
        step();
        reset();
    }

    /// By name, for the parameters it has.
    void bind(const Row &row) const
    {
        for (int i = 1; i <= sqlite3_bind_parameter_count(m_statement); ++i)
            bindAt(i, row.value(QByteArray(sqlite3_bind_parameter_name(m_statement, i) + 1)));
    }
    void bindAt(int place, const Value &value) const
    {
        if (const auto *number = std::get_if<qint64>(&value))
            sqlite3_bind_int64(m_statement, place, *number);
        else if (const auto *text = std::get_if<Text>(&value))
            sqlite3_bind_text(m_statement, place, text->bytes.constData(), int(text->bytes.size()), SQLITE_STATIC);
        else if (const auto *blob = std::get_if<QByteArray>(&value))
            sqlite3_bind_blob(m_statement, place, blob->constData(), int(blob->size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(m_statement, place);
    }
    [[nodiscard]] Value value(int column) const
    {
        const auto bytes = [&](const void *data) {
            return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
        };
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return qint64(sqlite3_column_int64(m_statement, column));
        case SQLITE_TEXT:
            return Text{bytes(sqlite3_column_text(m_statement, column))};
        case SQLITE_BLOB:
            return bytes(sqlite3_column_blob(m_statement, column));
        default:
            return {};
        }
    }
    [[nodiscard]] QList<Value> values() const
    {
        QList<Value> all;
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
            all.append(value(i));
        return all;
    }
    [[nodiscard]] Row row() const
    {
        Row row;
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
            row.insert(sqlite3_column_name(m_statement, i), value(i));
        return row;
    }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace ringi::bench
