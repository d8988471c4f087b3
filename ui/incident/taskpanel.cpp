// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/taskpanel.h"

#include "ui/incident/incidentacts.h"
#include "ui/kit/disabledreason.h"
#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/words/explain.h"
#include "ui/words/labels.h"
#include "ui/words/times.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNext = 5;

bool isBefore(const Task &a, const Task &b)
{
    if (a.state != b.state)
        return a.state == TaskState::Open;
    constexpr Instant never{std::numeric_limits<qint64>::max()};
    return a.due.value_or(never) < b.due.value_or(never);
}

QLabel *dueLabel(const Task &task, Instant now, QWidget *parent)
{
    if (task.state == TaskState::Done)
        return kit::roleLabel("quiet", words::recent(task.finished->at, now), parent);
    if (!task.due)
        return kit::roleLabel("quiet", TaskPanel::tr("no due time"), parent);
    if (*task.due < now)
        return kit::roleLabel("danger", words::timeLeft(*task.due, now), parent);
    return kit::roleLabel("dense", words::recent(*task.due, now), parent);
}

} // namespace

TaskPanel::TaskPanel(Which which, QWidget *parent)
    : Section(which == Which::All ? tr("Tasks") : tr("Next tasks"), parent)
    , m_which(which)
{
}

void TaskPanel::show(const Incident &incident, const Beholder &beholder)
{
    clearLayout(body());
    setNote(tr("%n open", nullptr, incident.openTasks()));
    const QList<int> ordinals = ordinalsOf(incident);
    for (const int ordinal : ordinals)
        body()->addWidget(rowFor(incident, ordinal, beholder));
    if (ordinals.isEmpty())
        body()->addWidget(kit::roleLabel("quiet", tr("No open task. Add one with Ctrl+E."), this));
    body()->addStretch();
}

QList<int> TaskPanel::ordinalsOf(const Incident &incident) const
{
    QList<int> ordinals;
    for (int i = 0; i < int(incident.tasks.size()); ++i) {
        if (m_which == Which::All || incident.tasks[i].state == TaskState::Open)
            ordinals.append(i + 1);
    }
    std::ranges::stable_sort(ordinals,
                             [&](int a, int b) { return isBefore(incident.tasks[a - 1], incident.tasks[b - 1]); });
    return m_which == Which::All ? ordinals : ordinals.mid(0, kNext);
}

QWidget *TaskPanel::rowFor(const Incident &incident, int ordinal, const Beholder &beholder)
{
    const Task &task = incident.tasks[ordinal - 1];
    auto *row = new QWidget(this);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    columns->addWidget(tickFor(incident, ordinal, beholder), 0, Qt::AlignTop);
    QLabel *title = proseLabel(task.result.isEmpty() ? task.title : u"%1\n%2"_s.arg(task.title, task.result), row);
    title->setProperty("role", u"dense"_s);
    columns->addWidget(title, 1);
    const auto tone = beholder.isOf(task.division) ? kit::BadgeTone::Mine : kit::BadgeTone::Other;
    columns->addWidget(new kit::BadgeLabel(words::shortLabel(task.division), tone, row), 0, Qt::AlignTop);
    columns->addWidget(dueLabel(task, beholder.now, row), 0, Qt::AlignTop);
    return row;
}

QCheckBox *TaskPanel::tickFor(const Incident &incident, int ordinal, const Beholder &beholder)
{
    const Task &task = incident.tasks[ordinal - 1];
    auto *tick = new QCheckBox(this);
    tick->setAccessibleName(tr("Finish task: %1").arg(task.title));
    tick->setToolTip(tr("Finish this task"));
    tick->setChecked(task.state == TaskState::Done);
    const Guard no = refusalOf(FinishTask{ordinal, {}}, incident, beholder.actor, beholder.now);
    kit::setDisabledReason(tick, no ? words::explain(*no) : QString());
    connect(tick, &QCheckBox::clicked, this, [this, tick, ordinal] {
        tick->setChecked(false); // it is done when the ledger says so
        Q_EMIT finishWanted(ordinal);
    });
    return tick;
}

} // namespace ringi
