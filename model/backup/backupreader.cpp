// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/backupreader.h"

#include "backup/bytes.h"

namespace ringi {

namespace {

SecretBytes streamKeyOf(const BackupHeader::Sealing &sealing, const RecoveryKey *key)
{
    if (!key)
        throw BackupFault(BackupProblem::KeyNeeded);
    if (key->publicKey().bytes != sealing.to.bytes)
        throw BackupFault(BackupProblem::WrongKey);
    const auto bytes = key->opened(sealing.box);
    if (!bytes)
        throw BackupFault(BackupProblem::Damaged);
    return *bytes;
}

} // namespace

BackupReader::BackupReader(QIODevice &device,
                           const std::function<std::optional<SecretBytes>(const BackupHeader &)> &keyFor)
{
    const ReadHeader read = readHeader(device);
    m_header = read.header;
    std::unique_ptr<StreamOpener> opener;
    if (m_header.sealing)
        opener = std::make_unique<StreamOpener>(keyFor(m_header).value(), m_header.sealing->header);
    m_chunks = std::make_unique<ChunkReader>(device, read.digest, std::move(opener));
}

BackupReader::BackupReader(QIODevice &device, const RecoveryKey *key)
    : BackupReader(device, [key](const BackupHeader &header) { return streamKeyOf(*header.sealing, key); })
{
}

BackupReader::BackupReader(QIODevice &device, const std::optional<SecretBytes> &key)
    : BackupReader(device, [&key](const BackupHeader &) { return key; })
{
}

QByteArray BackupReader::record(RecordKind kind)
{
    ByteReader head(m_chunks->read(5));
    if (head.number<quint8>() != quint8(kind))
        throw BackupFault(BackupProblem::Malformed);
    const auto size = head.number<quint32>();
    if (size > kMostRecord)
        throw BackupFault(BackupProblem::Malformed);
    return m_chunks->read(size);
}

void BackupReader::read(HoldingsSink &sink)
{
    m_manifest = manifestFrom(record(RecordKind::Inventory));
    const Inventory &all = m_manifest.inventory;
    sink.begin(all);
    for (quint64 i = 0; i < all.keys; ++i)
        sink.take(sealedKeyFrom(record(RecordKind::SealedKey)));
    for (quint64 i = 0; i < all.originals; ++i)
        sink.take(originalFrom(record(RecordKind::Original)));
    readCommits(sink);
    m_chunks->finish();
}

void BackupReader::readCommits(HoldingsSink &sink)
{
    const Inventory &all = m_manifest.inventory;
    CommitRecord last{{}, 0, {}, {}, {}, {}, zeroHash(), {}};
    quint64 events = 0;
    for (quint64 i = 0; i < all.commits; ++i) {
        const SealedCommit next = commit();
        events += quint64(next.events.size());
        last = next.commit;
        sink.take(next);
    }
    if (events != all.events || last.hash != all.head)
        throw BackupFault(BackupProblem::Malformed);
}

SealedCommit BackupReader::commit()
{
    const CommitHead head = commitFrom(record(RecordKind::Commit));
    SealedCommit sealed{head.commit, {}};
    for (quint32 i = 0; i < head.events; ++i)
        sealed.events.append(eventFrom(record(RecordKind::Event)));
    return sealed;
}

} // namespace ringi
