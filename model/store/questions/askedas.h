// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A connection as one reader asks it. Statements about records are got here and nowhere else: each is bound to the
// reader, and a text that does not ask for him cannot be bound.
#pragma once

#include "queries/reader.h"
#include "store/sql/connection.h"

#include <QList>

namespace ringi {

class AskedAs
{
public:
    AskedAs(sql::Connection &connection, const Reader &reader)
        : m_connection(connection)
        , m_reader(reader)
    {
    }

    sql::Statement &named(const char *name) { return bound(m_connection.named(name)); }
    sql::Statement &bound(sql::Statement &statement) { return statement.bind(":reader", m_reader.officer); }

    /// For what is everybody's, the registry and the chain without what is in it, and for what a question is planned by
    /// or narrowed by, which is then asked as the reader.
    sql::Statement &open(const char *name) { return m_connection.named(name); }

private:
    sql::Connection &m_connection;
    Reader m_reader;
};

/// The number in the one row and the one column of an answer; 0 without a row.
inline qint64 onlyOf(sql::Statement &row)
{
    const qint64 value = row.step() ? row.integer(0) : 0;
    row.reset();
    return value;
}

/// The numbers in the one column of an answer.
inline QList<qint64> integersOf(sql::Statement &rows)
{
    QList<qint64> values;
    while (rows.step())
        values.append(rows.integer(0));
    rows.reset();
    return values;
}

} // namespace ringi
