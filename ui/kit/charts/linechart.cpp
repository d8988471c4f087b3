// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See linechart.h.
#include "ui/kit/charts/linechart.h"

#include "ui/kit/tabular.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace ringi::kit {

namespace {

constexpr int kAxis = 32;
constexpr int kEnds = 84;
constexpr int kNet = 76;
constexpr int kSteps = 3;

} // namespace

LineChart::LineChart(QWidget *parent)
    : ChartWidget(parent)
{
}

void LineChart::setData(LineData shown)
{
    m_data = std::move(shown);
    renewItems();
}

std::vector<Item> LineChart::layOutItems() const
{
    std::vector<Item> laid;
    for (int i = 0; i < int(m_data.points.size()); ++i) {
        const LinePoint &at = m_data.points[std::size_t(i)];
        const QString words = tr("%1: %2 %3, %4 %5")
                                  .arg(at.label, locale().toString(at.first), m_data.firstName,
                                       locale().toString(at.second), m_data.secondName);
        laid.push_back({QRect(int(pointX(i)) - 12, plot().top(), 24, height() - plot().top() - 2), words, words});
    }
    return laid;
}

void LineChart::paintPlot(QPainter &painter, const Look &look) const
{
    paintScale(painter, look);
    QPen dashed(look->text3, 1.5);
    dashed.setDashPattern({3, 2});
    paintLine(painter, look, &LinePoint::second, dashed);
    paintLine(painter, look, &LinePoint::first, QPen(look->accent, 2));
    paintEnds(painter, look);
    paintNet(painter, look);
}

QRect LineChart::plot() const
{
    const Look scaled = look();
    const int below = scaled.px(kNet + 20);
    return {scaled.px(kAxis), 12, std::max(60, width() - scaled.px(kAxis + kEnds)),
            std::max(30, height() - 12 - below)};
}

QRect LineChart::netArea() const
{
    const Look scaled = look();
    return {plot().left(), plot().bottom() + scaled.px(14), plot().width(), scaled.px(kNet - 14)};
}

double LineChart::pointX(int point) const
{
    const QRect area = plot().adjusted(12, 0, -8, 0);
    const auto last = double(std::max<std::size_t>(2, m_data.points.size()) - 1);
    return area.left() + point * area.width() / last;
}

double LineChart::valueY(double value) const
{
    return plot().bottom() - value / mostTick() * plot().height();
}

double LineChart::mostTick() const
{
    int most = 1;
    for (const LinePoint &at : m_data.points)
        most = std::max({most, at.first, at.second});
    return ticksFromZero(most, kSteps).back();
}

void LineChart::paintScale(QPainter &painter, const Look &look) const
{
    for (const double tick : ticksFromZero(mostTick(), kSteps)) {
        const int y = int(valueY(tick));
        painter.fillRect(QRect(plot().left(), y, plot().width(), 1), tick > 0 ? look->row : look->line2);
        painter.setPen(look->text3);
        drawTabular(painter, QRect(0, y - 10, plot().left() - 8, 20), locale().toString(int(tick)),
                    look.font(TypeRole::Caption), Qt::AlignRight);
    }
}

void LineChart::paintLine(QPainter &painter, const Look &, int LinePoint::*value, const QPen &pen) const
{
    QPolygonF line;
    for (int i = 0; i < int(m_data.points.size()); ++i)
        line << QPointF(pointX(i), valueY(m_data.points[std::size_t(i)].*value));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void LineChart::paintEnds(QPainter &painter, const Look &look) const
{
    const LinePoint &last = m_data.points.back();
    const double x = pointX(int(m_data.points.size()) - 1);
    const QPointF first(x, valueY(last.first));
    const QPointF second(x, valueY(last.second));
    painter.setPen(QPen(look->text3, 1.5));
    painter.setBrush(look->panel);
    painter.drawRect(QRectF(second.x() - 3.5, second.y() - 3.5, 7, 7));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look->accent);
    painter.drawEllipse(first, 4, 4);
    // The two names keep a line's height between them, however near the lines end.
    const double middle = (first.y() + second.y()) / 2;
    const double apart = std::max(look.px(16) / 2.0, std::abs(first.y() - second.y()) / 2);
    const double sign = first.y() <= second.y() ? -1 : 1;
    const auto name = [&](double y, int value, const QString &text, const QColor &ink) {
        paintElided(painter, QRect(int(x) + 10, int(y) - 10, width() - int(x) - 10, 20),
                    tr("%1 %2", "count and what is counted").arg(locale().toString(value), text),
                    look.font(TypeRole::CaptionStrong), ink);
    };
    name(middle + sign * apart, last.first, m_data.firstName, look->accent);
    name(middle - sign * apart, last.second, m_data.secondName, look->text2);
}

void LineChart::paintNet(QPainter &painter, const Look &look) const
{
    const QRect area = netArea();
    const int middle = area.center().y() + 4;
    int most = 1;
    for (const LinePoint &at : m_data.points)
        most = std::max(most, std::abs(at.first - at.second));
    paintText(painter, QRect(0, area.top() - 12, width(), 16), m_data.netName, look.font(TypeRole::Caption),
              look->text3);
    painter.fillRect(QRect(area.left(), middle, area.width(), 1), look->line2);
    for (int i = 0; i < int(m_data.points.size()); ++i) {
        const LinePoint &at = m_data.points[std::size_t(i)];
        const int net = at.first - at.second;
        const int tall = std::abs(net) * (area.height() / 2 - 12) / most;
        const QRect bar(int(pointX(i)) - 7, net > 0 ? middle - tall : middle + 1, 14, tall);
        painter.fillRect(bar, net > 0 ? look->heat[3] : look->line2);
        const QString text = (net > 0 ? QStringLiteral("+") : QString()) + locale().toString(net);
        painter.setPen(look->text2);
        drawTabular(painter, QRect(bar.left() - 13, net > 0 ? bar.top() - 15 : bar.bottom() + 1, 40, 14), text,
                    look.font(TypeRole::Caption), Qt::AlignHCenter);
        if (i % 2 == 0 || i + 1 == int(m_data.points.size()))
            paintText(painter, QRect(bar.left() - 20, area.bottom() + 4, 54, look.px(16)), at.label,
                      look.font(TypeRole::Caption), look->text3, Qt::AlignCenter);
    }
}

} // namespace ringi::kit
