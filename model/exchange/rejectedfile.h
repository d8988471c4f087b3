// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that an import did not take, in the columns they came in, with their number and the reason: to be mended and
// imported again. The file appears when the import ends, or not at all.
#pragma once

#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace ringi {

inline constexpr auto kRejectedRow = QLatin1StringView("ringi_row");
inline constexpr auto kRejectedReason = QLatin1StringView("ringi_reason");

/// Where the rejected rows of `inputPath` may go, best first: beside it, the working folder, the temporary folder.
QStringList rejectedPathsFor(const QString &inputPath);

/// Whether a file with that header is one of ours, coming back.
bool isRejectedFile(const QStringList &header);

class RejectedFile
{
public:
    /// Begins at the first of `paths` that can be written; without paths rows go nowhere. Throws Fault(ReadOnly) when
    /// none can.
    RejectedFile(const QStringList &paths, const QStringList &header, QChar delimiter);

    void add(const QStringList &cells, int row, const QString &reason);
    /// Its path, or nothing when no row was added. Throws Fault(DiskFull) when it cannot be written to the end.
    QString finish();

private:
    void write(const QByteArray &line);

    std::unique_ptr<QSaveFile> m_file;
    QStringList m_header; ///< without our own columns
    QChar m_delimiter;
    bool m_hasRows = false;
};

} // namespace ringi
