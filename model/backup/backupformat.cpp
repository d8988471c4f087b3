// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/backupformat.h"

#include "backup/bytes.h"
#include "ledger/hashing.h"

#include <sodium.h>

namespace ringi {

namespace {

/// Not a text, and spoilt by whoever changes line ends.
const QByteArray kMagic = QByteArrayLiteral("\x89RINGI\r\n");

constexpr int kIdSize = 16;
constexpr int kStoreAndTime = kIdSize + 8;
constexpr int kKeySize = crypto_box_PUBLICKEYBYTES;
constexpr int kBoxSize = crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_box_SEALBYTES;
constexpr int kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int kSealingSize = kKeySize + kBoxSize + kStreamHeader;

BackupHeader::Sealing sealingFrom(ByteReader &reader)
{
    const RecoveryPublicKey to{reader.fixed(kKeySize)};
    const QByteArray box = reader.fixed(kBoxSize);
    return {to, box, reader.fixed(kStreamHeader)};
}

/// The part of the header whose size does not depend on itself.
QByteArray beginning(QIODevice &device)
{
    const QByteArray bytes = device.read(kMagic.size() + 2);
    if (!bytes.startsWith(kMagic))
        throw BackupFault(BackupProblem::NotABackup);
    if (bytes.size() < kMagic.size() + 2)
        throw BackupFault(BackupProblem::CutShort);
    return bytes;
}

bool isSealed(const QByteArray &beginning)
{
    if (const auto version = quint8(beginning.at(kMagic.size())); version != kBackupVersion)
        throw BackupFault(BackupProblem::OtherVersion, QString::number(version));
    const char sealing = beginning.back();
    if (sealing != 0 && sealing != 1)
        throw BackupFault(BackupProblem::Damaged);
    return sealing == 1;
}

} // namespace

QByteArray toBytes(const BackupHeader &header)
{
    ByteWriter writer;
    writer.fixed(kMagic, int(kMagic.size())).number(quint8(kBackupVersion)).number(quint8(header.sealing.has_value()));
    writer.fixed(header.store.bytes(), kIdSize).number(header.made.ms);
    if (header.sealing)
        writer.fixed(header.sealing->to.bytes, kKeySize)
            .fixed(header.sealing->box, kBoxSize)
            .fixed(header.sealing->header, kStreamHeader);
    return writer.bytes();
}

ReadHeader readHeader(QIODevice &device)
{
    const QByteArray first = beginning(device);
    const bool sealed = isSealed(first);
    const QByteArray rest = readExactly(device, kStoreAndTime + (sealed ? kSealingSize : 0));
    const QByteArray digest = sha256(first + rest);
    if (readExactly(device, kHashSize) != digest)
        throw BackupFault(BackupProblem::Damaged);
    ByteReader reader(rest);
    BackupHeader header;
    header.store = StoreId::fromBytes(reader.fixed(kIdSize));
    header.made = {reader.number<qint64>()};
    if (sealed)
        header.sealing = sealingFrom(reader);
    return {header, digest};
}

QByteArray readExactly(QIODevice &device, qint64 size)
{
    const QByteArray bytes = device.read(size);
    if (bytes.size() != size)
        throw BackupFault(BackupProblem::CutShort);
    return bytes;
}

} // namespace ringi
