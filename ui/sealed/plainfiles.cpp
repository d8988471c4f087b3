// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sealed/plainfiles.h"

namespace ringi {

PlainFiles::PlainFiles(Office &office, QWidget *parent)
    : FileList(office, parent)
{
}

void PlainFiles::showFiles()
{
    QList<Line> lines;
    for (const PlainFile &one : m_files)
        lines.append({one.name, one.bytes.size()});
    showLines(lines);
}

void PlainFiles::take(const QString &name, const QByteArray &bytes)
{
    m_files.append({name, bytes});
    Q_EMIT refused({});
    showFiles();
}

void PlainFiles::remove(qsizetype at)
{
    m_files.removeAt(at);
    showFiles();
}

} // namespace ringi
