// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are to be sealed: read from the disk, held in memory, put nowhere.
#pragma once

#include "desk/sealer.h"
#include "ui/parts/filelist.h"

namespace ringi {

class PlainFiles : public FileList
{
    Q_OBJECT

public:
    PlainFiles(Office &office, QWidget *parent);

    [[nodiscard]] const QList<PlainFile> &files() const { return m_files; }

protected:
    void take(const QString &name, const QByteArray &bytes) override;
    void remove(qsizetype at) override;

private:
    void showFiles();

    QList<PlainFile> m_files;
};

} // namespace ringi
