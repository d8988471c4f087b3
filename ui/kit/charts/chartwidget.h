// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The base of the charts: a plot with axis, ticks, legend and tooltips, painted by hand so that screen, print and
// tests share one painter. Bars start at zero. Each mark is an item of ItemWidget: it can be walked to, said and
// opened.
#pragma once

#include "ui/kit/itemwidget.h"

#include <QCoreApplication>

namespace ringi::kit {

enum class SeriesInk { Severity0, Severity1, Severity2, Severity3, Severity4, Calm, Alert, Accent };

struct Series
{
    QString name = {};
    SeriesInk ink = SeriesInk::Accent;
};

struct SeriesColours
{
    QColor fill = {};
    QColor line = {};
    QColor text = {};
};

SeriesColours coloursOf(const Look &look, SeriesInk ink);

/// Round tick values from zero up to and including the first that is not below `most`; about `wanted` steps.
std::vector<double> ticksFromZero(double most, int wanted);

class ChartWidget : public ItemWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    /// What stands in the plot when there is nothing to draw; by default "No data".
    void setEmptyText(const QString &text);

    QSize minimumSizeHint() const override { return {240, look().px(160)}; }

protected:
    virtual bool isEmpty() const = 0;
    virtual void paintPlot(QPainter &painter, const Look &look) const = 0;
    /// Axes stay when there are no data; a chart without axes leaves this alone.
    virtual void paintEmptyAxes(QPainter &, const Look &) const { }

    void paintEvent(QPaintEvent *event) override;
    int paintLegend(QPainter &painter, const Look &look, const QRect &row, const std::vector<Series> &series) const;
    static int legendHeight(const Look &look) { return look.px(24); }

private:
    QString m_emptyText;
};

} // namespace ringi::kit
