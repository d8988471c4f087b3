// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/runstep.h"

#include "ui/kit/keyhintbutton.h"
#include "ui/kit/surface.h"
#include "ui/parts/factgrid.h"
#include "ui/parts/section.h"
#include "ui/words/times.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ringi {

RunStep::RunStep(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_pages);
    m_pages->addWidget(buildRunning());
    m_pages->addWidget(buildResult());
}

QWidget *RunStep::buildRunning()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 16, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_done = kit::roleLabel("strong", {}, page));
    m_progress = new QProgressBar(page);
    m_progress->setProperty("size", QStringLiteral("lg"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Rows imported"));
    rows->addWidget(m_progress);
    auto *note = kit::roleLabel("quiet", {}, page);
    note->setWordWrap(true);
    note->setText(tr("Rows are written in batches of %n. If you stop, whole batches that are written stay; importing "
                     "the file again goes on from there.",
                     nullptr, kImportBatch));
    rows->addWidget(note);
    rows->addStretch();
    return page;
}

QWidget *RunStep::buildResult()
{
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 16, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_headline = kit::roleLabel("title", {}, page));
    m_headline->setWordWrap(true);
    rows->addWidget(m_counts = new FactGrid(page));
    rows->addWidget(m_rejected = proseLabel({}, page));
    rows->addWidget(m_elsewhere = kit::roleLabel("warn", {}, page));
    m_elsewhere->setWordWrap(true);
    auto *line = new QHBoxLayout;
    m_folder = new kit::KeyHintButton(tr("Show folder"), page);
    m_folder->setAutoDefault(false);
    line->addWidget(m_folder);
    line->addStretch();
    rows->addLayout(line);
    rows->addStretch();
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_folderPath); });
    return page;
}

void RunStep::showStart()
{
    m_pages->setCurrentIndex(0);
    m_pace.begin();
    m_progress->setRange(0, 0);
    m_done->setText(tr("Reading the file…"));
}

void RunStep::showProgress(qint64 done, qint64 total)
{
    if (total == 0 || !m_pace.isRunning())
        return;
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    m_done->setText(m_pace.text(done, total));
}

void RunStep::showStopping()
{
    m_pace.end();
    m_done->setText(tr("Stopping…"));
}

void RunStep::showResult(const ImportResult &result, const QString &inputPath)
{
    const QLocale figures = words::locale();
    m_headline->setText(result.cancelled ? tr("Stopped. What was added stays; import the file again to go on.")
                                         : tr("%n incident(s) added.", nullptr, result.added));
    m_counts->clear();
    m_counts->addText(tr("Rows read"), figures.toString(result.read));
    m_counts->addText(tr("Added"), figures.toString(result.added));
    m_counts->addText(tr("Already there"), figures.toString(result.alreadyThere));
    m_counts->addText(tr("Rejected"), figures.toString(result.rejected));
    showRejectedFile(result.rejectedFile, inputPath);
    m_pages->setCurrentIndex(1);
}

void RunStep::showRejectedFile(const QString &path, const QString &inputPath)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const bool isThere = !path.isEmpty();
    m_folderPath = folder.path();
    m_rejected->setText(isThere ? tr("The rejected rows with their reasons are in %1. Mend them there and import that "
                                     "file with the same profile.")
                                      .arg(QDir::toNativeSeparators(path))
                                : QString());
    m_elsewhere->setText(tr("The folder of the file cannot be written, so they are in your documents."));
    m_rejected->setVisible(isThere);
    m_elsewhere->setVisible(isThere && folder != QFileInfo(inputPath).absoluteDir());
    m_folder->setVisible(isThere);
}

QString RunStep::headline() const
{
    return m_headline->text();
}

QString RunStep::rejectedShown() const
{
    return m_rejected->text();
}

} // namespace ringi
