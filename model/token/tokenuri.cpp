// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token/tokenuri.h"

#include <cstdlib>
#include <new>

namespace ringi {

TokenUri::Handle TokenUri::fresh()
{
    P11KitUri *uri = p11_kit_uri_new();
    if (!uri)
        throw std::bad_alloc();
    return {uri, p11_kit_uri_free};
}

std::optional<TokenUri> TokenUri::parse(const QString &text)
{
    Handle uri = fresh();
    if (p11_kit_uri_parse(text.toUtf8().constData(), P11_KIT_URI_FOR_ANY, uri.get()) != P11_KIT_URI_OK)
        return {};
    const bool hasPin = p11_kit_uri_get_pin_value(uri.get()) || p11_kit_uri_get_pin_source(uri.get());
    if (hasPin || p11_kit_uri_any_unrecognized(uri.get()))
        return {};
    return TokenUri(std::move(uri));
}

QString TokenUri::formatted(const Handle &uri, P11KitUriType what)
{
    char *text = nullptr;
    if (p11_kit_uri_format(uri.get(), what, &text) != P11_KIT_URI_OK)
        throw std::bad_alloc();
    const QString formatted = QString::fromUtf8(text);
    std::free(text);
    return formatted;
}

QString TokenUri::of(const CK_TOKEN_INFO &token)
{
    const Handle uri = fresh();
    *p11_kit_uri_get_token_info(uri.get()) = token;
    return formatted(uri, P11_KIT_URI_FOR_TOKEN);
}

QString TokenUri::of(const CK_TOKEN_INFO &token, const QByteArray &id, const QString &label)
{
    const Handle uri = fresh();
    *p11_kit_uri_get_token_info(uri.get()) = token;
    QByteArray idBytes = id, labelBytes = label.toUtf8();
    CK_ATTRIBUTE idAttribute{CKA_ID, idBytes.data(), CK_ULONG(idBytes.size())};
    CK_ATTRIBUTE labelAttribute{CKA_LABEL, labelBytes.data(), CK_ULONG(labelBytes.size())};
    if (!id.isEmpty())
        p11_kit_uri_set_attribute(uri.get(), &idAttribute);
    if (!label.isEmpty())
        p11_kit_uri_set_attribute(uri.get(), &labelAttribute);
    return formatted(uri, P11_KIT_URI_FOR_OBJECT_ON_TOKEN);
}

bool TokenUri::fits(const CK_TOKEN_INFO &token) const
{
    return p11_kit_uri_match_token_info(m_uri.get(), &token) == 1;
}

QByteArray TokenUri::attribute(CK_ATTRIBUTE_TYPE type) const
{
    const CK_ATTRIBUTE *found = p11_kit_uri_get_attribute(m_uri.get(), type);
    return found ? QByteArray(static_cast<const char *>(found->pValue), qsizetype(found->ulValueLen)) : QByteArray();
}

QByteArray TokenUri::keyId() const
{
    return attribute(CKA_ID);
}

QString TokenUri::keyLabel() const
{
    return QString::fromUtf8(attribute(CKA_LABEL));
}

QString TokenUri::tokenName() const
{
    const CK_TOKEN_INFO *token = p11_kit_uri_get_token_info(m_uri.get());
    const QString label = unpadded(token->label), serial = unpadded(token->serialNumber);
    if (!label.isEmpty())
        return label;
    return serial.isEmpty() ? formatted(m_uri, P11_KIT_URI_FOR_ANY) : serial;
}

} // namespace ringi
