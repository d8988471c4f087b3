// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the rows that screens read. Every row is a function of a record's state; the projector compares the state
// before with the state after and writes what differs.
#pragma once

#include "domain/observables.h"
#include "ledger/journal.h"
#include "store/views/tallies.h"
#include "store/views/wordwriter.h"

namespace ringi {

/// What a record was found by and is found by now; all empty when that is the same.
struct Searched
{
    QString wordsBefore = {}; ///< tokens
    QString wordsAfter = {};
    QList<Observable> namedBefore = {};
    QList<Observable> namedAfter = {};
};

// The costly part of a projection. It asks nobody, so that it can be done beforehand and elsewhere.
Searched searchedIn(const IncidentChange &change);
Searched searchedIn(const MeasureChange &change);
/// Empty when the change decides nothing.
QString precedentOf(const MeasureChange &change);

inline constexpr qint64 kIncidentItself = 0; ///< in place of a measure's key, for what is the incident's own

struct IncidentWithMeasures
{
    Incident incident;
    QList<Measure> measures;
};

class Projector
{
public:
    explicit Projector(sql::Connection &connection);

    void project(const RegistryChange &change);
    /// `firstSeq` is the ledger place of the record's first event: the key of its row. 0 for a record that has one.
    void project(const IncidentChange &change, qint64 firstSeq);
    /// All but what it is found by, which may come later in the same transaction.
    void projectRows(const IncidentChange &change, qint64 firstSeq);
    void project(const IncidentId &incident, const Searched &searched);
    void project(const MeasureChange &change, qint64 firstSeq);
    void project(const MeasureChange &change, qint64 firstSeq, const QString &precedent, const Searched &searched);
    void project(const CompartmentChange &change, qint64 firstSeq);
    /// The key that the incident's row will have, for records that are projected before it.
    void expect(const IncidentId &incident, qint64 key) { m_incidentKeys.insert(incident, key); }
    /// REQUIRES: what was read is projected already.
    void project(const ReadingChange &change);
    /// Takes every row of the incident and of the measures on it, and what they add to the figures.
    /// REQUIRES: its rows were made of these states.
    void forget(const IncidentWithMeasures &all);
    /// Writes what was summed up. REQUIRES: called before the transaction is committed.
    void finish();

private:
    qint64 incidentKey(const IncidentId &id);
    qint64 measureKey(const MeasureId &id);
    void writeRow(const IncidentChange &change, qint64 key);
    void putRow(const Incident &incident, qint64 key);
    void writeSearched(const Searched &searched, qint64 incidentKey, qint64 measureKey);
    void noteNew(const Incident &incident, qint64 key);
    void addOpenMeasures();
    void writeHandoffs(const IncidentChange &change, qint64 key);
    void writeConsultations(const IncidentChange &change, qint64 key);
    void writeCircle(const IncidentChange &change, qint64 key);
    void writeTags(const IncidentChange &change, qint64 key);
    void writeRestrictedTally(const IncidentChange &change, qint64 key);
    void writeRow(const Measure &measure, qint64 key, qint64 incidentKey);
    void writeGates(const MeasureChange &change, qint64 key, qint64 incidentKey);
    void writeViewers(const MeasureChange &change, qint64 key);
    void writeGateTimes(const MeasureChange &change, qint64 key);
    void writeAttachments(const MeasureChange &change, qint64 incidentKey);
    void writePrecedent(const MeasureChange &change, qint64 key, const QString &words);
    void countNumber(NumberSeries series, const QString &number);

    sql::Connection &m_connection;
    Tallies m_tallies;
    WordWriter m_words;
    WordWriter m_measureWords;
    QHash<std::pair<int, int>, int> m_numbers; ///< highest given out since the last finish, by series and year
    QHash<IncidentId, qint64> m_incidentKeys;  ///< of this transaction
    QHash<qint64, int> m_openMeasures;         ///< how many more since the last finish, by the incident's key
};

/// The year and the running number at the end of "INC-2026-004217"; zeros when it has none.
std::pair<int, int> yearAndNumber(const QString &number);

} // namespace ringi
