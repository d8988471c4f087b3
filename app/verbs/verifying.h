// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verification that verbs make before they say or sign something about a ledger.
#pragma once

#include "app/verbs/call.h"
#include "desk/verifyfrom.h"

namespace ringi {

/// Shows progress; what holds is remembered for the next time. Throws Fault(Cancelled) when it is stopped.
Verification verifiedLedger(OpenStore &store, LedgerSource &ledger, VerifyFrom from);

/// As --since says. Throws UsageError for a word it does not know.
Verification verifiedFrom(Call &call, OpenStore &store, LedgerSource &ledger);

} // namespace ringi
