// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation with one token: it ends, and whoever was logged in is out, when this goes. REQUIRES, throughout: the
// turn of the modules is taken.
#pragma once

#include "identity/tokens.h"
#include "token/modules.h"

namespace ringi {

/// A key pair in the token; the private half is found only by who is logged in.
struct KeyPair
{
    QByteArray id;
    QString label;
    QByteArray publicKey; ///< 32 bytes, empty for another kind than Ed25519

    [[nodiscard]] bool isSuited() const { return !publicKey.isEmpty(); }
};

class TokenSession
{
public:
    enum class Access { Read, Write };

    /// Throws Fault(TokenGone), Fault(Token).
    explicit TokenSession(const PluggedToken &token, Access access = Access::Read);
    ~TokenSession();
    Q_DISABLE_COPY_MOVE(TokenSession)

    /// Refuses WrongPin, PinLocked, TokenNotReady.
    Guard login(const SecretBytes &pin);

    [[nodiscard]] QList<KeyPair> keyPairs() const;
    /// Null when there is none, or nobody is logged in.
    [[nodiscard]] CK_OBJECT_HANDLE privateKey(const QByteArray &id, const QString &label) const;
    [[nodiscard]] QByteArray sign(CK_OBJECT_HANDLE key, const QByteArray &message) const;
    /// A new pair in the token, which never shows the private half.
    [[nodiscard]] KeyPair generate(const QString &label) const;
    void destroy(const QByteArray &id) const;

private:
    [[nodiscard]] CK_FUNCTION_LIST &call() const { return *m_token.functions; }
    [[nodiscard]] QList<CK_OBJECT_HANDLE> find(QList<CK_ATTRIBUTE> what) const;
    [[nodiscard]] QByteArray attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const;
    [[nodiscard]] QByteArray random(qsizetype size) const;

    PluggedToken m_token;
    CK_SESSION_HANDLE m_session = 0;
    bool m_isLoggedIn = false;
};

/// Whether the token signs with Ed25519, and makes such keys.
bool signsEd25519(const PluggedToken &token);
bool makesEd25519(const PluggedToken &token);

} // namespace ringi
