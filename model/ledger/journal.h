// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The store as those see it who write: one turn at a time. In a turn the states are read that decisions rest on, and
// what was decided is appended together with the views that follow from it; the turn is kept as a whole or not at all.
#pragma once

#include "domain/checkpoints.h"
#include "domain/compartment.h"
#include "domain/incident.h"
#include "domain/measure.h"
#include "domain/reading.h"
#include "domain/registry.h"
#include "ledger/failedattempts.h"
#include "ledger/record.h"
#include "ledger/sealedkey.h"

#include <QSet>

#include <memory>
#include <optional>

namespace ringi {

/// A record before and after a commit; views are functions of the state, so this is all a projection needs.
struct IncidentChange
{
    Incident before;
    Incident after;
};

struct MeasureChange
{
    Measure before;
    Measure after;
};

struct CompartmentChange
{
    Compartment before;
    Compartment after;
};

struct RegistryChange
{
    Registry after;
};

/// An entry of the readings; there is no state, each stands by itself.
struct ReadingChange
{
    quint64 commit = 0;
    quint64 n = 0; ///< place in the stream
    ReadingRecorded reading;
    Stamped stamp;
};

struct Changes
{
    std::optional<RegistryChange> registry;
    QList<IncidentChange> incidents;
    QList<MeasureChange> measures;
    QList<CompartmentChange> compartments;
    QList<ReadingChange> readings;
};

enum class NumberSeries { Incident, Measure };

class Turn
{
public:
    /// Undoes what was not kept.
    virtual ~Turn() = default;

    virtual const Registry &registry() = 0;
    virtual Checkpoints checkpoints() = 0;
    /// A state with version 0 when there is no such record.
    virtual Incident incident(const IncidentId &id) = 0;
    virtual Measure measure(const MeasureId &id) = 0;
    /// The streams that erasing the record of this number empties: an incident with the measures on it, or one measure.
    /// Erasures themselves stay, and what was erased before is not there.
    virtual QList<Erasable> erasable(const QString &number) = 0;
    virtual Compartment compartment(const CompartmentId &id) = 0;
    /// By its name as `compartmentNameKey` makes it comparable.
    virtual std::optional<CompartmentId> compartmentNamed(const QString &name) = 0;
    virtual ChainHead streamHead(const StreamId &stream) = 0;
    virtual ChainHead commitHead() = 0;
    /// When the last commit was made; nothing when there is none.
    virtual std::optional<Instant> lastCommitted() = 0;
    /// The highest number of the series given out in that year so far, 0 for none.
    virtual int lastNumber(NumberSeries series, int year) = 0;
    /// Those of the references whose records are already here, so that importing a file twice adds nothing.
    virtual QSet<QString> knownOrigins(const QStringList &references) = 0;
    /// So that the store need not be asked for it. REQUIRES: no record has this id; it was just made.
    virtual void expectNew([[maybe_unused]] const IncidentId &id) { }

    /// Bodies that a "body.erased" among the events names are removed with it.
    virtual void append(const SealedCommit &sealed, const Changes &changes) = 0;
    virtual void putSealedKey(const SealedKey &key) = 0;
    /// None when nobody has failed yet.
    virtual FailedAttempts failedAttempts(const OfficerId &officer) = 0;
    virtual void putFailedAttempts(const OfficerId &officer, const FailedAttempts &attempts) = 0;
    /// None when it is not kept here.
    virtual std::optional<QByteArray> original(const QByteArray &hash) = 0;
    /// Puts the key that rests under `from` in the place of `to`'s, which is gone then even if nothing rested there.
    virtual void moveSealedKey(const OfficerId &from, const OfficerId &to) = 0;
    virtual void dropSealedKey(const OfficerId &of) = 0;
    /// The bytes of an imported file, once for each content.
    virtual void putOriginal(const QByteArray &hash, const QString &name, const QByteArray &bytes) = 0;

    /// Durable when it returns. Throws Fault when it is not, and then nothing of the turn is there; but InDoubt
    /// (ledger/indoubt.h) when a server may have kept it and cannot be asked.
    virtual void keep() = 0;
};

class Journal
{
public:
    virtual ~Journal() = default;
    /// Waits for its turn; throws Fault(Locked) when another program holds the store for too long.
    virtual std::unique_ptr<Turn> begin() = 0;
    virtual std::optional<SealedKey> sealedKey(const OfficerId &officer) = 0;
    /// Whether this commit is in the ledger. Waits for its turn, so that no turn is half kept when it answers.
    virtual bool holds(const ChainHead &commit) = 0;
};

/// Receives the ledger in the order it was written.
class LedgerSink
{
public:
    virtual ~LedgerSink() = default;
    /// False stops the reading.
    virtual bool take(const SealedCommit &commit) = 0;
};

class LedgerSource
{
public:
    virtual ~LedgerSource() = default;
    virtual quint64 commitCount() = 0;
    virtual void read(LedgerSink &sink) = 0;
    /// Events that no commit names, which a sound store does not have.
    virtual QList<EventRecord> strayEvents() = 0;

    // For those who go on from a commit that was verified before. What is given here reads all of it for that.

    /// From commit `n` on, itself included.
    virtual void readFrom(quint64 n, LedgerSink &sink);
    /// The stream's events as far as commit `upTo`, in order.
    virtual QList<EventRecord> eventsOf(const StreamId &stream, quint64 upTo);
    /// Those behind the last event of commit `n`.
    virtual QList<EventRecord> strayEventsAfter([[maybe_unused]] quint64 n) { return strayEvents(); }
};

} // namespace ringi
