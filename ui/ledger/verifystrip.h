// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the verification stands: what it is doing, what it found, and the findings themselves, which stay until they are
// gone from the ledger.
#pragma once

#include "desk/verifyfrom.h"
#include "ui/words/pace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QProgressBar;

namespace ringi {

namespace kit {
class KeyHintButton;
class StateLabel;
} // namespace kit

class VerifyStrip : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyStrip(QWidget *parent = nullptr);

    void showRunning();
    void showProgress(qint64 done, qint64 total);
    /// `from` is where it was to begin.
    void showResult(const Verification &verification, Instant at, VerifyFrom from = VerifyFrom::Beginning);
    void showFault(const Fault &fault);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QListWidget *findings() const { return m_findings; }

Q_SIGNALS:
    void stopWanted();
    void entryWanted(quint64 entry);

private:
    [[nodiscard]] static QString whatWasRead(const Verification &verification, VerifyFrom from);
    void showFindings(const Verification &verification);

    kit::StateLabel *m_state = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_bar = nullptr;
    kit::KeyHintButton *m_stop = nullptr;
    QListWidget *m_findings = nullptr;
    words::Pace m_pace;
};

} // namespace ringi
