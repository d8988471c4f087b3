// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of screens and verbs as SQL over the views, and as folds of the ledger where a whole record is asked
// for. Each instance has a connection of its own.
#pragma once

#include "queries/queries.h"
#include "store/questions/askedas.h"
#include "store/questions/conditions.h"

#include <QHash>

namespace ringi {

class SqlQueries final : public Queries
{
public:
    struct Many
    {
        // Sorting so many takes as long as going through the order for a page of them, and through all of it.
        qint64 forPage = 4'000;
        qint64 forAll = 100'000;
        qint64 tried = 200; ///< first records of an order that are looked at before an index is
    };

    SqlQueries(std::unique_ptr<sql::Connection> connection, QString location, const Reader &reader, const Many &many);
    ~SqlQueries() override;

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
    /// A text that is composed, prepared once as long as not too many others come, and asked as the reader.
    sql::Statement &composed(const QByteArray &sql);
    std::shared_ptr<sql::Statement> kept(const QByteArray &sql);
    std::shared_ptr<sql::Statement> once(const QByteArray &sql);
    QString officerName(const OfficerId &id);
    bool isCompartment(const CompartmentId &id);
    /// The row's key in views, 0 for what does not exist for the reader.
    qint64 keyOf(const IncidentId &id);
    qint64 keyOf(const MeasureId &id);
    bool mayRead(const StreamId &stream);
    bool namesHidden(const HistoryEntry &entry);
    void takeChange(const StreamId &stream, ChangeNotice &notice);
    bool circlesChangedSince(quint64 commit);
    sql::Statement &measureStatement(const char *name, const MeasureQuery &query);
    /// Bound and ready. A statement with a set of hits goes with its answer, and the set with it.
    std::shared_ptr<sql::Statement> asking(const QByteArray &sql, const RegisterQuery &query, const Common &common);
    /// Where an order is looked at.
    struct Bounds
    {
        int limit = -1;
        std::optional<qint64> reach = {}; ///< the last value that is looked at
    };
    QList<qint64> keysInOrder(const RegisterQuery &query, const Common &common, const Bounds &bounds);
    /// As many as the limit when words are so common that the first records of the order have them, whose own words are
    /// read: that takes as long in a large store as in a small one. Else fewer, which say nothing.
    QList<qint64> foundAmongFirst(const RegisterQuery &query, int limit);
    /// The value that the order has after so many records; nothing where there are not so many.
    std::optional<qint64> reachOf(const RegisterQuery &query, qint64 count);
    bool isTouched(const StreamId &stream, quint64 since);
    bool areMany(sql::Statement &count, qint64 many);
    bool areTagsMany(const RegisterQuery &query, qint64 many);
    enum class Extent { FirstRows, All };
    /// What is common in the query, by counting. A server plans by its own statistics, but knows too little of words to
    /// see that the first rows are near. REQUIRES: what is asked by it is asked of the same state.
    Common commonIn(const RegisterQuery &query, Extent extent);
    WordPlan planFor(const QString &match, qint64 many);
    struct Held
    {
        Division holder;
        Severity severity;
        qint64 count;
    };
    /// From what is counted as it changes. REQUIRES: a query that asks for nothing else.
    QList<Held> held(const RegisterQuery &query);
    QList<RegisterGroup> heldGroups(const RegisterQuery &query);

    std::unique_ptr<sql::Connection> m_connection;
    QString m_location;
    Reader m_reader;
    Many m_many;
    AskedAs m_asked;
    QHash<QByteArray, std::shared_ptr<sql::Statement>> m_composed;
};

} // namespace ringi
