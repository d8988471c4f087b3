// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a backup and restores one. A backup is there only after it was read back and its chain verified; a store is
// restored only after its new tables were.
#pragma once

#include "backup/backupreader.h"
#include "backup/backupwriter.h"
#include "backup/newfile.h"

namespace ringi {

struct BackupFacts
{
    BackupHeader header;
    Manifest manifest;
    QByteArray digest; ///< of the whole file
    qint64 bytes = 0;
};

/// The two parts of the work, each from its own beginning.
struct BackupProgress
{
    BackupProgress(Progress &both)
        : BackupProgress(both, both)
    {
    }
    BackupProgress(Progress &first, Progress &second)
        : writing(first)
        , readingBack(second)
    {
    }

    Progress &writing;
    Progress &readingBack;
};

/// Writes, syncs, reads back, verifies; the caller gives the file its name. Throws BackupFault, Fault(Cancelled) and
/// what the source throws.
BackupFacts writeBackup(HoldingsSource &source, const BackupTerms &terms, NewFile &file,
                        const BackupProgress &progress);

/// A backup file that is open.
class BackupFile
{
public:
    /// Throws BackupFault: NotThere and what BackupReader does.
    BackupFile(const QString &path, const RecoveryKey *key);

    /// Into tables that are verified before they are kept. Throws BackupFault, Fault(Cancelled).
    BackupFacts restoreInto(Restoration &restoration, Progress &progress);

private:
    std::unique_ptr<QIODevice> m_file;
    BackupReader m_reader;
};

} // namespace ringi
