// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Long work before sign-in: what is being done, how far it is, and a way to stop it.
#pragma once

#include "ui/words/pace.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ringi {

namespace kit {
class KeyHintButton;
}

enum class Stoppable { No, Yes };

class WorkPage : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPage(QWidget *parent = nullptr);

    void begin(const QString &what, Stoppable stoppable);
    void showProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void stopWanted();

private:
    QLabel *m_what;
    QLabel *m_figures;
    QProgressBar *m_bar;
    kit::KeyHintButton *m_stop;
    words::Pace m_pace;
};

} // namespace ringi
