// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ed25519 keys and signatures by libsodium.
#pragma once

#include "base/randomness.h"
#include "ledger/secretbytes.h"

#include <QByteArray>

namespace ringi {

class SigningKey
{
public:
    SigningKey() = default;
    static SigningKey generate(Randomness &randomness);
    /// REQUIRES: 64 bytes as `secret()` gave them.
    static SigningKey fromSecret(SecretBytes secret);

    [[nodiscard]] bool isNull() const { return m_secret.isEmpty(); }
    [[nodiscard]] QByteArray publicKey() const;                          ///< 32 bytes
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; } ///< 64 bytes
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;      ///< 64 bytes

private:
    explicit SigningKey(SecretBytes secret);

    SecretBytes m_secret;
};

bool isSignatureGood(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey);

} // namespace ringi
