// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/backuprecords.h"

#include "backup/bytes.h"
#include "ledger/hashing.h"

namespace ringi {

namespace {

constexpr int kIdSize = 16;
constexpr int kSignatureSize = 64;

StoreMode modeFrom(quint8 number)
{
    if (number >= countOf<StoreMode>())
        throw BackupFault(BackupProblem::Malformed);
    return StoreMode(number);
}

} // namespace

QByteArray toBytes(const Manifest &manifest)
{
    const Inventory &all = manifest.inventory;
    ByteWriter writer;
    writer.fixed(all.store.bytes(), kIdSize).text(all.office.toUtf8()).number(quint8(all.mode));
    writer.text(manifest.program.toUtf8());
    writer.number(all.keys).number(all.originals).number(all.commits).number(all.events).fixed(all.head, kHashSize);
    return writer.bytes();
}

Manifest manifestFrom(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    Manifest manifest;
    Inventory &all = manifest.inventory;
    all.store = StoreId::fromBytes(reader.fixed(kIdSize));
    all.office = QString::fromUtf8(reader.text());
    all.mode = modeFrom(reader.number<quint8>());
    manifest.program = QString::fromUtf8(reader.text());
    all.keys = reader.number<quint64>();
    all.originals = reader.number<quint64>();
    all.commits = reader.number<quint64>();
    all.events = reader.number<quint64>();
    all.head = reader.fixed(kHashSize);
    reader.end();
    return manifest;
}

QByteArray toBytes(const SealedKey &key)
{
    ByteWriter writer;
    writer.fixed(key.officer.bytes(), kIdSize).text(key.salt).number(key.passes).number(key.memory);
    writer.text(key.nonce).text(key.box);
    if (key.isInToken())
        writer.text(key.token.toUtf8());
    return writer.bytes();
}

SealedKey sealedKeyFrom(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    SealedKey key;
    key.officer = OfficerId::fromBytes(reader.fixed(kIdSize));
    key.salt = reader.text();
    key.passes = reader.number<quint64>();
    key.memory = reader.number<quint64>();
    key.nonce = reader.text();
    key.box = reader.text();
    if (!reader.atEnd())
        key.token = QString::fromUtf8(reader.text());
    reader.end();
    return key;
}

QByteArray toBytes(const Original &original)
{
    return ByteWriter().fixed(original.hash, kHashSize).text(original.name.toUtf8()).text(original.bytes).bytes();
}

Original originalFrom(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    Original original;
    original.hash = reader.fixed(kHashSize);
    original.name = QString::fromUtf8(reader.text());
    original.bytes = reader.text();
    reader.end();
    if (sha256(original.bytes) != original.hash)
        throw BackupFault(BackupProblem::OriginalChanged, original.name);
    return original;
}

QByteArray toBytes(const SealedCommit &sealed)
{
    const CommitRecord &commit = sealed.commit;
    ByteWriter writer;
    writer.number(commit.n).number(commit.time.ms).fixed(commit.author.bytes(), kIdSize).number(quint8(commit.suite));
    writer.fixed(commit.previous, kHashSize).fixed(commit.hash, kHashSize).fixed(commit.signature, kSignatureSize);
    return writer.number(quint32(sealed.events.size())).bytes();
}

CommitHead commitFrom(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    CommitHead head;
    CommitRecord &commit = head.commit;
    commit.n = reader.number<quint64>();
    commit.time = {reader.number<qint64>()};
    commit.author = OfficerId::fromBytes(reader.fixed(kIdSize));
    commit.suite = Suite(reader.number<quint8>());
    commit.previous = reader.fixed(kHashSize);
    commit.hash = reader.fixed(kHashSize);
    commit.signature = reader.fixed(kSignatureSize);
    head.events = reader.number<quint32>();
    reader.end();
    return head;
}

QByteArray toBytes(const EventRecord &event)
{
    ByteWriter writer;
    writer.fixed(event.stream.bytes(), kIdSize).number(event.n).text(event.kind).text(event.body);
    return writer.fixed(event.previous, kHashSize).fixed(event.hash, kHashSize).bytes();
}

EventRecord eventFrom(const QByteArray &bytes)
{
    ByteReader reader(bytes);
    EventRecord event;
    event.stream = StreamId::fromBytes(reader.fixed(kIdSize));
    event.n = reader.number<quint64>();
    event.kind = reader.text();
    event.body = reader.text();
    event.previous = reader.fixed(kHashSize);
    event.hash = reader.fixed(kHashSize);
    reader.end();
    return event;
}

} // namespace ringi
