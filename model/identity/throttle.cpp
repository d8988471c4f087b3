// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/throttle.h"

#include <algorithm>

namespace ringi {

qint64 waitAfter(int wrongInARow)
{
    if (wrongInARow <= kFreeAttempts)
        return 0;
    const int doubled = std::min(wrongInARow - kFreeAttempts - 1, 20);
    return std::min(kFirstWait << doubled, kLongestWait);
}

qint64 waitLeft(const FailedAttempts &attempts, Instant now)
{
    return std::max<qint64>(0, waitAfter(attempts.inARow) - (now - attempts.last));
}

FailedAttempts seenAt(Instant now, FailedAttempts attempts)
{
    attempts.last = std::min(attempts.last, now);
    return attempts;
}

} // namespace ringi
