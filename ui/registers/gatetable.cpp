// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/gatetable.h"

#include "ui/kit/rowdelegate.h"
#include "ui/registers/routewords.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QHeaderView>

namespace ringi {

namespace {

enum GateColumn { Name, Kind, OfDivision, Posts, Quorum, Needs, Applies, Due, After };

QString cell(const GateLine &line, int column)
{
    const Gate &gate = line.gate;
    switch (column) {
    case Name:
        return words::label(gate.name).isEmpty() ? gate.key : words::label(gate.name);
    case Kind:
        return words::label(gate.kind);
    case OfDivision:
        return words::division(gate.division);
    case Posts:
        return words::label(gate.posts);
    case Quorum:
        return QString::number(gate.quorum);
    case Needs:
        return line.needs;
    case Applies:
        return words::condition(gate.when);
    case Due:
        return gate.dueMinutes > 0 ? words::duration(gate.dueMinutes * kMinute) : QString();
    case After:
        return words::after(gate.after);
    default:
        return {};
    }
}

} // namespace

GateTable::GateTable(QWidget *parent)
    : QTableView(parent)
{
    const QStringList titles{tr("Gate"),  tr("Kind"),    tr("Division"), tr("Posts"),     tr("Quorum"),
                             tr("Needs"), tr("Applies"), tr("Due in"),   tr("May follow")};
    std::vector<Column<GateLine>> columns;
    for (int column = 0; column < int(titles.size()); ++column)
        columns.push_back({titles[column], [column](const GateLine &line, int role) {
                               const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                               return isText ? QVariant(cell(line, column)) : QVariant();
                           }});
    m_rows = new RowTable<GateLine>(
        std::move(columns), [](const GateLine &line) { return QByteArray::number(line.at); }, this);
    setModel(m_rows);
    setAccessibleName(tr("Gates of the route"));
    dress();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT gateChosen(current.isValid() ? current.row() : -1); });
}

void GateTable::dress()
{
    auto *delegate = kit::dressTable(this, kit::RowHeight::Register);
    kit::ColumnLook name{kit::CellKind::State};
    name.tone = [this](const QModelIndex &index) {
        return m_rows->row(index.row()).isFaulty ? kit::Tone::Danger : kit::Tone::Plain;
    };
    delegate->setColumnLook(Name, name);
    delegate->setColumnLook(Quorum, {kit::CellKind::Number});
    constexpr std::array widths{190, 120, 150, 180, 60, 180, 170, 70, 90};
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(int(i), widths[i]);
    horizontalHeader()->setStretchLastSection(true);
}

void GateTable::showRoute(const Route &route)
{
    const QList<RouteFault> faults = faultsOf(route);
    QList<GateLine> lines;
    for (const Gate &gate : route.gates) {
        const bool isFaulty = std::ranges::any_of(faults, [&](const RouteFault &f) { return f.gate == gate.key; });
        lines.append({int(lines.size()), gate, words::needs(gate, route.gates), isFaulty});
    }
    m_rows->setRows(lines);
}

int GateTable::currentGate() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

} // namespace ringi
