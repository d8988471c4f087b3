// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See clockwidget.h.
#include "ui/kit/clockwidget.h"

#include "ui/kit/buttonface.h"
#include "ui/kit/tabular.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <tuple>

namespace ringi::kit {

namespace {

constexpr int kTilePadding = 16;
constexpr int kBar = 4;
constexpr int kLeastBar = 24;

QColor amountInk(const Look &look, ClockState state)
{
    switch (state) {
    case ClockState::Running:
        return look->text;
    case ClockState::Soon:
        return look->warn;
    case ClockState::Overdue:
        return look->danger;
    case ClockState::Paused:
        return look->text3;
    case ClockState::Met:
        return look->ok;
    }
    return look->text;
}

QColor barInk(const Look &look, ClockState state)
{
    return state == ClockState::Running ? look->accent : amountInk(look, state);
}

Icon signOf(ClockState state)
{
    switch (state) {
    case ClockState::Overdue:
        return Icon::Warning;
    case ClockState::Paused:
        return Icon::Pause;
    case ClockState::Met:
        return Icon::Check;
    case ClockState::Running:
    case ClockState::Soon:
        break;
    }
    return Icon::None;
}

auto asTuple(const ClockFacts &f)
{
    return std::tie(f.state, f.amount, f.word, f.name, f.subject, f.due, f.badge, f.badgeTone, f.spent);
}

} // namespace

ClockWidget::ClockWidget(ClockShape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClockWidget::setFacts(const ClockFacts &facts)
{
    if (asTuple(facts) == asTuple(m_facts))
        return;
    m_facts = facts;
    QStringList words = {facts.name, facts.amount, facts.word, facts.subject, facts.due};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ClockWidget::sizeHint() const
{
    const Look look = Look::of(this);
    return {208, look.px(m_shape == ClockShape::Tile ? 72 : 46)};
}

QSize ClockWidget::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ClockWidget::paintEvent(QPaintEvent *)
{
    const Look look = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shape == ClockShape::Tile)
        paintTile(painter, look);
    else
        paintRow(painter, look);
    if (hasFocus())
        paintFocusRing(painter, look, rect());
}

void ClockWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void ClockWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    Q_EMIT activated();
}

void ClockWidget::paintTile(QPainter &painter, const Look &look) const
{
    const QRect area = rect().adjusted(kTilePadding, 4, -kTilePadding, -6);
    const QColor ink = amountInk(look, m_facts.state);
    const QRect top(area.left(), area.top(), area.width(), look.px(26));
    const QFont big = look.font(TypeRole::PageTitle);
    painter.setPen(ink);
    drawTabular(painter, top, m_facts.amount, big);
    int left = top.left() + tabularWidth(big, m_facts.amount) + 6;
    paintText(painter, QRect(left, top.top() + 2, 80, top.height()), m_facts.word, look.font(TypeRole::Caption),
              look->text3);
    left += look.textWidth(TypeRole::Caption, m_facts.word) + 6;
    paintIcon(painter, QRect(left, top.top() + 2, 14, top.height()), signOf(m_facts.state), ink);
    painter.setPen(look->text2);
    drawTabular(painter, top.adjusted(0, 2, 0, 2), m_facts.due, look.font(TypeRole::Caption), Qt::AlignRight);

    const int badge = m_facts.badge.isEmpty() ? 0 : badgeWidth(look, m_facts.badge);
    const QRect middle(area.left(), top.bottom() + 1, area.width(), look.px(18));
    paintElided(painter, middle.adjusted(0, 0, -badge - 8, 0), m_facts.name, look.font(TypeRole::DenseMedium),
                look->text);
    if (badge > 0)
        paintBadge(painter, look, QRect(middle.right() - badge + 1, middle.top(), badge, middle.height()),
                   m_facts.badge, m_facts.badgeTone);
    const QRect low(area.left(), middle.bottom() + 1, area.width(), look.px(17));
    const int subject = look.textWidth(TypeRole::Caption, m_facts.subject);
    paintElided(painter, low, m_facts.subject, look.font(TypeRole::Caption), look->text2);
    const QRect bar(low.left() + subject + 8, low.center().y() - 1, low.width() - subject - 8, kBar);
    if (bar.width() >= kLeastBar)
        paintProgress(painter, look, bar, m_facts.spent, barInk(look, m_facts.state));
}

void ClockWidget::paintRow(QPainter &painter, const Look &look) const
{
    const QColor ink = amountInk(look, m_facts.state);
    const QFont strong = look.font(TypeRole::BodyStrong);
    const QRect top(0, 0, width(), look.px(20));
    const int amount = tabularWidth(strong, m_facts.amount);
    painter.setPen(ink);
    drawTabular(painter, top, m_facts.amount, strong, Qt::AlignRight);
    const Icon sign = signOf(m_facts.state);
    const int signWidth = sign == Icon::None ? 0 : 18;
    paintIcon(painter, QRect(top.right() - amount - 17, top.top(), 14, top.height()), sign, ink);
    paintElided(painter, top.adjusted(0, 0, -amount - signWidth - 8, 0), m_facts.name, look.font(TypeRole::DenseMedium),
                look->text);

    const QRect low(0, top.bottom() + 1, width(), look.px(16));
    const QFont caption = look.font(TypeRole::Caption);
    const int due = tabularWidth(caption, m_facts.due);
    painter.setPen(look->text3);
    drawTabular(painter, low, m_facts.due, caption, Qt::AlignRight);
    paintElided(painter, low.adjusted(0, 0, -due - 8, 0), m_facts.subject, caption, look->text3);
    paintProgress(painter, look, QRect(0, low.bottom() + 3, width(), kBar), m_facts.spent, barInk(look, m_facts.state));
}

void paintProgress(QPainter &painter, const Look &look, const QRect &box, double part, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look->line);
    painter.drawRoundedRect(box, 2, 2);
    QRectF filled(box);
    filled.setWidth(std::clamp(part, 0.0, 1.0) * box.width());
    painter.setBrush(ink);
    if (filled.width() >= 1)
        painter.drawRoundedRect(filled, 2, 2);
}

} // namespace ringi::kit
