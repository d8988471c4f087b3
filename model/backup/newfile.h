// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears under its name only when it is whole and synced. Until then it has no name at all where the file
// system can do that, so that not even a killed program leaves a part of one.
#pragma once

#include <QByteArray>
#include <QString>

namespace ringi {

class NewFile
{
public:
    /// Throws BackupFault(Unwritable).
    explicit NewFile(const QString &folder);
    ~NewFile();
    Q_DISABLE_COPY_MOVE(NewFile)

    /// Throws Fault(DiskFull), BackupFault(Unwritable).
    void write(const QByteArray &bytes);
    /// On the disk when it returns, and read from there afterwards.
    void sync();
    /// Open for reading and writing, and stays this one's.
    [[nodiscard]] int descriptor() const { return m_file; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Throws BackupFault(PlaceTaken) when there is a file of that name. REQUIRES: the same folder.
    void appearAs(const QString &path);

private:
    void openNamed();
    [[nodiscard]] bool moveTo(const QByteArray &path);

    QByteArray m_folder;
    QByteArray m_name; ///< empty for a file without one
    int m_file = -1;
    qint64 m_size = 0;
};

} // namespace ringi
