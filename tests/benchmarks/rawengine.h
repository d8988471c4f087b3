// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine without us: the same rows, the same statements and the same settings, with nothing decided, hashed, signed
// or folded. What we are measured against.
#pragma once

#include "figures.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace ringi::bench {

/// What each record is found by, by its key: FTS5 keeps no text that could be read back.
struct Words
{
    QHash<qint64, QString> incidents;
    QHash<qint64, QString> measures;
};

/// The rows that one command left behind.
struct ActRows
{
    qint64 incidentKey = 0;
    qint64 commit = 0;
    QString words; ///< of the incident, afterwards
};

class RawEngine
{
public:
    virtual ~RawEngine() = default;

    /// Every row of the store's tables into new tables of the same shape, in so many transactions.
    virtual double insertAll(const QStringList &tables, const Words &words, int transactions) = 0;
    /// One durable transaction a command: its commit, event, row and words, which are taken out of the store before.
    /// REQUIRES: they are its last entries.
    virtual Times acts(const QList<ActRows> &acts) = 0;
    /// All that are stored, restricted ones too.
    virtual qint64 incidents() = 0;
    virtual Times firstPage(int times, int rows) = 0;
    virtual Times wholeOrder(int times) = 0;
    /// The newest hits with their rows.
    virtual Times search(const QString &expression, int times, int rows) = 0;
    virtual Times dashboard(int times, qint64 from, qint64 now) = 0;
};

/// `folder` is for new tables, in a file of their own.
std::unique_ptr<RawEngine> rawSqlite(const QString &store, const QString &folder);
std::unique_ptr<RawEngine> rawPostgresql(const QString &address);

inline QStringList ledgerTables()
{
    return {QStringLiteral("ledger_commit"), QStringLiteral("event"), QStringLiteral("original")};
}

inline QStringList viewTables()
{
    return QStringLiteral("compartment incident incident_origin handoff consultation measure measure_gate measure_view "
                          "measure_attachment precedent gate_time officer number_series tally circle restricted_tally "
                          "incident_tag observable")
        .split(u' ');
}

} // namespace ringi::bench
