// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/verifyfrom.h"

#include <QStandardPaths>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

std::optional<VerifiedUpTo> lastCheckpointOf(Queries &queries)
{
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

VerifyStart startOf(VerifyFrom from, Queries &queries, const VerificationMemory &memory)
{
    switch (from) {
    case VerifyFrom::Beginning:
        break;
    case VerifyFrom::LastCheckpoint:
        return {from, lastCheckpointOf(queries)};
    case VerifyFrom::LastVerification:
        return {from, memory.of(queries.facts().store)};
    }
    return {from, {}};
}

Verification verify(const VerifyStart &start, LedgerSource &ledger, const VerificationMemory &memory,
                    Progress &progress)
{
    const auto &known = start.known;
    const Verification verification = known ? verifySince(*known, ledger, progress) : verify(ledger, progress);
    const bool isOwn = !known || start.from == VerifyFrom::LastVerification;
    if (verification.intact() && isOwn)
        memory.keep(verification);
    return verification;
}

} // namespace ringi
