// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verifying.h"

#include "app/verbs/terminalprogress.h"
#include "base/fault.h"

namespace ringi {

using namespace Qt::StringLiterals;

Verification verifiedLedger(OpenStore &store, LedgerSource &ledger, VerifyFrom from)
{
    const VerificationMemory memory = verificationMemory();
    TerminalProgress progress;
    const Verification verification = verify(startOf(from, *store.queries(kNobody), memory), ledger, memory, progress);
    if (!verification.complete)
        throw Fault(FaultKind::Cancelled);
    return verification;
}

Verification verifiedFrom(Call &call, OpenStore &store, LedgerSource &ledger)
{
    return verifiedLedger(store, ledger, call.arguments().key<VerifyFrom>(u"since"_s).value_or(VerifyFrom::Beginning));
}

} // namespace ringi
