// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a compartment's epochs. Each is closed for every member with the X25519 form of his signing key, and the
// key before is closed under it: who is in now reads what was sealed before, who was taken out does not read what
// comes after. docs/sealed-entries.md fixes the bytes.
#pragma once

#include "base/randomness.h"
#include "domain/compartment.h"
#include "ledger/secretbytes.h"
#include "ledger/signing.h"

namespace ringi {

struct EpochKey
{
    SecretBytes bytes; ///< 32
};

/// An officer a key is closed for, with his public signing key.
struct Keyholder
{
    OfficerId officer;
    QByteArray key;
};

/// Whether something can be closed for the officer who signs with the key.
bool canBeSealedTo(const QByteArray &publicSigningKey);

/// The first key of a compartment. Refuses SealingKeyMissing with the officer's id.
Outcome<KeyEpoch> firstEpoch(const CompartmentId &compartment, const QList<Keyholder> &holders, Randomness &randomness);

/// The key after the present one. Refuses SealingKeyMissing with the officer's id.
Outcome<KeyEpoch> nextEpoch(const Compartment &compartment, const EpochKey &present, const QList<Keyholder> &holders,
                            Randomness &randomness);

/// The key of an epoch, by what was closed for the officer in it or later. Refuses WrapMissing.
Outcome<EpochKey> keyOfEpoch(const Compartment &compartment, int epoch, const OfficerId &officer,
                             const SigningKey &own);

} // namespace ringi
