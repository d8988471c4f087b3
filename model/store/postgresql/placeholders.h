// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL is written with `:name`; libpq wants `$1`. Quoted text, comments and `::casts` are left as they are.
#pragma once

#include <QByteArray>
#include <QList>

namespace ringi::sql {

struct Numbered
{
    QByteArray sql;
    QList<QByteArray> names; ///< with their colons; the first is $1, and one that occurs twice is one parameter
};

Numbered numberedPlaceholders(const QByteArray &sql);

} // namespace ringi::sql
