// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of an import: how far it has come and how fast, and then what it brought, what it did not take and
// where those rows are.
#pragma once

#include "exchange/csvimport.h"
#include "ui/words/pace.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace ringi {

class FactGrid;

namespace kit {
class KeyHintButton;
}

class RunStep : public QWidget
{
    Q_OBJECT

public:
    explicit RunStep(QWidget *parent = nullptr);

    void showStart();
    void showProgress(qint64 done, qint64 total);
    void showStopping();
    /// `inputPath` tells whether the rejected rows could stay beside it.
    void showResult(const ImportResult &result, const QString &inputPath);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString rejectedShown() const;
    [[nodiscard]] kit::KeyHintButton *folderButton() const { return m_folder; }

Q_SIGNALS:
    void folderWanted(const QString &folder);

private:
    QWidget *buildRunning();
    QWidget *buildResult();
    void showRejectedFile(const QString &path, const QString &inputPath);

    QStackedWidget *m_pages;
    words::Pace m_pace;
    QLabel *m_done = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_headline = nullptr;
    FactGrid *m_counts = nullptr;
    QLabel *m_rejected = nullptr;
    QLabel *m_elsewhere = nullptr;
    kit::KeyHintButton *m_folder = nullptr;
    QString m_folderPath;
};

} // namespace ringi
