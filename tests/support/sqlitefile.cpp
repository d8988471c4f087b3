// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sqlitefile.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace ringi::test {

namespace {

using namespace Qt::StringLiterals;

struct Closer
{
    void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

using File = std::unique_ptr<sqlite3, Closer>;

File open(const QString &path)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("%s does not open", qPrintable(path));
    sqlite3_busy_timeout(db, 5'000);
    return File(db);
}

void run(const File &file, const QByteArray &script)
{
    if (sqlite3_exec(file.get(), script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", script.constData(), sqlite3_errmsg(file.get()));
}

QString cell(sqlite3_stmt *row, int column)
{
    const QByteArray bytes(static_cast<const char *>(sqlite3_column_blob(row, column)),
                           sqlite3_column_bytes(row, column));
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_NULL:
        return u"-"_s;
    case SQLITE_BLOB:
        return u"x'"_s + QString::fromLatin1(bytes.toHex()) + u'\'';
    default:
        return QString::fromUtf8(bytes);
    }
}

QStringList rows(const File &file, const QByteArray &sql)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(file.get(), sql.constData(), -1, &raw, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(file.get()));
    const std::unique_ptr<sqlite3_stmt, Closer> statement(raw);
    QStringList lines;
    while (sqlite3_step(raw) == SQLITE_ROW) {
        QStringList cells;
        for (int column = 0; column < sqlite3_column_count(raw); ++column)
            cells += cell(raw, column);
        lines += cells.join(u" | "_s);
    }
    return lines;
}

} // namespace

QStringList viewsIn(const QString &path)
{
    const File file = open(path);
    run(file, "CREATE VIRTUAL TABLE temp.term USING fts5vocab(main, incident_words, instance)");
    QStringList all;
    const auto add = [&](const QByteArray &table, const QByteArray &order, const QByteArray &where = {}) {
        all += u"-- "_s + QString::fromLatin1(table);
        all += rows(file, "SELECT * FROM " + table + where + " ORDER BY " + order);
    };
    add("incident", "key");
    add("incident_origin", "reference");
    add("handoff", "incident_key, ordinal");
    add("consultation", "incident_key, ordinal");
    add("measure", "key");
    add("measure_gate", "measure_key, gate");
    add("measure_view", "measure_key, gate, officer");
    add("gate_time", "measure_key, gate");
    add("precedent", "measure_key");
    add("officer", "id");
    add("number_series", "series, year");
    add("tally", "name, a, b, c", " WHERE count <> 0");
    add("temp.term", "term, doc, offset");
    return all;
}

QStringList rowsOf(const QString &path, const QByteArray &sql)
{
    return rows(open(path), sql);
}

void tamper(const QString &path, const QByteArray &script)
{
    const File file = open(path);
    for (const QString &trigger : rows(file, "SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        run(file, "DROP TRIGGER " + trigger.toLatin1());
    run(file, script);
}

QString refusalOf(const QString &path, const QByteArray &script)
{
    const File file = open(path);
    if (sqlite3_exec(file.get(), script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return QString::fromUtf8(sqlite3_errmsg(file.get()));
}

} // namespace ringi::test
