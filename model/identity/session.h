// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at this desk: the officer and the key he signs with, while he is signed in.
#pragma once

#include "domain/ids.h"
#include "ledger/signing.h"

namespace ringi {

struct Session
{
    OfficerId officer;
    SigningKey key;
    /// Attempts to come in as this officer that failed since the last time he was told; for him to hear of.
    int failedAttempts = 0;
};

} // namespace ringi
