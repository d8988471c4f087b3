// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decides commands within one turn and appends what was decided as signed commits. The desk uses it for one command a
// turn; importers decide many into one commit; a history that is written in bulk makes many commits in one turn.
#pragma once

#include "base/randomness.h"
#include "domain/command.h"
#include "identity/session.h"
#include "ledger/journal.h"

#include <QHash>

namespace ringi {

/// What a command did.
struct Receipt
{
    quint64 commit = 0;
    QString number;          ///< of the record it was about
    QList<QByteArray> kinds; ///< of its events
    int proposal = 0;        ///< the one that now waits for a second person, 0 for none
};

/// Refuses KeyReplaced when the officer signs with another key by now. A session without a key only tries what could be
/// done.
Guard keyIsInForce(const Registry &registry, const Session &by);

class Scribe
{
public:
    Scribe(Turn &turn, Randomness &randomness);

    /// Decides and appends: one command, one commit.
    Outcome<Receipt> write(const Session &by, const Command &command, Instant now);

    /// Decides only; what was decided waits for `seal`, and later decisions see it. The receipt has no commit yet.
    /// A session whose key was replaced meanwhile is over: KeyReplaced.
    Outcome<Receipt> decide(const Session &by, const Command &command, Instant now);
    /// Appends everything decided since the last time as one commit. Nothing to do is fine.
    quint64 seal(const Session &by, Instant now);

private:
    [[nodiscard]] Guard clockGuard(Instant now);
    struct Decided
    {
        StreamId stream;
        QByteArray kind;
        QByteArray body; ///< canonical
    };

    Outcome<Receipt> decideOn(const ForRegistry &command, const Actor &actor, Instant now);
    Outcome<Receipt> decideOn(const ForIncident &command, const Actor &actor, Instant now);
    Outcome<Receipt> decideOn(const ForMeasure &command, const Actor &actor, Instant now);
    Outcome<Receipt> decideOn(const ForCheckpoints &command, const Actor &actor, Instant now);
    QList<Erasable> erasableBy(const Actor &actor, const QString &record);
    void noteErasure(const Measure &under, const QList<Erasable> &what, const Stamped &stamp, Receipt &receipt);
    Outcome<Receipt> decideOn(const ForCompartment &command, const Actor &actor, Instant now);
    Outcome<Receipt> decideOn(const ForReadings &command, const Actor &actor, Instant now);
    const Registry &registry();
    Incident &incident(const IncidentId &id);
    Measure &measure(const MeasureId &id);
    Compartment &compartment(const CompartmentId &id);
    bool isNameTaken(const CompartmentCommand &command);
    QString nextNumber(NumberSeries series, Instant now);
    void spendNumber(NumberSeries series, Instant now);
    QList<EventRecord> sealEvents();
    void placeReadings(const SealedCommit &sealed);
    Changes takeChanges();

    template <class Event> void note(const StreamId &stream, const Event &event, Receipt &receipt);

    Turn &m_turn;
    Randomness &m_randomness;
    QList<Decided> m_decided;
    QList<ReadingChange> m_readings;
    std::optional<Registry> m_registry;
    QHash<IncidentId, IncidentChange> m_incidents;
    QHash<MeasureId, MeasureChange> m_measures;
    QHash<CompartmentId, CompartmentChange> m_compartments;
    QList<IncidentId> m_incidentOrder;
    QList<MeasureId> m_measureOrder;
    QList<CompartmentId> m_compartmentOrder;
    QHash<std::pair<int, int>, int> m_spent; ///< numbers given out since the last seal, by series and year
};

} // namespace ringi
