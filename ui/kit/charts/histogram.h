// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Upright bars of two or more stacked series over named bins, as the age of open incidents.
#pragma once

#include "ui/kit/charts/chartwidget.h"

namespace ringi::kit {

struct HistogramBin
{
    QString label = {};
    /// One value for each series, from the bottom up, none negative.
    std::vector<int> values = {};
};

struct HistogramData
{
    /// From the bottom of the bar up.
    std::vector<Series> series = {};
    std::vector<HistogramBin> bins = {};
    QString axisCaption = {};
};

class Histogram : public ChartWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget *parent = nullptr);
    void setData(HistogramData shown);

Q_SIGNALS:
    void binActivated(int bin);

protected:
    bool isEmpty() const override;
    std::vector<Item> layOutItems() const override;
    void paintPlot(QPainter &painter, const Look &look) const override;
    void paintEmptyAxes(QPainter &painter, const Look &look) const override;

private:
    QRect plot() const;
    QRect column(int bin) const;
    double valueY(double value) const;
    double mostTick() const;
    int totalOf(int bin) const;
    void paintAxis(QPainter &painter, const Look &look) const;
    void paintBin(QPainter &painter, const Look &look, int bin) const;

    HistogramData m_data;
};

} // namespace ringi::kit
