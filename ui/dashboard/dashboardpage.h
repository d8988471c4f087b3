// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the headquarters as of one ledger entry, so that two people see the same numbers. Every figure leads
// to the incidents or sheets behind it.
#pragma once

#include "queries/rows.h"
#include "ui/page.h"

#include <QTimer>

class QGridLayout;
class QLabel;

namespace ringi {

class ChartPane;
class SignoffBoard;

namespace kit {
class HeatMatrix;
class Histogram;
class Segment;
class StackedBars;
class StatePane;
class Tile;
} // namespace kit

class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void showNotice(const ChangeNotice &notice) override;
    void takeFocus() override;
    [[nodiscard]] QList<QWidget *> panes() override;

    [[nodiscard]] const DashboardFigures &figures() const { return m_figures; }
    [[nodiscard]] SignoffBoard *signoff() const { return m_signoff; }
    void showAsTables(bool asTables);

private:
    QWidget *buildHead();
    QWidget *buildArea();
    QWidget *buildContent();
    void buildTiles(QGridLayout *grid);
    void buildCharts(QGridLayout *grid);
    void connectCharts();
    void take(const DashboardFigures &figures, const SignoffFigures &signoff);
    void openTile(int tile);
    [[nodiscard]] int days() const;

    DashboardFigures m_figures;
    int m_generation = 0;
    QTimer m_soon;
    kit::Segment *m_span = nullptr;
    QLabel *m_asOf = nullptr;
    kit::StatePane *m_state = nullptr;
    QList<kit::Tile *> m_tiles;
    kit::StackedBars *m_open = nullptr;
    kit::Histogram *m_ages = nullptr;
    kit::HeatMatrix *m_handoffs = nullptr;
    ChartPane *m_openPane = nullptr;
    ChartPane *m_agesPane = nullptr;
    ChartPane *m_handoffsPane = nullptr;
    SignoffBoard *m_signoff = nullptr;
};

} // namespace ringi
