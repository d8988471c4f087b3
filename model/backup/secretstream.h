// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libsodium's secret stream (XChaCha20-Poly1305): a sequence of sealed pieces that can be neither changed, dropped,
// moved nor cut short unseen. One end pushes, the other pulls.
#pragma once

#include "ledger/secretbytes.h"

#include <QByteArray>

#include <sodium.h>

#include <optional>

namespace ringi {

/// A key for one stream.
SecretBytes makeStreamKey();

enum class Piece { Another, Last };

class StreamSealer
{
public:
    explicit StreamSealer(const SecretBytes &key);
    ~StreamSealer();
    Q_DISABLE_COPY_MOVE(StreamSealer)

    [[nodiscard]] const QByteArray &header() const { return m_header; }
    /// `context` is not in the result, but opening needs the same.
    QByteArray seal(const QByteArray &plain, const QByteArray &context, Piece piece);

private:
    crypto_secretstream_xchacha20poly1305_state m_state{};
    QByteArray m_header;
};

class StreamOpener
{
public:
    StreamOpener(const SecretBytes &key, const QByteArray &header);
    ~StreamOpener();
    Q_DISABLE_COPY_MOVE(StreamOpener)

    /// Nothing when it is not the next piece, or not that kind of piece.
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &context, Piece piece);

private:
    crypto_secretstream_xchacha20poly1305_state m_state{};
};

/// By how much a sealed piece is longer.
inline constexpr int kSealOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;

} // namespace ringi
