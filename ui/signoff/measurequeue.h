// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The measures by what they wait for: for our stamp, for anybody's, for their drafter, for nothing any more. Urgent
// ones stand first, then those whose gate is due soonest.
#pragma once

#include "tables/rowtable.h"
#include "ui/signoff/measurelists.h"

#include <QTableView>
#include <QWidget>

namespace ringi {

namespace kit {
class CountTabBar;
class StatePane;
} // namespace kit

class MeasureQueue : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureQueue(QWidget *parent = nullptr);

    void showLists(const MeasureLists &lists, Division mine, Instant now);
    [[nodiscard]] kit::StatePane *state() const { return m_state; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void measureWanted(const ringi::MeasureId &measure);

private:
    void buildTabs();
    void buildTable();
    void dress();
    void showTab();
    [[nodiscard]] QVariant cell(const MeasureRow &row, int column) const;

    MeasureLists m_lists;
    Division m_mine = Division::Operations;
    Instant m_now;
    kit::CountTabBar *m_tabs = nullptr;
    QTableView *m_table = nullptr;
    RowTable<MeasureRow> *m_rows = nullptr;
    kit::StatePane *m_state = nullptr;
};

} // namespace ringi
