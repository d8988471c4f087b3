// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/keyring.h"

#include "base/fault.h"

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

/// A text that is wiped when it goes.
struct Passphrase
{
    explicit Passphrase(const QString &typed)
        : bytes(typed.normalized(QString::NormalizationForm_KC).toUtf8())
    {
    }
    ~Passphrase() { sodium_memzero(bytes.data(), size_t(bytes.size())); }
    Q_DISABLE_COPY_MOVE(Passphrase)

    QByteArray bytes;
};

SecretBytes derived(const SealedKey &sealed, const QString &typed)
{
    const Passphrase passphrase(typed);
    SecretBytes key(crypto_secretbox_KEYBYTES);
    const int failed =
        crypto_pwhash(key.data(), key.size(), passphrase.bytes.constData(), quint64(passphrase.bytes.size()),
                      in(sealed.salt), sealed.passes, size_t(sealed.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        throw Fault(FaultKind::Other, QStringLiteral("not enough memory to derive a key"));
    return key;
}

} // namespace

Outcome<SealedKey> sealKey(const OfficerId &officer, const SigningKey &key, const QString &passphrase,
                           const KeyCost &cost, Randomness &randomness)
{
    if (passphrase.size() < kLeastPassphrase)
        return refuse(RefusalCode::PassphraseTooShort, {QString::number(kLeastPassphrase)});
    SealedKey sealed{officer,     randomness.bytes(crypto_pwhash_SALTBYTES),     cost.passes,
                     cost.memory, randomness.bytes(crypto_secretbox_NONCEBYTES), {}};
    const SecretBytes wrap = derived(sealed, passphrase);
    const SecretBytes &secret = key.secret();
    sealed.box.resize(qsizetype(secret.size() + crypto_secretbox_MACBYTES));
    crypto_secretbox_easy(out(sealed.box), secret.data(), secret.size(), in(sealed.nonce), wrap.data());
    return sealed;
}

Outcome<SigningKey> openKey(const SealedKey &sealed, const QString &passphrase)
{
    const auto wholeSize = qsizetype(crypto_sign_SECRETKEYBYTES + crypto_secretbox_MACBYTES);
    if (sealed.box.size() != wholeSize || sealed.salt.size() != qsizetype(crypto_pwhash_SALTBYTES)
        || sealed.nonce.size() != qsizetype(crypto_secretbox_NONCEBYTES))
        throw Fault(FaultKind::Corrupt, QStringLiteral("the sealed key of an officer is damaged"));
    const SecretBytes wrap = derived(sealed, passphrase);
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    if (crypto_secretbox_open_easy(secret.data(), in(sealed.box), size_t(sealed.box.size()), in(sealed.nonce),
                                   wrap.data()))
        return refuse(RefusalCode::WrongPassphrase);
    return SigningKey::fromSecret(std::move(secret));
}

} // namespace ringi
