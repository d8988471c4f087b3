// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the views against what a rebuild would write. A rebuild is made in a transaction that is never committed, while
// a second connection reads the views as they stand.
#pragma once

#include "base/progress.h"
#include "queries/viewdifference.h"
#include "store/sql/connection.h"

#include <QList>

namespace ringi {

/// The views that differ; none when all are what the ledger says. Nobody else writes meanwhile, and nothing changes.
/// Throws Fault(Cancelled) when `progress` says so. REQUIRES: two connections to one store.
QList<ViewDifference> viewsApart(sql::Connection &rebuilding, sql::Connection &standing, Progress &progress);

} // namespace ringi
