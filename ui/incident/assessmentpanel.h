// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How bad the incident is judged to be: three viewpoints, the highest, and the NCISS score with what weighs most.
#pragma once

#include "domain/incidentcontent.h"
#include "ui/parts/section.h"

namespace ringi {

class AssessmentPanel : public Section
{
    Q_OBJECT

public:
    explicit AssessmentPanel(QWidget *parent = nullptr);
    void show(const Assessment &assessment);
    using QWidget::show;

private:
    QWidget *viewpoints(const Assessment &assessment);
    QWidget *score(const Assessment &assessment);
};

} // namespace ringi
