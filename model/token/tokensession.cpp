// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/tokensession.h"

#include "token/tokenuri.h"

#include <array>

namespace ringi {

namespace {

constexpr qsizetype kPublicKeySize = 32;
constexpr qsizetype kSignatureSize = 64;
constexpr qsizetype kIdSize = 8;
constexpr CK_ULONG kMostAtOnce = 64;

/// The curve by its name, as PKCS #11 3.0 writes it: a PrintableString.
const QByteArray kEd25519 = QByteArrayLiteral("\x13\x0c"
                                              "edwards25519");

template <class Value> CK_ATTRIBUTE with(CK_ATTRIBUTE_TYPE type, Value &value)
{
    return {type, &value, sizeof value};
}

CK_ATTRIBUTE with(CK_ATTRIBUTE_TYPE type, QByteArray &bytes)
{
    return {type, bytes.data(), CK_ULONG(bytes.size())};
}

bool can(const PluggedToken &token, CK_MECHANISM_TYPE mechanism, CK_FLAGS what)
{
    CK_MECHANISM_INFO info{};
    return token.functions->C_GetMechanismInfo(token.slot, mechanism, &info) == CKR_OK && (info.flags & what);
}

/// Modules disagree on the wrapping: an OCTET STRING, a BIT STRING, or the bytes as they are.
QByteArray pointIn(const QByteArray &attribute)
{
    if (attribute.size() == kPublicKeySize)
        return attribute;
    if (attribute.size() == kPublicKeySize + 2 && attribute.startsWith(QByteArrayLiteral("\x04\x20")))
        return attribute.mid(2);
    if (attribute.size() == kPublicKeySize + 3 && attribute.startsWith(QByteArray("\x03\x21\x00", 3)))
        return attribute.mid(3);
    return {};
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

bool signsEd25519(const PluggedToken &token)
{
    return can(token, CKM_EDDSA, CKF_SIGN);
}

bool makesEd25519(const PluggedToken &token)
{
    return signsEd25519(token) && can(token, CKM_EC_EDWARDS_KEY_PAIR_GEN, CKF_GENERATE_KEY_PAIR);
}

TokenSession::TokenSession(const PluggedToken &token, Access access)
    : m_token(token)
{
    const CK_FLAGS flags = CKF_SERIAL_SESSION | (access == Access::Write ? CKF_RW_SESSION : 0);
    demand(call().C_OpenSession(m_token.slot, flags, nullptr, nullptr, &m_session), "C_OpenSession");
}

TokenSession::~TokenSession()
{
    if (m_isLoggedIn)
        call().C_Logout(m_session);
    call().C_CloseSession(m_session);
}

Guard TokenSession::login(const SecretBytes &pin)
{
    auto *text = const_cast<unsigned char *>(pin.data()); // the interface knows no const; it only reads
    const CK_RV answer = call().C_Login(m_session, CKU_USER, text, CK_ULONG(pin.size()));
    m_isLoggedIn = answer == CKR_OK;
    const QString name = unpadded(m_token.info.label);
    switch (answer) {
    case CKR_OK:
        return {};
    case CKR_PIN_INCORRECT:
    case CKR_PIN_INVALID:
    case CKR_PIN_LEN_RANGE:
        return Refusal{RefusalCode::WrongPin, {}};
    case CKR_PIN_LOCKED:
        return Refusal{RefusalCode::PinLocked, {name}};
    case CKR_USER_PIN_NOT_INITIALIZED:
    case CKR_PIN_EXPIRED:
        return Refusal{RefusalCode::TokenNotReady, {name}};
    default:
        throw tokenFault(answer, "C_Login");
    }
}

QList<CK_OBJECT_HANDLE> TokenSession::find(QList<CK_ATTRIBUTE> what) const
{
    demand(call().C_FindObjectsInit(m_session, what.data(), CK_ULONG(what.size())), "C_FindObjectsInit");
    QList<CK_OBJECT_HANDLE> found(kMostAtOnce, 0);
    CK_ULONG count = 0;
    const CK_RV answer = call().C_FindObjects(m_session, found.data(), kMostAtOnce, &count);
    call().C_FindObjectsFinal(m_session);
    demand(answer, "C_FindObjects");
    found.resize(qsizetype(count));
    return found;
}

/// Empty for what the object does not have.
QByteArray TokenSession::attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) const
{
    CK_ATTRIBUTE wanted{type, nullptr, 0};
    const bool isThere = call().C_GetAttributeValue(m_session, object, &wanted, 1) == CKR_OK;
    if (!isThere || wanted.ulValueLen == CK_UNAVAILABLE_INFORMATION)
        return {};
    QByteArray value(qsizetype(wanted.ulValueLen), '\0');
    wanted.pValue = value.data();
    return call().C_GetAttributeValue(m_session, object, &wanted, 1) == CKR_OK ? value : QByteArray();
}

QList<KeyPair> TokenSession::keyPairs() const
{
    CK_OBJECT_CLASS publicHalf = CKO_PUBLIC_KEY;
    QList<KeyPair> pairs;
    for (const CK_OBJECT_HANDLE object : find({with(CKA_CLASS, publicHalf)})) {
        KeyPair pair{attribute(object, CKA_ID), QString::fromUtf8(attribute(object, CKA_LABEL)), {}};
        const QByteArray kind = attribute(object, CKA_KEY_TYPE);
        const CK_KEY_TYPE edwards = CKK_EC_EDWARDS;
        if (kind == QByteArray(reinterpret_cast<const char *>(&edwards), sizeof edwards))
            pair.publicKey = pointIn(attribute(object, CKA_EC_POINT));
        pairs.append(pair);
    }
    return pairs;
}

CK_OBJECT_HANDLE TokenSession::privateKey(const QByteArray &id, const QString &label) const
{
    CK_OBJECT_CLASS privateHalf = CKO_PRIVATE_KEY;
    QByteArray idBytes = id, labelBytes = label.toUtf8();
    QList<CK_ATTRIBUTE> what{with(CKA_CLASS, privateHalf)};
    if (!id.isEmpty())
        what.append(with(CKA_ID, idBytes));
    else
        what.append(with(CKA_LABEL, labelBytes));
    const QList<CK_OBJECT_HANDLE> found = find(what);
    return found.isEmpty() ? 0 : found.first();
}

QByteArray TokenSession::sign(CK_OBJECT_HANDLE key, const QByteArray &message) const
{
    CK_MECHANISM mechanism{CKM_EDDSA, nullptr, 0};
    demand(call().C_SignInit(m_session, &mechanism, key), "C_SignInit");
    QByteArray text = message, signature(kSignatureSize, '\0');
    CK_ULONG size = kSignatureSize;
    demand(call().C_Sign(m_session, raw(text), CK_ULONG(text.size()), raw(signature), &size), "C_Sign");
    signature.resize(qsizetype(size));
    return signature;
}

QByteArray TokenSession::random(qsizetype size) const
{
    QByteArray bytes(size, '\0');
    demand(call().C_GenerateRandom(m_session, raw(bytes), CK_ULONG(size)), "C_GenerateRandom");
    return bytes;
}

KeyPair TokenSession::generate(const QString &label) const
{
    CK_BBOOL yes = CK_TRUE, no = CK_FALSE;
    QByteArray id = random(kIdSize), name = label.toUtf8(), curve = kEd25519;
    std::array publicHalf{with(CKA_TOKEN, yes), with(CKA_VERIFY, yes), with(CKA_EC_PARAMS, curve), with(CKA_ID, id),
                          with(CKA_LABEL, name)};
    std::array privateHalf{with(CKA_TOKEN, yes),      with(CKA_PRIVATE, yes), with(CKA_SENSITIVE, yes),
                           with(CKA_EXTRACTABLE, no), with(CKA_SIGN, yes),    with(CKA_ID, id),
                           with(CKA_LABEL, name)};
    CK_MECHANISM mechanism{CKM_EC_EDWARDS_KEY_PAIR_GEN, nullptr, 0};
    CK_OBJECT_HANDLE publicKey = 0, privateKey = 0;
    demand(call().C_GenerateKeyPair(m_session, &mechanism, publicHalf.data(), publicHalf.size(), privateHalf.data(),
                                    privateHalf.size(), &publicKey, &privateKey),
           "C_GenerateKeyPair");
    return {id, label, pointIn(attribute(publicKey, CKA_EC_POINT))};
}

void TokenSession::destroy(const QByteArray &id) const
{
    QByteArray bytes = id;
    for (const CK_OBJECT_HANDLE object : find({with(CKA_ID, bytes)}))
        demand(call().C_DestroyObject(m_session, object), "C_DestroyObject");
}

} // namespace ringi
