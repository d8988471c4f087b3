// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hardware tokens as the desk sees them: what is plugged in, a key in one of them, a new key in one. A port; app hands
// in PKCS#11. All of it may take its time: never on the GUI thread.
#pragma once

#include "domain/refusal.h"
#include "ledger/signing.h"

#include <QList>

namespace ringi {

/// A key pair as a token shows it to everybody.
struct TokenKey
{
    QString uri; ///< RFC 7512
    QString label;
    QByteArray id;
    QByteArray publicKey; ///< 32 bytes of Ed25519, empty for a key of another kind

    [[nodiscard]] bool isSuited() const { return !publicKey.isEmpty(); }
};

struct TokenInfo
{
    QString uri; ///< RFC 7512
    QString label;
    QString serial;
    QString model;
    bool isPinLocked = false;
    bool makesKeys = false; ///< Ed25519 ones
    QList<TokenKey> keys;
};

/// A key that was found or made in a token.
struct KeyInToken
{
    SigningKey key;
    QString uri; ///< of this key, to find it again
    bool isNew = false;
};

class Tokens
{
public:
    virtual ~Tokens() = default;

    /// Refuses TokensUnavailable and TokenModuleUnusable.
    virtual Outcome<QList<TokenInfo>> list() = 0;

    /// The key that was found there once. Refuses TokenMissing, TokenNotReady, WrongPin, PinLocked, TokenKeyMissing,
    /// TokenKeyOther, and what `list` refuses.
    virtual Outcome<SigningKey> open(const QString &uri, const QByteArray &publicKey, const QString &pin) = 0;

    /// The key that the URI names, or a new one with this label if it names only a token. Refuses also TokenUriInvalid,
    /// TokenAmbiguous, TokenKeyUnsuited and TokenMakesNoKeys.
    virtual Outcome<KeyInToken> take(const QString &uri, const QString &pin, const QString &label) = 0;

    /// Takes a key away again that was made for nothing.
    virtual void discard(const QString &uri, const QString &pin) = 0;
};

} // namespace ringi
