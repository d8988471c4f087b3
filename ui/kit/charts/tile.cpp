// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See tile.h.
#include "ui/kit/charts/tile.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/surface.h"
#include "ui/kit/tabular.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace ringi::kit {

namespace {

constexpr int kPadding = 16;
constexpr int kInfo = 24;

} // namespace

Tile::Tile(QWidget *parent)
    : QWidget(parent)
    , m_info(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    m_info->setIcon(icon(Icon::Info, IconInk::Text3));
    m_info->resize(kInfo, kInfo);
    connect(m_info, &QToolButton::clicked, this,
            [this] { QToolTip::showText(m_info->mapToGlobal(QPoint(0, kInfo)), m_info->toolTip(), m_info); });
}

void Tile::setData(TileData shown)
{
    m_data = std::move(shown);
    m_info->setToolTip(wrappedTip(m_data.label, m_data.definition));
    m_info->setAccessibleName(tr("Definition of %1").arg(m_data.label));
    m_info->setVisible(!m_data.definition.isEmpty());
    setAccessibleName(tr("%1: %2 %3, %4").arg(m_data.label, m_data.number, m_data.unit, m_data.footline));
    QResizeEvent same(size(), size());
    resizeEvent(&same);
    update();
}

QSize Tile::sizeHint() const
{
    return {208, Look::of(this).px(90)};
}

QSize Tile::minimumSizeHint() const
{
    const Look look = Look::of(this);
    const int label = look.textWidth(TypeRole::Dense, m_data.label) + kInfo;
    return {label + 2 * kPadding, sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    const QRect area = inner();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = look.px(18);
    paintElided(painter, QRect(area.left(), area.top(), area.width() - kInfo, line), m_data.label,
                look.font(TypeRole::Dense), look->text2);
    const QRect number(area.left(), area.top() + line, area.width(), look.px(34));
    const bool isWide = tabularWidth(look.font(TypeRole::Kpi), m_data.number) > number.width();
    const QFont big = look.font(isWide ? TypeRole::PageTitle : TypeRole::Kpi);
    painter.setPen(look->text);
    drawTabular(painter, number, m_data.number, big);
    const int taken = tabularWidth(big, m_data.number);
    paintText(painter, number.adjusted(taken + 5, look.px(10), 0, 0), m_data.unit, look.font(TypeRole::Body),
              look->text2);
    paintCourse(painter, look, QRect(area.right() - 68, number.top() + 4, 68, number.height() - 8));
    const QColor ink = m_data.footTone == Tone::Quiet ? look->text2 : toneInk(look.theme(), m_data.footTone);
    paintElided(painter, QRect(area.left(), number.bottom() + 1, area.width(), line), m_data.footline,
                look.font(TypeRole::Caption), ink);
    if (hasFocus())
        paintFocusRing(painter, look, rect());
}

void Tile::resizeEvent(QResizeEvent *event)
{
    const Look look = Look::of(this);
    const int label = look.textWidth(TypeRole::Dense, m_data.label);
    const int left = std::min(inner().left() + label + 2, inner().right() - kInfo);
    m_info->move(left, inner().top() + look.px(9) - kInfo / 2);
    QWidget::resizeEvent(event);
}

void Tile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    Q_EMIT activated();
}

QRect Tile::inner() const
{
    return rect().adjusted(kPadding, 9, -kPadding, -9);
}

void Tile::paintCourse(QPainter &painter, const Look &look, const QRect &box) const
{
    const auto &values = m_data.course;
    if (values.size() < 2)
        return;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double span = std::max(1e-9, *most - *least);
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i)
        line << QPointF(box.left() + double(i) * (box.width() - 4) / double(values.size() - 1),
                        box.bottom() - (values[i] - *least) / span * box.height());
    painter.setPen(QPen(look->heat[3], 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look->accent);
    painter.drawEllipse(line.last(), 2.5, 2.5);
}

} // namespace ringi::kit
