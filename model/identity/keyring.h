// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing and opening officers' signing keys: Argon2id turns the passphrase into a key, a secret box holds the rest.
#pragma once

#include "domain/refusal.h"
#include "ledger/sealedkey.h"
#include "ledger/signing.h"

namespace ringi {

/// What opening a key costs, in passes and bytes of memory (Argon2id, RFC 9106).
struct KeyCost
{
    quint64 passes;
    quint64 memory;
};

inline constexpr KeyCost kDeskCost{3, 64ULL << 20}; ///< about a quarter second on a desk machine
inline constexpr KeyCost kDemoCost{1, 8ULL << 20};  ///< for stores whose passphrase is printed on the sign-in page

inline constexpr int kLeastPassphrase = 10; ///< characters

/// Refuses PassphraseTooShort.
Outcome<SealedKey> sealKey(const OfficerId &officer, const SigningKey &key, const QString &passphrase,
                           const KeyCost &cost, Randomness &randomness);

/// Refuses WrongPassphrase. Slow by intent: never on the GUI thread.
Outcome<SigningKey> openKey(const SealedKey &sealed, const QString &passphrase);

} // namespace ringi
