// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/decisionmodel.h"

#include <limits>

namespace ringi {

namespace {

QVariant orNothing(const std::optional<Instant> &at)
{
    return at ? QVariant::fromValue(*at) : QVariant();
}

/// The first page, and what was read before and is still among them.
QList<qint64> worthReading(const QList<qint64> &order, const QSet<qint64> &borrowed)
{
    QList<qint64> keys = order.mid(0, DecisionModel::kPage);
    for (qsizetype at = keys.size(); at < order.size() && !borrowed.isEmpty(); ++at) {
        if (borrowed.contains(order[at]))
            keys.append(order[at]);
    }
    return keys;
}

} // namespace

MeasureSort sortOf(DecisionColumn column)
{
    switch (column) {
    case DecisionColumn::Number:
        return MeasureSort::Number;
    case DecisionColumn::Subject:
        return MeasureSort::Subject;
    case DecisionColumn::Kind:
        return MeasureSort::Kind;
    case DecisionColumn::State:
        return MeasureSort::State;
    case DecisionColumn::Urgent:
        return MeasureSort::Urgent;
    case DecisionColumn::DecidedAs:
        return MeasureSort::DecidedAs;
    case DecisionColumn::DecidedAt:
        return MeasureSort::DecidedAt;
    case DecisionColumn::DecidedBy:
        return MeasureSort::DecidedBy;
    case DecisionColumn::ValidUntil:
        return MeasureSort::ValidUntil;
    case DecisionColumn::Later:
        return MeasureSort::Later;
    }
    return MeasureSort::DecidedAt;
}

DecisionModel::DecisionModel(Asker &asker, DecisionWords words, QObject *parent)
    : OrderedTable(parent)
    , m_asker(asker)
    , m_words(std::move(words))
    , m_rows(kRowsKept)
{
}

void DecisionModel::ask(const MeasureQuery &query)
{
    askOrder(query, true);
}

void DecisionModel::refresh(const MeasureQuery &query)
{
    askOrder(query, false);
}

void DecisionModel::apply(const ChangeNotice &notice, const MeasureQuery &query)
{
    if (notice.many || notice.registry || !notice.measures.isEmpty())
        refresh(query);
}

void DecisionModel::askOrder(const MeasureQuery &query, bool isAnew)
{
    MeasureQuery all = query;
    all.limit = std::numeric_limits<int>::max();
    const QList<qint64> known = m_rows.keys();
    m_asker
        .ask([all, before = order(), borrowed = QSet(known.begin(), known.end())](Queries &queries) {
            Answer answer;
            answer.change = changeBetween(before, queries.measureOrder(all));
            answer.rows = queries.measureRows(worthReading(answer.change.order, borrowed));
            return answer;
        })
        .then(this,
              [this, isAnew, generation = ++m_generation](const Answer &answer) {
                  if (generation == m_generation)
                      take(answer, isAnew);
              })
        .onFailed(this, [this](const Fault &fault) { Q_EMIT failed(fault); });
}

void DecisionModel::take(const Answer &answer, bool isAnew)
{
    m_asked.clear();
    m_wanted.clear();
    m_rows.clear();
    keepRows(answer.rows);
    if (isAnew)
        startAnew(answer.change.order);
    else if (!answer.change.isSame)
        step(answer.change);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT answered();
}

const MeasureRow *DecisionModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const MeasureRow *known = m_rows.object(keyAt(row));
    if (!known)
        wantPage(row / kPage);
    return known;
}

/// Pages are asked for when the event loop is back, so that one painting asks once for each.
void DecisionModel::wantPage(int page) const
{
    if (m_asked.contains(page))
        return;
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(const_cast<DecisionModel *>(this), &DecisionModel::askPages, Qt::QueuedConnection);
    m_wanted.insert(page);
}

void DecisionModel::askPages()
{
    for (const int page : std::exchange(m_wanted, {}))
        askPage(page);
}

void DecisionModel::askPage(int page)
{
    const QList<qint64> keys = order().mid(page * kPage, kPage);
    if (keys.isEmpty() || m_asked.contains(page))
        return;
    m_asked.insert(page);
    m_asker.ask([keys](Queries &queries) { return queries.measureRows(keys); })
        .then(this,
              [this, page, generation = m_generation](const QList<MeasureRow> &rows) {
                  if (generation == m_generation)
                      takePage(page, rows);
              })
        .onFailed(this, [this, page](const Fault &fault) {
            m_asked.remove(page);
            Q_EMIT failed(fault);
        });
}

void DecisionModel::takePage(int page, const QList<MeasureRow> &rows)
{
    const int first = page * kPage;
    const int last = std::min(first + kPage, rowCount()) - 1;
    if (rows.size() == last - first + 1)
        m_asked.remove(page); // else some are gone, and a new order is on its way
    keepRows(rows);
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void DecisionModel::keepRows(const QList<MeasureRow> &rows)
{
    for (const MeasureRow &row : rows)
        m_rows.insert(row.key, new MeasureRow(row));
}

int DecisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : countOf<DecisionColumn>();
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureRow *row = rowAt(index.row());
    if (role == PendingRole)
        return row == nullptr;
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return m_words.cell(DecisionColumn(index.column()), *row);
    if (role == Qt::ToolTipRole)
        return m_words.tip(DecisionColumn(index.column()), *row);
    return meaning(*row, role);
}

QVariant DecisionModel::meaning(const MeasureRow &row, int role) const
{
    switch (role) {
    case StateRole:
        return int(row.state);
    case ValidUntilRole:
        return row.state == MeasureState::Approved ? orNothing(row.validUntil) : QVariant();
    case LaterDueRole:
        return orNothing(row.laterDue);
    default:
        return {};
    }
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    if (!isTitle || section < 0 || section >= columnCount())
        return {};
    return m_words.heading(DecisionColumn(section));
}

} // namespace ringi
