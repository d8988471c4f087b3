// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/overviewtab.h"

#include "ui/incident/assessmentpanel.h"
#include "ui/incident/measurepanel.h"
#include "ui/incident/taskpanel.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/surface.h"
#include "ui/parts/factgrid.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QVBoxLayout>

#include <ranges>

namespace ringi {

namespace {

constexpr int kLatest = 6;

QVBoxLayout *column(QWidget *widget)
{
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    return rows;
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent)
    : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildLeft(), 5);
    columns->addWidget(kit::verticalLine(this));
    columns->addWidget(buildRight(), 4);
}

QWidget *OverviewTab::buildLeft()
{
    auto *left = new QWidget(this);
    QVBoxLayout *rows = column(left);
    m_summary = new Section(tr("Summary"), left);
    m_text = proseLabel({}, left);
    m_summary->body()->addWidget(m_text);
    m_assessment = new AssessmentPanel(left);
    m_times = new Section(tr("Times"), left);
    m_timeFacts = new FactGrid(left);
    m_times->body()->addWidget(m_timeFacts);
    for (QWidget *part :
         {static_cast<QWidget *>(m_summary), kit::horizontalLine(left), static_cast<QWidget *>(m_assessment),
          kit::horizontalLine(left), static_cast<QWidget *>(m_times)})
        rows->addWidget(part);
    rows->addStretch();
    return left;
}

QWidget *OverviewTab::buildRight()
{
    auto *right = new QWidget(this);
    QVBoxLayout *rows = column(right);
    m_measures = new MeasurePanel(right);
    m_tasks = new TaskPanel(TaskPanel::Which::NextOpen, right);
    m_latest = new Section(tr("Latest"), right);
    for (QWidget *part :
         {static_cast<QWidget *>(m_measures), kit::horizontalLine(right), static_cast<QWidget *>(m_tasks),
          kit::horizontalLine(right), static_cast<QWidget *>(m_latest)})
        rows->addWidget(part);
    rows->addStretch();
    connect(m_measures, &MeasurePanel::measureWanted, this, &OverviewTab::measureWanted);
    connect(m_tasks, &TaskPanel::finishWanted, this, &OverviewTab::finishWanted);
    return right;
}

void OverviewTab::show(const IncidentFile &file, const QList<StoryLine> &story, const Beholder &beholder)
{
    showSummary(file, beholder);
    m_assessment->show(file.incident.content.assessment);
    showTimes(file.incident.content.times);
    m_measures->show(file.measures);
    m_tasks->show(file.incident, beholder);
    showLatest(story, beholder);
}

void OverviewTab::showSummary(const IncidentFile &file, const Beholder &beholder)
{
    const IncidentContent &content = file.incident.content;
    m_text->setText(content.summary.isEmpty() ? tr("Nothing has been written yet.") : content.summary);
    m_summary->setNote(
        tr("version %1 · %2").arg(file.incident.revision).arg(words::recent(file.incident.updated.at, beholder.now)));
}

void OverviewTab::showTimes(const IncidentTimes &times)
{
    m_timeFacts->clear();
    const auto add = [this](QStringView key, const std::optional<StatedTime> &time) {
        if (time)
            m_timeFacts->addText(words::fieldLabel(key), words::stated(*time));
    };
    add(u"occurred", times.occurred);
    add(u"detected", times.detected);
    add(u"reported", times.reported);
    add(u"contained", times.contained);
    add(u"recovered", times.recovered);
}

void OverviewTab::showLatest(const QList<StoryLine> &story, const Beholder &beholder)
{
    clearLayout(m_latest->body());
    const QList<StoryLine> latest = story.last(std::min<qsizetype>(kLatest, story.size()));
    for (const StoryLine &line : latest | std::views::reverse) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        const auto tone = beholder.isOf(line.division) ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
        row->addWidget(kit::roleLabel("quiet", words::recent(line.at, beholder.now), m_latest));
        row->addWidget(new kit::BadgeLabel(words::shortLabel(line.division), tone, m_latest));
        row->addWidget(new kit::ElidedLabel(line.what, kit::TypeRole::Dense, m_latest), 1);
        m_latest->body()->addLayout(row);
    }
}

} // namespace ringi
