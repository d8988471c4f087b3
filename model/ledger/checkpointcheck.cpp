// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpointcheck.h"

#include "ledger/exactbody.h"
#include "ledger/hashing.h"
#include "ledger/signing.h"
#include "timestamp/timestamp.h"

namespace ringi {

namespace {

CheckpointFault signatureFault(const QByteArray &signature, const QByteArray &hash, const Registry &registry,
                               const OfficerId &by)
{
    const bool isGood = isSignatureGood(signature, hash, registry.officers.value(by).publicKey);
    return isGood ? CheckpointFault::None : CheckpointFault::SignatureBad;
}

} // namespace

CheckpointFault CheckpointCheck::judge(const CheckpointMade &made, const CommitRecord &by, const LedgerState &before,
                                       const Registry &registry) const
{
    const CheckpointFacts expected{
        registry.store, qint64(before.commits), before.head, qint64(before.events), before.registryHead, by.time,
        by.author};
    if (made.facts != expected)
        return CheckpointFault::Wrong;
    return signatureFault(made.signature, checkpointHash(made.facts), registry, by.author);
}

CheckpointFault CheckpointCheck::judge(const CheckpointCountersigned &signedBy, const CommitRecord &by,
                                       const LedgerState &, const Registry &registry) const
{
    const Checkpoint *meant = m_known.over(signedBy.commits);
    if (!meant || meant->countersigned)
        return CheckpointFault::Wrong;
    const OfficerId maker = meant->facts.maker;
    if (maker == by.author || registry.officers.value(maker).division == registry.officers.value(by.author).division)
        return CheckpointFault::Wrong;
    const QByteArray hash = countersignatureHash(meant->facts, meant->signature, by.author);
    return signatureFault(signedBy.signature, hash, registry, by.author);
}

CheckpointFault CheckpointCheck::judge(const CheckpointTimestamped &stamped, const CommitRecord &, const LedgerState &,
                                       const Registry &) const
{
    const Checkpoint *meant = m_known.over(stamped.commits);
    const auto said = readTimestamp(stamped.token);
    const bool isOfIt =
        meant && meant->countersigned && said && said->at == stamped.at && said->imprint == timestampImprint(*meant);
    if (!isOfIt)
        return CheckpointFault::TimestampWrong;
    return isTimestampSigned(stamped.token) ? CheckpointFault::None : CheckpointFault::TimestampSignatureBad;
}

CheckpointFault CheckpointCheck::take(const EventRecord &event, const CommitRecord &by, const LedgerState &before,
                                      const Registry &registry)
{
    const auto known = exactEvent<CheckpointEvent>(event);
    if (!known)
        return CheckpointFault::Unreadable;
    const auto fault = std::visit([&](const auto &one) { return judge(one, by, before, registry); }, *known);
    evolve(m_known, *known, {by.author, by.time});
    return fault;
}

void CheckpointCheck::remember(const EventRecord &event)
{
    if (const auto known = exactEvent<CheckpointEvent>(event))
        evolve(m_known, *known, {});
}

} // namespace ringi
