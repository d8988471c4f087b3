// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See meter.h.
#include "ui/kit/meter.h"

#include "ui/kit/look.h"
#include "ui/kit/tabular.h"

#include <QLocale>
#include <QPainter>

namespace ringi::kit {

namespace {

constexpr int kBar = 8;
constexpr int kTop = 4;

} // namespace

Meter::Meter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setRange(double low, double high)
{
    m_low = low;
    m_high = high;
    setAccessibleName(low < high ? tr("%1 to %2 of 100").arg(locale().toString(low), locale().toString(high))
                                 : tr("%1 of 100").arg(locale().toString(low)));
    update();
}

QSize Meter::sizeHint() const
{
    return {200, 2 * kTop + kBar + Look::of(this).px(18)};
}

void Meter::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    const bool isRange = m_low < m_high;
    QPainter painter(this);
    painter.fillRect(QRect(0, kTop, width(), kBar), look->line);
    const double from = isRange ? valueX(m_low) : 0;
    painter.fillRect(QRectF(from, kTop, valueX(m_high) - from, kBar), isRange ? look->heat[2] : look->accent);
    for (const int tick : {0, 25, 50, 75, 100}) {
        if (tick % 100 != 0)
            painter.fillRect(QRectF(valueX(tick), kTop, 1, kBar), look->panel);
        const auto side = tick == 0 ? Qt::AlignLeft : tick == 100 ? Qt::AlignRight : Qt::AlignHCenter;
        const int left = tick == 0 ? 0 : tick == 100 ? width() - 40 : int(valueX(tick)) - 20;
        painter.setPen(look->text3);
        drawTabular(painter, QRect(left, 2 * kTop + kBar, 40, look.px(16)), locale().toString(tick),
                    look.font(TypeRole::Caption), side);
    }
    for (const double end : {m_low, m_high}) {
        if (isRange || end > 0)
            painter.fillRect(QRectF(valueX(end) - 1, 0, 2, 2 * kTop + kBar), isRange ? look->accent : look->text);
    }
}

double Meter::valueX(double value) const
{
    return value / 100 * (width() - 1);
}

} // namespace ringi::kit
