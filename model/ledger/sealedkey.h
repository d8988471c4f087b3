// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An officer's secret key as it rests in a store: sealed with a passphrase, worthless without it.
#pragma once

#include "domain/ids.h"

#include <QByteArray>

namespace ringi {

struct SealedKey
{
    OfficerId officer;
    QByteArray salt;    ///< of Argon2id
    quint64 passes = 0; ///< Argon2id's opslimit
    quint64 memory = 0; ///< Argon2id's memlimit in bytes
    QByteArray nonce;
    QByteArray box; ///< XSalsa20-Poly1305 over the 64-byte secret key
};

} // namespace ringi
