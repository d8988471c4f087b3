// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A backup as somebody orders it: where it goes, under which name, and how many stay beside it.
#pragma once

#include "backup/backup.h"
#include "backup/backupfault.h"

#include <QStringList>

namespace ringi {

struct BackupOrder
{
    QString folder;
    QString file; ///< in that folder; empty: named by office and time
    int keep = 0; ///< how many of this store stay in the folder; 0 for all
    BackupTerms terms;
};

struct MadeBackup
{
    BackupFacts facts;
    QString path;
    QStringList discarded; ///< names of older ones that made room
};

/// Nothing is left of one that fails. Throws what writeBackup does and BackupFault: PlaceTaken, Unwritable.
MadeBackup makeBackup(HoldingsSource &source, const BackupOrder &order, const BackupProgress &progress);

} // namespace ringi
