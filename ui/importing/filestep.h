// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of an import: the file, by a dialog or dropped onto the step, and what its first rows hold.
#pragma once

#include "ui/importing/importwork.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace ringi {

namespace kit {
class KeyHintButton;
}

class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(Questions &questions, QWidget *parent = nullptr);

    void showSample(const FileSample &sample);
    /// No file is chosen, or the chosen one cannot be read.
    void showNone();
    [[nodiscard]] kit::KeyHintButton *chooseButton() const { return m_choose; }

Q_SIGNALS:
    void fileChosen(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildDropArea();
    void choose();

    Questions &m_questions;
    kit::KeyHintButton *m_choose = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
};

} // namespace ringi
