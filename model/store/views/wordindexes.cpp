// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/wordindexes.h"

namespace ringi {

namespace {

/// "INSERT INTO words (words, rank) VALUES ('automerge', 4)"
QByteArray setting(const QByteArray &index, const QByteArray &name, int value)
{
    return "INSERT INTO " + index + " (" + index + ", rank) VALUES ('" + name + "', " + QByteArray::number(value)
        + ");";
}

/// How many parts of about a size are joined to one, in passing and at the latest.
QByteArray joining(const QByteArray &index, int inPassing, int atTheLatest)
{
    return setting(index, "automerge", inPassing) + setting(index, "crisismerge", atTheLatest);
}

} // namespace

void makeWordIndexesAnew(sql::Connection &connection)
{
    if (connection.engine() != sql::Engine::Sqlite)
        return;
    constexpr int kNever = 0, kMostParts = 1'000;
    QByteArray script;
    sql::Statement &rows = connection.named("word_indexes");
    while (rows.step())
        script +=
            "DROP TABLE " + rows.bytes(0) + ';' + rows.bytes(1) + ';' + joining(rows.bytes(0), kNever, kMostParts);
    rows.reset();
    connection.execute(script);
}

void joinWordIndexes(sql::Connection &connection)
{
    if (connection.engine() != sql::Engine::Sqlite)
        return;
    constexpr int kFew = 4, kMany = 16; // as FTS5 does by itself
    for (const QByteArray index : {"incident_words", "measure_words"})
        connection.execute("INSERT INTO " + index + " (" + index + ") VALUES ('optimize');"
                           + joining(index, kFew, kMany));
}

} // namespace ringi
