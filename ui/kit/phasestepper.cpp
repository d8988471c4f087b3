// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// See phasestepper.h.
#include "ui/kit/phasestepper.h"

#include "ui/kit/icons.h"
#include "ui/kit/tabular.h"

#include <QPainter>

namespace ringi::kit {

namespace {

constexpr int kMargin = 16;
constexpr double kRadius = 8;
constexpr int kMarkTop = 6;

} // namespace

PhaseStepper::PhaseStepper(QWidget *parent)
    : ItemWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Phases"));
}

void PhaseStepper::setSteps(std::vector<PhaseStep> steps)
{
    m_steps = std::move(steps);
    renewItems();
}

QSize PhaseStepper::sizeHint() const
{
    return {900, kMarkTop + int(2 * kRadius) + 2 + look().lineHeight(TypeRole::Dense) + 4};
}

QSize PhaseStepper::minimumSizeHint() const
{
    return {480, sizeHint().height()};
}

std::vector<Item> PhaseStepper::layOutItems() const
{
    std::vector<Item> laid;
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const PhaseStep &step = m_steps[std::size_t(i)];
        const QString state = step.state == StepState::Done ? tr("done")
            : step.state == StepState::Current              ? tr("current")
                                                            : tr("to come");
        const QString words = step.time.isEmpty() ? tr("%1, %2").arg(step.label, state)
                                                  : tr("%1, %2, %3").arg(step.label, state, step.time);
        const int left = int(markCentre(i).x() - kRadius) - 4;
        laid.push_back({QRect(left, 1, int(pitch()) - 8, height() - 2), words, words});
    }
    return laid;
}

void PhaseStepper::paintEvent(QPaintEvent *)
{
    const Look scaled = look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_steps.size()); ++i) {
        paintJoin(painter, scaled, i);
        paintMark(painter, scaled, i);
        paintLabel(painter, scaled, i);
    }
    paintRing(painter);
}

double PhaseStepper::pitch() const
{
    return double(width() - 2 * kMargin) / double(std::max<std::size_t>(1, m_steps.size()));
}

QPointF PhaseStepper::markCentre(int step) const
{
    return {kMargin + kRadius + 1 + step * pitch(), kMarkTop + kRadius};
}

void PhaseStepper::paintJoin(QPainter &painter, const Look &look, int step) const
{
    if (step == 0)
        return;
    const bool isReached = m_steps[std::size_t(step)].state != StepState::ToCome;
    painter.setPen(QPen(isReached ? look->accent : look->line2, 2));
    painter.drawLine(markCentre(step - 1) + QPointF(kRadius + 5, 0), markCentre(step) - QPointF(kRadius + 5, 0));
}

void PhaseStepper::paintMark(QPainter &painter, const Look &look, int step) const
{
    const StepState state = m_steps[std::size_t(step)].state;
    const QPointF centre = markCentre(step);
    const bool isCurrent = state == StepState::Current;
    painter.setPen(QPen(state == StepState::ToCome ? look->line2 : look->accent, 1.5));
    painter.setBrush(isCurrent ? look->accentFill : state == StepState::Done ? look->accentWeak : look->panel);
    painter.drawEllipse(centre, kRadius, kRadius);
    if (state == StepState::Done)
        paintIcon(painter, QRect(int(centre.x()) - 5, int(centre.y()) - 5, 11, 11), Icon::Check, look->accent);
    if (!isCurrent)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look->onAccent);
    painter.drawEllipse(centre, 3, 3);
}

void PhaseStepper::paintLabel(QPainter &painter, const Look &look, int step) const
{
    const PhaseStep &what = m_steps[std::size_t(step)];
    const bool isCurrent = what.state == StepState::Current;
    const QFont font = look.font(isCurrent ? TypeRole::DenseStrong : TypeRole::DenseMedium);
    const QColor ink = isCurrent ? look->accent : what.state == StepState::Done ? look->text : look->text3;
    QRect rest(int(markCentre(step).x() - kRadius), int(kMarkTop + 2 * kRadius) + 2, int(pitch()) - 8,
               look.lineHeight(TypeRole::Dense));
    paintElided(painter, rest, what.label, font, ink);
    rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(what.label) + 7);
    const QFont small = look.font(TypeRole::Caption);
    if (tabularWidth(small, what.time) > rest.width())
        return;
    painter.setPen(look->text3);
    drawTabular(painter, rest, what.time, small);
}

} // namespace ringi::kit
