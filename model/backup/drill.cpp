// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/drill.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Restoration> freePlace(const PlaceMaker &placeAt, const QString &location)
{
    try {
        return placeAt(location);
    } catch (const PlaceTaken &taken) {
        throw BackupFault(BackupProblem::PlaceTaken, taken.detail());
    }
}

/// A file that is not there and a key that was not named are mistakes of who asks, not findings about the backup.
bool isFinding(BackupProblem problem)
{
    switch (problem) {
    case BackupProblem::NotABackup:
    case BackupProblem::OtherVersion:
    case BackupProblem::CutShort:
    case BackupProblem::Damaged:
    case BackupProblem::Malformed:
    case BackupProblem::OriginalChanged:
    case BackupProblem::LedgerBroken:
        return true;
    case BackupProblem::NotThere:
    case BackupProblem::KeyNeeded:
    case BackupProblem::WrongKey:
    case BackupProblem::NotAKey:
    case BackupProblem::PlaceTaken:
    case BackupProblem::Unwritable:
        break;
    }
    return false;
}

Drill drilledAt(const QString &location, const Recovery &recovery, Progress &progress)
{
    try {
        return {restoreBackup(recovery, location, progress), {}};
    } catch (const BackupFault &fault) {
        if (!isFinding(fault.problem()))
            throw;
        return {{}, fault};
    }
}

} // namespace

BackupFacts restoreBackup(const Recovery &recovery, const QString &location, Progress &progress)
{
    BackupFile file(recovery.backup, recovery.key ? &*recovery.key : nullptr);
    const auto restoration = freePlace(recovery.placeAt, location);
    return file.restoreInto(*restoration, progress);
}

Drill drill(const Recovery &recovery, Progress &progress)
{
    const QTemporaryDir place;
    if (!place.isValid())
        throw BackupFault(BackupProblem::Unwritable, place.errorString());
    QElapsedTimer timer;
    timer.start();
    Drill done = drilledAt(place.filePath(u"drill.ringi"_s), recovery, progress);
    done.ms = timer.elapsed();
    return done;
}

} // namespace ringi
