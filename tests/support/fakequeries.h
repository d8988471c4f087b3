// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store in memory that answers the questions of screens, for tests of models and pages that need no ledger. Tests
// put rows and records in; every Queries made from it reads the same ones.
#pragma once

#include "queries/asker.h"

#include <QMap>
#include <QMutex>
#include <QSemaphore>

namespace ringi::test {

struct FakeStore
{
    QMutex mutex;
    StoreFacts facts;
    Registry registry;
    Checkpoints checkpoints;
    DeskCounts counts;
    QList<RegisterRow> rows;
    QMap<IncidentId, Incident> incidents;
    QMap<MeasureId, Measure> measures;
    QList<Compartment> compartments;
    QMap<StreamId, QList<HistoryEntry>> histories;
    QList<HandoffRow> handoffs;
    QList<ConsultationRow> consultations;
    QList<MeasureRow> measureRows;
    QMap<MeasureKind, GateTimes> gateTimes;
    QList<PrecedentRow> precedents;
    QMap<QByteArray, QByteArray> originals; ///< by hash
    QList<SimilarIncident> similar;
    SearchAnswer found;
    DashboardFigures dashboard;
    SignoffFigures signoff;
    QList<ReadingRow> readings;
    QList<LedgerEntry> ledger; ///< oldest first
    QList<qint64> rowsAsked;   ///< keys, each time they were
    int ordersAsked = 0;       ///< of incidents
    int ordersSince = 0;       ///< asked for from what they were
    int countsAsked = 0;       ///< the same
    bool isGone = false;       ///< every question fails
    bool isSlow = false;       ///< a whole order of incidents has no end until somebody interrupts it
    int ordersGivenUp = 0;

    /// An asker whose questions this store answers. The store has to outlive it.
    std::unique_ptr<Asker> asker();
    /// Lets the store change while questions may be in flight.
    template <class Change> void change(Change how)
    {
        const QMutexLocker lock(&mutex);
        how(*this);
    }
};

/// A row with the key as its number's end; the rest is as for a medium incident held by Operations.
RegisterRow aRow(qint64 key, const QString &title = {});
/// An approved request with the key as its number's end, decided so many minutes after the first.
MeasureRow aDecision(qint64 key, const QString &subject = {});

class FakeQueries : public Queries
{
public:
    explicit FakeQueries(FakeStore &store)
        : m_store(store)
    {
    }

    StoreFacts facts() override;
    Registry registry(std::optional<Instant> at) override;
    Checkpoints checkpoints() override;
    DeskCounts counts(Division division, const QList<Post> &posts) override;
    QList<qint64> incidentOrder(const RegisterQuery &query, int limit) override;
    std::optional<QList<qint64>> incidentOrderSince(const RegisterQuery &query, const QList<qint64> &before,
                                                    quint64 commit) override;
    qint64 incidentCount(const RegisterQuery &query) override;
    QList<RegisterGroup> incidentGroups(const RegisterQuery &query) override;
    QList<RegisterRow> incidentRows(const QList<qint64> &keys) override;
    QStringList tagsInUse(const QString &beginning, int limit) override;
    std::optional<IncidentId> incidentByNumber(const QString &number) override;
    std::optional<MeasureId> measureByNumber(const QString &number) override;
    Incident incident(const IncidentId &id, std::optional<Instant> at) override;
    Measure measure(const MeasureId &id, std::optional<Instant> at) override;
    QList<HistoryEntry> history(const StreamId &stream, std::optional<Instant> at) override;
    QList<Compartment> compartments() override;
    Compartment compartment(const CompartmentId &id) override;
    std::optional<CompartmentId> compartmentNamed(const QString &name) override;
    QList<HandoffRow> handoffs(const HandoffQuery &query) override;
    QList<ConsultationRow> consultationsAskedOf(Division division) override;
    QList<MeasureRow> measures(const MeasureQuery &query) override;
    QList<qint64> measureOrder(const MeasureQuery &query) override;
    QList<MeasureRow> measureRows(const QList<qint64> &keys) override;
    GateTimes gateTimes(MeasureKind kind) override;
    QList<PrecedentRow> precedents(const MeasureId &like, int limit) override;
    std::optional<QByteArray> original(const QByteArray &hash) override;
    QList<SimilarIncident> similarTo(const QString &text, int limit) override;
    SearchAnswer search(const QString &typed, int limit) override;
    DashboardFigures dashboard(Instant now, int days) override;
    SignoffFigures signoffFigures(Instant now, int days) override;
    QList<LedgerRow> ledger(const LedgerQuery &query) override;
    std::optional<LedgerEntry> ledgerEntry(quint64 n) override;
    QList<ReadingRow> readings(const ReadingQuery &query) override;
    quint64 commitCount() override;
    ChangeNotice changesSince(quint64 commit) override;
    void interrupt() override;

private:
    [[nodiscard]] QMutexLocker<QMutex> entered();

    FakeStore &m_store;
    QSemaphore m_interruption;
};

/// It has no history to answer from.
inline std::optional<QList<qint64>> FakeQueries::incidentOrderSince(const RegisterQuery &, const QList<qint64> &,
                                                                    quint64)
{
    const auto lock = entered();
    ++m_store.ordersSince;
    return {};
}

inline std::unique_ptr<Asker> FakeStore::asker()
{
    return std::make_unique<Asker>([this](const Reader &) { return std::make_unique<FakeQueries>(*this); });
}

} // namespace ringi::test
