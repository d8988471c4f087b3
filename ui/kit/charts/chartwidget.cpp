// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See chartwidget.h.
#include "ui/kit/charts/chartwidget.h"

#include <QPainter>

#include <cmath>

namespace ringi::kit {

SeriesColours coloursOf(const Look &look, SeriesInk ink)
{
    switch (ink) {
    case SeriesInk::Calm:
        return {look->heat[2], look->heat[2], look->heatText[2]};
    case SeriesInk::Alert:
        return {look->severity[3].fill, look->severity[3].line, look->severity[3].text};
    case SeriesInk::Accent:
        return {look->accent, look->accent, look->panel};
    default:
        break;
    }
    const SeverityInk &level = look->severity[std::size_t(ink)];
    return {level.fill, level.line, level.text};
}

std::vector<double> ticksFromZero(double most, int wanted)
{
    const double rough = std::max(most, 1.0) / std::max(1, wanted);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double round : {1.0, 2.0, 5.0}) {
        if (round * power >= rough) {
            step = round * power;
            break;
        }
    }
    std::vector<double> ticks = {0};
    while (ticks.back() < most)
        ticks.push_back(ticks.back() + step);
    return ticks;
}

ChartWidget::ChartWidget(QWidget *parent)
    : ItemWidget(parent)
    , m_emptyText(tr("No data"))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartWidget::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    const Look scaled = look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEmpty()) {
        paintEmptyAxes(painter, scaled);
        return paintText(painter, rect(), m_emptyText, scaled.font(TypeRole::Dense), scaled->text3, Qt::AlignCenter);
    }
    paintPlot(painter, scaled);
    paintRing(painter);
}

int ChartWidget::paintLegend(QPainter &painter, const Look &look, const QRect &row,
                             const std::vector<Series> &series) const
{
    int left = row.left();
    for (const Series &entry : series) {
        const SeriesColours colours = coloursOf(look, entry.ink);
        painter.setPen(colours.line);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(QRectF(left + 0.5, row.center().y() - 4.5, 10, 10), 2, 2);
        paintText(painter, QRect(left + 16, row.top(), row.width(), row.height()), entry.name,
                  look.font(TypeRole::Caption), look->text2);
        left += 16 + look.textWidth(TypeRole::Caption, entry.name) + 12;
    }
    return left;
}

} // namespace ringi::kit
