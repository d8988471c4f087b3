// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See histogram.h.
#include "ui/kit/charts/histogram.h"

#include "ui/kit/tabular.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ringi::kit {

namespace {

constexpr int kAxis = 28;
constexpr int kSteps = 4;
constexpr int kTopSpace = 20;

} // namespace

Histogram::Histogram(QWidget *parent)
    : ChartWidget(parent)
{
    connect(this, &ItemWidget::activated, this, &Histogram::binActivated);
}

void Histogram::setData(HistogramData shown)
{
    m_data = std::move(shown);
    renewItems();
}

bool Histogram::isEmpty() const
{
    for (int bin = 0; bin < int(m_data.bins.size()); ++bin) {
        if (totalOf(bin) > 0)
            return false;
    }
    return true;
}

std::vector<Item> Histogram::layOutItems() const
{
    std::vector<Item> laid;
    for (int i = 0; i < int(m_data.bins.size()); ++i) {
        QStringList parts;
        for (std::size_t s = 0; s < m_data.series.size(); ++s)
            parts += tr("%1: %2").arg(m_data.series[s].name, locale().toString(m_data.bins[std::size_t(i)].values[s]));
        const QString words = tr("%1, %2 in all, %3")
                                  .arg(m_data.bins[std::size_t(i)].label, locale().toString(totalOf(i)),
                                       parts.join(QStringLiteral(", ")));
        laid.push_back({column(i), words, words});
    }
    return laid;
}

void Histogram::paintPlot(QPainter &painter, const Look &look) const
{
    paintLegend(painter, look, QRect(0, 0, width(), legendHeight(look)),
                {m_data.series.rbegin(), m_data.series.rend()});
    paintAxis(painter, look);
    for (int bin = 0; bin < int(m_data.bins.size()); ++bin)
        paintBin(painter, look, bin);
}

void Histogram::paintEmptyAxes(QPainter &painter, const Look &look) const
{
    painter.fillRect(QRect(plot().left(), plot().bottom(), plot().width(), 1), look->line2);
}

QRect Histogram::plot() const
{
    const Look scaled = look();
    const int below = scaled.px(m_data.axisCaption.isEmpty() ? 20 : 36);
    const int top = legendHeight(scaled) + scaled.px(kTopSpace);
    return {scaled.px(kAxis), top, width() - scaled.px(kAxis), std::max(20, height() - top - below)};
}

QRect Histogram::column(int bin) const
{
    const QRect area = plot();
    const double pitch = double(area.width()) / double(std::max<std::size_t>(1, m_data.bins.size()));
    const int gap = int(pitch * 0.07);
    const int top = int(valueY(totalOf(bin)));
    return QRect(QPoint(int(area.left() + bin * pitch) + gap, top),
                 QPoint(int(area.left() + (bin + 1) * pitch) - gap - 1, area.bottom()));
}

double Histogram::valueY(double value) const
{
    const QRect area = plot();
    return area.bottom() + 1 - value / mostTick() * area.height();
}

double Histogram::mostTick() const
{
    int most = 1;
    for (int bin = 0; bin < int(m_data.bins.size()); ++bin)
        most = std::max(most, totalOf(bin));
    return ticksFromZero(most, kSteps).back();
}

int Histogram::totalOf(int bin) const
{
    const auto &values = m_data.bins[std::size_t(bin)].values;
    return std::accumulate(values.begin(), values.end(), 0);
}

void Histogram::paintAxis(QPainter &painter, const Look &look) const
{
    const QRect area = plot();
    for (const double tick : ticksFromZero(mostTick(), kSteps)) {
        const int y = int(valueY(tick));
        painter.fillRect(QRect(area.left(), y, area.width(), 1), tick > 0 ? look->row : look->line2);
        painter.setPen(look->text3);
        drawTabular(painter, QRect(0, y - 10, area.left() - 6, 20), locale().toString(int(tick)),
                    look.font(TypeRole::Caption), Qt::AlignRight);
    }
    paintText(painter, QRect(area.left(), area.bottom() + look.px(20), area.width(), look.px(16)), m_data.axisCaption,
              look.font(TypeRole::Caption), look->text3, Qt::AlignRight | Qt::AlignVCenter);
}

void Histogram::paintBin(QPainter &painter, const Look &look, int bin) const
{
    const HistogramBin &what = m_data.bins[std::size_t(bin)];
    const QRect box = column(bin);
    const QFont strong = look.font(TypeRole::CaptionStrong);
    int below = 0;
    for (std::size_t s = 0; s < what.values.size(); ++s) {
        const SeriesColours colours = coloursOf(look, m_data.series[s].ink);
        const int value = what.values[s];
        const QRectF part(QPointF(box.left(), valueY(below + value)), QPointF(box.right() + 1, valueY(below) - 1));
        if (value > 0)
            painter.fillRect(part, colours.fill);
        if (s == 0 && part.height() > look.px(14)) {
            painter.setPen(colours.text);
            drawTabular(painter, part.toRect(), locale().toString(value), strong, Qt::AlignHCenter);
        }
        below += value;
    }
    painter.setPen(look->text);
    drawTabular(painter, QRect(box.left(), box.top() - look.px(18), box.width(), look.px(16)), locale().toString(below),
                look.font(TypeRole::DenseStrong), Qt::AlignHCenter);
    paintText(painter, QRect(box.left(), plot().bottom() + 3, box.width(), look.px(16)), what.label,
              look.font(TypeRole::Caption), look->text2, Qt::AlignCenter);
}

} // namespace ringi::kit
