// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See medianp90.h.
#include "ui/kit/charts/medianp90.h"

#include "ui/kit/tabular.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace ringi::kit {

namespace {

constexpr int kSteps = 6;
constexpr double kPoint = 5;
constexpr int kLeastPitch = 20;
constexpr int kFigure = 28; ///< width of a figure
constexpr int kAiry = 40;   ///< height of a row from which figures stand over their points

QString figure(const QLocale &locale, double value)
{
    return locale.toString(value, 'f', value < 10 || value != std::floor(value) ? 1 : 0);
}

} // namespace

MedianP90::MedianP90(QWidget *parent)
    : ChartWidget(parent)
{
}

void MedianP90::setData(SpreadData shown)
{
    m_data = std::move(shown);
    updateGeometry();
    renewItems();
}

QSize MedianP90::minimumSizeHint() const
{
    const QSize least = ChartWidget::minimumSizeHint();
    const int rows = look().px(kLeastPitch) * int(m_data.rows.size());
    return {least.width(), std::max(least.height(), rows + 2 * legendHeight(look()))};
}

std::vector<Item> MedianP90::layOutItems() const
{
    std::vector<Item> laid;
    for (int i = 0; i < int(m_data.rows.size()); ++i) {
        const SpreadRow &row = m_data.rows[std::size_t(i)];
        const QString words = tr("%1: median %2 %4, 90th percentile %3 %4")
                                  .arg(row.label, figure(locale(), row.median), figure(locale(), row.p90), m_data.unit);
        const int left = int(valueX(row.median)) - 12;
        laid.push_back({QRect(left, int(rowY(i)) - 20, int(valueX(row.p90)) + 12 - left, 32), words, words});
    }
    return laid;
}

void MedianP90::paintPlot(QPainter &painter, const Look &look) const
{
    paintMarks(painter, look);
    paintScale(painter, look);
    for (int row = 0; row < int(m_data.rows.size()); ++row)
        paintRow(painter, look, row);
}

QRect MedianP90::plot() const
{
    const Look scaled = look();
    int label = 0;
    for (const SpreadRow &row : m_data.rows)
        label = std::max(label, scaled.textWidth(TypeRole::Dense, row.label));
    const int beside = isDense() ? scaled.px(kFigure) : 0;
    const int left = std::min(label, width() * 2 / 5) + 16 + beside;
    const int top = legendHeight(scaled) + 4;
    return {left, top, std::max(40, width() - left - 24 - beside), std::max(20, height() - top - scaled.px(22))};
}

/// Rows too low for figures over the points have them beside.
bool MedianP90::isDense() const
{
    return height() < look().px(kAiry) * int(m_data.rows.size());
}

double MedianP90::valueX(double value) const
{
    return plot().left() + value / mostTick() * plot().width();
}

double MedianP90::mostTick() const
{
    double most = std::max(1.0, m_data.target);
    for (const SpreadRow &row : m_data.rows)
        most = std::max(most, row.p90);
    return ticksFromZero(most, kSteps).back();
}

double MedianP90::rowY(int row) const
{
    const double pitch = double(plot().height()) / double(std::max<std::size_t>(1, m_data.rows.size()));
    return plot().top() + (row + 0.5) * pitch + (isDense() ? 0 : 6);
}

void MedianP90::paintScale(QPainter &painter, const Look &look) const
{
    const QRect area = plot();
    for (const double tick : ticksFromZero(mostTick(), kSteps)) {
        const int x = int(valueX(tick));
        painter.fillRect(QRect(x, area.top(), 1, area.height()), look->row);
        const bool isLast = tick >= mostTick();
        const QString text =
            isLast ? QStringLiteral("%1 %2").arg(locale().toString(tick), m_data.unit) : locale().toString(tick);
        painter.setPen(look->text3);
        drawTabular(painter, QRect(x - 40, area.bottom() + 4, 80, look.px(16)), text, look.font(TypeRole::Caption),
                    Qt::AlignHCenter);
    }
    if (m_data.target < 0)
        return;
    painter.setPen(QPen(look->text2, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(valueX(m_data.target), area.top()), QPointF(valueX(m_data.target), area.bottom()));
}

void MedianP90::paintRow(QPainter &painter, const Look &look, int row) const
{
    const SpreadRow &what = m_data.rows[std::size_t(row)];
    const bool isOver = m_data.target >= 0 && what.p90 > m_data.target;
    const QPointF median(valueX(what.median), rowY(row));
    const QPointF p90(valueX(what.p90), rowY(row));
    paintElided(painter, QRect(0, int(median.y()) - 10, plot().left() - 10, 20), what.label, look.font(TypeRole::Dense),
                look->text);
    painter.setPen(QPen(look->heat[2], 4));
    painter.drawLine(median, p90);
    painter.setPen(QPen(look->accent, 2));
    painter.setBrush(look->accent);
    painter.drawEllipse(median, kPoint, kPoint);
    painter.setBrush(look->panel);
    painter.drawEllipse(p90, kPoint, kPoint);
    painter.setPen(look->text);
    paintFigure(painter, look, median, figure(locale(), what.median), Qt::AlignRight);
    painter.setPen(isOver ? look->warn : look->text2);
    const QString upper = figure(locale(), what.p90);
    paintFigure(painter, look, p90, isOver ? upper + QStringLiteral(" ▲") : upper, Qt::AlignLeft);
}

/// Over the point, or on that side of it where the rows are dense.
void MedianP90::paintFigure(QPainter &painter, const Look &look, const QPointF &point, const QString &text,
                            Qt::AlignmentFlag side) const
{
    constexpr int kReach = 80;
    constexpr int kAway = 9;
    const QFont font = look.font(side == Qt::AlignRight ? TypeRole::CaptionStrong : TypeRole::Caption);
    const QPoint at = point.toPoint();
    const int line = look.px(16);
    if (!isDense())
        drawTabular(painter, QRect(at.x() - kReach / 2, at.y() - line - 8, kReach, line), text, font, Qt::AlignHCenter);
    else if (side == Qt::AlignRight)
        drawTabular(painter, QRect(at.x() - kAway - kReach, at.y() - line / 2, kReach, line), text, font, side);
    else
        drawTabular(painter, QRect(at.x() + kAway, at.y() - line / 2, kReach, line), text, font, side);
}

void MedianP90::paintMarks(QPainter &painter, const Look &look) const
{
    const int middle = legendHeight(look) / 2;
    int left = 0;
    const auto entry = [&](const QString &text) {
        paintText(painter, QRect(left + 16, 0, width(), legendHeight(look)), text, look.font(TypeRole::Caption),
                  look->text2);
        left += 16 + look.textWidth(TypeRole::Caption, text) + 12;
    };
    painter.setPen(QPen(look->accent, 2));
    painter.setBrush(look->accent);
    painter.drawEllipse(QPointF(left + 6, middle), 4, 4);
    entry(tr("median"));
    painter.setPen(QPen(look->accent, 2));
    painter.setBrush(look->panel);
    painter.drawEllipse(QPointF(left + 6, middle), 4, 4);
    entry(tr("p90", "90th percentile"));
    if (m_data.target < 0)
        return;
    painter.setPen(QPen(look->text2, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(left + 6, middle - 6), QPointF(left + 6, middle + 6));
    entry(m_data.targetText);
}

} // namespace ringi::kit
