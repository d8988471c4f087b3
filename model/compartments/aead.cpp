// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compartments/aead.h"

#include "compartments/sodiumbytes.h"

namespace ringi {

namespace {

constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

QByteArray closeBox(const QByteArray &content, const QByteArray &place, const SecretBytes &key, Randomness &randomness)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArray nonce = randomness.bytes(int(kNonce));
    QByteArray closed(content.size() + kTag, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(closed), nullptr, in(content), quint64(content.size()), in(place),
                                               quint64(place.size()), nullptr, in(nonce), key.data());
    return nonce + closed;
}

std::optional<QByteArray> openBox(const QByteArray &box, const QByteArray &place, const SecretBytes &key)
{
    if (box.size() < kNonce + kTag || key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return {};
    QByteArray content(box.size() - kNonce - kTag, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(out(content), nullptr, nullptr, in(box) + kNonce,
                                                                  quint64(box.size() - kNonce), in(place),
                                                                  quint64(place.size()), in(box), key.data());
    if (failed)
        return {};
    return content;
}

} // namespace ringi
