// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, creating and rebuilding stores as a port, so that neither window nor verbs know an engine. app hands in the
// real one.
#pragma once

#include "base/progress.h"
#include "ledger/holdings.h"
#include "queries/queries.h"
#include "queries/viewdifference.h"

#include <functional>
#include <memory>

namespace ringi {

/// A store that is open. Each reader and each ledger source has a connection of its own.
class OpenStore
{
public:
    virtual ~OpenStore() = default;
    virtual Journal &journal() = 0;
    virtual std::unique_ptr<Queries> queries(const Reader &reader) = 0;
    virtual std::unique_ptr<LedgerSource> ledger() = 0;
    [[nodiscard]] virtual QString location() const = 0;
};

class StoreGate
{
public:
    virtual ~StoreGate() = default;
    /// Throws Fault: NotFound, NotAStore, NewerStore, ViewsOutdated, Locked, ReadOnly, ServerGone.
    virtual std::unique_ptr<OpenStore> open(const QString &location) = 0;
    /// An empty store: tables and nothing in them. Throws Fault when something is there already.
    virtual std::unique_ptr<OpenStore> create(const QString &location) = 0;
    /// Folds every view anew from the ledger; cancelling leaves the old ones.
    virtual void rebuild(const QString &location, Progress &progress) = 0;
    /// The views that are not what a rebuild would make of them. Nothing changes, and nobody else writes meanwhile.
    virtual QList<ViewDifference> viewsApart(const QString &location, Progress &progress) = 0;
    /// What a backup of the store reads, also of one whose views are outdated. Throws Fault as `open` does.
    virtual std::unique_ptr<HoldingsSource> holdings(const QString &location) = 0;
    /// A place where a store is restored. Throws PlaceTaken, Fault.
    virtual std::unique_ptr<Restoration> restorationAt(const QString &location) = 0;
};

/// "postgresql://…" and "postgres://…" name a server; everything else is a file.
bool isServerLocation(const QString &location);

} // namespace ringi
