// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/makebackup.h"

#include "backup/retention.h"

#include <QDir>
#include <QFileInfo>

namespace ringi {

namespace {

QString pathFor(const BackupOrder &order, const Inventory &inventory)
{
    const QString name = backupName(inventory.office, order.terms.made);
    return order.file.isEmpty() ? QDir(order.folder).filePath(name) : order.file;
}

QStringList roomMade(const BackupOrder &order, const MadeBackup &made)
{
    if (order.keep == 0)
        return {};
    const StoreId store = made.facts.manifest.inventory.store;
    return discardOld(order.folder, store, order.keep, QFileInfo(made.path).fileName());
}

} // namespace

MadeBackup makeBackup(HoldingsSource &source, const BackupOrder &order, const BackupProgress &progress)
{
    if (!order.file.isEmpty() && QFileInfo::exists(order.file))
        throw BackupFault(BackupProblem::PlaceTaken, order.file);
    NewFile file(order.folder);
    MadeBackup made{writeBackup(source, order.terms, file, progress), {}, {}};
    made.path = pathFor(order, made.facts.manifest.inventory);
    file.appearAs(made.path);
    made.discarded = roomMade(order, made);
    return made;
}

} // namespace ringi
