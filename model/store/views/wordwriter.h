// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes words into their index in the order of their keys: FTS5 keeps what comes in that order in memory and writes it
// as one part, and begins a part of its own with each key that comes too late.
#pragma once

#include "store/sql/connection.h"

#include <QList>

namespace ringi {

class WordWriter
{
public:
    struct Statements
    {
        const char *add;
        const char *remove;
    };

    WordWriter(sql::Connection &connection, const Statements &statements);

    /// Empty is what a record has none of.
    void put(qint64 key, const QString &before, const QString &after);
    /// REQUIRES: called before the transaction is committed.
    void write();

private:
    struct Change
    {
        qint64 key;
        bool hadAny;
        QString words;
    };

    void write(const Change &change);

    sql::Connection &m_connection;
    Statements m_statements;
    QList<Change> m_changes;
    qsizetype m_pending = 0; ///< characters
};

} // namespace ringi
