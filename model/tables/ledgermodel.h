// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as a table, newest entry first. It grows downwards as it is scrolled, and upwards when entries are added.
#pragma once

#include "queries/asker.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ringi {

enum class LedgerColumn { Entry, Time, Author, What, Object, Hash, State };

} // namespace ringi

RINGI_KEYS(ringi::LedgerColumn, QLatin1StringView("entry"), QLatin1StringView("time"), QLatin1StringView("author"),
           QLatin1StringView("what"), QLatin1StringView("object"), QLatin1StringView("hash"),
           QLatin1StringView("state"))

namespace ringi {

/// What is known of an entry's proof.
enum class EntryState { NotVerified, Verified, Broken };

/// The words of the table, which only ui has.
struct LedgerWords
{
    std::function<QString(LedgerColumn)> heading;
    std::function<QString(LedgerColumn, const LedgerRow &, EntryState)> cell;
};

class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< qulonglong
        TimeRole,                     ///< Instant
        DivisionRole,                 ///< int of Division, the author's
        StateRole,                    ///< int of EntryState
        ObjectRole,                   ///< number of the record
    };

    LedgerModel(Asker &asker, LedgerWords words, QObject *parent = nullptr);

    /// `before` and `limit` are the model's own matter.
    void ask(const LedgerQuery &query);
    /// Puts entries on top that were added meanwhile.
    void apply(const ChangeNotice &notice);
    /// What a verification found: everything after `since` and up to `upTo` holds, but for the broken ones. What was
    /// found before of entries that were not read this time stays.
    void setVerified(quint64 upTo, const QSet<quint64> &broken, quint64 since = 0);

    [[nodiscard]] const LedgerQuery &query() const { return m_query; }
    [[nodiscard]] const LedgerRow &rowAt(int row) const { return m_rows[row]; }
    [[nodiscard]] EntryState stateOf(quint64 entry) const;
    /// -1 when the entry is not among the rows that were read.
    [[nodiscard]] int rowOf(quint64 entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int kPage = 200;

Q_SIGNALS:
    void answered();
    void failed(const ringi::Fault &fault);

private:
    void askPage(std::optional<quint64> before, std::function<void(const QList<LedgerRow> &)> take);
    void askOlder();
    void takeFirst(const QList<LedgerRow> &rows);
    void takeOlder(const QList<LedgerRow> &rows);
    void takeNewer(const QList<LedgerRow> &rows);
    [[nodiscard]] QVariant meaning(const LedgerRow &row, int role) const;

    Asker &m_asker;
    LedgerWords m_words;
    LedgerQuery m_query;
    QList<LedgerRow> m_rows;
    quint64 m_generation = 0;
    bool m_isFetching = false;
    bool m_hasMore = false;
    quint64 m_verifiedAfter = 0;
    quint64 m_verifiedUpTo = 0;
    QSet<quint64> m_broken;
};

} // namespace ringi
