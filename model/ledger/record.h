// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the ledger. A commit is what one command did: author, time, the hashes of its events, the hash of the
// commit before, a signature. An event belongs to one stream and is chained to the event before it there.
// `docs/ledger-format.md` fixes every byte.
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QList>

#include <limits>

namespace ringi {

inline constexpr int kHashSize = 32;

/// By how much the clocks of two desks may differ.
inline constexpr qint64 kClockTolerance = 5 * kMinute;

/// Whether a commit of that time cannot follow one of the other. Any number may stand for a time in a store.
inline bool goesBackwards(Instant time, Instant last)
{
    return last.ms >= std::numeric_limits<qint64>::min() + kClockTolerance && time.ms < last.ms - kClockTolerance;
}

/// What stands before the first commit and the first event of a stream.
inline QByteArray zeroHash()
{
    return QByteArray(kHashSize, '\0');
}

struct EventRecord
{
    StreamId stream;
    quint64 n = 0; ///< place in the stream, from 1
    QByteArray kind;
    QByteArray body;     ///< canonical JSON
    QByteArray previous; ///< hash of the event before in the stream
    QByteArray hash;
};

enum class Suite : quint8 { Ed25519 = 1 };

struct CommitRecord
{
    StoreId store; ///< stands in the hash, not in the row: the first event of the registry says it
    quint64 n = 0; ///< from 1
    Instant time;
    OfficerId author;
    Suite suite = Suite::Ed25519;
    QByteArray previous;
    QByteArray hash;
    QByteArray signature;
    bool eventsInPlace = true; ///< whether its row says rightly where its events rest, and how many; not in the hash
};

struct SealedCommit
{
    CommitRecord commit;
    QList<EventRecord> events; ///< in the order they happened
};

/// The end of a chain: of the store's commits, or of one stream's events. `n` is 0 for an empty one.
struct ChainHead
{
    quint64 n = 0;
    QByteArray hash = zeroHash();
};

} // namespace ringi
