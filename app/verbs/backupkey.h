// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery key that a call names, opened with its passphrase.
#pragma once

#include "app/verbs/call.h"
#include "backup/recoverykey.h"

namespace ringi {

/// Nothing where --recovery-key was not given. Throws BackupFault; refuses WrongPassphrase.
Outcome<std::optional<RecoveryKey>> recoveryKeyOf(const Call &call);

} // namespace ringi
