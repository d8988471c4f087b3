// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ed25519 keys and signatures. A key lies in locked memory and signs by libsodium, or somebody else holds it and signs
// when asked; whoever signs with it does not see which.
#pragma once

#include "base/randomness.h"
#include "ledger/secretbytes.h"

#include <QByteArray>

namespace ringi {

/// Holds a key that nobody sees, as a hardware token does.
class KeyHolder
{
public:
    virtual ~KeyHolder() = default;
    /// 64 bytes, good under the holder's public key. Throws Fault(TokenGone) and Fault(Token).
    [[nodiscard]] virtual QByteArray sign(const QByteArray &message) const = 0;
};

class SigningKey
{
public:
    SigningKey() = default;
    static SigningKey generate(Randomness &randomness);
    /// REQUIRES: 64 bytes as `secret()` gave them.
    static SigningKey fromSecret(SecretBytes secret);
    static SigningKey heldBy(std::shared_ptr<const KeyHolder> holder, const QByteArray &publicKey);

    [[nodiscard]] bool isNull() const { return m_secret.isEmpty() && !m_holder; }
    /// Somebody else holds it: it has no secret that could be read.
    [[nodiscard]] bool isHeld() const { return m_holder != nullptr; }
    [[nodiscard]] QByteArray publicKey() const; ///< 32 bytes
    /// 64 bytes. REQUIRES: not held.
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }
    /// 64 bytes. Throws what its holder throws. REQUIRES: not null.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;

private:
    explicit SigningKey(SecretBytes secret);

    SecretBytes m_secret;
    std::shared_ptr<const KeyHolder> m_holder; ///< null for a key in memory
    QByteArray m_heldPublicKey;
};

bool isSignatureGood(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey);

} // namespace ringi
