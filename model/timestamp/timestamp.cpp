// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timestamp/timestamp.h"

#include "timestamp/openssl.h"

#include <QDateTime>
#include <QTimeZone>

namespace ringi {

using namespace openssl;

namespace {

constexpr qsizetype kSha256Size = 32;
constexpr int kTmYear = 1900;

QByteArray bytesOf(const ASN1_OCTET_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

Token tokenFrom(const QByteArray &token)
{
    return token.size() > kMostTimestampBytes ? nullptr : decoded<Token>(d2i_PKCS7, token);
}

/// Null when the token holds no statement of a time.
Info infoIn(PKCS7 &token)
{
    return Info(PKCS7_to_TS_TST_INFO(&token));
}

std::optional<Instant> timeOf(const TS_TST_INFO &info)
{
    tm parts{};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(&info), &parts) != 1)
        return {};
    const QDate day(parts.tm_year + kTmYear, parts.tm_mon + 1, parts.tm_mday);
    return Instant{
        QDateTime(day, QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()).toMSecsSinceEpoch()};
}

QByteArray imprintOf(TS_TST_INFO &info)
{
    TS_MSG_IMPRINT *imprint = TS_TST_INFO_get_msg_imprint(&info);
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    return OBJ_obj2nid(algorithm) == NID_sha256 ? bytesOf(TS_MSG_IMPRINT_get_msg(imprint)) : QByteArray();
}

QString nameOf(const X509_NAME *name)
{
    const Bio text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *from = nullptr;
    const long size = BIO_get_mem_data(text.get(), &from);
    return QString::fromUtf8(from, size);
}

/// Of the one signer; empty when there is another number of them, or the token carries no certificate of his.
QString signerOf(PKCS7 &token)
{
    const Held<STACK_OF(X509), [](STACK_OF(X509) * list) { sk_X509_free(list); }> signers(
        PKCS7_get0_signers(&token, nullptr, 0));
    if (!signers || sk_X509_num(signers.get()) != 1)
        return {};
    return nameOf(X509_get_subject_name(sk_X509_value(signers.get(), 0)));
}

/// The certificates as anchors, judged at the time that the token states. Null when there are none.
CertificateStore anchors(const QByteArray &certificates, Instant at)
{
    CertificateStore store(X509_STORE_new());
    const Bio from(BIO_new_mem_buf(certificates.constData(), int(certificates.size())));
    int count = 0;
    while (const Certificate one{PEM_read_bio_X509(from.get(), nullptr, nullptr, nullptr)})
        count += X509_STORE_add_cert(store.get(), one.get());
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store.get()), at.ms / 1000);
    return count > 0 ? std::move(store) : nullptr;
}

} // namespace

QByteArray timestampRequest(const QByteArray &imprint)
{
    Q_ASSERT(imprint.size() == kSha256Size);
    const Request request(TS_REQ_new());
    const Imprint asked(TS_MSG_IMPRINT_new());
    const Algorithm algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(asked.get(), algorithm.get());
    QByteArray bytes = imprint;
    TS_MSG_IMPRINT_set_msg(asked.get(), reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_msg_imprint(request.get(), asked.get());
    TS_REQ_set_cert_req(request.get(), 1);
    return encoded(i2d_TS_REQ, request.get());
}

std::optional<QByteArray> grantedTimestamp(const QByteArray &answer)
{
    const QuietErrors quiet;
    if (answer.size() > kMostTimestampBytes)
        return {};
    const auto response = decoded<Response>(d2i_TS_RESP, answer);
    PKCS7 *token = response ? TS_RESP_get_token(response.get()) : nullptr;
    return token ? std::optional(encoded(i2d_PKCS7, token)) : std::nullopt;
}

std::optional<Timestamp> readTimestamp(const QByteArray &token)
{
    const QuietErrors quiet;
    const Token read = tokenFrom(token);
    const Info info = read ? infoIn(*read) : nullptr;
    const auto at = info ? timeOf(*info) : std::nullopt;
    const QByteArray imprint = at ? imprintOf(*info) : QByteArray();
    if (imprint.size() != kSha256Size)
        return {};
    return Timestamp{imprint, *at, signerOf(*read)};
}

bool isTimestampSigned(const QByteArray &token)
{
    const QuietErrors quiet;
    const Token read = tokenFrom(token);
    return read && infoIn(*read) && !signerOf(*read).isEmpty()
        && PKCS7_verify(read.get(), nullptr, nullptr, nullptr, nullptr, PKCS7_NOVERIFY) == 1;
}

bool isTimestampTrusted(const QByteArray &token, const QByteArray &certificates)
{
    const QuietErrors quiet;
    const Token read = tokenFrom(token);
    const Info info = read ? infoIn(*read) : nullptr;
    const auto at = info ? timeOf(*info) : std::nullopt;
    const CertificateStore store = at ? anchors(certificates, *at) : nullptr;
    return store && TS_RESP_verify_signature(read.get(), nullptr, store.get(), nullptr) == 1;
}

} // namespace ringi
