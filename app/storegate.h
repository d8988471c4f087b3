// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real stores behind the ports that window and verbs know: the one place outside model/store that names one.
#pragma once

#include "desk/storegate.h"
#include "ledger/holdings.h"

namespace ringi {

class DatabaseGate final : public StoreGate
{
public:
    std::unique_ptr<OpenStore> open(const QString &location) override;
    std::unique_ptr<OpenStore> create(const QString &location) override;
    void rebuild(const QString &location, Progress &progress) override;
};

/// What a backup of the store reads, also of one whose views are outdated. Throws Fault as `open` does.
std::unique_ptr<HoldingsSource> holdingsOf(const QString &location);
/// A place where a store is restored. Throws PlaceTaken, Fault.
std::unique_ptr<Restoration> restorationAt(const QString &location);

} // namespace ringi
