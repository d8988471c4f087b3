// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout: lane names at the left, totals at the right, the plot between them; the axis is above the lanes in the full
// size and below them in the strip.
#include "ui/kit/custodypicture.h"

#include "ui/kit/tabular.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ringi::kit {

namespace {

constexpr int kMargin = 16;
constexpr int kMostNameWidth = 176;
constexpr int kTickApart = 90;
constexpr double kStation = 5;
constexpr double kStripStation = 3.5;
constexpr double kBend = 7;
constexpr double kStripBend = 4;

bool isFull(CustodySize size)
{
    return size == CustodySize::Full;
}

int pitchOf(const Look &look, CustodySize size)
{
    return look.px(isFull(size) ? 32 : 17);
}

int axisHeight(const Look &look)
{
    return look.px(24);
}

int nameWidth(const CustodyScene &scene, const Look &look, CustodySize size)
{
    int widest = 0;
    for (const CustodyLane &lane : scene.lanes)
        widest = std::max(widest,
                          isFull(size) ? look.textWidth(TypeRole::DenseStrong, lane.name)
                                       : look.textWidth(TypeRole::CaptionStrong, lane.badge));
    return std::min(widest, look.px(kMostNameWidth));
}

int totalWidth(const CustodyScene &scene, const Look &look, CustodySize size)
{
    if (!isFull(size))
        return 0;
    int widest = look.px(48);
    for (const CustodyLane &lane : scene.lanes)
        widest = std::max(widest, look.textWidth(TypeRole::DenseStrong, lane.total) + 4);
    return widest;
}

QRect plotOf(const CustodyScene &scene, const Look &look, const QRect &box, CustodySize size)
{
    const int margin = isFull(size) ? kMargin : 0;
    const int left = margin + nameWidth(scene, look, size) + (isFull(size) ? kMargin : 10);
    const int right = margin + totalWidth(scene, look, size) + (isFull(size) ? kMargin : 0);
    const int top = isFull(size) ? axisHeight(look) : 0;
    const int height = pitchOf(look, size) * int(scene.lanes.size());
    return {box.left() + left, box.top() + top, std::max(40, box.width() - left - right), height};
}

int firstLegOf(const CustodyScene &scene)
{
    const int count = int(scene.legs.size());
    return count > CustodyPicture::kMostLegs ? count - (CustodyPicture::kMostLegs - 1) : 0;
}

QDateTime startOf(const CustodyScene &scene)
{
    return scene.legs.empty() ? scene.now : scene.legs[std::size_t(firstLegOf(scene))].from;
}

QDateTime finishOf(const CustodyScene &scene)
{
    const bool isOver = scene.currentLane < 0 && !scene.legs.empty() && scene.legs.back().to.isValid();
    return isOver ? scene.legs.back().to : scene.now;
}

TimeAxis axisOf(const CustodyScene &scene, const Look &look, const QRect &plot, CustodySize size)
{
    const int left = firstLegOf(scene) > 0 ? 72 : 40;
    const double right = isFull(size) ? 46 : 18;
    return {startOf(scene), finishOf(scene), plot.left() + (isFull(size) ? look.px(left) : 14.0), plot.right() - right};
}

} // namespace

CustodyPicture::CustodyPicture(const CustodyScene &scene, const Look &look, const QRect &box, CustodySize size)
    : m_scene(scene)
    , m_look(look)
    , m_box(box)
    , m_size(size)
    , m_firstLeg(firstLegOf(scene))
    , m_plot(plotOf(scene, look, box, size))
    , m_axis(axisOf(scene, look, m_plot, size))
{
}

int CustodyPicture::heightFor(const CustodyScene &scene, const Look &look, CustodySize size)
{
    return axisHeight(look) + pitchOf(look, size) * int(scene.lanes.size()) + (isFull(size) ? 8 : 0);
}

QPointF CustodyPicture::station(int leg) const
{
    const CustodyLeg &at = m_scene.legs[std::size_t(leg)];
    return {timeX(at.acceptedAt), laneY(at.lane)};
}

QPointF CustodyPicture::foldedStation() const
{
    return {m_plot.left() + 8.0, laneY(m_scene.legs[std::size_t(m_firstLeg - 1)].lane)};
}

QPointF CustodyPicture::waitingStation(int wait) const
{
    const CustodyWait &at = m_scene.waiting[std::size_t(wait)];
    return {std::min(timeX(at.since), timeX(m_scene.now) - 12), laneY(at.toLane)};
}

QPointF CustodyPicture::currentStation() const
{
    return {timeX(m_scene.now), laneY(m_scene.currentLane)};
}

bool CustodyPicture::isInView(const CustodyReturn &back) const
{
    return back.sent >= startOf(m_scene);
}

QPointF CustodyPicture::turn(int back) const
{
    const QLineF span = spanOf(m_scene.returns[std::size_t(back)]);
    return {(span.x1() + span.x2()) / 2, span.y1()};
}

void CustodyPicture::paint(QPainter &painter) const
{
    if (m_scene.lanes.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLanes(painter);
    paintAxis(painter);
    paintPath(painter);
    paintReturns(painter);
    paintWaiting(painter);
    paintStations(painter);
    if (isFull(m_size))
        paintLabels(painter);
    painter.restore();
}

double CustodyPicture::laneY(int lane) const
{
    const int pitch = pitchOf(m_look, m_size);
    return m_plot.top() + lane * pitch + pitch / 2 + 0.5;
}

double CustodyPicture::timeX(const QDateTime &time) const
{
    return m_axis.x(time);
}

QLineF CustodyPicture::spanOf(const CustodyReturn &back) const
{
    const double least = 2 * (isFull(m_size) ? kBend : kStripBend);
    const double right = std::max(timeX(back.returned), timeX(back.sent) + least);
    const double left = std::min(timeX(back.sent), timeX(m_scene.now) - least);
    const double y = laneY(back.toLane);
    return {left, y, std::min(right, timeX(m_scene.now)), y};
}

QDateTime CustodyPicture::sentAt(int leg) const
{
    const auto next = std::size_t(leg) + 1;
    return next < m_scene.legs.size() ? m_scene.legs[next].from : endOf(leg);
}

QDateTime CustodyPicture::endOf(int leg) const
{
    const CustodyLeg &at = m_scene.legs[std::size_t(leg)];
    return at.to.isValid() ? at.to : m_scene.now;
}

void CustodyPicture::paintLanes(QPainter &painter) const
{
    for (int lane = 0; lane < int(m_scene.lanes.size()); ++lane)
        paintLane(painter, lane);
}

void CustodyPicture::paintLane(QPainter &painter, int lane) const
{
    const CustodyLane &what = m_scene.lanes[std::size_t(lane)];
    const int pitch = pitchOf(m_look, m_size);
    const bool isCurrent = lane == m_scene.currentLane;
    const QRect row(m_box.left(), m_plot.top() + lane * pitch, m_box.width(), pitch);
    if (isCurrent && isFull(m_size)) {
        QColor band = m_look->accentWeak;
        band.setAlphaF(0.55F);
        painter.fillRect(row, band);
    }
    painter.setPen(QPen(m_look->line, isFull(m_size) ? 2 : 1));
    painter.drawLine(QPointF(m_plot.left(), laneY(lane)), QPointF(m_plot.right(), laneY(lane)));

    if (!isFull(m_size)) {
        const QFont font = m_look.font(isCurrent ? TypeRole::CaptionStrong : TypeRole::Caption);
        return paintText(painter, row, what.badge, font, isCurrent ? m_look->accent : m_look->text2);
    }
    const QFont font = m_look.font(isCurrent ? TypeRole::DenseStrong : TypeRole::Dense);
    const QRect name(row.left() + kMargin, row.top(), m_plot.left() - row.left() - kMargin - 8, row.height());
    paintElided(painter, name, what.name, font, isCurrent ? m_look->accent : m_look->text2);
    painter.setPen(what.isWaiting ? m_look->warn : m_look->text);
    drawTabular(painter, row.adjusted(0, 0, -kMargin, 0), what.total,
                m_look.font(isCurrent || what.isWaiting ? TypeRole::DenseStrong : TypeRole::Dense), Qt::AlignRight);
}

QRect CustodyPicture::axisRow() const
{
    const int height = axisHeight(m_look);
    const int top = isFull(m_size) ? m_plot.top() - height : m_plot.bottom() + 1;
    return {m_plot.left(), top, m_plot.width(), height};
}

void CustodyPicture::paintAxis(QPainter &painter) const
{
    const double now = timeX(m_scene.now);
    const double bottom = m_plot.bottom() + (isFull(m_size) ? 8 : 0);
    const int apart = m_look.px(isFull(m_size) ? kTickApart : 52);
    bool isFirst = true;
    for (const TimeAxis::Tick &tick : m_axis.ticks(apart)) {
        painter.setPen(tick.isMidnight ? m_look->line2 : m_look->row);
        if (isFull(m_size))
            painter.drawLine(QPointF(tick.x, m_plot.top()), QPointF(tick.x, bottom));
        if (std::abs(now - tick.x) > m_look.px(44))
            paintTickLabel(painter, tick, isFirst);
        isFirst = false;
    }
    paintNow(painter);
    if (isFull(m_size))
        paintText(painter, axisRow().adjusted(0, 0, m_box.right() - m_plot.right() - kMargin, 0),
                  tr("total", "time held"), m_look.font(TypeRole::Caption), m_look->text3,
                  Qt::AlignRight | Qt::AlignVCenter);
}

void CustodyPicture::paintTickLabel(QPainter &painter, const TimeAxis::Tick &tick, bool isFirst) const
{
    const QRect row = axisRow();
    const QString date = QLocale().toString(tick.time.date(), tr("d MMM", "short date without year"));
    const bool isInDays = m_axis.isInDays(m_look.px(isFull(m_size) ? kTickApart : 52));
    const QString text = isInDays ? date : tick.time.toString(QStringLiteral("HH:mm"));
    const QFont font = m_look.font(TypeRole::Caption);
    const int half = tabularWidth(font, text) / 2;
    painter.setPen(m_look->text3);
    drawTabular(painter, QRect(int(tick.x) - half, row.top(), 2 * half + 2, row.height()), text, font);
    if (isInDays || !isFull(m_size) || (!isFirst && !tick.isMidnight))
        return;
    const QFont strong = m_look.font(TypeRole::CaptionStrong);
    const int side = tick.isMidnight ? int(tick.x) + half + 8 : int(tick.x) - half - 8 - tabularWidth(strong, date);
    painter.setPen(m_look->text);
    drawTabular(painter, QRect(side, row.top(), 80, row.height()), date, strong);
}

void CustodyPicture::paintNow(QPainter &painter) const
{
    if (m_scene.currentLane < 0)
        return;
    const double now = timeX(m_scene.now);
    const QRect row = axisRow();
    if (isFull(m_size)) {
        painter.setPen(QPen(m_look->text2, 1, Qt::DotLine));
        painter.drawLine(QPointF(now, m_plot.top()), QPointF(now, m_plot.bottom() + 8));
    }
    painter.setPen(m_look->text);
    drawTabular(painter, QRect(int(now) - 40, row.top(), 80, row.height()),
                m_scene.now.toString(QStringLiteral("HH:mm")), m_look.font(TypeRole::CaptionStrong), Qt::AlignHCenter);
}

void CustodyPicture::paintPath(QPainter &painter) const
{
    if (m_scene.legs.empty())
        return;
    QPainterPath path;
    path.moveTo(m_firstLeg > 0 ? foldedStation() : station(0));
    if (m_firstLeg > 0)
        path.lineTo(timeX(startOf(m_scene)), foldedStation().y());
    for (int leg = m_firstLeg; leg < int(m_scene.legs.size()); ++leg) {
        path.lineTo(station(leg));
        path.lineTo(std::max(timeX(sentAt(leg)), station(leg).x()), station(leg).y());
    }
    painter.setPen(QPen(m_look->accent, isFull(m_size) ? 4 : 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void CustodyPicture::paintReturns(QPainter &painter) const
{
    painter.setPen(QPen(m_look->accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (int back = 0; back < int(m_scene.returns.size()); ++back) {
        if (isInView(m_scene.returns[std::size_t(back)]))
            paintReturn(painter, back);
    }
}

/// Across to the other lane and straight back, with a bend that stays as wide where both times are nearly one.
void CustodyPicture::paintReturn(QPainter &painter, int back) const
{
    const CustodyReturn &what = m_scene.returns[std::size_t(back)];
    const QLineF span = spanOf(what);
    const double from = laneY(what.fromLane);
    const double sign = what.toLane < what.fromLane ? 1 : -1;
    const double bend = std::min(span.dx() / 2, isFull(m_size) ? kBend : kStripBend);
    const double tip = from - sign * (isFull(m_size) ? 4 : 2);
    const double barb = isFull(m_size) ? 4 : 2.5;
    QPainterPath path(QPointF(span.x1(), from));
    path.lineTo(span.x2() - 2 * bend, span.y1() + sign * bend);
    path.quadTo(span.x2() - 2 * bend, span.y1(), span.x2() - bend, span.y1());
    path.quadTo(span.x2(), span.y1(), span.x2(), span.y1() + sign * bend);
    path.lineTo(span.x2(), tip);
    painter.drawPath(path);
    painter.drawPolyline(QPolygonF({QPointF(span.x2() - barb, tip - sign * barb), QPointF(span.x2(), tip),
                                    QPointF(span.x2() + barb, tip - sign * barb)}));
}

void CustodyPicture::paintWaiting(QPainter &painter) const
{
    const double radius = isFull(m_size) ? kStation : kStripStation;
    for (int i = 0; i < int(m_scene.waiting.size()); ++i) {
        const CustodyWait &wait = m_scene.waiting[std::size_t(i)];
        const QPointF end = waitingStation(i);
        const double sign = wait.toLane > wait.fromLane ? 1 : -1;
        painter.setPen(QPen(m_look->accent, 1.5, Qt::CustomDashLine, Qt::FlatCap));
        QPen dashed(m_look->accent, isFull(m_size) ? 2 : 1.5);
        dashed.setDashPattern({2, 1.6});
        painter.setPen(dashed);
        painter.drawLine(QPointF(end.x(), laneY(wait.fromLane) + sign * 2), QPointF(end.x(), end.y() - sign * radius));
        QPen ring(m_look->accent, 1.5);
        ring.setDashPattern({2, 1.9});
        painter.setPen(ring);
        painter.setBrush(m_look->panel);
        painter.drawEllipse(end, radius, radius);
    }
}

void CustodyPicture::paintStations(QPainter &painter) const
{
    const double radius = isFull(m_size) ? kStation : kStripStation;
    painter.setPen(QPen(m_look->accent, isFull(m_size) ? 2 : 1.5));
    painter.setBrush(m_look->panel);
    if (m_firstLeg > 0)
        painter.drawRoundedRect(QRectF(foldedStation() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), 2,
                                2);
    for (int leg = m_firstLeg; leg < int(m_scene.legs.size()); ++leg)
        painter.drawEllipse(station(leg), radius, radius);
    if (m_scene.currentLane < 0)
        return;
    painter.setPen(QPen(m_look->panel, 1));
    painter.setBrush(m_look->accent);
    painter.drawEllipse(currentStation(), radius + 1, radius + 1);
}

void CustodyPicture::paintLabels(QPainter &painter) const
{
    for (int leg = m_firstLeg; leg < int(m_scene.legs.size()); ++leg) {
        paintDuration(painter, leg);
        paintTime(painter, leg);
    }
    if (m_firstLeg > 0)
        paintText(painter, QRect(int(foldedStation().x()) - 4, int(foldedStation().y()) - 24, 90, 16),
                  tr("%n earlier", nullptr, m_firstLeg), m_look.font(TypeRole::Caption), m_look->text3);
    for (int i = 0; i < int(m_scene.waiting.size()); ++i) {
        const QPointF end = waitingStation(i);
        const int y = int(laneY(m_scene.waiting[std::size_t(i)].fromLane));
        painter.setPen(m_look->text3);
        drawTabular(painter, QRect(int(end.x()) - 86, y + 5, 80, m_look.px(16)),
                    m_scene.waiting[std::size_t(i)].since.toString(QStringLiteral("HH:mm")),
                    m_look.font(TypeRole::Caption), Qt::AlignRight);
    }
}

void CustodyPicture::paintDuration(QPainter &painter, int leg) const
{
    const QFont font = m_look.font(TypeRole::CaptionStrong);
    const CustodyLeg &at = m_scene.legs[std::size_t(leg)];
    const QString text = hoursMinutes(at.acceptedAt.secsTo(endOf(leg)));
    const QPointF from = station(leg);
    const double to = std::max(from.x(), timeX(sentAt(leg)));
    if (to - from.x() < tabularWidth(font, text) - 2)
        return;
    const int middle = int((from.x() + to) / 2);
    const int height = m_look.px(16);
    painter.setPen(m_look->text);
    drawTabular(painter, QRect(middle - 50, int(from.y()) - 4 - height, 100, height), text, font, Qt::AlignHCenter);
}

void CustodyPicture::paintTime(QPainter &painter, int leg) const
{
    const QFont font = m_look.font(TypeRole::Caption);
    const CustodyLeg &at = m_scene.legs[std::size_t(leg)];
    const QPointF where = station(leg);
    const QString text = at.acceptedAt.toString(QStringLiteral("HH:mm"));
    const int width = tabularWidth(font, text);
    const bool isFromBelow = leg > 0 && m_scene.legs[std::size_t(leg) - 1].lane > at.lane;
    const int left = int(where.x()) + (isFromBelow ? 5 : -4);
    const bool isCrowded = leg + 1 < int(m_scene.legs.size()) && timeX(sentAt(leg)) < left + width - 4
        && m_scene.legs[std::size_t(leg) + 1].lane > at.lane;
    if (isCrowded)
        return;
    painter.setPen(m_look->text3);
    drawTabular(painter, QRect(left, int(where.y()) + 5, width, m_look.px(16)), text, font);
}

} // namespace ringi::kit
