// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of a store that lie in a folder: their names, which there are, and which may go. Only files that say in
// their header that they are backups of that store are ever touched.
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QStringList>

namespace ringi {

/// "ringi-NCO-20261122T211500Z.backup"
QString backupName(const QString &office, Instant made);

struct KeptBackup
{
    Instant made;
    QString path;
    qint64 bytes = 0;
    bool isSealed = false;
};

/// Of this store, the newest first, by what their headers say. Nothing of them is verified.
QList<KeptBackup> backupsIn(const QString &folder, const StoreId &store);

/// Removes the oldest backups of this store in the folder until `keep` are left, and answers their names. Never removes
/// `newest`. REQUIRES: keep > 0.
QStringList discardOld(const QString &folder, const StoreId &store, int keep, const QString &newest);

} // namespace ringi
