// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/signing.h"

#include <sodium.h>

#include <utility>

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

SigningKey::SigningKey(SecretBytes secret)
    : m_secret(std::move(secret))
{
}

SigningKey SigningKey::generate(Randomness &randomness)
{
    QByteArray seed = randomness.bytes(crypto_sign_SEEDBYTES);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(out(publicKey), secret.data(), in(seed));
    sodium_memzero(seed.data(), size_t(seed.size()));
    return SigningKey(std::move(secret));
}

SigningKey SigningKey::fromSecret(SecretBytes secret)
{
    Q_ASSERT(secret.size() == crypto_sign_SECRETKEYBYTES);
    return SigningKey(std::move(secret));
}

SigningKey SigningKey::heldBy(std::shared_ptr<const KeyHolder> holder, const QByteArray &publicKey)
{
    SigningKey key;
    key.m_holder = std::move(holder);
    key.m_heldPublicKey = publicKey;
    return key;
}

/// That of a key in memory is the second half of its secret.
QByteArray SigningKey::publicKey() const
{
    if (m_secret.isEmpty())
        return m_heldPublicKey;
    const auto *half = m_secret.data() + m_secret.size() - crypto_sign_PUBLICKEYBYTES;
    return QByteArray(reinterpret_cast<const char *>(half), crypto_sign_PUBLICKEYBYTES);
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    if (m_holder)
        return m_holder->sign(message);
    Q_ASSERT(!isNull());
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message), size_t(message.size()), m_secret.data());
    return signature;
}

bool isSignatureGood(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey)
{
    if (signature.size() != crypto_sign_BYTES || publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    return crypto_sign_verify_detached(in(signature), in(message), size_t(message.size()), in(publicKey)) == 0;
}

} // namespace ringi
