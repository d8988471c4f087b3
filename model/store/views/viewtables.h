// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every table that is folded from the ledger, and how its rows are read: for those who compare views with each other.
#pragma once

#include "store/sql/connection.h"

#include <QList>

namespace ringi {

struct ViewTable
{
    QByteArray name;
    int keys = 0;     ///< how many of the first columns say which row it is
    QByteArray kinds; ///< a letter for each column: i for a number, t for a text, b for bytes
    QByteArray sql;
};

/// With the index of words, in which the engines have nothing in common but what they hold.
QList<ViewTable> viewTables(sql::Engine engine);

/// What `viewTables` reads beside the store's own tables, for this connection alone.
void prepareViewTables(sql::Connection &connection);

/// The first `columns` of the row, as text that can be compared.
QByteArray rowOf(const sql::Statement &row, const ViewTable &table, qsizetype columns);

} // namespace ringi
