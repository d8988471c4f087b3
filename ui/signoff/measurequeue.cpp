// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/measurequeue.h"

#include "ui/incident/measurepanel.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace ringi {

namespace {

enum MeasureColumn { Pressing, Number, Subject, Kind, Weight, Case, Drafter, Stand, Waits, Due, Age };

QString dueWords(const MeasureRow &row, Instant now)
{
    const auto due = nearestDue(row);
    return due ? words::timeLeft(*due, now) : QString();
}

} // namespace

MeasureQueue::MeasureQueue(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    buildTabs();
    buildTable();
    rows->addWidget(m_tabs);
    rows->addWidget(kit::horizontalLine(this));
    rows->addWidget(m_state, 1);
    setFocusProxy(m_table);
}

void MeasureQueue::buildTabs()
{
    m_tabs = new kit::CountTabBar(this);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Queues"));
    for (const QString &label :
         {tr("Waiting for us"), tr("To view later (後閲)"), tr("Circulating"), tr("Drafts"), tr("Decided")})
        m_tabs->addTab(label);
    connect(m_tabs, &QTabBar::currentChanged, this, &MeasureQueue::showTab);
}

void MeasureQueue::buildTable()
{
    std::vector<Column<MeasureRow>> columns;
    const QStringList titles{tr("Urgent"),  tr("Number"), tr("Subject"),   tr("Kind"), tr("Severity"), tr("Incident"),
                             tr("Drafter"), tr("State"),  tr("Waits for"), tr("Due"),  tr("Age")};
    for (int column = 0; column < int(titles.size()); ++column)
        columns.push_back({titles[column], [this, column](const MeasureRow &row, int role) {
                               return role == Qt::DisplayRole ? cell(row, column) : QVariant();
                           }});
    m_rows = new RowTable<MeasureRow>(
        std::move(columns), [](const MeasureRow &row) { return row.id.bytes(); }, this);
    m_table = new QTableView(this);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Measures"));
    dress();
    m_state = new kit::StatePane(m_table, this);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT measureWanted(m_rows->row(index.row()).id); });
}

void MeasureQueue::dress()
{
    auto *delegate = kit::dressTable(m_table, kit::RowHeight::Desk);
    kit::ColumnLook pressing{kit::CellKind::Tag};
    pressing.tone = [](const QModelIndex &) { return kit::Tone::Warn; };
    delegate->setColumnLook(Pressing, pressing);
    delegate->setColumnLook(Number, {kit::CellKind::Strong});
    delegate->setColumnLook(Kind, {kit::CellKind::Quiet});
    kit::ColumnLook severity{kit::CellKind::Severity};
    severity.label = [this](const QModelIndex &index) { return words::label(m_rows->row(index.row()).severity); };
    delegate->setColumnLook(Weight, severity);
    delegate->setColumnLook(Case, {kit::CellKind::Quiet});
    kit::ColumnLook drafter{kit::CellKind::BadgeAndText};
    drafter.label = [this](const QModelIndex &index) { return m_rows->row(index.row()).drafterName; };
    drafter.badge = [this](const QModelIndex &index) {
        return m_rows->row(index.row()).division == m_mine ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
    };
    delegate->setColumnLook(Drafter, drafter);
    delegate->setColumnLook(Stand, {kit::CellKind::Tag});
    kit::ColumnLook waits{kit::CellKind::Badge};
    waits.badge = [this](const QModelIndex &index) {
        return m_rows->row(index.row()).waitsFor == m_mine ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
    };
    delegate->setColumnLook(Waits, waits);
    kit::ColumnLook due{kit::CellKind::Duration};
    due.tone = [this](const QModelIndex &index) {
        const auto at = nearestDue(m_rows->row(index.row()));
        return at && *at < m_now ? kit::Tone::Danger : kit::Tone::Plain;
    };
    delegate->setColumnLook(Due, due);
    delegate->setColumnLook(Age, {kit::CellKind::Duration});
    constexpr std::array widths{78, 140, 260, 180, 96, 140, 160, 120, 84, 92, 84};
    for (size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(int(i), widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(Subject, QHeaderView::Stretch);
}

QVariant MeasureQueue::cell(const MeasureRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Subject:
        return row.subject;
    case Pressing:
        return row.isUrgent ? tr("urgent") : QString();
    case Kind:
        return words::label(row.kind);
    case Weight:
        return int(row.severity);
    case Case:
        return row.incidentNumber;
    case Drafter:
        return words::shortLabel(row.division);
    case Stand:
        return standOf(row);
    case Waits:
        return row.waitsFor ? words::shortLabel(*row.waitsFor) : QString();
    case Due:
        return dueWords(row, m_now);
    case Age:
        return words::duration(m_now - row.submittedAt.value_or(row.updatedAt));
    default:
        return {};
    }
}

void MeasureQueue::showLists(const MeasureLists &lists, Division mine, Instant now)
{
    m_lists = lists;
    m_mine = mine;
    m_now = now;
    int tab = 0;
    for (const auto *list : {&lists.waiting, &lists.toView, &lists.circulating, &lists.drafts, &lists.decided})
        m_tabs->setTabCounter(tab++, int(list->size()));
    showTab();
}

void MeasureQueue::showTab()
{
    const std::array lists{&m_lists.waiting, &m_lists.toView, &m_lists.circulating, &m_lists.drafts, &m_lists.decided};
    const std::array empties{
        tr("No sheet waits for your division."), tr("No deputy has signed anything for you that you have not read."),
        tr("No sheet is circulating."), tr("No measure is being drafted."), tr("No measure has been decided yet.")};
    const size_t tab = size_t(std::max(0, m_tabs->currentIndex()));
    m_rows->setRows(*lists[tab]);
    if (lists[tab]->isEmpty())
        return m_state->showEmpty(empties[tab], tr("Measures are proposed on the page of an incident."));
    m_state->showContent();
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

} // namespace ringi
