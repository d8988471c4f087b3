// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of scheduled backups, and which of them may go. Only files that say in their header that they are backups
// of the same store are ever touched.
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QStringList>

namespace ringi {

/// "ringi-NCO-20261122T211500Z.backup"
QString backupName(const QString &office, Instant made);

/// Removes the oldest backups of this store in the folder until `keep` are left, and answers their names. Never removes
/// `newest`. REQUIRES: keep > 0.
QStringList discardOld(const QString &folder, const StoreId &store, int keep, const QString &newest);

} // namespace ringi
