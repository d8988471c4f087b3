// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/wordindexes.h"

namespace ringi {

void makeWordIndexesAnew(sql::Connection &connection)
{
    if (connection.engine() != sql::Engine::Sqlite)
        return;
    QByteArray script;
    sql::Statement &rows = connection.named("word_indexes");
    while (rows.step())
        script += "DROP TABLE " + rows.bytes(0) + ';' + rows.bytes(1) + ';';
    rows.reset();
    connection.execute(script);
}

void joinWordIndexes(sql::Connection &connection)
{
    if (connection.engine() != sql::Engine::Sqlite)
        return;
    for (const QByteArray index : {"incident_words", "measure_words"})
        connection.execute("INSERT INTO " + index + " (" + index + ") VALUES ('optimize')");
}

} // namespace ringi
