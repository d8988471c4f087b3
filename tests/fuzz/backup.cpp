// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backup files as they are; bytes without their mark are taken for contents that somebody framed with right digests,
// who can write the file and so can make them anew.
#include "backup/backupfault.h"
#include "backup/backupreader.h"
#include "ledger/hashing.h"
#include "targets.h"

#include <QBuffer>

namespace ringi::test {

namespace {

class Nowhere final : public HoldingsSink
{
public:
    void begin(const Inventory &) override { }
    void take(const SealedKey &key) override { demand(key.salt.size() < 1 << 20, "a key is no longer than the file"); }
    void take(const Original &) override { }
    void take(const SealedCommit &commit) override { demand(commit.events.size() < 1 << 20, "nor a commit"); }
};

QByteArray framed(const QByteArray &contents)
{
    const QByteArray header = toBytes(BackupHeader{StoreId(), Instant{1}, {}}), digest = sha256(header);
    QByteArray file = header + digest;
    ChunkWriter chunks([&](const QByteArray &bytes) { file += bytes; }, digest, nullptr);
    chunks.write(contents);
    chunks.finish();
    return file;
}

void readFile(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    Nowhere nowhere;
    try {
        BackupReader(buffer, nullptr).read(nowhere);
    } catch (const BackupFault &) {
        return; // each of its problems is one sentence
    }
}

} // namespace

void fuzzBackup(const QByteArray &bytes)
{
    readFile(bytes.startsWith("\x89RINGI") ? bytes : framed(bytes));
}

} // namespace ringi::test
