// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenSSL's objects, each freed by who holds it, and their way from bytes and into bytes.
#pragma once

#include <QByteArray>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509.h>

#include <memory>

namespace ringi::openssl {

template <auto Free> struct FreedBy
{
    template <class T> void operator()(T *object) const { Free(object); }
};

template <class T, auto Free> using Held = std::unique_ptr<T, FreedBy<Free>>;

using Bio = Held<BIO, &BIO_free_all>;
using Token = Held<PKCS7, &PKCS7_free>;
using Request = Held<TS_REQ, &TS_REQ_free>;
using Response = Held<TS_RESP, &TS_RESP_free>;
using Info = Held<TS_TST_INFO, &TS_TST_INFO_free>;
using Imprint = Held<TS_MSG_IMPRINT, &TS_MSG_IMPRINT_free>;
using Algorithm = Held<X509_ALGOR, &X509_ALGOR_free>;
using Certificate = Held<X509, &X509_free>;
using CertificateStore = Held<X509_STORE, &X509_STORE_free>;

/// What went wrong is told by the result; OpenSSL's own list of errors is left as it was before.
class QuietErrors
{
public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(QuietErrors)
};

/// Null when the bytes are not the whole of one object: decoded<Token>(d2i_PKCS7, bytes).
template <class Holder, class Decode> Holder decoded(Decode decode, const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *end = at + bytes.size();
    Holder object(decode(nullptr, &at, long(bytes.size())));
    return object && at == end ? std::move(object) : nullptr;
}

template <class T, class Encode> QByteArray encoded(Encode encode, const T *object)
{
    const int size = encode(object, nullptr);
    if (size <= 0)
        return {};
    QByteArray bytes(size, '\0');
    auto *at = reinterpret_cast<unsigned char *>(bytes.data());
    encode(object, &at);
    return bytes;
}

} // namespace ringi::openssl
