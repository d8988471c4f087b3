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

/// A buffer that forgets.
struct Secret
{
    explicit Secret(qsizetype size)
        : bytes(size, '\0')
    {
    }
    ~Secret() { sodium_memzero(bytes.data(), size_t(bytes.size())); }
    Q_DISABLE_COPY_MOVE(Secret)

    QByteArray bytes;
};

void derive(Secret &key, const SealedKey &sealed, const QString &passphrase)
{
    Secret text(0);
    text.bytes = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    const int failed =
        crypto_pwhash(out(key.bytes), crypto_secretbox_KEYBYTES, text.bytes.constData(), quint64(text.bytes.size()),
                      in(sealed.salt), sealed.passes, size_t(sealed.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        throw Fault(FaultKind::Other, QStringLiteral("not enough memory to derive a key"));
}

} // namespace

Outcome<SealedKey> sealKey(const OfficerId &officer, const SigningKey &key, const QString &passphrase,
                           const KeyCost &cost, Randomness &randomness)
{
    if (passphrase.size() < kLeastPassphrase)
        return refuse(RefusalCode::PassphraseTooShort, {QString::number(kLeastPassphrase)});
    SealedKey sealed{officer,     randomness.bytes(crypto_pwhash_SALTBYTES),     cost.passes,
                     cost.memory, randomness.bytes(crypto_secretbox_NONCEBYTES), {}};
    Secret wrap(crypto_secretbox_KEYBYTES);
    derive(wrap, sealed, passphrase);
    sealed.box.resize(key.secret().size() + qsizetype(crypto_secretbox_MACBYTES));
    crypto_secretbox_easy(out(sealed.box), in(key.secret()), size_t(key.secret().size()), in(sealed.nonce),
                          in(wrap.bytes));
    return sealed;
}

Outcome<SigningKey> openKey(const SealedKey &sealed, const QString &passphrase)
{
    const auto wholeSize = qsizetype(crypto_sign_SECRETKEYBYTES + crypto_secretbox_MACBYTES);
    if (sealed.box.size() != wholeSize || sealed.salt.size() != qsizetype(crypto_pwhash_SALTBYTES)
        || sealed.nonce.size() != qsizetype(crypto_secretbox_NONCEBYTES))
        throw Fault(FaultKind::Corrupt, QStringLiteral("the sealed key of an officer is damaged"));
    Secret wrap(crypto_secretbox_KEYBYTES);
    derive(wrap, sealed, passphrase);
    Secret secret(crypto_sign_SECRETKEYBYTES);
    if (crypto_secretbox_open_easy(out(secret.bytes), in(sealed.box), size_t(sealed.box.size()), in(sealed.nonce),
                                   in(wrap.bytes)))
        return refuse(RefusalCode::WrongPassphrase);
    return SigningKey::fromSecret(QByteArray(secret.bytes.constData(), secret.bytes.size()));
}

} // namespace ringi
