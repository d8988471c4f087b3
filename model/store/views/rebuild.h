// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Folds every view anew from the ledger. Nothing else in the store is touched, and until the end the old views stand.
#pragma once

#include "base/progress.h"
#include "store/views/projector.h"
#include "store/views/wholestreams.h"

namespace ringi {

/// Makes every view's rows from the ledger, in a transaction that is open already. Where the ledger has a connection of
/// its own it is read beside the writing; the same one sees what is not committed yet. REQUIRES: a transaction.
void foldViews(sql::Connection &connection, sql::Connection &ledger, Progress &progress,
               const StreamBounds &bounds = {});

/// Makes the rows of one incident, and of the measures on it, anew as a rebuild would. `as` is what they were made of.
/// REQUIRES: a transaction, and that the projector finishes in it.
void refoldIncident(sql::Connection &connection, Projector &projector, const IncidentWithMeasures &as);

/// Throws Fault(Cancelled) when `progress` says so, and then nothing has changed.
void rebuildViews(sql::Connection &connection, sql::Connection &ledger, Progress &progress,
                  const StreamBounds &bounds = {});

} // namespace ringi
