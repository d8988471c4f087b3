// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts to open an officer's key that failed, as the store counts them beside the key.
#pragma once

#include "base/instant.h"

namespace ringi {

struct FailedAttempts
{
    int inARow = 0; ///< since the key was last opened
    int untold = 0; ///< since the officer was last told of them
    Instant last;

    friend bool operator==(const FailedAttempts &, const FailedAttempts &) = default;
};

} // namespace ringi
