// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings in somebody's register in four steps: the file, how its columns are read, what would become of its rows, the
// import itself. Nothing is written before the last; a file or a profile that cannot be used is told in one sentence
// and another can be chosen.
#pragma once

#include "ui/importing/importwork.h"
#include "ui/kit/dialogframe.h"

class QLabel;
class QStackedWidget;

namespace ringi {

class FileStep;
class MappingStep;
class PreviewStep;
class RunStep;

namespace kit {
class KeyHintButton;
class PhaseStepper;
} // namespace kit

class ImportWizard : public kit::DialogFrame
{
    Q_OBJECT

public:
    enum class Step { File, Mapping, Preview, Run };

    ImportWizard(Office &office, QWidget *parent);

    void takeFile(const QString &path);
    [[nodiscard]] Step step() const;
    [[nodiscard]] QString problemShown() const;
    [[nodiscard]] FileStep *fileStep() const { return m_file; }
    [[nodiscard]] MappingStep *mappingStep() const { return m_mapping; }
    [[nodiscard]] PreviewStep *previewStep() const { return m_preview; }
    [[nodiscard]] RunStep *runStep() const { return m_run; }
    [[nodiscard]] kit::KeyHintButton *nextButton() const { return m_next; }
    [[nodiscard]] kit::KeyHintButton *backButton() const { return m_back; }
    [[nodiscard]] kit::KeyHintButton *closeButton() const { return m_close; }

public Q_SLOTS:
    /// While an import runs it asks whether to stop that, and stays open to show what was added.
    void reject() override;

Q_SIGNALS:
    void registerWanted();

private:
    QWidget *buildContent();
    void buildFoot();
    void connectSteps();
    void connectWork();
    void goNext();
    void goBack();
    void goTo(Step step);
    void showSteps();
    void followStep();
    /// Why the main button cannot be used, nothing when it can.
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString nextWord() const;
    void takeSample(const FileSample &sample);
    void takeCounts(const ImportResult &counts);
    void takeResult(const ImportResult &result);
    void takeFault(const Fault &fault);
    void showProblem(const QString &sentence);

    Office &m_office;
    ImportWork m_work;
    QString m_path;
    std::optional<FileSample> m_sample;
    std::optional<ImportResult> m_counts;
    bool m_isRunning = false;
    kit::PhaseStepper *m_stepper = nullptr;
    QStackedWidget *m_pages = nullptr;
    FileStep *m_file = nullptr;
    MappingStep *m_mapping = nullptr;
    PreviewStep *m_preview = nullptr;
    RunStep *m_run = nullptr;
    QLabel *m_problem = nullptr;
    kit::KeyHintButton *m_close = nullptr;
    kit::KeyHintButton *m_back = nullptr;
    kit::KeyHintButton *m_next = nullptr;
};

} // namespace ringi
