// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a backup from its first byte to its last and hands on what is in it. Nothing of a chunk is handed on before the
// chunk was found whole.
#pragma once

#include "backup/backuprecords.h"
#include "backup/chunks.h"

namespace ringi {

class BackupReader
{
public:
    /// Reads the header. `key` may be null for a backup in the clear. Throws BackupFault: NotABackup, OtherVersion,
    /// CutShort, Damaged, KeyNeeded, WrongKey.
    BackupReader(QIODevice &device, const RecoveryKey *key);
    /// The same with the key that the contents are sealed with, for who has just written them.
    BackupReader(QIODevice &device, const std::optional<SecretBytes> &key);

    [[nodiscard]] const BackupHeader &header() const { return m_header; }

    /// Once. Throws BackupFault: CutShort, Damaged, Malformed, OriginalChanged.
    void read(HoldingsSink &sink);

    /// Both once everything is read.
    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    [[nodiscard]] const QByteArray &digest() const { return m_chunks->digest(); }

private:
    BackupReader(QIODevice &device, const std::function<std::optional<SecretBytes>(const BackupHeader &)> &keyFor);

    QByteArray record(RecordKind kind);
    void readCommits(HoldingsSink &sink);
    [[nodiscard]] SealedCommit commit();

    BackupHeader m_header;
    Manifest m_manifest;
    std::unique_ptr<ChunkReader> m_chunks;
};

} // namespace ringi
