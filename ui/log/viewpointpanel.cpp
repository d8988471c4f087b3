// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/viewpointpanel.h"

#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/log/levelchoice.h"
#include "ui/parts/field.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace ringi {

using words::Viewpoint;

namespace {

constexpr std::array kViewpoints{Viewpoint::Continuity, Viewpoint::Safety, Viewpoint::Trust};

std::optional<Severity> &of(Viewpoint viewpoint, Assessment &assessment)
{
    switch (viewpoint) {
    case Viewpoint::Continuity:
        return assessment.continuity;
    case Viewpoint::Safety:
        return assessment.safety;
    case Viewpoint::Trust:
        break;
    }
    return assessment.trust;
}

} // namespace

ViewpointPanel::ViewpointPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    buildHead(grid);
    buildViewpoints(grid);
    buildOverride(grid);
    tell();
}

void ViewpointPanel::buildHead(QGridLayout *grid)
{
    m_severity = new kit::SeverityLabel(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(kit::roleLabel("section", tr("Severity"), this));
    head->addWidget(kit::roleLabel("quiet", tr("highest of three viewpoints"), this));
    head->addStretch();
    head->addWidget(m_severity);
    grid->addLayout(head, 0, 0, 1, 3);
}

void ViewpointPanel::buildViewpoints(QGridLayout *grid)
{
    for (size_t i = 0; i < kViewpoints.size(); ++i) {
        const QString name = words::label(kViewpoints[i]);
        m_levels[i] = new LevelChoice(this);
        m_levels[i]->setAccessibleName(name);
        m_meanings[i] = kit::roleLabel("quiet", {}, this);
        m_meanings[i]->setWordWrap(true);
        const int row = int(i) + 1;
        grid->addWidget(kit::roleLabel("dense", name, this), row, 0);
        grid->addWidget(m_levels[i], row, 1);
        grid->addWidget(m_meanings[i], row, 2);
        connect(m_levels[i], &LevelChoice::chosenChanged, this, &ViewpointPanel::tell);
    }
}

void ViewpointPanel::buildOverride(QGridLayout *grid)
{
    m_override = new QComboBox(this);
    m_override->setAccessibleName(tr("Overall severity"));
    m_override->addItem(tr("as the viewpoints say"));
    for (const Severity level : allOf<Severity>())
        m_override->addItem(QStringLiteral("%1 %2").arg(int(level)).arg(words::label(level)), int(level));
    m_reasonEdit = new QLineEdit(this);
    m_reasonEdit->setPlaceholderText(tr("Why the severity is set by hand"));
    m_reason = new Field({}, {}, m_reasonEdit, this);
    m_reasonEdit->setAccessibleName(tr("Reason for the severity set by hand"));
    grid->addWidget(kit::roleLabel("dense", tr("Set by hand"), this), 4, 0);
    grid->addWidget(m_override, 4, 1);
    grid->addWidget(m_reason, 4, 2);
    connect(m_override, &QComboBox::currentIndexChanged, this, &ViewpointPanel::tell);
    connect(m_reasonEdit, &QLineEdit::textChanged, this, &ViewpointPanel::changed);
}

void ViewpointPanel::writeTo(Assessment &assessment) const
{
    for (size_t i = 0; i < kViewpoints.size(); ++i)
        of(kViewpoints[i], assessment) = m_levels[i]->level();
    const QVariant level = m_override->currentData();
    assessment.override = level.isValid() ? std::optional(Severity(level.toInt())) : std::nullopt;
    assessment.overrideReason = level.isValid() ? m_reasonEdit->text().trimmed() : QString();
}

void ViewpointPanel::setAssessment(const Assessment &assessment)
{
    Assessment shown = assessment;
    for (size_t i = 0; i < kViewpoints.size(); ++i)
        m_levels[i]->setLevel(of(kViewpoints[i], shown));
    m_override->setCurrentIndex(shown.override ? int(*shown.override) + 1 : 0);
    m_reasonEdit->setText(shown.overrideReason);
    tell();
}

void ViewpointPanel::tell()
{
    Assessment assessment;
    writeTo(assessment);
    const Severity severity = severityOf(assessment);
    m_severity->setSeverity(int(severity), words::label(severity));
    m_reason->setVisible(assessment.override.has_value());
    for (size_t i = 0; i < kViewpoints.size(); ++i)
        tellMeaning(i);
    Q_EMIT changed();
}

void ViewpointPanel::tellMeaning(size_t viewpoint)
{
    const auto level = m_levels[viewpoint]->level();
    m_meanings[viewpoint]->setText(level ? words::meaning(kViewpoints[viewpoint], *level) : tr("not judged yet"));
}

} // namespace ringi
