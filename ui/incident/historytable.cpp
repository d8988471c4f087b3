// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/historytable.h"

#include "ui/kit/rowdelegate.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QHeaderView>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

enum ColumnOf { Entry, Place, Time, What, Key, By };

Column<HistoryEntry> shown(const QString &title, std::function<QVariant(const HistoryEntry &)> text)
{
    return {title, [text = std::move(text)](const HistoryEntry &entry, int role) {
                return role == Qt::DisplayRole ? text(entry) : QVariant();
            }};
}

std::vector<Column<HistoryEntry>> columns()
{
    return {shown(HistoryTable::tr("Entry"), [](const HistoryEntry &e) { return qlonglong(e.commit); }),
            shown(HistoryTable::tr("Place"), [](const HistoryEntry &e) { return qlonglong(e.n); }),
            shown(HistoryTable::tr("Time, JST"), [](const HistoryEntry &e) { return words::dateTime(e.stamp.at); }),
            shown(HistoryTable::tr("What"), [](const HistoryEntry &e) { return words::eventLabel(e.kind); }),
            shown(HistoryTable::tr("Kind"), [](const HistoryEntry &e) { return QString::fromLatin1(e.kind); }),
            shown(HistoryTable::tr("By"), [](const HistoryEntry &e) { return words::shortLabel(e.authorDivision); })};
}

} // namespace

HistoryTable::HistoryTable(QWidget *parent)
    : QTableView(parent)
    , m_rows(new RowTable<HistoryEntry>(
          columns(), [](const HistoryEntry &entry) { return QByteArray::number(entry.n); }, this))
{
    setModel(m_rows);
    setAccessibleName(tr("History"));
    auto *delegate = kit::dressTable(this, kit::RowHeight::Register);
    delegate->setColumnLook(Entry, {kit::CellKind::Strong});
    delegate->setColumnLook(Place, {kit::CellKind::Number});
    delegate->setColumnLook(Time, {kit::CellKind::Quiet});
    delegate->setColumnLook(Key, {kit::CellKind::Mono});
    kit::ColumnLook by{kit::CellKind::BadgeAndText};
    by.label = [this](const QModelIndex &index) { return m_rows->row(index.row()).authorName; };
    by.badge = [this](const QModelIndex &index) {
        return m_rows->row(index.row()).authorDivision == m_mine ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
    };
    delegate->setColumnLook(By, by);
    constexpr std::array widths{96, 64, 150, 200, 200};
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(int(i), widths[i]);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT entryWanted(m_rows->row(index.row()).commit); });
}

void HistoryTable::show(const QList<HistoryEntry> &history, Division mine)
{
    m_mine = mine;
    QList<HistoryEntry> newestFirst = history;
    std::ranges::reverse(newestFirst);
    m_rows->setRows(newestFirst);
}

} // namespace ringi
