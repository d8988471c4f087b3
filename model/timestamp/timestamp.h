// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time-stamps of RFC 3161, read and judged with OpenSSL: what a token says, whether it is signed well, and whether some
// certificates vouch for who signed it.
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ringi {

inline constexpr qsizetype kMostTimestampBytes = 64 * 1024;

/// What a token states; nobody has judged it yet.
struct Timestamp
{
    QByteArray imprint; ///< SHA-256 of what was stamped, 32 bytes
    Instant at;         ///< in whole seconds; fractions are left out
    QString
        authority; ///< the distinguished name of who signed, as RFC 2253 writes it; empty when the token names nobody
};

/// DER of a request for 32 bytes of SHA-256; it asks for the authority's certificate, and for any policy.
QByteArray timestampRequest(const QByteArray &imprint);

/// The token in an answer that grants one. Nothing for a refusal, and for bytes that are no answer.
std::optional<QByteArray> grantedTimestamp(const QByteArray &answer);

/// Nothing for bytes that are not one token over a SHA-256.
std::optional<Timestamp> readTimestamp(const QByteArray &token);

/// Whether its one signer signed it, by the certificate that it carries. Whose that is, the token cannot say.
bool isTimestampSigned(const QByteArray &token);

/// Whether one of the certificates vouches for the signer as a time-stamping authority at the time it states (RFC 3161,
/// 2.3). REQUIRES: PEM; anything else vouches for nobody.
bool isTimestampTrusted(const QByteArray &token, const QByteArray &certificates);

} // namespace ringi
