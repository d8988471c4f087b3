// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a token or to a key in it, as RFC 7512 writes it: pkcs11:token=…;serial=…;id=…;object=….
#pragma once

#include <p11-kit/p11-kit.h>
#include <p11-kit/uri.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace ringi {

class TokenUri
{
public:
    /// Nothing for what is no such URI, or for one with a PIN in it, which others on this machine could read.
    static std::optional<TokenUri> parse(const QString &text);
    static QString of(const CK_TOKEN_INFO &token);
    static QString of(const CK_TOKEN_INFO &token, const QByteArray &id, const QString &label);

    [[nodiscard]] bool fits(const CK_TOKEN_INFO &token) const;
    [[nodiscard]] QByteArray keyId() const; ///< empty when it names none
    [[nodiscard]] QString keyLabel() const; ///< empty when it names none
    [[nodiscard]] bool namesKey() const { return !keyId().isEmpty() || !keyLabel().isEmpty(); }
    /// What a person knows the token by: its label, else its serial number, else the whole.
    [[nodiscard]] QString tokenName() const;

private:
    using Handle = std::shared_ptr<P11KitUri>;

    explicit TokenUri(Handle handle)
        : m_uri(std::move(handle))
    {
    }
    static Handle fresh();
    static QString formatted(const Handle &uri, P11KitUriType what);
    [[nodiscard]] QByteArray attribute(CK_ATTRIBUTE_TYPE type) const;

    Handle m_uri;
};

/// A text of PKCS #11, which is filled up with blanks.
template <size_t size> QString unpadded(const unsigned char (&text)[size])
{
    const auto length = qsizetype(p11_kit_space_strlen(text, size));
    return QString::fromUtf8(reinterpret_cast<const char *>(text), length);
}

} // namespace ringi
