// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupstrip.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/factgrid.h"
#include "ui/parts/section.h"
#include "ui/words/explain.h"
#include "ui/words/times.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr int kSteps = 1'000;
constexpr qsizetype kMostFindings = 20;

QString number(quint64 value)
{
    return words::locale().toString(value);
}

QString phaseText(BackupPhase phase)
{
    switch (phase) {
    case BackupPhase::Writing:
        return BackupStrip::tr("Writing the backup");
    case BackupPhase::ReadingBack:
        return BackupStrip::tr("Reading it back and verifying it");
    case BackupPhase::Restoring:
        return BackupStrip::tr("Restoring it into a temporary place");
    }
    return {};
}

QString inSeconds(qint64 ms)
{
    return words::locale().toString(double(ms) / 1000, 'f', 1);
}

QStringList findingsOf(const BackupFault &fault)
{
    QStringList sentences{words::explain(fault)};
    for (const Finding &finding : fault.findings().mid(0, kMostFindings))
        sentences.append(words::explain(finding));
    return sentences;
}

} // namespace

BackupStrip::BackupStrip(QWidget *parent)
    : QWidget(parent)
    , m_state(new kit::StateLabel({}, kit::Tone::Plain, this))
    , m_progressText(kit::roleLabel("quiet", {}, this))
    , m_text(proseLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new kit::KeyHintButton(tr("Stop"), this))
    , m_facts(new FactGrid(this))
{
    build();
    connect(m_stop, &QPushButton::clicked, this, &BackupStrip::stopWanted);
    hide();
}

void BackupStrip::build()
{
    kit::setSurface(this, kit::Surface::Panel2);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 10);
    rows->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_state);
    row->addWidget(m_progressText);
    row->addStretch();
    row->addWidget(m_stop);
    m_bar->setProperty("size", QStringLiteral("lg"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setButtonSize(kit::ButtonSize::Small);
    rows->addLayout(row);
    for (QWidget *part :
         {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_facts)})
        rows->addWidget(part);
}

void BackupStrip::showRunning(BackupPhase phase)
{
    m_phase = phase;
    m_pace.begin();
    m_state->setState(phaseText(phase), kit::Tone::Pending);
    m_progressText->clear();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->show();
    m_text->hide();
    m_facts->hide();
    show();
}

void BackupStrip::showProgress(BackupPhase phase, qint64 done, qint64 total)
{
    if (phase != m_phase)
        showRunning(phase);
    m_bar->setRange(0, kSteps);
    m_bar->setValue(int(double(done) / double(total) * kSteps));
    m_progressText->setText(m_pace.text(done, total));
}

void BackupStrip::showOutcome(const QString &state, kit::Tone tone, const QStringList &sentences)
{
    m_bar->hide();
    m_stop->hide();
    m_progressText->clear();
    m_state->setState(state, tone);
    m_text->setText(sentences.join(u'\n'));
    m_text->setVisible(!sentences.isEmpty());
    m_facts->hide();
    show();
}

void BackupStrip::showMade(const MadeBackup &made)
{
    QStringList sentences;
    if (!made.discarded.isEmpty())
        sentences.append(tr("%n older backup(s) removed.", nullptr, int(made.discarded.size())));
    showOutcome(tr("The backup is made; it was read back and holds"), kit::Tone::Ok, sentences);
    showFacts(made.path, made.facts);
}

void BackupStrip::showDrill(const QString &backup, const Drill &drill)
{
    if (drill.fault)
        return showOutcome(tr("The backup cannot be restored"), kit::Tone::Danger,
                           findingsOf(*drill.fault) + QStringList(tr("Make a new backup now, and keep this one.")));
    showOutcome(
        tr("The backup can be restored; its ledger holds"), kit::Tone::Ok,
        {tr("Restored and verified in %1 seconds; the temporary place is gone again.").arg(inSeconds(drill.ms))});
    showFacts(backup, *drill.facts);
}

void BackupStrip::showProblem(const QStringList &sentences)
{
    showOutcome(tr("Not done"), kit::Tone::Warn, sentences);
}

void BackupStrip::showFacts(const QString &path, const BackupFacts &facts)
{
    const Inventory &all = facts.manifest.inventory;
    m_facts->clear();
    m_facts->addText(tr("File"), QDir::toNativeSeparators(path));
    m_facts->addText(tr("Size"), words::locale().formattedDataSize(facts.bytes));
    m_facts->addText(tr("Content"),
                     tr("%1 entries with %2 events, %3 kept files, %4 officers' keys")
                         .arg(number(all.commits), number(all.events), number(all.originals), number(all.keys)));
    m_facts->addMono(tr("Digest"), QString::fromLatin1(facts.digest.toHex()));
    m_facts->show();
}

QString BackupStrip::text() const
{
    return m_text->text();
}

} // namespace ringi
