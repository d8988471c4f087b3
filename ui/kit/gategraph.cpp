// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing the gates. A line enters a gate from the side it comes from; where several lines meet, those that come from
// far above or below enter from there, so that they never cross the gate's own column.
#include "ui/kit/gategraph.h"

#include "ui/kit/icons.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ringi::kit {

namespace {

constexpr int kGap = 24;
constexpr int kPitch = 53;
constexpr int kRowPitch = 62;
constexpr int kAcrossAtMost = 3; ///< layers side by side; longer ways run down
constexpr int kWidest = 146;
constexpr int kIconCell = 30;
constexpr double kArrow = 5;

QColor inkOf(const Look &look, GateState state)
{
    switch (state) {
    case GateState::Met:
        return look->ok;
    case GateState::Running:
        return look->accent;
    case GateState::Waiting:
        return look->warn;
    case GateState::Blocked:
    case GateState::Later:
        return look->text3;
    case GateState::Stuck:
        return look->danger;
    case GateState::Planned:
        return look->accent;
    }
    return look->text3;
}

Icon iconOf(GateState state)
{
    switch (state) {
    case GateState::Met:
        return Icon::Check;
    case GateState::Running:
        return Icon::Half;
    case GateState::Waiting:
        return Icon::Clock;
    case GateState::Blocked:
        return Icon::Lock;
    case GateState::Later:
        return Icon::Pending;
    case GateState::Stuck:
        return Icon::Warning;
    case GateState::Planned:
        return Icon::SignOff;
    }
    return Icon::Lock;
}

QString inWords(GateState state)
{
    switch (state) {
    case GateState::Met:
        return GateGraph::tr("met");
    case GateState::Running:
        return GateGraph::tr("running");
    case GateState::Waiting:
        return GateGraph::tr("waiting");
    case GateState::Blocked:
        return GateGraph::tr("blocked");
    case GateState::Later:
        return GateGraph::tr("after the decision");
    case GateState::Stuck:
        return GateGraph::tr("stuck");
    case GateState::Planned:
        return GateGraph::tr("planned");
    }
    return {};
}

void paintArrow(QPainter &painter, const QPointF &tip, const QPointF &direction, const QColor &ink)
{
    const QPointF across(-direction.y(), direction.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF(
        {tip, tip - direction * kArrow + across * (kArrow * 0.7), tip - direction * kArrow - across * (kArrow * 0.7)}));
}

} // namespace

GateGraph::GateGraph(QWidget *parent)
    : ItemWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Gates"));
}

void GateGraph::setScene(GateScene scene)
{
    m_scene = std::move(scene);
    m_places = layOutGates(m_scene);
    renewItems();
}

int GateGraph::layers() const
{
    int count = 0;
    for (const GatePlace &place : m_places)
        count = std::max(count, place.layer + 1);
    return count;
}

double GateGraph::slotCount() const
{
    double count = 0;
    for (const GatePlace &place : m_places)
        count = std::max(count, place.slot + 1);
    return count;
}

bool GateGraph::flowsDown() const
{
    return layers() > kAcrossAtMost;
}

QSize GateGraph::sizeHint() const
{
    const Look scaled = look();
    if (m_places.empty())
        return {0, 0};
    if (flowsDown()) {
        const int columns = std::min(kAcrossAtMost, int(std::ceil(slotCount())));
        return {columns * (gateWidth() + kGap / 2), layers() * scaled.px(kRowPitch) - kGap + 5};
    }
    return {layers() * (gateWidth() + kGap) - kGap, int(slotCount() * scaled.px(kPitch))};
}

std::vector<Item> GateGraph::layOutItems() const
{
    std::vector<Item> laid;
    for (int i = 0; i < int(m_scene.gates.size()); ++i) {
        const Gate &gate = m_scene.gates[std::size_t(i)];
        const QString words = tr("%1, %2, %3").arg(gate.title, inWords(gate.state), gate.sub);
        laid.push_back({gateBox(i), words, gate.tip.isEmpty() ? words : gate.tip, QAccessible::Link});
    }
    return laid;
}

void GateGraph::paintEvent(QPaintEvent *)
{
    const Look scaled = look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const GateEdge &edge : m_scene.edges)
        paintEdge(painter, scaled, edge);
    for (int i = 0; i < int(m_scene.gates.size()); ++i)
        paintGate(painter, scaled, i);
    paintRing(painter);
}

int GateGraph::gateWidth() const
{
    const Look scaled = look();
    int widest = scaled.px(80);
    for (const Gate &gate : m_scene.gates) {
        widest = std::max(widest, scaled.textWidth(TypeRole::DenseStrong, gate.title));
        widest = std::max(widest, scaled.textWidth(TypeRole::Caption, gate.sub));
    }
    return std::min(kIconCell + widest + 14, scaled.px(kWidest));
}

int GateGraph::gateHeight() const
{
    return look().px(40);
}

QRect GateGraph::gateBox(int gate) const
{
    const GatePlace &place = m_places[std::size_t(gate)];
    return flowsDown() ? boxDown(place) : boxAcross(place);
}

QRect GateGraph::boxAcross(const GatePlace &place) const
{
    const int last = layers() - 1;
    const int lastLeft = std::max(width(), sizeHint().width()) - gateWidth() - 1;
    const int left = last == 0 ? 0 : place.layer * lastLeft / last;
    return {left, int(place.slot * look().px(kPitch)) + 5, gateWidth(), gateHeight()};
}

QRect GateGraph::boxDown(const GatePlace &place) const
{
    const double pitch = std::max(width(), sizeHint().width()) / slotCount();
    const int wide = std::min(look().px(kWidest + 20), int(pitch) - kGap / 2);
    const int left = int((place.slot + 0.5) * pitch) - wide / 2;
    return {left, place.layer * look().px(kRowPitch) + 2, wide, gateHeight()};
}

int GateGraph::incomingOf(int gate) const
{
    return int(std::count_if(m_scene.edges.begin(), m_scene.edges.end(),
                             [gate](const GateEdge &edge) { return edge.to == gate; }));
}

void GateGraph::paintGate(QPainter &painter, const Look &look, int gate) const
{
    const Gate &what = m_scene.gates[std::size_t(gate)];
    const QRect box = gateBox(gate);
    const QColor ink = inkOf(look, what.state);
    QPen pen(ink, 1.5);
    if (what.state == GateState::Blocked || what.state == GateState::Later)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(hoveredItem() == gate ? look->hover : look->panel);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
    paintIcon(painter, QRect(box.left() + 8, box.top(), 15, box.height()), iconOf(what.state), ink);

    const QRect text = box.adjusted(kIconCell, 4, -6, -4);
    const int half = text.height() / 2;
    paintElided(painter, QRect(text.left(), text.top(), text.width(), half), what.title,
                look.font(TypeRole::DenseStrong), look->text);
    paintElided(painter, QRect(text.left(), text.top() + half, text.width(), half), what.sub,
                look.font(what.isLate ? TypeRole::CaptionStrong : TypeRole::Caption),
                what.isLate ? look->warn : look->text2);
}

void GateGraph::paintEdge(QPainter &painter, const Look &look, const GateEdge &edge) const
{
    const bool isMet = m_scene.gates[std::size_t(edge.from)].state == GateState::Met;
    const QColor ink = isMet ? look->ok : look->text3;
    QPolygonF line = flowsDown() ? lineDown(edge) : lineAcross(edge);
    const QPointF tip = line.last();
    const QPointF way = tip - line[line.size() - 2];
    const QPointF direction =
        std::abs(way.x()) > std::abs(way.y()) ? QPointF(way.x() > 0 ? 1 : -1, 0) : QPointF(0, way.y() > 0 ? 1 : -1);
    line.last() -= direction * kArrow;
    QPen pen(ink, 1.5);
    const bool isPlanned = m_scene.gates[std::size_t(edge.from)].state == GateState::Planned;
    if (!isMet && !isPlanned)
        pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    paintArrow(painter, tip, direction, ink);
}

QPolygonF GateGraph::lineAcross(const GateEdge &edge) const
{
    const QRect from = gateBox(edge.from);
    const QRect to = gateBox(edge.to);
    const QPointF start(from.right() + 1, from.center().y() + 0.5);
    const double rise = to.center().y() - from.center().y();
    if (std::abs(rise) > to.height() && incomingOf(edge.to) > 1) {
        const QPointF tip(to.center().x() + 0.5, rise > 0 ? to.top() : to.bottom() + 1);
        return {start, {tip.x(), start.y()}, tip};
    }
    const QPointF tip(to.left(), to.center().y() + 0.5);
    const double bend = to.left() - kGap / 2.0;
    return {start, {bend, start.y()}, {bend, tip.y()}, tip};
}

QPolygonF GateGraph::lineDown(const GateEdge &edge) const
{
    const QRect from = gateBox(edge.from);
    const QRect to = gateBox(edge.to);
    const QPointF start(from.center().x() + 0.5, from.bottom() + 1);
    const QPointF tip(to.center().x() + 0.5, to.top());
    const double bend = to.top() - look().px(kRowPitch - 40) / 2.0;
    return {start, {start.x(), bend}, {tip.x(), bend}, tip};
}

} // namespace ringi::kit
