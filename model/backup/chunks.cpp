// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/chunks.h"

#include "backup/backupformat.h"
#include "backup/bytes.h"
#include "ledger/hashing.h"

namespace ringi {

namespace {

constexpr int kFrameSize = 5; ///< length and kind of piece

QByteArray frame(qsizetype size, Piece piece)
{
    return ByteWriter().number(quint32(size)).number(quint8(piece == Piece::Last)).bytes();
}

QByteArray digestAfter(const QByteArray &before, const QByteArray &frame, const QByteArray &payload)
{
    return sha256(before + frame + payload);
}

} // namespace

ChunkWriter::ChunkWriter(Out out, QByteArray digest, std::unique_ptr<StreamSealer> sealer)
    : m_out(std::move(out))
    , m_digest(std::move(digest))
    , m_sealer(std::move(sealer))
{
}

void ChunkWriter::write(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (m_waiting.size() + bytes.size() - at > kChunkSize) {
        const qsizetype fits = kChunkSize - m_waiting.size();
        m_waiting.append(bytes.constData() + at, fits);
        at += fits;
        put(m_waiting, Piece::Another);
        m_waiting.clear();
    }
    m_waiting.append(bytes.constData() + at, bytes.size() - at);
}

void ChunkWriter::finish()
{
    put(m_waiting, Piece::Last);
    m_waiting.clear();
}

void ChunkWriter::put(const QByteArray &plain, Piece piece)
{
    const QByteArray payload = m_sealer ? m_sealer->seal(plain, m_digest, piece) : plain;
    const QByteArray start = frame(payload.size(), piece);
    m_digest = digestAfter(m_digest, start, payload);
    m_out(start + payload + m_digest);
}

ChunkReader::ChunkReader(QIODevice &device, QByteArray digest, std::unique_ptr<StreamOpener> opener)
    : m_device(device)
    , m_digest(std::move(digest))
    , m_opener(std::move(opener))
{
}

QByteArray ChunkReader::opened(const QByteArray &payload, const QByteArray &context, Piece piece)
{
    if (!m_opener)
        return payload;
    const auto plain = m_opener->open(payload, context, piece);
    if (!plain)
        throw BackupFault(BackupProblem::Damaged);
    return *plain;
}

void ChunkReader::next()
{
    if (m_isLast)
        throw BackupFault(BackupProblem::Malformed);
    const QByteArray start = readExactly(m_device, kFrameSize);
    ByteReader reader(start);
    const auto size = reader.number<quint32>();
    const auto last = reader.number<quint8>();
    if (size > kChunkSize + kSealOverhead || last > 1)
        throw BackupFault(BackupProblem::Damaged);
    const QByteArray payload = readExactly(m_device, size);
    const QByteArray digest = digestAfter(m_digest, start, payload);
    if (readExactly(m_device, kHashSize) != digest)
        throw BackupFault(BackupProblem::Damaged);
    m_isLast = last == 1;
    m_chunk = opened(payload, m_digest, m_isLast ? Piece::Last : Piece::Another);
    m_at = 0;
    m_digest = digest;
}

QByteArray ChunkReader::read(qint64 size)
{
    QByteArray bytes; // grows with what is there, not with what was claimed
    while (bytes.size() < size) {
        if (m_at == m_chunk.size())
            next();
        const qsizetype part = qMin(qsizetype(size) - bytes.size(), m_chunk.size() - m_at);
        bytes.append(m_chunk.constData() + m_at, part);
        m_at += part;
    }
    return bytes;
}

void ChunkReader::finish()
{
    if (m_at != m_chunk.size() || !m_isLast)
        throw BackupFault(BackupProblem::Malformed);
    if (!m_device.atEnd())
        throw BackupFault(BackupProblem::Damaged);
}

} // namespace ringi
