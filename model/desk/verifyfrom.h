// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A verification that need not begin at the first entry: it goes on from what this machine verified before, or from the
// last checkpoint that two officers signed.
#pragma once

#include "ledger/verificationmemory.h"
#include "queries/queries.h"

namespace ringi {

enum class VerifyFrom { Beginning, LastCheckpoint, LastVerification };

/// Of this machine and this user.
VerificationMemory verificationMemory();

struct VerifyStart
{
    VerifyFrom from = VerifyFrom::Beginning;
    std::optional<VerifiedUpTo> known = {}; ///< nothing when there is no such place, and then all is read
};
VerifyStart startOf(VerifyFrom from, Queries &queries, const VerificationMemory &memory);

/// What holds is remembered, unless a checkpoint was taken for verified that this machine did not verify.
Verification verify(const VerifyStart &start, LedgerSource &ledger, const VerificationMemory &memory,
                    Progress &progress);

} // namespace ringi

RINGI_KEYS(ringi::VerifyFrom, QLatin1StringView("beginning"), QLatin1StringView("checkpoint"),
           QLatin1StringView("last"))
