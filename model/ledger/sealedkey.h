// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An officer's secret key as it rests in a store: sealed with a passphrase, worthless without it. A key that is in a
// hardware token leaves only the way to it.
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>

namespace ringi {

struct SealedKey
{
    OfficerId officer;
    QByteArray salt;    ///< of Argon2id
    quint64 passes = 0; ///< Argon2id's opslimit
    quint64 memory = 0; ///< Argon2id's memlimit in bytes
    QByteArray nonce;
    QByteArray box; ///< XSalsa20-Poly1305 over the 64-byte secret key
    /// Where the key is (RFC 7512, without a PIN) if it is in a token; then there is nothing above but the officer.
    QString token = {};

    [[nodiscard]] bool isInToken() const { return !token.isEmpty(); }
};

} // namespace ringi
