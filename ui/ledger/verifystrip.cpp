// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/verifystrip.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/pill.h"
#include "ui/kit/surface.h"
#include "ui/words/explain.h"
#include "ui/words/times.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kMostShown = 500;
constexpr int kFindingsHeight = 120;

QString number(qint64 value)
{
    return words::locale().toString(value);
}

} // namespace

VerifyStrip::VerifyStrip(QWidget *parent)
    : QWidget(parent)
    , m_state(new kit::StateLabel({}, kit::Tone::Plain, this))
    , m_text(kit::roleLabel("quiet", {}, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new kit::KeyHintButton(tr("Stop"), this))
    , m_findings(new QListWidget(this))
{
    kit::setSurface(this, kit::Surface::Panel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 8, 16, 8);
    rows->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_state);
    row->addWidget(m_text);
    row->addStretch();
    row->addWidget(m_stop);
    m_bar->setProperty("size", QStringLiteral("lg"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the verification"));
    m_stop->setButtonSize(kit::ButtonSize::Small);
    m_findings->setMaximumHeight(kFindingsHeight);
    m_findings->setAccessibleName(tr("Findings"));
    rows->addLayout(row);
    rows->addWidget(m_bar);
    rows->addWidget(m_findings);
    connect(m_stop, &QPushButton::clicked, this, &VerifyStrip::stopWanted);
    connect(m_findings, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT entryWanted(item->data(Qt::UserRole).toULongLong()); });
    hide();
}

void VerifyStrip::showRunning()
{
    m_pace.begin();
    m_state->setState(tr("Verifying"), kit::Tone::Pending);
    m_text->clear();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->show();
    m_findings->hide();
    show();
}

void VerifyStrip::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    constexpr int steps = 1000;
    m_bar->setRange(0, steps);
    m_bar->setValue(int(double(done) / double(total) * steps));
    m_text->setText(m_pace.text(done, total));
}

/// Nothing where all of it was wanted and read.
QString VerifyStrip::whatWasRead(const Verification &verification, VerifyFrom from)
{
    if (verification.since > 0)
        return tr("Entries up to %1 were taken as verified.").arg(number(qint64(verification.since)));
    switch (from) {
    case VerifyFrom::Beginning:
        break;
    case VerifyFrom::LastVerification:
        return tr("This machine had not verified it before, so all of it was read.");
    case VerifyFrom::LastCheckpoint:
        return tr("There is no checkpoint with two signatures yet, so all of it was read.");
    }
    return {};
}

void VerifyStrip::showResult(const Verification &verification, Instant at, VerifyFrom from)
{
    m_bar->hide();
    m_stop->hide();
    const QString checked = tr("%1 entries, %2 events checked at %3")
                                .arg(number(qint64(verification.commits)), number(qint64(verification.events)),
                                     words::clockWithSeconds(at, words::Zone::Jst));
    const QString read = whatWasRead(verification, from);
    m_text->setText(read.isEmpty() ? checked : tr("%1. %2", "two statements").arg(checked, read));
    if (!verification.findings.isEmpty())
        m_state->setState(tr("%n finding(s)", nullptr, int(verification.findings.size())), kit::Tone::Danger);
    else if (!verification.complete)
        m_state->setState(tr("Stopped, nothing found so far"), kit::Tone::Warn);
    else
        m_state->setState(tr("The ledger is intact"), kit::Tone::Ok);
    showFindings(verification);
}

void VerifyStrip::showFindings(const Verification &verification)
{
    m_findings->clear();
    for (const Finding &finding : verification.findings.mid(0, kMostShown)) {
        const QString sentence = words::explain(finding) + u' ' + words::advice(finding.kind);
        auto *item = new QListWidgetItem(sentence, m_findings);
        item->setToolTip(sentence);
        item->setData(Qt::UserRole, QVariant::fromValue(finding.commit));
    }
    m_findings->setVisible(!verification.findings.isEmpty());
}

void VerifyStrip::showFault(const Fault &fault)
{
    m_bar->hide();
    m_stop->hide();
    m_state->setState(tr("Not verified"), kit::Tone::Warn);
    m_text->setText(words::explain(fault));
}

QString VerifyStrip::text() const
{
    return m_text->text();
}

} // namespace ringi
