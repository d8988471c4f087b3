// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/registermodel.h"

#include <QElapsedTimer>

#include <algorithm>

namespace ringi {

namespace {

constexpr qsizetype kFewKeys = 32; ///< as many are looked for one by one in the order

QVariant orNothing(const std::optional<Instant> &at)
{
    return at ? QVariant::fromValue(*at) : QVariant();
}

struct Matching
{
    QList<qint64> keys;
    QList<RegisterGroup> groups;
};

qint64 sumOf(const QList<RegisterGroup> &groups)
{
    qint64 sum = 0;
    for (const RegisterGroup &group : groups)
        sum += group.count;
    return sum;
}

/// Order and counts are two questions: what changed between them is asked again.
Matching allMatching(Queries &queries, const RegisterQuery &query)
{
    constexpr int kTries = 3;
    Matching all;
    for (int i = 0; i < kTries; ++i) {
        all = {queries.incidentOrder(query, -1), queries.incidentGroups(query)};
        if (query.grouping == RegisterGrouping::None || sumOf(all.groups) == all.keys.size())
            break;
    }
    return all;
}

/// `since` is the commit of what was there before.
Matching matchingSince(std::optional<quint64> since, Queries &queries, const RegisterQuery &query,
                       const QList<qint64> &before)
{
    const auto order = since ? queries.incidentOrderSince(query, before, *since) : std::nullopt;
    return order ? Matching{*order, {}} : allMatching(queries, query);
}

QList<qint64> arranged(const QList<qint64> &keys, const RegisterQuery &query, const QList<RegisterGroup> &groups,
                       const QSet<QString> &folded)
{
    return query.grouping == RegisterGrouping::None ? keys : withHeadings(keys, query.grouping, groups, folded);
}

QList<qint64> recordsOf(QList<qint64> keys)
{
    keys.removeIf(isHeading);
    return keys;
}

} // namespace

std::optional<RegisterSort> sortOf(RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Number:
        return RegisterSort::Number;
    case RegisterColumn::Severity:
        return RegisterSort::Severity;
    case RegisterColumn::Title:
        return RegisterSort::Title;
    case RegisterColumn::Tlp:
        return RegisterSort::Tlp;
    case RegisterColumn::Phase:
        return RegisterSort::Phase;
    case RegisterColumn::Holder:
        return RegisterSort::Holder;
    case RegisterColumn::Held:
        return RegisterSort::Held;
    case RegisterColumn::Due:
        return RegisterSort::Due;
    case RegisterColumn::Sector:
        return RegisterSort::Sector;
    case RegisterColumn::Updated:
        return RegisterSort::Updated;
    case RegisterColumn::Organisation:
        return RegisterSort::Organisation;
    case RegisterColumn::Class:
        return RegisterSort::Class;
    case RegisterColumn::Lead:
        return RegisterSort::Lead;
    case RegisterColumn::Logged:
        return RegisterSort::Logged;
    case RegisterColumn::Reported:
        return RegisterSort::Reported;
    case RegisterColumn::Closed:
        return RegisterSort::Closed;
    case RegisterColumn::Measures:
        return RegisterSort::Measures;
    case RegisterColumn::Tags:
        return {};
    }
    return {};
}

RegisterModel::RegisterModel(Asker &asker, RegisterWords words, QObject *parent)
    : OrderedTable(parent)
    , m_asker(asker)
    , m_words(std::move(words))
    , m_rows(kRowsKept)
{
}

void RegisterModel::ask(const RegisterQuery &query)
{
    if (query.grouping != m_query.grouping)
        m_folded.clear();
    m_query = query;
    m_isBegun = m_isWhole = false;
    m_commit.reset();
    ++m_generation;
    m_asked.clear();
    m_wholeGiveup.giveUp();
    m_wholeOrder = {};
    askFirst(m_generation);
}

void RegisterModel::refresh()
{
    ++m_refreshes;
    m_commit.reset();
    catchUp();
}

void RegisterModel::catchUp()
{
    if (m_isBegun)
        askWhole(m_generation);
    else
        ask(m_query);
}

void RegisterModel::askFirst(quint64 generation)
{
    QElapsedTimer since;
    since.start();
    m_asker
        .ask(m_firstGiveup.next(),
             [query = m_query, folded = m_folded](Queries &queries) {
                 FirstAnswer answer;
                 answer.groups = queries.incidentGroups(query);
                 answer.order = arranged(queries.incidentOrder(query, kFirstRows), query, answer.groups, folded);
                 answer.rows = queries.incidentRows(recordsOf(answer.order.mid(0, kPage)));
                 return answer;
             })
        .then(this,
              [this, generation, since, edition = m_edition](const FirstAnswer &answer) {
                  if (generation != m_generation)
                      return; // the query changed meanwhile
                  keepRows(answer.rows, edition);
                  takeFirst(answer);
                  Q_EMIT answered(since.elapsed());
                  askWhole(generation);
              })
        .onFailed(this, [this](const Fault &fault) { Q_EMIT failed(fault); });
}

void RegisterModel::takeFirst(const FirstAnswer &answer)
{
    m_isBegun = true;
    m_groups = answer.groups;
    startAnew(answer.order);
}

/// One at a time: a store that changes quickly is asked again when the answer is there.
void RegisterModel::askWhole(quint64 generation)
{
    if (!m_wholeOrder.starts())
        return;
    m_asker
        .ask(m_wholeGiveup.next(),
             [query = m_query, folded = m_folded, before = order(), since = m_commit](Queries &queries) {
                 const quint64 commit = queries.commitCount();
                 const Matching all = matchingSince(since, queries, query, before);
                 const QList<qint64> after = arranged(all.keys, query, all.groups, folded);
                 return WholeAnswer{changeBetween(before, after), all.groups, commit};
             })
        .then(this,
              [this, generation, refreshes = m_refreshes](const WholeAnswer &answer) {
                  if (generation != m_generation)
                      return; // it was there already when it was given up
                  if (refreshes == m_refreshes)
                      m_commit = answer.commit;
                  const bool isDue = m_wholeOrder.ends();
                  takeWhole(answer);
                  if (isDue)
                      askWhole(generation);
              })
        .onFailed(this, [this, generation](const Fault &fault) {
            if (generation != m_generation)
                return;
            m_wholeOrder = {};
            Q_EMIT failed(fault);
        });
}

void RegisterModel::takeWhole(const WholeAnswer &answer)
{
    m_groups = answer.groups;
    takeOrder(answer.change);
    for (int row = 0; row < (m_groups.isEmpty() ? 0 : rowCount()); ++row) {
        if (isHeading(keyAt(row)))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void RegisterModel::takeOrder(const OrderChange &change)
{
    const bool wasWhole = std::exchange(m_isWhole, true);
    if (!change.isSame) {
        m_asked.clear();
        Q_EMIT orderAboutToChange();
        step(change);
        Q_EMIT orderChanged();
    }
    if (!wasWhole || !change.isSame)
        Q_EMIT answered(-1);
}

void RegisterModel::startAnew(const QList<qint64> &order)
{
    m_asked.clear();
    m_wanted.clear();
    OrderedTable::startAnew(order);
}

void RegisterModel::apply(const ChangeNotice &notice)
{
    if (notice.many) {
        ++m_edition;
        lookAgain();
    } else if (!notice.incidentKeys.isEmpty()) {
        askAgain(notice.incidentKeys);
    } else {
        return;
    }
    catchUp();
}

/// Rows that are on loan are read anew; the old ones stay on screen until then.
void RegisterModel::askAgain(const QList<qint64> &keys)
{
    std::copy_if(keys.begin(), keys.end(), std::inserter(m_changed, m_changed.end()),
                 [this](qint64 key) { return m_rows.contains(key); });
    if (!m_changed.isEmpty() && m_changedRows.starts())
        askChanged();
}

void RegisterModel::askChanged()
{
    const QSet<qint64> keys = std::exchange(m_changed, {});
    m_asker.ask([keys = keys.values()](Queries &queries) { return queries.incidentRows(keys); })
        .then(this,
              [this, edition = m_edition](const QList<RegisterRow> &rows) {
                  keepRows(rows, edition);
                  takeChanged(rows);
                  (void)m_changedRows.ends();
                  askAgain({});
              })
        .onFailed(this, [this](const Fault &fault) {
            m_changedRows = {};
            Q_EMIT failed(fault);
        });
}

void RegisterModel::takeChanged(const QList<RegisterRow> &rows)
{
    if (rows.size() > kFewKeys)
        return lookAgain();
    for (const RegisterRow &row : rows) {
        if (const int at = rowOf(row.key); at >= 0)
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

/// Whoever paints asks for what he sees, and no more is read than that.
void RegisterModel::lookAgain()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const RegisterRow *RegisterModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (isHeading(keyAt(row)))
        return nullptr;
    const Loan *known = m_rows.object(keyAt(row));
    if (!known || known->edition != m_edition)
        wantPage(row / kPage);
    return known ? &known->row : nullptr;
}

const RegisterGroup *RegisterModel::groupAt(int row) const
{
    const qint64 key = row >= 0 && row < rowCount() ? keyAt(row) : 0;
    if (!isHeading(key))
        return nullptr;
    const auto isIt = [&](const RegisterGroup &group) { return headingKey(m_query.grouping, group.key) == key; };
    const auto found = std::ranges::find_if(m_groups, isIt);
    return found == m_groups.end() ? nullptr : &*found;
}

qint64 RegisterModel::matching() const
{
    return m_groups.isEmpty() ? rowCount() : sumOf(m_groups);
}

void RegisterModel::setFolded(const QString &group, bool isFolded)
{
    if (isFolded == m_folded.contains(group))
        return;
    if (isFolded)
        m_folded.insert(group);
    else
        m_folded.remove(group);
    refresh();
}

void RegisterModel::foldAll(bool areFolded)
{
    m_folded.clear();
    for (const RegisterGroup &group : std::as_const(m_groups)) {
        if (areFolded)
            m_folded.insert(group.key);
    }
    refresh();
}

/// Pages are asked for when the event loop is back, so that one painting asks once for each.
void RegisterModel::wantPage(int page) const
{
    if (m_asked.contains(page))
        return;
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(const_cast<RegisterModel *>(this), &RegisterModel::askPages, Qt::QueuedConnection);
    m_wanted.insert(page);
}

void RegisterModel::askPages()
{
    for (const int page : std::exchange(m_wanted, {}))
        askPage(page);
}

void RegisterModel::askPage(int page)
{
    const QList<qint64> keys = recordsOf(order().mid(page * kPage, kPage));
    if (keys.isEmpty() || m_asked.contains(page))
        return;
    m_asked.insert(page);
    m_asker.ask([keys](Queries &queries) { return queries.incidentRows(keys); })
        .then(this,
              [this, page, asked = keys.size(), generation = m_generation,
               edition = m_edition](const QList<RegisterRow> &rows) {
                  if (generation != m_generation)
                      return; // the query changed meanwhile
                  if (rows.size() == asked)
                      m_asked.remove(page); // else some are gone, and a new order is on its way
                  keepRows(rows, edition);
                  takePage(page);
              })
        .onFailed(this, [this, page](const Fault &fault) {
            m_asked.remove(page);
            Q_EMIT failed(fault);
        });
}

void RegisterModel::takePage(int page)
{
    const int first = page * kPage;
    const int last = std::min(first + kPage, rowCount()) - 1;
    if (first > last)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT rowsRead(first, last);
}

void RegisterModel::keepRows(const QList<RegisterRow> &rows, quint64 edition)
{
    for (const RegisterRow &row : rows)
        m_rows.insert(row.key, new Loan{row, edition});
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : countOf<RegisterColumn>();
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const RegisterGroup *group = groupAt(index.row()))
        return headingData(*group, index.column(), role);
    const RegisterRow *row = rowAt(index.row());
    if (role == PendingRole)
        return row == nullptr;
    if (role == KeyRole)
        return keyAt(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return m_words.cell(RegisterColumn(index.column()), *row);
    return meaning(*row, role);
}

/// For who cannot see it the heading is read out in the first column.
QVariant RegisterModel::headingData(const RegisterGroup &group, int column, int role) const
{
    switch (role) {
    case HeadingRole:
        return m_words.group ? m_words.group(m_query.grouping, group) : group.key;
    case Qt::DisplayRole:
        return column == 0 ? headingData(group, column, HeadingRole) : QVariant(QString());
    case FoldedRole:
        return m_folded.contains(group.key);
    case PendingRole:
        return false;
    case KeyRole:
        return headingKey(m_query.grouping, group.key);
    default:
        return {};
    }
}

QVariant RegisterModel::meaning(const RegisterRow &row, int role) const
{
    switch (role) {
    case SeverityRole:
        return int(row.severity);
    case TlpRole:
        return int(row.tlp);
    case PhaseRole:
        return int(row.phase);
    case HolderRole:
        return int(row.holder);
    case OfferedToRole:
        return row.offeredTo ? QVariant(int(*row.offeredTo)) : QVariant();
    case HeldSinceRole:
        return QVariant::fromValue(row.holderSince);
    case DueRole:
        return orNothing(row.due);
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = RegisterColumn(section);
    if (role == Qt::DisplayRole)
        return m_words.heading(column);
    const bool isSpan = column == RegisterColumn::Held || column == RegisterColumn::Due;
    return isSpan && role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

} // namespace ringi
