// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are to be sealed: read from the disk, held in memory, put nowhere.
#pragma once

#include "desk/sealer.h"
#include "ui/office.h"

#include <QWidget>

class QVBoxLayout;

namespace ringi {

class PlainFiles : public QWidget
{
    Q_OBJECT

public:
    PlainFiles(Office &office, QWidget *parent);

    [[nodiscard]] const QList<PlainFile> &files() const { return m_files; }
    void addFile();

Q_SIGNALS:
    /// Why a file was not taken, in words; empty when one was.
    void refused(const QString &sentence);

private:
    void showFiles();
    void remove(qsizetype at);

    Office &m_office;
    QList<PlainFile> m_files;
    QVBoxLayout *m_rows;
};

} // namespace ringi
