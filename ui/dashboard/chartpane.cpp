// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chartpane.h"

#include "ui/kit/icons.h"
#include "ui/kit/surface.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace ringi {

ChartPane::ChartPane(const QString &title, const QString &definition, kit::ChartWidget *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_table(new QTableWidget(this))
    , m_stack(new QStackedWidget(this))
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 12);
    rows->setSpacing(8);
    buildHead(title, definition);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(title);
    m_table->verticalHeader()->hide();
    m_chart->setAccessibleName(title);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    rows->addWidget(m_stack, 1);
}

void ChartPane::buildHead(const QString &title, const QString &definition)
{
    auto *info = new QToolButton(this);
    info->setIcon(kit::icon(kit::Icon::Info, kit::IconInk::Text3));
    info->setToolTip(kit::wrappedTip(title, definition));
    info->setAccessibleName(tr("Definition of %1").arg(title));
    info->setAccessibleDescription(definition);
    connect(info, &QToolButton::clicked, this,
            [info] { QToolTip::showText(info->mapToGlobal(QPoint(0, info->height())), info->toolTip(), info); });
    m_note = kit::roleLabel("quiet", {}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(kit::roleLabel("section", title, this));
    row->addWidget(info);
    row->addStretch();
    row->addWidget(m_note);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ChartPane::setNote(const QString &note)
{
    m_note->setText(note);
}

void ChartPane::setTable(const NumberTable &table)
{
    m_table->setColumnCount(int(table.titles.size()));
    m_table->setHorizontalHeaderLabels(table.titles);
    m_table->setRowCount(int(table.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(table.rows[row].value(column)));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ChartPane::showAsTable(bool asTable)
{
    m_stack->setCurrentIndex(asTable ? 1 : 0);
}

bool ChartPane::isTable() const
{
    return m_stack->currentIndex() == 1;
}

} // namespace ringi
