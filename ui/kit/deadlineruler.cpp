// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See deadlineruler.h. What is already late sits at the left end.
#include "ui/kit/deadlineruler.h"

#include "ui/kit/tabular.h"
#include "ui/kit/timeaxis.h"

#include <QPainter>

#include <algorithm>

namespace ringi::kit {

namespace {

constexpr int kMargin = 18;
constexpr int kMergeBelow = 6;
constexpr int kTop = 24;
constexpr int kCountRoom = 24;

} // namespace

DeadlineRuler::DeadlineRuler(QWidget *parent)
    : ItemWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Deadlines"));
    connect(this, &ItemWidget::activated, this,
            [this](int item) { Q_EMIT markActivated(groups()[std::size_t(item)].marks.front()); });
}

void DeadlineRuler::setScene(DeadlineScene scene)
{
    m_scene = std::move(scene);
    std::stable_sort(m_scene.marks.begin(), m_scene.marks.end(),
                     [](const auto &a, const auto &b) { return a.due < b.due; });
    renewItems();
}

QSize DeadlineRuler::sizeHint() const
{
    return {420, kTop + look().px(18)};
}

std::vector<Item> DeadlineRuler::layOutItems() const
{
    std::vector<Item> laid;
    for (const Group &group : groups()) {
        QStringList words;
        for (const int mark : group.marks) {
            const DeadlineMark &what = m_scene.marks[std::size_t(mark)];
            words += tr("%1, due %2").arg(what.name, what.due.toString(QStringLiteral("HH:mm")));
        }
        laid.push_back({QRect(int(group.x) - 12, 0, 24, lineY() + 4), words.join(QStringLiteral("; ")),
                        words.join(QLatin1Char('\n'))});
    }
    return laid;
}

void DeadlineRuler::paintEvent(QPaintEvent *)
{
    if (!m_scene.now.isValid())
        return;
    const Look scaled = look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter, scaled);
    const auto all = groups();
    for (std::size_t i = 0; i < all.size(); ++i) {
        paintGroup(painter, scaled, all[i]);
        const bool isCrowded = i + 1 < all.size() && all[i + 1].x - all[i].x < kCountRoom;
        paintCount(painter, scaled, all[i], isCrowded ? Qt::AlignRight : Qt::AlignLeft);
    }
    paintRing(painter);
}

std::vector<DeadlineRuler::Group> DeadlineRuler::groups() const
{
    std::vector<Group> made;
    for (int i = 0; i < int(m_scene.marks.size()); ++i) {
        const double x = timeX(m_scene.marks[std::size_t(i)].due);
        if (x > width() - kMargin + 1)
            continue;
        if (!made.empty() && x - made.back().x < kMergeBelow)
            made.back().marks.push_back(i);
        else
            made.push_back({x, {i}});
    }
    return made;
}

double DeadlineRuler::timeX(const QDateTime &time) const
{
    const TimeAxis axis(m_scene.now, m_scene.now.addSecs(qint64(m_scene.hours) * 3600), kMargin, width() - kMargin);
    return std::max(double(kMargin), axis.x(time));
}

int DeadlineRuler::lineY() const
{
    return kTop - 2;
}

void DeadlineRuler::paintScale(QPainter &painter, const Look &look) const
{
    painter.fillRect(QRect(kMargin, lineY(), width() - 2 * kMargin, 1), look->line2);
    const QRect row(0, lineY() + 2, width(), look.px(16));
    paintText(painter, QRect(kMargin - 2, row.top(), 60, row.height()), tr("now"), look.font(TypeRole::CaptionStrong),
              look->text);
    const TimeAxis axis(m_scene.now, m_scene.now.addSecs(qint64(m_scene.hours) * 3600), kMargin, width() - kMargin);
    for (const TimeAxis::Tick &tick : axis.ticks(look.px(40))) {
        if (tick.x < kMargin + look.px(34))
            continue;
        painter.fillRect(QRect(int(tick.x), lineY(), 1, 4), look->line2);
        painter.setPen(look->text3);
        drawTabular(painter, QRect(int(tick.x) - 20, row.top(), 40, row.height()),
                    tick.time.toString(QStringLiteral("HH")), look.font(TypeRole::Caption), Qt::AlignHCenter);
    }
}

void DeadlineRuler::paintGroup(QPainter &painter, const Look &look, const Group &group) const
{
    const ClockState state = m_scene.marks[std::size_t(group.marks.front())].state;
    const double y = lineY();
    if (state == ClockState::Overdue || state == ClockState::Soon) {
        const bool isLate = state == ClockState::Overdue;
        painter.setPen(QPen(isLate ? look->danger : look->warn, 1.5));
        painter.setBrush(isLate ? look->danger : look->panel);
        painter.drawLine(QPointF(group.x, y - 9), QPointF(group.x, y));
        painter.drawPolygon(
            QPolygonF({QPointF(group.x - 5, y - 18), QPointF(group.x + 5, y - 18), QPointF(group.x, y - 8)}));
    } else {
        painter.setPen(QPen(look->accent, 1.5));
        painter.setBrush(look->accent);
        painter.drawLine(QPointF(group.x, y - 12), QPointF(group.x, y));
        painter.drawEllipse(QPointF(group.x, y - 13), 3, 3);
    }
}

void DeadlineRuler::paintCount(QPainter &painter, const Look &look, const Group &group, Qt::Alignment side) const
{
    if (group.marks.size() < 2)
        return;
    const int left = int(group.x) + (side == Qt::AlignLeft ? 6 : -30);
    painter.setPen(look->text);
    drawTabular(painter, QRect(left, lineY() - 22, 24, 12), QString::number(group.marks.size()),
                look.font(TypeRole::CaptionStrong), side);
}

} // namespace ringi::kit
