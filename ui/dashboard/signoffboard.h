// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lower half of the dashboard: how sign-off goes. Every figure leads to the sheets behind it in the register of
// decisions.
#pragma once

#include "ui/dashboard/signofffigures.h"

#include <QWidget>

class QGridLayout;

namespace ringi {

class ChartPane;

namespace kit {
class MedianP90;
class StackedBars;
class Tile;
} // namespace kit

class SignoffBoard : public QWidget
{
    Q_OBJECT

public:
    explicit SignoffBoard(QWidget *parent = nullptr);

    void show(const SignoffFigures &figures);
    void showAsTables(bool asTables);
    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    void decisionsWanted(const ringi::DecisionFilter &filter);

private:
    void buildTiles(QGridLayout *grid);
    void buildCharts(QGridLayout *grid);
    void connectCharts();
    void openReviews(int row);

    SignoffFigures m_figures;
    QList<kit::Tile *> m_tiles;
    kit::StackedBars *m_waiting = nullptr;
    kit::MedianP90 *m_reviews = nullptr;
    kit::StackedBars *m_decided = nullptr;
    ChartPane *m_waitingPane = nullptr;
    ChartPane *m_reviewsPane = nullptr;
    ChartPane *m_decidedPane = nullptr;
};

} // namespace ringi
