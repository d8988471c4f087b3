// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a backup or a drill stands: what it is doing and how fast, and then what came of it, with what the backup holds.
#pragma once

#include "ui/backups/backupwork.h"
#include "ui/kit/pill.h"
#include "ui/words/pace.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ringi {

class FactGrid;

namespace kit {
class KeyHintButton;
}

class BackupStrip : public QWidget
{
    Q_OBJECT

public:
    explicit BackupStrip(QWidget *parent);

    void showRunning(BackupPhase phase);
    void showProgress(BackupPhase phase, qint64 done, qint64 total);
    void showMade(const MadeBackup &made);
    void showDrill(const QString &backup, const Drill &drill);
    /// What was saved and what is to be done is in the sentences.
    void showProblem(const QStringList &sentences);
    /// What is said at the moment.
    [[nodiscard]] QString text() const;
    [[nodiscard]] kit::KeyHintButton *stopButton() const { return m_stop; }

Q_SIGNALS:
    void stopWanted();

private:
    void build();
    void showOutcome(const QString &state, kit::Tone tone, const QStringList &sentences);
    void showFacts(const QString &path, const BackupFacts &facts);

    kit::StateLabel *m_state;
    QLabel *m_progressText;
    QLabel *m_text;
    QProgressBar *m_bar;
    kit::KeyHintButton *m_stop;
    FactGrid *m_facts;
    words::Pace m_pace;
    BackupPhase m_phase = BackupPhase::Writing;
};

} // namespace ringi
