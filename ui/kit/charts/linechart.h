// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two lines over the same weeks, which differ in dash and marker besides colour, and below them the net change as
// bars up and down.
#pragma once

#include "ui/kit/charts/chartwidget.h"

namespace ringi::kit {

struct LinePoint
{
    QString label = {};
    int first = 0;
    int second = 0;
};

struct LineData
{
    QString firstName = {};
    QString secondName = {};
    QString netName = {};
    std::vector<LinePoint> points = {};
};

class LineChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr);
    void setData(LineData shown);

protected:
    bool isEmpty() const override { return m_data.points.empty(); }
    std::vector<Item> layOutItems() const override;
    void paintPlot(QPainter &painter, const Look &look) const override;

private:
    QRect plot() const;
    QRect netArea() const;
    double pointX(int point) const;
    double valueY(double value) const;
    double mostTick() const;
    void paintScale(QPainter &painter, const Look &look) const;
    void paintLine(QPainter &painter, const Look &look, int LinePoint::*value, const QPen &pen) const;
    void paintEnds(QPainter &painter, const Look &look) const;
    void paintNet(QPainter &painter, const Look &look) const;

    LineData m_data;
};

} // namespace ringi::kit
