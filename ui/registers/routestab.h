// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The routes: which is in force for each kind of measure, what it looks like, what it was before, and the change that
// waits for a second administrator.
#pragma once

#include "tables/rowtable.h"
#include "ui/registers/registertab.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ringi {

class GateTable;
class Section;

namespace kit {
class GateGraph;
class StateLabel;
} // namespace kit

struct RouteLine
{
    MeasureKind kind = MeasureKind::Request;
    int version = 0; ///< 0 while none is published
    bool unverified = false;
    bool isProposed = false;
};

class RoutesTab : public RegisterTab
{
    Q_OBJECT

public:
    RoutesTab(Office &office, QWidget *parent);

    [[nodiscard]] QTableView *table() const override { return m_table; }
    [[nodiscard]] int count() const override;
    [[nodiscard]] GateTable *gates() const { return m_gates; }
    [[nodiscard]] QStringList differencesShown() const { return m_differences; }
    void showKind(MeasureKind kind);

protected:
    void present() override;

private:
    QWidget *buildList();
    QWidget *buildRoute();
    QWidget *buildHead();
    [[nodiscard]] MeasureKind kind() const;
    [[nodiscard]] const Route *shownRoute() const;
    void fillVersions();
    void showRoute();
    void showProposal();
    void presentActs();
    void change();
    void publish();
    void drop();

    RowTable<RouteLine> *m_rows = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_name = nullptr;
    QComboBox *m_version = nullptr;
    kit::StateLabel *m_unverified = nullptr;
    QLabel *m_source = nullptr;
    Section *m_proposal = nullptr;
    kit::GateGraph *m_graph = nullptr;
    GateTable *m_gates = nullptr;
    QAction *m_change = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_drop = nullptr;
    QStringList m_differences;
};

} // namespace ringi
