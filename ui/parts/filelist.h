// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go with what is being written: one a line with its size, each to be taken off again, and a button that
// asks for one more. What a file is, and what becomes of it, those say who inherit.
#pragma once

#include "ui/office.h"

#include <QWidget>

class QVBoxLayout;

namespace ringi {

class FileList : public QWidget
{
    Q_OBJECT

public:
    /// Asks for a file.
    void addFile();

Q_SIGNALS:
    /// Why a file was not taken, in words; empty when one was.
    void refused(const QString &sentence);

protected:
    struct Line
    {
        QString name;
        qint64 size = 0;
        QString tip = {};
    };

    FileList(Office &office, QWidget *parent);

    void showLines(const QList<Line> &lines);
    [[nodiscard]] Office &office() const { return m_office; }
    virtual void take(const QString &name, const QByteArray &bytes) = 0;
    virtual void remove(qsizetype at) = 0;

private:
    Office &m_office;
    QVBoxLayout *m_lines;
};

} // namespace ringi
