// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of counts, as handoffs from row to column. Every cell prints its number, so the shade is never needed to
// read it; the corner flag marks what the legend says.
#pragma once

#include "ui/kit/charts/chartwidget.h"

namespace ringi::kit {

struct HeatCell
{
    /// Below zero: there can be none, as from a division to itself.
    int value = -1;
    bool isFlagged = false;
};

struct HeatData
{
    std::vector<QString> rows = {};
    std::vector<QString> columns = {};
    /// Row by row.
    std::vector<std::vector<HeatCell>> cells = {};
    /// Captions of the totals: at the right end of a row, at the foot of a column.
    QString rowTotal = {};
    QString columnTotal = {};
    /// What the flag means; no legend entry when empty.
    QString flagMeaning = {};
};

class HeatMatrix : public ChartWidget
{
    Q_OBJECT

public:
    explicit HeatMatrix(QWidget *parent = nullptr);
    void setData(HeatData shown);

Q_SIGNALS:
    void cellActivated(int row, int column);

protected:
    bool isEmpty() const override;
    std::vector<Item> layOutItems() const override;
    int neighbour(int item, int key) const override;
    void paintPlot(QPainter &painter, const Look &look) const override;

private:
    int columnCount() const { return int(m_data.columns.size()); }
    const HeatCell &cell(int row, int column) const;
    int rowSum(int row) const;
    int columnSum(int column) const;
    int most() const;
    int labelWidth(const Look &look) const;
    /// The cell's box; the column after the last and the row after the last hold the totals.
    QRect cellBox(int row, int column) const;
    void paintHeads(QPainter &painter, const Look &look) const;
    void paintCell(QPainter &painter, const Look &look, int row, int column) const;
    void paintTotals(QPainter &painter, const Look &look) const;
    void paintScale(QPainter &painter, const Look &look) const;

    HeatData m_data;
};

} // namespace ringi::kit
