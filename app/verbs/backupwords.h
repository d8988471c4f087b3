// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a backup and what one holds, for the verbs that make and read one.
#pragma once

#include "backup/backup.h"
#include "backup/backupfault.h"

#include <QJsonObject>

namespace ringi {

/// {store, office, mode, made, program, sealed, bytes, digest, keys, originals, commits, events, head}
QJsonObject toJson(const BackupFacts &facts);
/// The same for people.
QString textOf(const BackupFacts &facts);

/// Nothing wrong, a backup that cannot be read, or a ledger that does not hold: {kind, stream, event, event_kind,
/// commit, message} each.
QJsonArray findingsOf(const BackupFault &fault);

} // namespace ringi
