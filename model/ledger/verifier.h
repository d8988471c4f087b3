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
    TimeBackwards,  ///< a commit is earlier than the one before it by more than clocks differ
    StrayEvent,     ///< an event that belongs to no commit, or is outside the place of its commit
    BodyUnreadable, ///< a body that is not of its kind, or not in canonical form under a good hash
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
    QList<Finding> findings;
    bool complete = true; ///< false when it was stopped

    [[nodiscard]] bool intact() const { return complete && findings.isEmpty(); }
};

Verification verify(LedgerSource &source, Progress &progress);

} // namespace ringi

RINGI_KEYS(ringi::FindingKind, QLatin1StringView("body_changed"), QLatin1StringView("event_chain_broken"),
           QLatin1StringView("event_missing"), QLatin1StringView("commit_changed"),
           QLatin1StringView("commit_chain_broken"), QLatin1StringView("commit_missing"),
           QLatin1StringView("signature_bad"), QLatin1StringView("author_unknown"),
           QLatin1StringView("author_suspended"), QLatin1StringView("time_backwards"), QLatin1StringView("stray_event"),
           QLatin1StringView("body_unreadable"))
