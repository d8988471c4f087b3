// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/readingtable.h"

#include "ui/kit/rowdelegate.h"
#include "ui/words/circlewords.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QHeaderView>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

enum ColumnOf { Entry, Time, What, Object, By };

Column<ReadingRow> shown(const QString &title, std::function<QVariant(const ReadingRow &)> text)
{
    return {title, [text = std::move(text)](const ReadingRow &row, int role) {
                return role == Qt::DisplayRole ? text(row) : QVariant();
            }};
}

std::vector<Column<ReadingRow>> columns()
{
    return {shown(ReadingTable::tr("Entry"), [](const ReadingRow &row) { return qlonglong(row.commit); }),
            shown(ReadingTable::tr("Time, JST"), [](const ReadingRow &row) { return words::dateTime(row.at); }),
            shown(ReadingTable::tr("What"), [](const ReadingRow &row) { return words::label(row.act); }),
            shown(ReadingTable::tr("Record"), [](const ReadingRow &row) { return row.object; }),
            shown(ReadingTable::tr("By"), [](const ReadingRow &row) { return words::shortLabel(row.division); })};
}

} // namespace

ReadingTable::ReadingTable(QWidget *parent)
    : QTableView(parent)
    , m_rows(new RowTable<ReadingRow>(
          columns(), [](const ReadingRow &row) { return QByteArray::number(row.n); }, this))
{
    setModel(m_rows);
    setAccessibleName(tr("Who read it"));
    auto *delegate = kit::dressTable(this, kit::RowHeight::Register);
    delegate->setColumnLook(Entry, {kit::CellKind::Strong});
    delegate->setColumnLook(Time, {kit::CellKind::Quiet});
    kit::ColumnLook by{kit::CellKind::BadgeAndText};
    by.label = [this](const QModelIndex &index) { return m_rows->row(index.row()).officerName; };
    by.badge = [this](const QModelIndex &index) {
        return m_rows->row(index.row()).division == m_mine ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
    };
    delegate->setColumnLook(By, by);
    constexpr std::array widths{96, 150, 160, 160};
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(int(i), widths[i]);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT entryWanted(m_rows->row(index.row()).commit); });
}

void ReadingTable::show(const QList<ReadingRow> &readings, Division mine)
{
    m_mine = mine;
    m_rows->setRows(readings);
}

} // namespace ringi
