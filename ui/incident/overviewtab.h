// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first tab of an incident: what happened, how bad it is, what is being done, what comes next, what was last.
#pragma once

#include "ui/incident/incidentfile.h"
#include "ui/incident/story.h"

#include <QWidget>

class QLabel;

namespace ringi {

class AssessmentPanel;
class FactGrid;
class MeasurePanel;
class Section;
class TaskPanel;

class OverviewTab : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void show(const IncidentFile &file, const QList<StoryLine> &story, const Beholder &beholder);
    using QWidget::show;

Q_SIGNALS:
    void measureWanted(const ringi::MeasureId &measure);
    void finishWanted(int ordinal);

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void showSummary(const IncidentFile &file, const Beholder &beholder);
    void showTimes(const IncidentTimes &times);
    void showLatest(const QList<StoryLine> &story, const Beholder &beholder);

    Section *m_summary = nullptr;
    QLabel *m_text = nullptr;
    AssessmentPanel *m_assessment = nullptr;
    Section *m_times = nullptr;
    FactGrid *m_timeFacts = nullptr;
    MeasurePanel *m_measures = nullptr;
    TaskPanel *m_tasks = nullptr;
    Section *m_latest = nullptr;
};

} // namespace ringi
