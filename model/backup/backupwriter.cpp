// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/backupwriter.h"

#include "backup/bytes.h"
#include "ledger/hashing.h"

namespace ringi {

BackupWriter::BackupWriter(BackupTerms terms, ChunkWriter::Out out, Progress &progress)
    : m_terms(std::move(terms))
    , m_out(std::move(out))
    , m_progress(progress)
{
}

void BackupWriter::begin(const Inventory &inventory)
{
    m_inventory = inventory;
    BackupHeader header{inventory.store, m_terms.made, {}};
    std::unique_ptr<StreamSealer> sealer;
    if (m_terms.sealTo) {
        m_key = makeStreamKey();
        sealer = std::make_unique<StreamSealer>(*m_key);
        header.sealing = {*m_terms.sealTo, sealedTo(*m_terms.sealTo, *m_key), sealer->header()};
    }
    const QByteArray bytes = toBytes(header);
    const QByteArray digest = sha256(bytes);
    m_out(bytes + digest);
    m_chunks = std::make_unique<ChunkWriter>(m_out, digest, std::move(sealer));
    put(RecordKind::Inventory, toBytes(Manifest{inventory, m_terms.program}));
}

void BackupWriter::take(const SealedKey &key)
{
    put(RecordKind::SealedKey, toBytes(key));
}

void BackupWriter::take(const Original &original)
{
    put(RecordKind::Original, toBytes(original));
    step();
}

void BackupWriter::take(const SealedCommit &commit)
{
    put(RecordKind::Commit, toBytes(commit));
    for (const EventRecord &event : commit.events)
        put(RecordKind::Event, toBytes(event));
    step();
}

void BackupWriter::finish()
{
    m_chunks->finish();
}

void BackupWriter::put(RecordKind kind, const QByteArray &bytes)
{
    if (bytes.size() > kMostRecord)
        throw Fault(FaultKind::Corrupt, QStringLiteral("a record of %1 bytes is too long").arg(bytes.size()));
    m_chunks->write(ByteWriter().number(quint8(kind)).number(quint32(bytes.size())).bytes());
    m_chunks->write(bytes);
}

void BackupWriter::step()
{
    m_progress.at(++m_done, qint64(m_inventory.originals + m_inventory.commits));
    if (m_progress.cancelled())
        throw Fault(FaultKind::Cancelled);
}

} // namespace ringi
