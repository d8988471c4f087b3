// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/timestamping.h"

#include "ledger/hashing.h"
#include "timestamp/timestamp.h"

namespace ringi {

namespace {

Guard stampable(const Checkpoint *checkpoint)
{
    if (!checkpoint)
        return Refusal{RefusalCode::CheckpointUnknown, {}};
    if (!checkpoint->countersigned)
        return Refusal{RefusalCode::CheckpointNotCountersigned, {}};
    return {};
}

} // namespace

Outcome<QByteArray> timestampQuestion(const Checkpoint *checkpoint)
{
    if (const auto no = stampable(checkpoint))
        return tl::unexpected(*no);
    return timestampRequest(timestampImprint(*checkpoint));
}

Outcome<KeepTimestamp> timestampIn(const QByteArray &answer, const Checkpoint *checkpoint,
                                   const QByteArray &certificates)
{
    if (const auto no = stampable(checkpoint))
        return tl::unexpected(*no);
    const QByteArray token = grantedTimestamp(answer).value_or(answer);
    const auto said = readTimestamp(token);
    if (!said)
        return refuse(RefusalCode::TimestampUnreadable);
    if (said->imprint != timestampImprint(*checkpoint))
        return refuse(RefusalCode::TimestampOfOther);
    if (!isTimestampSigned(token) || !isTimestampTrusted(token, certificates))
        return refuse(RefusalCode::TimestampNotTrusted);
    return KeepTimestamp{checkpoint->facts.commits, said->at, token};
}

QList<Finding> notTrusted(const Checkpoints &checkpoints, const QByteArray &certificates)
{
    QList<Finding> findings;
    for (const Checkpoint &checkpoint : checkpoints.all) {
        for (const KeptTimestamp &kept : checkpoint.timestamps) {
            if (!isTimestampTrusted(kept.token, certificates))
                findings.append({FindingKind::TimestampNotTrusted, quint64(checkpoint.facts.commits), {}, 0, {}});
        }
    }
    return findings;
}

} // namespace ringi
