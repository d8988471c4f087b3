// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a ledger from its first commit and reports everything that does not hold, naming stream and event. It keeps
// the registry as it goes, so each signature is judged by the keys and suspensions of its own moment.
#pragma once

#include "base/progress.h"
#include "domain/registry.h"
#include "ledger/journal.h"

#include <QHash>

namespace ringi {

enum class FindingKind {
    BodyChanged,       ///< the body does not match the event's hash
    EventChainBroken,  ///< an event does not follow the one before it in its stream
    EventMissing,      ///< a stream skips a place
    CommitChanged,     ///< the commit's hash is not that of its content, or its events are not where it says
    CommitChainBroken, ///< a commit does not follow the one before it
    CommitMissing,     ///< the numbers skip
    SignatureBad,      ///< the signature is not the author's
    AuthorUnknown,     ///< the author was not enrolled at that moment
    AuthorSuspended,
    TimeBackwards,          ///< a commit is earlier than the one before it by more than clocks differ
    StrayEvent,             ///< an event that belongs to no commit, or is outside the place of its commit
    BodyUnreadable,         ///< a body that is not of its kind, or not in canonical form under a good hash
    BodyMissing,            ///< a body is gone and no erasure says so
    ErasureWrong,           ///< rests on no decided erasure that was carried out in the same commit
    CheckpointWrong,        ///< says something else than the ledger, or was not countersigned by a second person
    CheckpointSignatureBad, ///< one of the two signatures under it is not that officer's
    TimestampWrong,         ///< over something else than the checkpoint, or of another time than it says
    TimestampSignatureBad,  ///< not signed by the certificate that the token carries
    TimestampNotTrusted,    ///< nobody the given certificates vouch for signed the token
    HeadUnknown,            ///< a commit is not the one that was known before
    LedgerTruncated,        ///< the ledger ends before a commit that was known
    OtherStore,             ///< what was known is of another store
};

/// The column of the ledger that does not hold.
QLatin1StringView fieldOf(FindingKind kind);

/// Where an earlier verification ended, or a checkpoint stands. Everything up to there is taken for verified; only the
/// registry is proved again, from its hash, because later signatures are judged by its keys.
struct VerifiedUpTo
{
    quint64 commits = 0;
    QByteArray head;
    quint64 events = 0;
    QByteArray registry; ///< hash of the last event of the registry's stream
};

struct Finding
{
    FindingKind kind{};
    quint64 commit = 0; ///< 0 when it is no commit's
    StreamId stream;
    quint64 event = 0; ///< place in the stream, 0 when it is a commit's
    QByteArray eventKind;
};

struct Verification
{
    quint64 commits = 0;
    quint64 events = 0;
    QByteArray head; ///< hash of the last commit
    StoreId store;
    QByteArray registry; ///< hash of the last event of the registry's stream
    quint64 since = 0;   ///< the commit that was known before, 0 when all were read
    QList<Finding> findings;
    bool complete = true; ///< false when it was stopped

    [[nodiscard]] bool intact() const { return complete && findings.isEmpty(); }
    [[nodiscard]] VerifiedUpTo upTo() const { return {commits, head, events, registry}; }
};

Verification verify(LedgerSource &source, Progress &progress);
/// Reads only what follows. Commits and events are counted from the beginning all the same.
Verification verifySince(const VerifiedUpTo &known, LedgerSource &source, Progress &progress);

} // namespace ringi

RINGI_KEYS(ringi::FindingKind, QLatin1StringView("body_changed"), QLatin1StringView("event_chain_broken"),
           QLatin1StringView("event_missing"), QLatin1StringView("commit_changed"),
           QLatin1StringView("commit_chain_broken"), QLatin1StringView("commit_missing"),
           QLatin1StringView("signature_bad"), QLatin1StringView("author_unknown"),
           QLatin1StringView("author_suspended"), QLatin1StringView("time_backwards"), QLatin1StringView("stray_event"),
           QLatin1StringView("body_unreadable"), QLatin1StringView("body_missing"), QLatin1StringView("erasure_wrong"),
           QLatin1StringView("checkpoint_wrong"), QLatin1StringView("checkpoint_signature_bad"),
           QLatin1StringView("timestamp_wrong"), QLatin1StringView("timestamp_signature_bad"),
           QLatin1StringView("timestamp_not_trusted"), QLatin1StringView("head_unknown"),
           QLatin1StringView("ledger_truncated"), QLatin1StringView("other_store"))
