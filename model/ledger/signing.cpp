// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/signing.h"

#include <sodium.h>

namespace ringi {

namespace {

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

SigningKey::SigningKey(QByteArray secret)
    : m_secret(std::move(secret))
{
}

SigningKey::~SigningKey()
{
    if (m_secret.isDetached() && !m_secret.isEmpty())
        sodium_memzero(m_secret.data(), size_t(m_secret.size()));
}

SigningKey SigningKey::generate(Randomness &randomness)
{
    const QByteArray seed = randomness.bytes(crypto_sign_SEEDBYTES);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(out(publicKey), out(secret), in(seed));
    return SigningKey(secret);
}

SigningKey SigningKey::fromSecret(const QByteArray &secret)
{
    Q_ASSERT(secret.size() == crypto_sign_SECRETKEYBYTES);
    return SigningKey(secret);
}

QByteArray SigningKey::publicKey() const
{
    return m_secret.right(crypto_sign_PUBLICKEYBYTES);
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message), size_t(message.size()), in(m_secret));
    return signature;
}

bool isSignatureGood(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey)
{
    if (signature.size() != crypto_sign_BYTES || publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    return crypto_sign_verify_detached(in(signature), in(message), size_t(message.size()), in(publicKey)) == 0;
}

} // namespace ringi
