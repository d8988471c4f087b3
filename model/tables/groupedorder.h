// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's order with a heading before each group. A heading is a row like the others, with a key of its own
// below zero, which stays the same while groups come and go.
#pragma once

#include "queries/registerquery.h"

#include <QSet>

namespace ringi {

[[nodiscard]] constexpr bool isHeading(qint64 key)
{
    return key < 0;
}

qint64 headingKey(RegisterGrouping grouping, const QString &group);

/// `keys` may be only the first of them: then the headings end where they do. Of folded groups only the heading is
/// there.
QList<qint64> withHeadings(const QList<qint64> &keys, RegisterGrouping grouping, const QList<RegisterGroup> &groups,
                           const QSet<QString> &folded);

} // namespace ringi
