// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See loadingbars.h. The bars never move; only the seconds are renewed.
#include "ui/kit/loadingbars.h"

#include "ui/kit/look.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace ringi::kit {

namespace {

constexpr int kRow = 25;
constexpr int kBar = 10;
constexpr std::array kMiddle = {0.46, 0.32, 0.37, 0.25};

void paintRow(QPainter &painter, const QRect &row, int number)
{
    const double width = row.width();
    const auto bar = [&](double from, double part) {
        painter.drawRoundedRect(QRectF(row.left() + from * width, row.top(), part * width, kBar), 2, 2);
    };
    bar(0, 0.29);
    bar(0.33, kMiddle[std::size_t(number) % kMiddle.size()]);
    bar(0.88, 0.12);
}

} // namespace

LoadingBars::LoadingBars(QWidget *parent)
    : QWidget(parent)
{
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void LoadingBars::start(const QString &text)
{
    m_text = text;
    m_since.start();
    update();
}

void LoadingBars::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look->line);
    const QRect area = rect().adjusted(16, 16, -16, -16);
    const int rows = std::clamp((area.height() - kRow) / kRow, 1, 8);
    for (int i = 0; i < rows; ++i)
        paintRow(painter, QRect(area.left(), area.top() + i * kRow, std::min(area.width(), 480), kBar), i);
    const double seconds = double(m_since.elapsed()) / 1000;
    paintElided(painter, QRect(area.left(), area.top() + rows * kRow, area.width(), look.lineHeight(TypeRole::Dense)),
                tr("%1, %2 s").arg(m_text, locale().toString(seconds, 'f', 1)), look.font(TypeRole::Dense),
                look->text3);
}

void LoadingBars::showEvent(QShowEvent *event)
{
    m_tick.start();
    QWidget::showEvent(event);
}

void LoadingBars::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

} // namespace ringi::kit
