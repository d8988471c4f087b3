// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions as a table: it holds the order and borrows the rows in pages as they are looked at. A row
// says what it means by roles; its words come from ui.
#pragma once

#include "queries/asker.h"
#include "tables/orderedtable.h"

#include <QCache>
#include <QSet>

namespace ringi {

enum class DecisionColumn {
    Number,
    Subject,
    Kind,
    State,
    Urgent,
    DecidedAs,
    DecidedAt,
    DecidedBy,
    ValidUntil,
    Later,
};

} // namespace ringi

RINGI_KEYS(ringi::DecisionColumn, QLatin1StringView("number"), QLatin1StringView("subject"), QLatin1StringView("kind"),
           QLatin1StringView("state"), QLatin1StringView("urgent"), QLatin1StringView("decided_as"),
           QLatin1StringView("decided_at"), QLatin1StringView("decided_by"), QLatin1StringView("valid_until"),
           QLatin1StringView("later"))

namespace ringi {

/// What a click on the column's header sorts by.
MeasureSort sortOf(DecisionColumn column);

/// The words of the table, which only ui has.
struct DecisionWords
{
    std::function<QString(DecisionColumn)> heading;
    std::function<QString(DecisionColumn, const MeasureRow &)> cell;
    std::function<QString(DecisionColumn, const MeasureRow &)> tip;
};

class DecisionModel : public OrderedTable
{
    Q_OBJECT

public:
    enum Role {
        PendingRole = Qt::UserRole + 1, ///< bool: the row has not been read yet
        StateRole,                      ///< int of MeasureState
        ValidUntilRole,                 ///< Instant, invalid where it has no end or is not in force
        LaterDueRole,                   ///< Instant, invalid when nothing follows
    };

    DecisionModel(Asker &asker, DecisionWords words, QObject *parent = nullptr);

    /// What is shown stays until the answer is there. The limit is the model's own matter.
    void ask(const MeasureQuery &query);
    /// Asks for the same with other times, moves what changed into place and reads again what is on loan.
    void refresh(const MeasureQuery &query);
    /// Takes over what changed in the store.
    void apply(const ChangeNotice &notice, const MeasureQuery &query);

    /// Null while the row has not been read.
    [[nodiscard]] const MeasureRow *rowAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int kPage = 64;
    static constexpr int kRowsKept = 1024;

Q_SIGNALS:
    /// The order of the last question is there.
    void answered();
    void failed(const ringi::Fault &fault);

private:
    struct Answer
    {
        OrderChange change;
        QList<MeasureRow> rows;
    };

    void askOrder(const MeasureQuery &query, bool isAnew);
    void take(const Answer &answer, bool isAnew);
    void wantPage(int page) const;
    void askPages();
    void askPage(int page);
    void takePage(int page, const QList<MeasureRow> &rows);
    void keepRows(const QList<MeasureRow> &rows);
    [[nodiscard]] QVariant meaning(const MeasureRow &row, int role) const;

    Asker &m_asker;
    DecisionWords m_words;
    mutable QCache<qint64, MeasureRow> m_rows;
    mutable QSet<int> m_wanted;
    QSet<int> m_asked;
    quint64 m_generation = 0;
};

} // namespace ringi
