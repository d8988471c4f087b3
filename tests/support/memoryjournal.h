// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store in plain containers, for tests of what writes through the journal's port: it checks the chains, folds states
// from the events it is given, and forgets a turn that was not kept, without any SQL.
#pragma once

#include "desk/scribe.h"
#include "identity/session.h"
#include "ledger/journal.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace ringi::test {

struct KeptOriginal
{
    QString name;
    QByteArray bytes;
};

/// What a store knows, or what a turn adds to it.
struct MemoryRecords
{
    std::optional<Registry> registry;
    std::optional<Checkpoints> checkpoints;
    QMap<IncidentId, Incident> incidents;
    QMap<MeasureId, Measure> measures;
    QMap<CompartmentId, Compartment> compartments;
    QHash<StreamId, ChainHead> streams;
    std::optional<ChainHead> head;
    QHash<std::pair<int, int>, int> numbers; ///< by series and year
    QSet<QString> origins;
    QMap<QByteArray, KeptOriginal> originals;
    QHash<OfficerId, SealedKey> keys;
    QHash<OfficerId, FailedAttempts> attempts;
    QSet<OfficerId> droppedKeys;
    QList<SealedCommit> ledger;

    void add(const MemoryRecords &other);
};

class MemoryJournal final : public Journal
{
public:
    std::unique_ptr<Turn> begin() override;
    std::optional<SealedKey> sealedKey(const OfficerId &officer) override;
    bool holds(const ChainHead &commit) override;

    /// An office with one administrator who is also a duty officer of Operations; the session is his.
    Session open(Randomness &randomness, Instant now);

    [[nodiscard]] const MemoryRecords &records() const { return m_records; }
    [[nodiscard]] QList<Incident> incidents() const; ///< by number

private:
    friend class MemoryTurn;
    MemoryRecords m_records;
};

} // namespace ringi::test
