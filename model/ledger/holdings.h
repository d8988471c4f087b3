// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that a store holds and that cannot be made anew: the ledger, the sealed keys, the originals. Views are left out,
// because they are folded from the ledger. Ports for those who carry a store from one place to another.
#pragma once

#include "base/fault.h"
#include "base/progress.h"
#include "domain/registryevents.h"
#include "ledger/journal.h"

namespace ringi {

/// A file that was imported or attached, kept by its hash.
struct Original
{
    QByteArray hash; ///< SHA-256 of the bytes
    QString name;
    QByteArray bytes;
};

/// What there is, counted before it is read.
struct Inventory
{
    StoreId store;
    QString office;
    StoreMode mode = StoreMode::Live;
    quint64 keys = 0;
    quint64 originals = 0;
    quint64 commits = 0;
    quint64 events = 0;
    QByteArray head = zeroHash(); ///< hash of the last commit
};

/// Receives holdings in the order of these functions, commits as they were written.
class HoldingsSink
{
public:
    virtual ~HoldingsSink() = default;
    virtual void begin(const Inventory &inventory) = 0;
    virtual void take(const SealedKey &key) = 0;
    virtual void take(const Original &original) = 0;
    virtual void take(const SealedCommit &commit) = 0;
};

class HoldingsSource
{
public:
    virtual ~HoldingsSource() = default;
    /// Everything is of one state, whatever is written meanwhile. Throws Fault; what the sink throws passes through.
    virtual void read(HoldingsSink &sink) = 0;
};

/// A store that comes to be. Until it is kept it is not there, and when this dies before, nothing is left of it.
class Restoration : public HoldingsSink
{
public:
    /// The ledger as the new tables hold it, to be verified before it is kept.
    virtual LedgerSource &ledger() = 0;
    /// Folds the views; durable when it returns. Throws Fault(Cancelled) when `progress` says so.
    virtual void keep(Progress &progress) = 0;
};

/// A store is restored only into a place where there is nothing yet.
class PlaceTaken final : public Fault
{
public:
    explicit PlaceTaken(const QString &detail)
        : Fault(FaultKind::Other, detail)
    {
    }
};

} // namespace ringi
