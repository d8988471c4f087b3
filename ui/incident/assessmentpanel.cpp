// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/assessmentpanel.h"

#include "ui/kit/meter.h"
#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/log/ncisspanel.h"
#include "ui/words/labels.h"
#include "ui/words/taxonomylabels.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

struct Weight
{
    QString factor;
    int points;
};

/// The three factors that add most to the score, "potential impact 450".
QString heaviest(const NcissAnswers &answers)
{
    QList<Weight> weights;
    const auto factors = ncissFactors();
    for (size_t i = 0; i < factors.size(); ++i) {
        const int answer = answers.value(qsizetype(i), -1);
        if (answer >= 0)
            weights.append({words::ncissFactorLabel(QString(factors[i].key)),
                            factors[i].weight * factors[i].options[size_t(answer)].value});
    }
    std::ranges::stable_sort(weights, std::ranges::greater(), &Weight::points);
    QStringList texts;
    for (const Weight &weight : weights.mid(0, 3))
        texts.append(u"%1 %2"_s.arg(weight.factor).arg(weight.points));
    return texts.join(u", "_s);
}

void addViewpoint(QGridLayout *grid, const QString &name, std::optional<Severity> level)
{
    const int row = grid->rowCount();
    const QString text =
        level ? u"%1 %2"_s.arg(int(*level)).arg(words::label(*level)) : AssessmentPanel::tr("not judged yet");
    auto *cells = new kit::LevelCells;
    cells->setLevel(level ? int(*level) : 0, u"%1: %2"_s.arg(name, text));
    grid->addWidget(kit::roleLabel("second", name), row, 0);
    grid->addWidget(cells, row, 1);
    grid->addWidget(kit::roleLabel("dense", text), row, 2);
}

} // namespace

AssessmentPanel::AssessmentPanel(QWidget *parent)
    : Section(tr("Assessment"), parent)
{
}

void AssessmentPanel::show(const Assessment &assessment)
{
    clearLayout(body());
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    halves->addWidget(viewpoints(assessment), 1);
    halves->addWidget(score(assessment), 1);
    body()->addLayout(halves);
    if (assessment.override)
        body()->addWidget(proseLabel(tr("Set by hand: %1").arg(assessment.overrideReason), this));
}

QWidget *AssessmentPanel::viewpoints(const Assessment &assessment)
{
    using words::Viewpoint;
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    addViewpoint(grid, words::label(Viewpoint::Continuity), assessment.continuity);
    addViewpoint(grid, words::label(Viewpoint::Safety), assessment.safety);
    addViewpoint(grid, words::label(Viewpoint::Trust), assessment.trust);
    const Severity severity = severityOf(assessment);
    const int row = grid->rowCount();
    const QString name = assessment.override ? tr("Severity (set by hand)") : tr("Severity (highest)");
    grid->addWidget(kit::horizontalLine(widget), row, 0, 1, 3);
    grid->addWidget(kit::roleLabel("strong", name), row + 1, 0);
    grid->addWidget(new kit::SeverityLabel(int(severity), words::label(severity), widget), row + 1, 1, 1, 2);
    return widget;
}

QWidget *AssessmentPanel::score(const Assessment &assessment)
{
    const NcissRange range = ncissRange(assessment.nciss);
    auto *widget = new QWidget(this);
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(kit::roleLabel("second", tr("NCISS score"), widget));
    head->addStretch();
    head->addWidget(kit::roleLabel("title", scoreInWords(range), widget));
    head->addWidget(kit::roleLabel("quiet", tr("/ 100"), widget));
    auto *meter = new kit::Meter(widget);
    meter->setRange(range.low, range.high);
    meter->setAccessibleName(tr("NCISS score %1 of 100").arg(scoreInWords(range)));
    rows->addLayout(head);
    rows->addWidget(meter);
    auto *note = kit::roleLabel("caption",
                                range.answered == 0 ? tr("No factor is answered yet.")
                                                    : tr("Heaviest: %1").arg(heaviest(assessment.nciss)),
                                widget);
    note->setWordWrap(true);
    rows->addWidget(note);
    rows->addStretch();
    return widget;
}

} // namespace ringi
