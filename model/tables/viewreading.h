// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this program makes of a view that somebody shared. A view of a newer program, or whose question means nothing
// here, is not applied at all; an order, a grouping or a column that is not known leaves the rest as it is. Nothing is
// passed over without being named.
#pragma once

#include "queries/registerquerytext.h"
#include "tables/registermodel.h"

namespace ringi {

inline constexpr int kViewVersion = 1;

struct ViewReading
{
    std::optional<RegisterQuery> query; ///< with its order and grouping; nothing where it is not applied
    QList<RegisterColumn> columns;      ///< empty for those that somebody has chosen for himself
    bool isNewer = false;
    std::optional<QueryTextError> mistake;
    QStringList passedOver; ///< keys that are not known here
};

ViewReading readView(const ViewContent &view, const QueryPeople &people);

/// The columns as a view keeps them.
QStringList columnKeys(const QList<RegisterColumn> &columns);

} // namespace ringi
