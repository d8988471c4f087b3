// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Judges checkpoints as the verifier comes by: whether they say what the ledger is, and whether two officers of two
// divisions signed them.
#pragma once

#include "domain/checkpoints.h"
#include "ledger/record.h"

namespace ringi {

enum class CheckpointFault {
    None,
    Unreadable,
    Wrong, ///< says something else than the ledger, or is not a second person's
    SignatureBad,
    TimestampWrong,        ///< over something else, at another time than the event says, or unreadable
    TimestampSignatureBad, ///< not signed by the certificate that it carries
};

/// The ledger as it stands before a commit.
struct LedgerState
{
    quint64 commits = 0;
    QByteArray head;
    quint64 events = 0;
    QByteArray registryHead;
};

class CheckpointCheck
{
public:
    /// REQUIRES: the event's hash is good and its body canonical.
    CheckpointFault take(const EventRecord &event, const CommitRecord &by, const LedgerState &before,
                         const Registry &registry);
    /// Of the part that was verified before: only remembered.
    void remember(const EventRecord &event);

private:
    CheckpointFault judge(const CheckpointMade &made, const CommitRecord &by, const LedgerState &before,
                          const Registry &registry) const;
    CheckpointFault judge(const CheckpointCountersigned &signedBy, const CommitRecord &by, const LedgerState &before,
                          const Registry &registry) const;
    CheckpointFault judge(const CheckpointTimestamped &stamped, const CommitRecord &by, const LedgerState &before,
                          const Registry &registry) const;

    Checkpoints m_known;
};

} // namespace ringi
