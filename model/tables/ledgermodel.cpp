// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/ledgermodel.h"

namespace ringi {

LedgerModel::LedgerModel(Asker &asker, LedgerWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_asker(asker)
    , m_words(std::move(words))
{
}

void LedgerModel::ask(const LedgerQuery &query)
{
    m_query = query;
    ++m_generation;
    m_hasMore = false;
    askPage({}, [this](const QList<LedgerRow> &rows) { takeFirst(rows); });
}

void LedgerModel::askPage(std::optional<quint64> before, std::function<void(const QList<LedgerRow> &)> take)
{
    LedgerQuery page = m_query;
    page.before = before;
    page.limit = kPage;
    m_asker.ask([page](Queries &queries) { return queries.ledger(page); })
        .then(this,
              [this, generation = m_generation, take = std::move(take)](const QList<LedgerRow> &rows) {
                  if (generation != m_generation)
                      return; // the query changed meanwhile
                  take(rows);
                  Q_EMIT answered();
              })
        .onFailed(this, [this](const Fault &fault) {
            m_isFetching = false;
            Q_EMIT failed(fault);
        });
}

void LedgerModel::takeFirst(const QList<LedgerRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_hasMore = rows.size() == kPage;
    m_isFetching = false;
    endResetModel();
}

bool LedgerModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isFetching && !m_rows.isEmpty();
}

/// Views ask for more in the middle of a change; a quick answer must not come before that change is over.
void LedgerModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    QMetaObject::invokeMethod(this, &LedgerModel::askOlder, Qt::QueuedConnection);
}

void LedgerModel::askOlder()
{
    if (m_isFetching && !m_rows.isEmpty())
        askPage(m_rows.last().n, [this](const QList<LedgerRow> &rows) { takeOlder(rows); });
}

void LedgerModel::takeOlder(const QList<LedgerRow> &rows)
{
    m_isFetching = false;
    m_hasMore = rows.size() == kPage;
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

void LedgerModel::apply(const ChangeNotice &notice)
{
    if (m_rows.isEmpty() || notice.upTo > m_rows.first().n + kPage) {
        ask(m_query);
        return;
    }
    if (notice.upTo > m_rows.first().n)
        askPage({}, [this](const QList<LedgerRow> &rows) { takeNewer(rows); });
}

void LedgerModel::takeNewer(const QList<LedgerRow> &rows)
{
    const quint64 known = m_rows.isEmpty() ? 0 : m_rows.first().n;
    const auto end = std::ranges::find_if(rows, [known](const LedgerRow &row) { return row.n <= known; });
    if (end == rows.begin())
        return;
    const QList<LedgerRow> newer(rows.begin(), end);
    beginInsertRows({}, 0, int(newer.size()) - 1);
    m_rows = newer + m_rows;
    endInsertRows();
}

void LedgerModel::setVerified(quint64 upTo, const QSet<quint64> &broken, quint64 since)
{
    m_verifiedAfter = since > m_verifiedUpTo ? since : std::min(m_verifiedAfter, since);
    m_verifiedUpTo = upTo;
    m_broken = since > 0 ? m_broken + broken : broken;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

EntryState LedgerModel::stateOf(quint64 entry) const
{
    if (m_broken.contains(entry))
        return EntryState::Broken;
    return entry > m_verifiedAfter && entry <= m_verifiedUpTo ? EntryState::Verified : EntryState::NotVerified;
}

int LedgerModel::rowOf(quint64 entry) const
{
    const auto found = std::ranges::find(m_rows, entry, &LedgerRow::n);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : countOf<LedgerColumn>();
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return m_words.cell(LedgerColumn(index.column()), row, stateOf(row.n));
    if (role == Qt::AccessibleTextRole && LedgerColumn(index.column()) == LedgerColumn::Author)
        return row.authorName;
    return meaning(row, role);
}

QVariant LedgerModel::meaning(const LedgerRow &row, int role) const
{
    switch (role) {
    case EntryRole:
        return qulonglong(row.n);
    case TimeRole:
        return QVariant::fromValue(row.time);
    case DivisionRole:
        return int(row.authorDivision);
    case StateRole:
        return int(stateOf(row.n));
    case ObjectRole:
        return row.object;
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    return m_words.heading(LedgerColumn(section));
}

} // namespace ringi
