// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turning what was decided into ledger rows: salted canonical bodies, hashes, chains, the author's signature.
#pragma once

#include "ledger/record.h"
#include "ledger/signing.h"

namespace ringi {

/// An event that is not yet in the ledger. REQUIRES: `after` is the head of its stream when it is sealed.
struct DraftEvent
{
    StreamId stream;
    ChainHead after;
    QByteArray kind;
    QByteArray body; ///< canonical, without a salt
};

/// The body gets a salt of 16 random bytes, so that an erased body cannot be guessed back from its hash.
EventRecord sealEvent(const DraftEvent &draft, Randomness &randomness);

struct Authorship
{
    StoreId store;
    OfficerId author;
    Instant time;
};

SealedCommit sealCommit(const Authorship &by, const ChainHead &after, QList<EventRecord> events, const SigningKey &key);

} // namespace ringi
