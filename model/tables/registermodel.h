// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register as a table: it holds the order, eight bytes a row, and borrows the rows in pages as they are looked at.
// A row says what it means by roles; its words come from ui. New and changed records move into place without a reset.
#pragma once

#include "queries/asker.h"
#include "tables/groupedorder.h"
#include "tables/oneatatime.h"
#include "tables/orderedtable.h"

#include <QCache>
#include <QSet>

namespace ringi {

enum class RegisterColumn {
    Number,
    Severity,
    Title,
    Tlp,
    Phase,
    Holder,
    Held,
    Due,
    Sector,
    Updated,
    Organisation,
    Class,
    Lead,
    Logged,
    Reported,
    Closed,
    Measures,
    Tags
};

} // namespace ringi

RINGI_KEYS(ringi::RegisterColumn, QLatin1StringView("number"), QLatin1StringView("severity"),
           QLatin1StringView("title"), QLatin1StringView("tlp"), QLatin1StringView("phase"),
           QLatin1StringView("holder"), QLatin1StringView("held"), QLatin1StringView("due"),
           QLatin1StringView("sector"), QLatin1StringView("updated"), QLatin1StringView("organisation"),
           QLatin1StringView("class"), QLatin1StringView("lead"), QLatin1StringView("logged"),
           QLatin1StringView("reported"), QLatin1StringView("closed"), QLatin1StringView("measures"),
           QLatin1StringView("tags"))

namespace ringi {

/// What a click on the column's header sorts by; nothing for what has no order.
std::optional<RegisterSort> sortOf(RegisterColumn column);

/// The words of the table, which only ui has.
struct RegisterWords
{
    std::function<QString(RegisterColumn)> heading;
    std::function<QString(RegisterColumn, const RegisterRow &)> cell;
    std::function<QString(RegisterGrouping, const RegisterGroup &)> group = {};
};

class RegisterModel : public OrderedTable
{
    Q_OBJECT

public:
    enum Role {
        PendingRole = Qt::UserRole + 1, ///< bool: the row has not been read yet
        KeyRole,                        ///< qint64
        SeverityRole,                   ///< int of Severity
        TlpRole,                        ///< int of Tlp
        PhaseRole,                      ///< int of Phase
        HolderRole,                     ///< int of Division
        OfferedToRole,                  ///< int of Division, invalid when nothing is offered
        HeldSinceRole,                  ///< Instant
        DueRole,                        ///< Instant, invalid when there is none
        HeadingRole,                    ///< what stands over a group, invalid for a record
        FoldedRole,                     ///< bool, of a heading
    };

    RegisterModel(Asker &asker, RegisterWords words, QObject *parent = nullptr);

    /// Asks for the first rows and then for the whole order. What is shown stays until the answer is there.
    void ask(const RegisterQuery &query);
    /// Asks the same again, whatever happened, and moves what changed into place.
    void refresh();
    /// The moment that clocks are counted from when it is asked the next time.
    void setTime(Instant now) { m_query.asOf = now; }
    /// Takes over what changed in the store.
    void apply(const ChangeNotice &notice);

    [[nodiscard]] const RegisterQuery &query() const { return m_query; }
    /// False while only the first rows of an answer are there.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Null while the row has not been read.
    [[nodiscard]] const RegisterRow *rowAt(int row) const;

    /// Null where no heading stands.
    [[nodiscard]] const RegisterGroup *groupAt(int row) const;
    [[nodiscard]] const QList<RegisterGroup> &groups() const { return m_groups; }
    /// How many records match, whether they are folded away or not.
    [[nodiscard]] qint64 matching() const;
    void setFolded(const QString &group, bool isFolded);
    void foldAll(bool areFolded);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int kPage = 64;
    static constexpr int kFirstRows = 200;
    static constexpr int kRowsKept = 4096;

Q_SIGNALS:
    /// An answer to ask() or refresh() is complete; `ms` is how long it took.
    void answered(qint64 ms);
    /// The row at this place has been read, for whoever waits for one.
    void rowsRead(int first, int last);
    void failed(const ringi::Fault &fault);
    /// Around a change of what stands where, for whoever keeps the place of a view.
    void orderAboutToChange();
    void orderChanged();

private:
    struct Loan
    {
        RegisterRow row;
        quint64 edition = 0; ///< of the store, when it was read
    };

    struct FirstAnswer
    {
        QList<qint64> order;
        QList<RegisterRow> rows;
        QList<RegisterGroup> groups;
    };

    struct WholeAnswer
    {
        OrderChange change;
        QList<RegisterGroup> groups;
        quint64 commit = 0; ///< it is not older
    };

    /// From what is there, where that is enough.
    void catchUp();
    void askFirst(quint64 generation);
    void askWhole(quint64 generation);
    void takeFirst(const FirstAnswer &answer);
    void takeWhole(const WholeAnswer &answer);
    void takeOrder(const OrderChange &change);
    void startAnew(const QList<qint64> &order);
    void askAgain(const QList<qint64> &keys);
    void askChanged();
    void takeChanged(const QList<RegisterRow> &rows);
    void lookAgain();
    void wantPage(int page) const;
    void askPages();
    void askPage(int page);
    void takePage(int page);
    void keepRows(const QList<RegisterRow> &rows, quint64 edition);
    [[nodiscard]] QVariant headingData(const RegisterGroup &group, int column, int role) const;
    [[nodiscard]] QVariant meaning(const RegisterRow &row, int role) const;

    Asker &m_asker;
    RegisterWords m_words;
    RegisterQuery m_query;
    QList<RegisterGroup> m_groups;
    QSet<QString> m_folded;
    mutable QCache<qint64, Loan> m_rows;
    mutable QSet<int> m_wanted;
    QSet<int> m_asked;
    QSet<qint64> m_changed;               ///< keys on loan, to be read anew
    LastGiveup m_firstGiveup;             ///< of the first rows
    LastGiveup m_wholeGiveup;             ///< of the whole order
    quint64 m_generation = 0;             ///< of the order
    std::optional<quint64> m_commit = {}; ///< the whole order is not older
    quint64 m_refreshes = 0;              ///< asked for so far
    quint64 m_edition = 0;                ///< of the store, as far as notices name no single rows
    bool m_isBegun = false;               ///< the first rows of the answer are there
    bool m_isWhole = false;
    OneAtATime m_wholeOrder;
    OneAtATime m_changedRows;
};

} // namespace ringi
