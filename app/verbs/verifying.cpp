// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verifying.h"

#include "app/verbs/terminalprogress.h"
#include "base/fault.h"

#include <QStandardPaths>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

/// Nothing when there is no place to go on from.
std::optional<VerifiedUpTo> knownFrom(Queries &queries, VerifyFrom from)
{
    if (from == VerifyFrom::LastVerification)
        return verificationMemory().of(queries.facts().store);
    if (from == VerifyFrom::Beginning)
        return {};
    const Checkpoints checkpoints = queries.checkpoints();
    const Checkpoint *last = checkpoints.lastCountersigned();
    if (!last)
        return {};
    const CheckpointFacts &facts = last->facts;
    return VerifiedUpTo{quint64(facts.commits), facts.head, quint64(facts.events), facts.registry};
}

} // namespace

VerificationMemory verificationMemory()
{
    return VerificationMemory(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/verified"_s);
}

Verification verifiedLedger(OpenStore &store, LedgerSource &ledger, VerifyFrom from)
{
    const auto known = knownFrom(*store.queries(kNobody), from);
    TerminalProgress progress;
    const Verification verification = known ? verifySince(*known, ledger, progress) : verify(ledger, progress);
    if (!verification.complete)
        throw Fault(FaultKind::Cancelled);
    const bool isOwn = !known || from == VerifyFrom::LastVerification;
    if (verification.intact() && isOwn)
        verificationMemory().keep(verification);
    return verification;
}

Verification verifiedFrom(Call &call, OpenStore &store, LedgerSource &ledger)
{
    return verifiedLedger(store, ledger, call.arguments().key<VerifyFrom>(u"since"_s).value_or(VerifyFrom::Beginning));
}

} // namespace ringi
