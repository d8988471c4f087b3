// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store by its location: a file path for the embedded engine, postgresql://… for a server. Opens connections for
// those who write and those who read; everything else of this module stays inside.
#pragma once

#include "base/progress.h"
#include "ledger/holdings.h"
#include "queries/queries.h"
#include "queries/viewdifference.h"

#include <memory>

namespace ringi {

class Store
{
public:
    /// Throws Fault: NotFound, NotAStore, NewerStore, ViewsOutdated, Locked, ReadOnly, ServerGone.
    static std::unique_ptr<Store> open(const QString &location);
    /// An empty store with its tables. Throws Fault when something is there already.
    static std::unique_ptr<Store> create(const QString &location);
    /// Folds the views anew; also for stores that `open` refuses with ViewsOutdated.
    static void rebuild(const QString &location, Progress &progress);

    /// The views that are not what `rebuild` would make of them; nothing changes.
    static QList<ViewDifference> viewsApart(const QString &location, Progress &progress);

    /// What a backup reads; nothing is migrated, and the views may be of any version. Throws Fault as `open` does.
    static std::unique_ptr<HoldingsSource> holdings(const QString &location);
    /// A store to be made of another's holdings, on either engine. Throws PlaceTaken, Fault.
    static std::unique_ptr<Restoration> restore(const QString &location);

    [[nodiscard]] std::unique_ptr<Journal> journal() const;
    [[nodiscard]] std::unique_ptr<Queries> queries(const Reader &reader) const;
    [[nodiscard]] std::unique_ptr<LedgerSource> ledger() const;
    [[nodiscard]] const QString &location() const { return m_location; }

private:
    explicit Store(QString location);

    QString m_location;
};

} // namespace ringi
