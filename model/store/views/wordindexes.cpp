// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/wordindexes.h"

namespace ringi {

namespace {

constexpr int kRoom = 32'000'000; ///< bytes

QByteArray asked(const QByteArray &index, const QByteArray &what)
{
    return "INSERT INTO " + index + " (" + index + what + ';';
}

} // namespace

void makeWordIndexesAnew(sql::Connection &connection)
{
    if (connection.engine() != sql::Engine::Sqlite)
        return;
    QByteArray script;
    sql::Statement &rows = connection.named("word_indexes");
    while (rows.step()) {
        const QByteArray index = rows.bytes(0);
        script += "DROP TABLE " + index + ';' + rows.bytes(1) + ';';
        script += asked(index, ", rank) VALUES ('hashsize', " + QByteArray::number(kRoom) + ')');
    }
    rows.reset();
    connection.execute(script);
}

void joinWordIndexes(sql::Connection &connection)
{
    if (connection.engine() != sql::Engine::Sqlite)
        return;
    for (const char *index : {"incident_words", "measure_words"})
        connection.execute(asked(index, ") VALUES ('optimize')"));
}

} // namespace ringi
