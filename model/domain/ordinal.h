// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a record are named by their place, counted from 1.
#pragma once

#include "base/fault.h"

#include <QList>

namespace ringi {

template <class T> bool hasOrdinal(const QList<T> &list, int ordinal)
{
    return ordinal >= 1 && ordinal <= list.size();
}

/// Throws Fault(Corrupt) when the record has no such part: the ledger it was folded from contradicts itself.
template <class T> T &atOrdinal(QList<T> &list, int ordinal)
{
    if (!hasOrdinal(list, ordinal))
        throw Fault(FaultKind::Corrupt, QStringLiteral("a record has no part %1").arg(ordinal));
    return list[ordinal - 1];
}

} // namespace ringi
