// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work is, on one line of standard error that is rewritten in place; silent where that is no terminal.
#pragma once

#include "app/verbs/interruption.h"
#include "base/progress.h"
#include "ui/words/pace.h"

#include <QElapsedTimer>

namespace ringi {

class TerminalProgress final : public Progress
{
public:
    TerminalProgress();
    /// Clears the line.
    ~TerminalProgress() override;
    Q_DISABLE_COPY_MOVE(TerminalProgress)

    void at(qint64 done, qint64 total) override;
    [[nodiscard]] bool cancelled() const override { return Interruption::happened(); }

private:
    Interruption m_interruption;
    QElapsedTimer m_sinceShown;
    words::Pace m_pace;
    bool m_isTerminal;
};

} // namespace ringi
