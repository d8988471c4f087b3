// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/pkcs11tokens.h"

#include "token/tokensession.h"
#include "token/tokenuri.h"

#include <QMutexLocker>

#include <atomic>
#include <cstring>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// What a key has to sign before it is believed to be the private half of what the token shows.
const QByteArray kProof = QByteArrayLiteral("ringi: proof that this key is here");

SecretBytes bytesOf(const QString &pin)
{
    const QByteArray text = pin.toUtf8();
    SecretBytes bytes(size_t(std::max<qsizetype>(text.size(), 1)));
    std::memcpy(bytes.data(), text.constData(), size_t(text.size()));
    return bytes;
}

QList<PluggedToken> fitting(const Modules &modules, const TokenUri &uri)
{
    QList<PluggedToken> tokens = modules.plugged();
    tokens.removeIf([&](const PluggedToken &token) { return !uri.fits(token.info); });
    return tokens;
}

Outcome<PluggedToken> theOne(const Modules &modules, const TokenUri &uri)
{
    const QList<PluggedToken> tokens = fitting(modules, uri);
    if (tokens.isEmpty())
        return refuse(RefusalCode::TokenMissing, {uri.tokenName()});
    if (tokens.size() > 1)
        return refuse(RefusalCode::TokenAmbiguous, {QString::number(tokens.size())});
    if (!(tokens.first().info.flags & CKF_USER_PIN_INITIALIZED))
        return refuse(RefusalCode::TokenNotReady, {uri.tokenName()});
    return tokens.first();
}

QList<KeyPair> named(const TokenSession &session, const TokenUri &uri)
{
    QList<KeyPair> pairs = session.keyPairs();
    pairs.removeIf([&](const KeyPair &pair) {
        return (!uri.keyId().isEmpty() && pair.id != uri.keyId())
            || (!uri.keyLabel().isEmpty() && pair.label != uri.keyLabel());
    });
    return pairs;
}

bool provesItself(const TokenSession &session, const KeyPair &pair)
{
    const CK_OBJECT_HANDLE key = session.privateKey(pair.id, pair.label);
    return key != 0 && isSignatureGood(session.sign(key, kProof), kProof, pair.publicKey);
}

/// A token whose PIN was right.
struct Entered
{
    PluggedToken token;
    std::unique_ptr<TokenSession> session;
    SecretBytes pin;
};

Outcome<Entered> enter(const Modules &modules, const TokenUri &uri, const QString &pin, TokenSession::Access access)
{
    const auto token = theOne(modules, uri);
    if (!token)
        return tl::unexpected(token.error());
    Entered entered{*token, std::make_unique<TokenSession>(*token, access), bytesOf(pin)};
    if (const auto no = entered.session->login(entered.pin))
        return tl::unexpected(*no);
    return entered;
}

/// The pair that the URI names.
Outcome<KeyPair> pairAt(const TokenSession &session, const TokenUri &uri)
{
    const QList<KeyPair> pairs = named(session, uri);
    if (pairs.isEmpty())
        return refuse(RefusalCode::TokenKeyMissing, {uri.tokenName()});
    if (pairs.size() > 1)
        return refuse(RefusalCode::TokenAmbiguous, {QString::number(pairs.size())});
    return pairs.first();
}

/// A key in a token, with the PIN that was entered for it in locked memory. A PIN that was refused once is not tried
/// again: the token would lock itself.
class KeyInThatToken final : public KeyHolder
{
public:
    KeyInThatToken(std::shared_ptr<Modules> modules, TokenUri uri, QByteArray publicKey, SecretBytes pin)
        : m_modules(std::move(modules))
        , m_uri(std::move(uri))
        , m_publicKey(std::move(publicKey))
        , m_pin(std::move(pin))
    {
    }

    [[nodiscard]] QByteArray sign(const QByteArray &message) const override
    {
        const QMutexLocker turn(&m_modules->turn);
        if (m_isPinRefused)
            throw Fault(FaultKind::Token, u"the PIN was refused before"_s);
        const auto token = theOne(*m_modules, m_uri);
        if (!token)
            throw Fault(FaultKind::TokenGone, m_uri.tokenName());
        TokenSession session(*token);
        if (const auto no = session.login(m_pin)) {
            m_isPinRefused = true;
            throw Fault(FaultKind::Token, QString(keyOf(no->code)));
        }
        return signedWith(session, message);
    }

private:
    [[nodiscard]] QByteArray signedWith(const TokenSession &session, const QByteArray &message) const
    {
        const CK_OBJECT_HANDLE key = session.privateKey(m_uri.keyId(), m_uri.keyLabel());
        if (key == 0)
            throw Fault(FaultKind::TokenGone, m_uri.tokenName());
        QByteArray signature = session.sign(key, message);
        if (!isSignatureGood(signature, message, m_publicKey))
            throw Fault(FaultKind::Token, u"the signature is not that of the officer's key"_s);
        return signature;
    }

    std::shared_ptr<Modules> m_modules;
    TokenUri m_uri;
    QByteArray m_publicKey;
    SecretBytes m_pin;
    mutable std::atomic<bool> m_isPinRefused = false;
};

SigningKey keyIn(const std::shared_ptr<Modules> &modules, const QString &uri, const QByteArray &publicKey,
                 const SecretBytes &pin)
{
    return SigningKey::heldBy(std::make_shared<KeyInThatToken>(modules, TokenUri::parse(uri).value(), publicKey, pin),
                              publicKey);
}

KeyInToken kept(const std::shared_ptr<Modules> &modules, const Entered &entered, const KeyPair &pair, bool isNew)
{
    const QString uri = TokenUri::of(entered.token.info, pair.id, pair.label);
    return {keyIn(modules, uri, pair.publicKey, entered.pin), uri, isNew};
}

Outcome<KeyInToken> takeThere(const std::shared_ptr<Modules> &modules, const TokenUri &place, const QString &pin)
{
    const auto entered = enter(*modules, place, pin, TokenSession::Access::Read);
    if (!entered)
        return tl::unexpected(entered.error());
    const auto pair = pairAt(*entered->session, place);
    if (!pair)
        return tl::unexpected(pair.error());
    if (!pair->isSuited() || !signsEd25519(entered->token) || !provesItself(*entered->session, *pair))
        return refuse(RefusalCode::TokenKeyUnsuited, {pair->label});
    return kept(modules, *entered, *pair, false);
}

Outcome<KeyInToken> makeThere(const std::shared_ptr<Modules> &modules, const TokenUri &place, const QString &pin,
                              const QString &label)
{
    const auto token = theOne(*modules, place);
    if (!token)
        return tl::unexpected(token.error());
    if (!makesEd25519(*token))
        return refuse(RefusalCode::TokenMakesNoKeys, {place.tokenName()});
    const auto entered = enter(*modules, place, pin, TokenSession::Access::Write);
    if (!entered)
        return tl::unexpected(entered.error());
    const KeyPair pair = entered->session->generate(label);
    if (provesItself(*entered->session, pair))
        return kept(modules, *entered, pair, true);
    entered->session->destroy(pair.id);
    return refuse(RefusalCode::TokenKeyUnsuited, {label});
}

TokenInfo shown(const PluggedToken &token)
{
    TokenInfo info{TokenUri::of(token.info),
                   unpadded(token.info.label),
                   unpadded(token.info.serialNumber),
                   unpadded(token.info.model),
                   (token.info.flags & CKF_USER_PIN_LOCKED) != 0,
                   makesEd25519(token),
                   {}};
    for (const KeyPair &pair : TokenSession(token).keyPairs())
        info.keys.append({TokenUri::of(token.info, pair.id, pair.label), pair.label, pair.id,
                          signsEd25519(token) ? pair.publicKey : QByteArray()});
    return info;
}

} // namespace

Pkcs11Tokens::Pkcs11Tokens(ModulePath modulePath)
    : m_path(std::move(modulePath))
{
}

Pkcs11Tokens::Pkcs11Tokens(const QString &modulePath)
    : Pkcs11Tokens([modulePath] { return modulePath; })
{
}

Pkcs11Tokens::~Pkcs11Tokens() = default;

/// Tried anew until it succeeds once. Keys that were opened keep the modules they came from.
Outcome<std::shared_ptr<Modules>> Pkcs11Tokens::modules()
{
    const QMutexLocker loading(&m_loading);
    const QString path = m_path();
    if (m_modules && m_loadedPath == path)
        return m_modules;
    auto loaded = std::make_shared<Modules>(path);
    if (loaded->isEmpty())
        return path.isEmpty() ? refuse(RefusalCode::TokensUnavailable)
                              : refuse(RefusalCode::TokenModuleUnusable, {path});
    m_loadedPath = path;
    m_modules = std::move(loaded);
    return m_modules;
}

Outcome<QList<TokenInfo>> Pkcs11Tokens::list()
{
    return modules().map([](const std::shared_ptr<Modules> &modules) {
        const QMutexLocker turn(&modules->turn);
        QList<TokenInfo> tokens;
        for (const PluggedToken &token : modules->plugged())
            tokens.append(shown(token));
        return tokens;
    });
}

Outcome<SigningKey> Pkcs11Tokens::open(const QString &uri, const QByteArray &publicKey, const QString &pin)
{
    const auto place = TokenUri::parse(uri);
    if (!place || !place->namesKey())
        return refuse(RefusalCode::TokenUriInvalid, {uri});
    const auto loaded = modules();
    if (!loaded)
        return tl::unexpected(loaded.error());
    const QMutexLocker turn(&(*loaded)->turn);
    const auto entered = enter(**loaded, *place, pin, TokenSession::Access::Read);
    if (!entered)
        return tl::unexpected(entered.error());
    const auto pair = pairAt(*entered->session, *place);
    if (!pair)
        return tl::unexpected(pair.error());
    if (pair->publicKey != publicKey || !provesItself(*entered->session, *pair))
        return refuse(RefusalCode::TokenKeyOther, {place->tokenName()});
    return keyIn(*loaded, uri, publicKey, entered->pin);
}

Outcome<KeyInToken> Pkcs11Tokens::take(const QString &uri, const QString &pin, const QString &label)
{
    const auto place = TokenUri::parse(uri);
    if (!place)
        return refuse(RefusalCode::TokenUriInvalid, {uri});
    const auto loaded = modules();
    if (!loaded)
        return tl::unexpected(loaded.error());
    const QMutexLocker turn(&(*loaded)->turn);
    return place->namesKey() ? takeThere(*loaded, *place, pin) : makeThere(*loaded, *place, pin, label);
}

/// At best: what is left behind in a token signs for nobody, because nobody was enrolled with it.
void Pkcs11Tokens::discard(const QString &uri, const QString &pin)
{
    const auto place = TokenUri::parse(uri);
    const auto loaded = modules();
    if (!place || !loaded)
        return;
    const QMutexLocker turn(&(*loaded)->turn);
    try {
        const auto token = theOne(**loaded, *place);
        if (!token)
            return;
        TokenSession session(*token, TokenSession::Access::Write);
        if (!session.login(bytesOf(pin)))
            session.destroy(place->keyId());
    } catch (const Fault &) {
        return;
    }
}

} // namespace ringi
