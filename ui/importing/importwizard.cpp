// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwizard.h"

#include "ui/importing/filestep.h"
#include "ui/importing/mappingstep.h"
#include "ui/importing/previewstep.h"
#include "ui/importing/runstep.h"
#include "ui/kit/banner.h"
#include "ui/kit/disabledreason.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/phasestepper.h"
#include "ui/kit/surface.h"
#include "ui/words/explain.h"

#include <QDesktopServices>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ringi {

namespace {

constexpr QSize kSize(1120, 720);

kit::StepState stateOf(int step, int current)
{
    if (step < current)
        return kit::StepState::Done;
    return step == current ? kit::StepState::Current : kit::StepState::ToCome;
}

} // namespace

ImportWizard::ImportWizard(Office &office, QWidget *parent)
    : DialogFrame(tr("Import a CSV file"), parent)
    , m_office(office)
    , m_work(office)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (office.mode == StoreMode::Exercise)
        titleExtras()->addWidget(new kit::ExerciseTag(this));
    setContent(buildContent());
    buildFoot();
    connectSteps();
    connectWork();
    resize(kSize);
    goTo(Step::File);
}

QWidget *ImportWizard::buildContent()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(12);
    rows->addWidget(m_stepper = new kit::PhaseStepper(content));
    rows->addWidget(m_pages = new QStackedWidget(content), 1);
    m_stepper->setAccessibleName(tr("Steps of the import"));
    m_stepper->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(m_file = new FileStep(m_office.questions, m_pages));
    m_pages->addWidget(m_mapping = new MappingStep(m_office.questions, m_pages));
    m_pages->addWidget(m_preview = new PreviewStep(m_pages));
    m_pages->addWidget(m_run = new RunStep(m_pages));
    rows->addWidget(m_problem = kit::roleLabel("danger", {}, content));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    return content;
}

void ImportWizard::buildFoot()
{
    m_close = new kit::KeyHintButton(tr("Cancel"), this);
    m_close->setKind(kit::ButtonKind::Ghost);
    m_close->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_back = new kit::KeyHintButton(tr("Back"), this);
    m_next = new kit::KeyHintButton(tr("Next"), this);
    m_next->setKind(kit::ButtonKind::Primary);
    m_next->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Enter));
    footerLeft()->addWidget(kit::roleLabel("quiet", tr("Signed as %1").arg(m_office.me.name), this));
    for (auto *button : {m_close, m_back, m_next}) {
        button->setAutoDefault(false);
        footerRight()->addWidget(button);
    }
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goNext);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(int(Qt::CTRL) | key), this), &QShortcut::activated, m_next,
                &QPushButton::click);
}

void ImportWizard::connectSteps()
{
    connect(m_file, &FileStep::fileChosen, this, &ImportWizard::takeFile);
    connect(m_mapping, &MappingStep::edited, this, &ImportWizard::followStep);
    connect(m_run, &RunStep::folderWanted, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void ImportWizard::connectWork()
{
    connect(&m_work, &ImportWork::looked, this, &ImportWizard::takeSample);
    connect(&m_work, &ImportWork::previewed, this, [this](const QList<JudgedRow> &rows) {
        if (step() != Step::Preview)
            return;
        m_preview->showRows(rows);
        m_work.judge(m_path, m_mapping->profile());
    });
    connect(&m_work, &ImportWork::judged, this, &ImportWizard::takeCounts);
    connect(&m_work, &ImportWork::imported, this, &ImportWizard::takeResult);
    connect(&m_work, &ImportWork::failed, this, &ImportWizard::takeFault);
    connect(&m_work, &ImportWork::refused, this, [this](const Refusal &refusal) {
        m_isRunning = false;
        goBack();
        showProblem(words::explain(refusal));
    });
    connect(&m_work, &ImportWork::progressed, this, [this](qint64 done, qint64 total) {
        if (m_isRunning)
            m_run->showProgress(done, total);
        else if (step() == Step::Preview)
            m_preview->showProgress(done, total);
    });
}

void ImportWizard::takeFile(const QString &path)
{
    m_path = path;
    m_sample.reset();
    m_file->showNone();
    showProblem({});
    followStep();
    m_work.look(path);
}

void ImportWizard::takeSample(const FileSample &sample)
{
    m_sample = sample;
    m_file->showSample(sample);
    m_mapping->showSample(sample);
    followStep();
    m_next->setFocus();
}

ImportWizard::Step ImportWizard::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportWizard::goNext()
{
    if (!m_next->isEnabled())
        return;
    switch (step()) {
    case Step::File:
        return goTo(Step::Mapping);
    case Step::Mapping:
        m_counts.reset();
        m_preview->showWaiting();
        m_work.preview(m_path, m_mapping->profile());
        return goTo(Step::Preview);
    case Step::Preview:
        m_isRunning = true;
        m_run->showStart();
        m_work.import(m_path, m_mapping->profile());
        return goTo(Step::Run);
    case Step::Run:
        Q_EMIT registerWanted();
        return accept();
    }
}

void ImportWizard::goBack()
{
    if (m_isRunning || step() == Step::File)
        return;
    m_work.stop();
    goTo(Step(int(step()) - 1));
}

void ImportWizard::goTo(Step step)
{
    m_pages->setCurrentIndex(int(step));
    showProblem({});
    showSteps();
    followStep();
    m_pages->currentWidget()->setFocus();
    if (step == Step::Run)
        m_close->setFocus();
}

void ImportWizard::showSteps()
{
    const QStringList names{tr("File"), tr("Columns"), tr("Preview"), tr("Import")};
    std::vector<kit::PhaseStep> steps;
    for (int i = 0; i < names.size(); ++i)
        steps.push_back({names[i], {}, stateOf(i, m_pages->currentIndex())});
    m_stepper->setSteps(std::move(steps));
}

void ImportWizard::followStep()
{
    m_next->setText(nextWord());
    kit::setDisabledReason(m_next, whyNot());
    m_back->setVisible(step() == Step::Mapping || step() == Step::Preview);
    m_close->setText(step() != Step::Run ? tr("Cancel") : m_isRunning ? tr("Stop the import") : tr("Close"));
    m_next->setVisible(!m_isRunning);
}

QString ImportWizard::nextWord() const
{
    switch (step()) {
    case Step::Preview:
        return m_counts ? tr("Import %n row(s)", nullptr, m_counts->added) : tr("Import");
    case Step::Run:
        return tr("Open the register");
    default:
        return tr("Next");
    }
}

QString ImportWizard::whyNot() const
{
    if (const auto no = mayAct(m_office.me.actor(m_office.clock.now())))
        return words::explain(*no);
    if (step() == Step::File && !m_sample)
        return tr("Choose a file first.");
    if (step() == Step::Mapping && !m_mapping->problems().isEmpty())
        return tr("Correct what is named above first.");
    if (step() == Step::Preview && !m_counts)
        return tr("The rows are still being checked.");
    if (step() == Step::Preview && m_counts->added + m_counts->rejected == 0)
        return tr("There is nothing to import: every row is already there.");
    return {};
}

void ImportWizard::takeCounts(const ImportResult &counts)
{
    if (step() != Step::Preview || counts.cancelled)
        return;
    m_counts = counts;
    m_preview->showCounts(counts);
    followStep();
    if (m_next->isEnabled())
        m_next->setFocus();
}

void ImportWizard::takeResult(const ImportResult &result)
{
    m_isRunning = false;
    m_run->showResult(result, m_path);
    followStep();
    m_next->setFocus();
}

/// Back to where another file or profile can be chosen.
void ImportWizard::takeFault(const Fault &fault)
{
    const bool wasImport = m_isRunning;
    m_isRunning = false;
    if (step() == Step::File)
        m_file->showNone();
    else
        goTo(wasImport ? Step::Preview : Step::Mapping);
    followStep();
    const QString sentence = words::explain(fault);
    const bool mayHaveWritten = wasImport && fault.kind() != FaultKind::Unreadable;
    showProblem(
        mayHaveWritten
            ? tr("%1 Batches that were written before stay; importing the file again goes on from there.").arg(sentence)
            : sentence);
}

void ImportWizard::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString ImportWizard::problemShown() const
{
    return m_problem->text();
}

void ImportWizard::reject()
{
    if (!m_isRunning)
        return DialogFrame::reject();
    const Confirmation stop{tr("Stop the import?"),
                            tr("Whole batches that are written stay; the rest is not imported."), tr("Stop the import"),
                            false};
    if (!m_office.questions.confirm(this, stop) || !m_isRunning)
        return;
    m_run->showStopping();
    m_work.stop();
}

} // namespace ringi
