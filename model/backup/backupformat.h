// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outside of a backup file: its header and the sizes that docs/backup-format.md fixes.
#pragma once

#include "backup/recoverykey.h"
#include "base/instant.h"
#include "domain/ids.h"

#include <QIODevice>

namespace ringi {

inline constexpr int kBackupVersion = 1;
inline constexpr int kChunkSize = 64 << 10; ///< of what is in a chunk, before it is sealed
inline constexpr quint32 kMostRecord = 1'100'000'000;

enum class RecordKind : quint8 { Inventory = 1, SealedKey = 2, Original = 3, Commit = 4, Event = 5 };

struct BackupHeader
{
    /// How the contents are encrypted.
    struct Sealing
    {
        RecoveryPublicKey to;
        QByteArray box;    ///< the stream's key, sealed to the recovery key
        QByteArray header; ///< of the secret stream
    };

    StoreId store;
    Instant made;
    std::optional<Sealing> sealing;
};

QByteArray toBytes(const BackupHeader &header);

/// The header with the digest that the first chunk continues.
struct ReadHeader
{
    BackupHeader header;
    QByteArray digest;
};

/// Throws BackupFault: NotABackup, OtherVersion, CutShort, Damaged.
ReadHeader readHeader(QIODevice &device);

/// Exactly that many bytes; throws BackupFault(CutShort).
QByteArray readExactly(QIODevice &device, qint64 size);

} // namespace ringi
