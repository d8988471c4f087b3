// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints of the ledger: an officer states where it ends and signs that, a second one of another division
// countersigns. Kept elsewhere, such a statement shows that the end of the ledger was cut off, or the whole put back.
#pragma once

#include "domain/registry.h"

namespace ringi {

/// What is signed: the ledger as it stood before the entry in which the checkpoint was made.
struct CheckpointFacts
{
    StoreId store;
    qint64 commits = 0; ///< how many there were; the number of the last
    QByteArray head;    ///< hash of the last commit
    qint64 events = 0;
    QByteArray registry; ///< hash of the last event of the registry's stream, so that keys can be proved from here
    Instant at;
    OfficerId maker;

    friend bool operator==(const CheckpointFacts &, const CheckpointFacts &) = default;
    RINGI_DESCRIBE(visit("store", self.store); visit("commits", self.commits); visit("head", self.head);
                   visit("events", self.events); visit("registry", self.registry); visit("at", self.at);
                   visit("maker", self.maker);)
};

struct CheckpointMade
{
    static constexpr const char *kind = "checkpoint.made";
    CheckpointFacts facts;
    QByteArray signature; ///< the maker's, of the facts

    RINGI_DESCRIBE(visit("facts", self.facts); visit("signature", self.signature);)
};

struct CheckpointCountersigned
{
    static constexpr const char *kind = "checkpoint.countersigned";
    qint64 commits = 0;   ///< of which checkpoint
    QByteArray signature; ///< of the facts, the maker's signature and who countersigns

    RINGI_DESCRIBE(visit("commits", self.commits); visit("signature", self.signature);)
};

/// An authority outside of the office states that the countersigned checkpoint was there at a time (RFC 3161).
struct CheckpointTimestamped
{
    static constexpr const char *kind = "checkpoint.timestamped";
    qint64 commits = 0; ///< of which checkpoint
    Instant at;         ///< as the token says, in whole seconds
    QByteArray token;   ///< DER

    RINGI_DESCRIBE(visit("commits", self.commits); visit("at", self.at); visit("token", self.token);)
};

using CheckpointEvent = std::variant<CheckpointMade, CheckpointCountersigned, CheckpointTimestamped>;
using CheckpointEvents = QList<CheckpointEvent>;

struct KeptTimestamp
{
    Instant at;
    QByteArray token;
};

struct Checkpoint
{
    CheckpointFacts facts;
    QByteArray signature;
    std::optional<Stamped> countersigned;
    QByteArray countersignature;
    QList<KeptTimestamp> timestamps =
        {}; ///< in the order they were kept; more than one when authorities or algorithms age
};

struct Checkpoints
{
    QList<Checkpoint> all; ///< oldest first
    quint64 version = 0;   ///< how many events made this state

    /// Null when there is none over so many commits.
    [[nodiscard]] const Checkpoint *over(qint64 commits) const;
    [[nodiscard]] const Checkpoint *last() const { return all.isEmpty() ? nullptr : &all.last(); }
    /// The last that two officers have signed.
    [[nodiscard]] const Checkpoint *lastCountersigned() const;
};

struct MakeCheckpoint
{
    CheckpointFacts facts;
    QByteArray signature;
    QByteArray head; ///< where the ledger ends now; whoever signs has verified another end if it differs
};

struct CountersignCheckpoint
{
    qint64 commits = 0;
    QByteArray signature;
};

/// REQUIRES: the desk has read the token and found it to be of this checkpoint.
struct KeepTimestamp
{
    qint64 commits = 0;
    Instant at;
    QByteArray token;
};

using CheckpointCommand = std::variant<MakeCheckpoint, CountersignCheckpoint, KeepTimestamp>;

/// Everybody with a post of his own may, auditors too, who do nothing else: it is what they are for.
Guard mayAttest(const Actor &actor);

Outcome<CheckpointEvents> decide(const Checkpoints &checkpoints, const CheckpointCommand &command,
                                 const Registry &registry, const Actor &actor);
void evolve(Checkpoints &checkpoints, const CheckpointEvent &event, const Stamped &stamp);

} // namespace ringi
