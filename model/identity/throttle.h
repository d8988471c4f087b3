// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long nobody may try a passphrase after wrong ones. The wait grows, but it always ends: who knows the passphrase
// is never locked out for good.
#pragma once

#include "ledger/failedattempts.h"

namespace ringi {

inline constexpr int kFreeAttempts = 3;     ///< wrong ones that cost no wait
inline constexpr qint64 kFirstWait = 5'000; ///< doubles with each further one
inline constexpr qint64 kLongestWait = 15 * kMinute;

/// From the last wrong attempt on, in milliseconds.
qint64 waitAfter(int wrongInARow);

/// What is left of the wait, 0 when one may try. REQUIRES: attempts that are not of the future.
qint64 waitLeft(const FailedAttempts &attempts, Instant now);

/// A clock that was set back must not lengthen the wait: attempts of the future count as of now.
FailedAttempts seenAt(Instant now, FailedAttempts attempts);

} // namespace ringi
