// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with its title, its definition behind an info mark and, in its place, its numbers as a table.
#pragma once

#include "ui/dashboard/figures.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace ringi {

class ChartPane : public QWidget
{
    Q_OBJECT

public:
    ChartPane(const QString &title, const QString &definition, kit::ChartWidget *chart, QWidget *parent);

    void setNote(const QString &note);
    void setTable(const NumberTable &table);
    void showAsTable(bool asTable);
    [[nodiscard]] bool isTable() const;

private:
    void buildHead(const QString &title, const QString &definition);

    kit::ChartWidget *m_chart;
    QLabel *m_note = nullptr;
    QTableWidget *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace ringi
