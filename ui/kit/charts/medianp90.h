// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Median and 90th percentile for each row as two points on a line, with the target that the latter should not pass.
// A value over the target gets a sign besides its colour.
#pragma once

#include "ui/kit/charts/chartwidget.h"

namespace ringi::kit {

struct SpreadRow
{
    QString label = {};
    double median = 0;
    double p90 = 0;
};

struct SpreadData
{
    std::vector<SpreadRow> rows = {};
    /// Below zero: no target is drawn.
    double target = -1;
    QString targetText = {};
    QString unit = {};
};

class MedianP90 : public ChartWidget
{
    Q_OBJECT

public:
    explicit MedianP90(QWidget *parent = nullptr);
    void setData(SpreadData shown);
    QSize minimumSizeHint() const override;

protected:
    bool isEmpty() const override { return m_data.rows.empty(); }
    std::vector<Item> layOutItems() const override;
    void paintPlot(QPainter &painter, const Look &look) const override;

private:
    QRect plot() const;
    bool isDense() const;
    double valueX(double value) const;
    double mostTick() const;
    double rowY(int row) const;
    void paintScale(QPainter &painter, const Look &look) const;
    void paintRow(QPainter &painter, const Look &look, int row) const;
    void paintFigure(QPainter &painter, const Look &look, const QPointF &point, const QString &text,
                     Qt::AlignmentFlag side) const;
    void paintMarks(QPainter &painter, const Look &look) const;

    SpreadData m_data;
};

} // namespace ringi::kit
