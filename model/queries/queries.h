// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions screens and verbs ask. Every call reads a consistent state and may block on disk or server: never call
// it on the GUI thread, use an Asker. Throws Fault.
//
// Every instance is made for one Reader. To him an incident he may not read is answered as one that is not there, and
// so is everything that belongs to it: in rows, counts, figures, hints and single records alike.
#pragma once

#include "queries/reader.h"
#include "queries/rows.h"
#include "queries/search.h"

namespace ringi {

class Queries
{
public:
    virtual ~Queries() = default;

    virtual StoreFacts facts() = 0;
    /// Folded from the ledger, as it stood at `at` if given.
    virtual Registry registry(std::optional<Instant> at = {}) = 0;
    virtual Checkpoints checkpoints() = 0;
    /// What waits for an officer of the division who holds these posts.
    virtual DeskCounts counts(Division division, const QList<Post> &posts) = 0;

    /// The keys of all that match, in order; `limit` < 0 means all of them.
    virtual QList<qint64> incidentOrder(const RegisterQuery &query, int limit) = 0;
    /// The whole order again, from what it was at a commit or later: the store is asked only for what happened since.
    /// Nothing when it has to be asked for anew. REQUIRES: `before` is what this reader was answered for the query.
    virtual std::optional<QList<qint64>> incidentOrderSince(const RegisterQuery &query, const QList<qint64> &before,
                                                            quint64 commit) = 0;
    virtual qint64 incidentCount(const RegisterQuery &query) = 0;
    /// How many match in each group of the query's grouping, in the order of `incidentOrder`; empty groups are left
    /// out.
    virtual QList<RegisterGroup> incidentGroups(const RegisterQuery &query) = 0;
    /// In the order of `keys`; keys that are gone are left out.
    virtual QList<RegisterRow> incidentRows(const QList<qint64> &keys) = 0;
    /// Tags that begin so, as they stand on incidents, in order; never one that stands only on what is hidden.
    virtual QStringList tagsInUse(const QString &beginning, int limit) = 0;
    virtual std::optional<IncidentId> incidentByNumber(const QString &number) = 0;
    virtual std::optional<MeasureId> measureByNumber(const QString &number) = 0;

    /// Folded from the ledger, as it stood at `at` if given; version 0 when there was nothing.
    virtual Incident incident(const IncidentId &id, std::optional<Instant> at = {}) = 0;
    virtual Measure measure(const MeasureId &id, std::optional<Instant> at = {}) = 0;
    /// Oldest first.
    virtual QList<HistoryEntry> history(const StreamId &stream, std::optional<Instant> at = {}) = 0;

    /// Folded from the ledger, in the order of their creation.
    virtual QList<Compartment> compartments() = 0;
    virtual Compartment compartment(const CompartmentId &id) = 0;
    virtual std::optional<CompartmentId> compartmentNamed(const QString &name) = 0;

    virtual QList<HandoffRow> handoffs(const HandoffQuery &query) = 0;
    virtual QList<ConsultationRow> consultationsAskedOf(Division division) = 0;
    virtual QList<MeasureRow> measures(const MeasureQuery &query) = 0;
    /// The keys of all that match, in order, as far as the query's limit.
    virtual QList<qint64> measureOrder(const MeasureQuery &query) = 0;
    /// In the order of `keys`; keys that are gone are left out.
    virtual QList<MeasureRow> measureRows(const QList<qint64> &keys) = 0;
    /// Of the last passings of each gate of that kind's sheets.
    virtual GateTimes gateTimes(MeasureKind kind) = 0;
    /// Decided measures like this one among the last of its kind, the most alike first.
    virtual QList<PrecedentRow> precedents(const MeasureId &like, int limit) = 0;
    /// The bytes of an attachment or an imported file by their SHA-256, none when they are not kept here.
    virtual std::optional<QByteArray> original(const QByteArray &hash) = 0;
    /// By shared words and shared observables, the most alike first.
    virtual QList<SimilarIncident> similarTo(const QString &text, int limit) = 0;
    /// Everything that what was typed stands in, at most `limit` incidents, measures and officers each.
    virtual SearchAnswer search(const QString &typed, int limit) = 0;
    virtual DashboardFigures dashboard(Instant now, int days) = 0;
    virtual SignoffFigures signoffFigures(Instant now, int days) = 0;

    /// Newest first. The chain is everybody's: an entry about what one may not read has no kind and no number.
    virtual QList<LedgerRow> ledger(const LedgerQuery &query) = 0;
    virtual std::optional<LedgerEntry> ledgerEntry(quint64 n) = 0;

    /// Newest first. Auditors see all of them, the head of a division those on what it holds, others their own.
    virtual QList<ReadingRow> readings(const ReadingQuery &query) = 0;

    virtual quint64 commitCount() = 0;
    virtual ChangeNotice changesSince(quint64 commit) = 0;

    /// From another thread: a question that is being answered fails with Fault(Cancelled). Without effect otherwise.
    virtual void interrupt() = 0;
};

} // namespace ringi
