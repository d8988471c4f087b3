// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes holdings into a backup as they come, in bounded memory.
#pragma once

#include "backup/backuprecords.h"
#include "backup/chunks.h"

namespace ringi {

/// How a backup is made: by whom, when, and for whose eyes.
struct BackupTerms
{
    Instant made;
    QString program;
    std::optional<RecoveryPublicKey> sealTo;
};

class BackupWriter final : public HoldingsSink
{
public:
    BackupWriter(BackupTerms terms, ChunkWriter::Out out, Progress &progress);

    void begin(const Inventory &inventory) override;
    void take(const SealedKey &key) override;
    void take(const Original &original) override;
    void take(const SealedCommit &commit) override;
    void finish();

    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }
    /// To read back what was written; nothing for contents in the clear.
    [[nodiscard]] const std::optional<SecretBytes> &streamKey() const { return m_key; }

private:
    void put(RecordKind kind, const QByteArray &bytes);
    void step();

    BackupTerms m_terms;
    ChunkWriter::Out m_out;
    Progress &m_progress;
    Inventory m_inventory;
    std::optional<SecretBytes> m_key;
    std::unique_ptr<ChunkWriter> m_chunks;
    qint64 m_done = 0;
};

} // namespace ringi
