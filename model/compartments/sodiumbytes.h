// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's bytes as libsodium takes them.
#pragma once

#include <QByteArray>

#include <sodium.h>

namespace ringi {

inline const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Bytes that are wiped when they go. REQUIRES: no copy of them is kept.
struct WipedBytes
{
    explicit WipedBytes(QByteArray held)
        : bytes(std::move(held))
    {
    }
    ~WipedBytes() { sodium_memzero(bytes.data(), size_t(bytes.size())); }
    Q_DISABLE_COPY_MOVE(WipedBytes)

    QByteArray bytes;
};

} // namespace ringi
