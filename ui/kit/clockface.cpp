// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See clockface.h. Japan has no summer time, so a fixed offset is exact.
#include "ui/kit/clockface.h"

#include "ui/kit/look.h"
#include "ui/kit/tabular.h"

#include <QLocale>
#include <QPainter>

namespace ringi::kit {

namespace {

constexpr int kJapanOffset = 9 * 3600;
constexpr int kGap = 16;

QDateTime inJapan(const QDateTime &time)
{
    return time.toOffsetFromUtc(kJapanOffset);
}

} // namespace

ClockFace::ClockFace(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClockFace::setTime(const QDateTime &now)
{
    const bool isSame = m_now.isValid() && m_now.toSecsSinceEpoch() == now.toSecsSinceEpoch();
    const bool isSameDay = m_now.isValid() && inJapan(m_now).date() == inJapan(now).date();
    m_now = now;
    if (!isSameDay)
        updateGeometry();
    if (!isSame)
        update();
    setAccessibleName(tr("%1 Japan time").arg(inJapan(now).toString(QStringLiteral("HH:mm"))));
}

QSize ClockFace::sizeHint() const
{
    const Look look = Look::of(this);
    const QFont font = look.font(TypeRole::Caption);
    const int japan = tabularWidth(font, dateLine(tr("JST"), inJapan(m_now)));
    const int utc = tabularWidth(font, dateLine(tr("UTC"), m_now.toUTC()));
    return {japan + kGap + utc, look.px(32)};
}

void ClockFace::paintEvent(QPaintEvent *)
{
    if (!m_now.isValid())
        return;
    const Look look = Look::of(this);
    QPainter painter(this);
    int right = width();
    const auto face = [&](const QString &zone, const QDateTime &time) {
        const QString date = dateLine(zone, time);
        const int wide = tabularWidth(look.font(TypeRole::Caption), date);
        const QRect box(right - wide, 0, wide, height());
        painter.setPen(look->text);
        drawTabular(painter, QRect(box.left(), 0, wide, look.px(17)), time.toString(QStringLiteral("HH:mm:ss")),
                    look.font(TypeRole::BodyStrong), Qt::AlignRight);
        painter.setPen(look->text3);
        drawTabular(painter, QRect(box.left(), look.px(17), wide, look.px(15)), date, look.font(TypeRole::Caption),
                    Qt::AlignRight);
        right -= wide + kGap;
    };
    face(tr("UTC"), m_now.toUTC());
    face(tr("JST"), inJapan(m_now));
}

QString ClockFace::dateLine(const QString &zone, const QDateTime &time) const
{
    return tr("%1 · %2", "time zone and date").arg(zone, locale().toString(time.date(), tr("ddd d MMM")));
}

} // namespace ringi::kit
