// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The phases of an incident in one line: which are done and when, which one is current, which are to come.
#pragma once

#include "ui/kit/itemwidget.h"

namespace ringi::kit {

enum class StepState { Done, Current, ToCome };

struct PhaseStep
{
    QString label = {};
    /// When it was reached, as it is to be written; may be empty.
    QString time = {};
    StepState state = StepState::ToCome;
};

class PhaseStepper : public ItemWidget
{
    Q_OBJECT

public:
    explicit PhaseStepper(QWidget *parent = nullptr);

    void setSteps(std::vector<PhaseStep> steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::vector<Item> layOutItems() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    double pitch() const;
    QPointF markCentre(int step) const;
    void paintJoin(QPainter &painter, const Look &look, int step) const;
    void paintMark(QPainter &painter, const Look &look, int step) const;
    void paintLabel(QPainter &painter, const Look &look, int step) const;

    std::vector<PhaseStep> m_steps;
};

} // namespace ringi::kit
