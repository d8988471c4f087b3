// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside a backup, record by record: the inventory, then sealed keys, originals, and commits with their events.
#pragma once

#include "backup/backupformat.h"
#include "ledger/holdings.h"

namespace ringi {

/// The first record: what follows, and by which program it was written.
struct Manifest
{
    Inventory inventory;
    QString program; ///< "ringi 0.1.0"
};

QByteArray toBytes(const Manifest &manifest);
QByteArray toBytes(const SealedKey &key);
QByteArray toBytes(const Original &original);
/// Without its events, whose number is in it.
QByteArray toBytes(const SealedCommit &commit);
QByteArray toBytes(const EventRecord &event);

/// These throw BackupFault(Malformed).
Manifest manifestFrom(const QByteArray &bytes);
SealedKey sealedKeyFrom(const QByteArray &bytes);
/// Throws BackupFault(OriginalChanged) when the bytes are not those of the hash.
Original originalFrom(const QByteArray &bytes);
EventRecord eventFrom(const QByteArray &bytes);

struct CommitHead
{
    CommitRecord commit;
    quint32 events = 0;
};
CommitHead commitFrom(const QByteArray &bytes);

} // namespace ringi
