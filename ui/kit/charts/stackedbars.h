// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars made of segments, as open incidents by division and severity. Only the total is at the end of the
// bar; a segment too narrow for its number keeps it in the tooltip.
#pragma once

#include "ui/kit/charts/chartwidget.h"

namespace ringi::kit {

struct StackedBarRow
{
    QString label = {};
    /// One value for each series, none negative.
    std::vector<int> values = {};
};

struct StackedBarData
{
    std::vector<Series> series = {};
    std::vector<StackedBarRow> rows = {};
};

class StackedBars : public ChartWidget
{
    Q_OBJECT

public:
    explicit StackedBars(QWidget *parent = nullptr);
    void setData(StackedBarData shown);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void segmentActivated(int row, int series);

protected:
    bool isEmpty() const override;
    std::vector<Item> layOutItems() const override;
    int neighbour(int item, int key) const override;
    void paintPlot(QPainter &painter, const Look &look) const override;

private:
    struct Segment
    {
        int row;
        int series;
        QRect box;
    };
    std::vector<Segment> segments() const;
    QRect barArea(int row) const;
    int totalOf(int row) const;
    void paintSegment(QPainter &painter, const Look &look, const Segment &segment) const;

    StackedBarData m_data;
};

} // namespace ringi::kit
