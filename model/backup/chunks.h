// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The contents of a backup as a row of chunks. Each ends with a digest over all before it, so that anybody can see
// whether a file is whole; where there is a stream, each is sealed as well, and bound to that digest.
#pragma once

#include "backup/secretstream.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace ringi {

class ChunkWriter
{
public:
    using Out = std::function<void(const QByteArray &)>;

    /// `digest` is that of the header; `sealer` null for contents in the clear.
    ChunkWriter(Out out, QByteArray digest, std::unique_ptr<StreamSealer> sealer);

    void write(const QByteArray &bytes);
    void finish();
    /// Of the whole file, once it is finished.
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

private:
    void put(const QByteArray &plain, Piece piece);

    Out m_out;
    QByteArray m_digest;
    std::unique_ptr<StreamSealer> m_sealer;
    QByteArray m_waiting;
};

class ChunkReader
{
public:
    ChunkReader(QIODevice &device, QByteArray digest, std::unique_ptr<StreamOpener> opener);

    /// Throws BackupFault: CutShort, Damaged; Malformed when the contents end before.
    QByteArray read(qint64 size);
    /// Throws BackupFault(Malformed) when contents follow, Damaged when anything follows the last chunk.
    void finish();
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

private:
    void next();
    [[nodiscard]] QByteArray opened(const QByteArray &payload, const QByteArray &context, Piece piece);

    QIODevice &m_device;
    QByteArray m_digest;
    std::unique_ptr<StreamOpener> m_opener;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    bool m_isLast = false;
};

} // namespace ringi
