// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an import: its hash, its bytes where they are few enough to be kept in the store, and a device to read it
// from the start as often as needed.
#pragma once

#include <QBuffer>
#include <QByteArray>

namespace ringi {

/// Files up to this size are kept whole in the store; of larger ones the hash alone.
inline constexpr qint64 kKeptOriginal = 64LL << 20;

class ImportInput
{
public:
    /// The device is open and stays so. A pipe is read to its end and may not be larger than kKeptOriginal. Throws
    /// Fault(Unreadable).
    explicit ImportInput(QIODevice &device);

    [[nodiscard]] const QByteArray &hash() const { return m_hash; } ///< SHA-256
    [[nodiscard]] bool isKept() const { return m_whole; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< when it is kept
    /// At its start.
    QIODevice &rewound();

private:
    void readWhole();
    void hashOnly();

    QIODevice &m_device;
    QByteArray m_hash;
    bool m_whole = false;
    QByteArray m_bytes;
    QBuffer m_buffer;
};

} // namespace ringi
