// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a view does not show what the ledger says.
#pragma once

#include <QStringList>

namespace ringi {

struct ViewDifference
{
    QString view; ///< the table
    qint64 rows = 0;
    QStringList keys; ///< of the first of them
};

inline constexpr qsizetype kMostKeysTold = 20;

} // namespace ringi
