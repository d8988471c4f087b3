// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See stackedbars.h.
#include "ui/kit/charts/stackedbars.h"

#include "ui/kit/tabular.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ringi::kit {

namespace {

constexpr int kBar = 24;
constexpr int kLeastPitch = 20;
constexpr int kMostPitch = 52;
constexpr int kTotal = 48;
constexpr int kLeastSegment = 5;

} // namespace

StackedBars::StackedBars(QWidget *parent)
    : ChartWidget(parent)
{
    connect(this, &ItemWidget::activated, this, [this](int item) {
        const Segment hit = segments()[std::size_t(item)];
        Q_EMIT segmentActivated(hit.row, hit.series);
    });
}

void StackedBars::setData(StackedBarData shown)
{
    m_data = std::move(shown);
    updateGeometry();
    renewItems();
}

bool StackedBars::isEmpty() const
{
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        if (totalOf(row) > 0)
            return false;
    }
    return true;
}

std::vector<Item> StackedBars::layOutItems() const
{
    std::vector<Item> laid;
    for (const Segment &segment : segments()) {
        const StackedBarRow &row = m_data.rows[std::size_t(segment.row)];
        const QString words = tr("%1, %2: %3 of %4")
                                  .arg(row.label, m_data.series[std::size_t(segment.series)].name,
                                       locale().toString(row.values[std::size_t(segment.series)]),
                                       locale().toString(totalOf(segment.row)));
        laid.push_back({segment.box, words, words});
    }
    return laid;
}

int StackedBars::neighbour(int item, int key) const
{
    const auto all = segments();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return ItemWidget::neighbour(item, key);
    const Segment &from = all[std::size_t(item)];
    const int wanted = from.row + (key == Qt::Key_Up ? -1 : 1);
    int best = item;
    int apart = int(m_data.series.size()) + 1;
    for (int i = 0; i < int(all.size()); ++i) {
        const int away = std::abs(all[std::size_t(i)].series - from.series);
        if (all[std::size_t(i)].row != wanted || away >= apart)
            continue;
        best = i;
        apart = away;
    }
    return best;
}

void StackedBars::paintPlot(QPainter &painter, const Look &look) const
{
    paintLegend(painter, look, QRect(0, 0, width(), legendHeight(look)), m_data.series);
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        const QRect area = barArea(row);
        paintElided(painter, QRect(0, area.top(), area.left() - 8, area.height()), m_data.rows[std::size_t(row)].label,
                    look.font(TypeRole::Dense), look->text);
        int end = area.left();
        for (const Segment &segment : segments()) {
            if (segment.row == row)
                end = std::max(end, segment.box.right() + 1);
        }
        painter.setPen(look->text);
        drawTabular(painter, QRect(end + 8, area.top(), kTotal, area.height()), locale().toString(totalOf(row)),
                    look.font(TypeRole::DenseStrong));
    }
    for (const Segment &segment : segments())
        paintSegment(painter, look, segment);
}

std::vector<StackedBars::Segment> StackedBars::segments() const
{
    int most = 1;
    for (int row = 0; row < int(m_data.rows.size()); ++row)
        most = std::max(most, totalOf(row));
    std::vector<Segment> made;
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        const QRect area = barArea(row);
        int left = area.left();
        const auto &values = m_data.rows[std::size_t(row)].values;
        for (int series = 0; series < int(values.size()); ++series) {
            if (values[std::size_t(series)] <= 0)
                continue;
            const int wide = std::max(kLeastSegment, area.width() * values[std::size_t(series)] / most);
            made.push_back({row, series, QRect(left, area.top(), wide, area.height())});
            left += wide + 1;
        }
    }
    return made;
}

QSize StackedBars::minimumSizeHint() const
{
    const QSize least = ChartWidget::minimumSizeHint();
    const int rows = look().px(kLeastPitch) * int(m_data.rows.size());
    return {least.width(), std::max(least.height(), rows + legendHeight(look()) + 8)};
}

QRect StackedBars::barArea(int row) const
{
    const Look scaled = look();
    int label = 0;
    for (const StackedBarRow &each : m_data.rows)
        label = std::max(label, scaled.textWidth(TypeRole::Dense, each.label));
    const int top = legendHeight(scaled) + 8;
    const int left = std::min(label, width() * 2 / 5) + 16;
    const int rows = std::max(1, int(m_data.rows.size()));
    const int pitch = std::min(scaled.px(kMostPitch), (height() - top) / rows);
    const int bar = std::min(scaled.px(kBar), std::max(8, pitch - 4));
    return {left, top + row * pitch + (pitch - bar) / 2, std::max(20, width() - left - kTotal), bar};
}

int StackedBars::totalOf(int row) const
{
    const auto &values = m_data.rows[std::size_t(row)].values;
    return std::accumulate(values.begin(), values.end(), 0);
}

void StackedBars::paintSegment(QPainter &painter, const Look &look, const Segment &segment) const
{
    const SeriesColours colours = coloursOf(look, m_data.series[std::size_t(segment.series)].ink);
    painter.setPen(colours.line);
    painter.setBrush(colours.fill);
    painter.drawRect(QRectF(segment.box).adjusted(0.5, 0.5, -0.5, -0.5));
    const int value = m_data.rows[std::size_t(segment.row)].values[std::size_t(segment.series)];
    const QString text = locale().toString(value);
    const QFont font = look.font(TypeRole::CaptionStrong);
    if (tabularWidth(font, text) + 2 > segment.box.width())
        return;
    painter.setPen(colours.text);
    drawTabular(painter, segment.box, text, font, Qt::AlignHCenter);
}

} // namespace ringi::kit
