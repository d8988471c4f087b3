// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A backup restored: for good into a place, or for a drill into a temporary one, to know that it would work.
#pragma once

#include "backup/backup.h"
#include "backup/backupfault.h"

#include <functional>
#include <optional>

namespace ringi {

/// Makes the place where a store is restored; throws PlaceTaken, Fault.
using PlaceMaker = std::function<std::unique_ptr<Restoration>(const QString &location)>;

struct Recovery
{
    QString backup;
    std::optional<RecoveryKey> key; ///< for an encrypted one
    PlaceMaker placeAt;
};

/// The backup is looked into before anything is made at the place. Throws BackupFault, Fault.
BackupFacts restoreBackup(const Recovery &recovery, const QString &location, Progress &progress);

struct Drill
{
    std::optional<BackupFacts> facts; ///< of a backup that can be restored
    std::optional<BackupFault> fault; ///< what is wrong with one that cannot
    qint64 ms = 0;
};

/// In a place readable by nobody else, which is gone afterwards. Throws BackupFault for what says nothing about the
/// backup: NotThere, KeyNeeded, WrongKey, Unwritable; and Fault.
Drill drill(const Recovery &recovery, Progress &progress);

} // namespace ringi
