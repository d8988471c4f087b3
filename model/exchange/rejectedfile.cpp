// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rejectedfile.h"

#include "base/fault.h"
#include "exchange/csvwriter.h"

#include <QDir>
#include <QFileInfo>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kByteOrderMark = "\xEF\xBB\xBF"; // spreadsheets read UTF-8 as something else without it

std::unique_ptr<QSaveFile> firstWritable(const QStringList &paths)
{
    QString error;
    for (const QString &path : paths) {
        auto file = std::make_unique<QSaveFile>(path);
        if (file->open(QIODevice::WriteOnly))
            return file;
        error = u"%1: %2"_s.arg(path, file->errorString());
    }
    throw Fault(FaultKind::ReadOnly, u"the rejected rows cannot be written: %1"_s.arg(error));
}

} // namespace

QStringList rejectedPathsFor(const QString &inputPath)
{
    const QFileInfo input(inputPath);
    const QString name = input.completeBaseName() + u".rejected.csv"_s;
    QStringList paths{input.absoluteDir().filePath(name), QDir::current().filePath(name), QDir::temp().filePath(name)};
    paths.removeDuplicates();
    return paths;
}

bool isRejectedFile(const QStringList &header)
{
    return header.size() > 2 && header.endsWith(kRejectedReason) && header[header.size() - 2] == kRejectedRow;
}

RejectedFile::RejectedFile(const QStringList &paths, const QStringList &header, QChar delimiter)
    : m_header(isRejectedFile(header) ? header.first(header.size() - 2) : header)
    , m_delimiter(delimiter)
{
    if (!paths.isEmpty())
        m_file = firstWritable(paths);
}

void RejectedFile::add(const QStringList &cells, int row, const QString &reason)
{
    if (!m_file)
        return;
    if (!m_hasRows)
        write(kByteOrderMark + csvLine(m_header + QStringList{kRejectedRow, kRejectedReason}, m_delimiter));
    m_hasRows = true;
    QStringList out = cells.mid(0, m_header.size());
    out.resize(m_header.size());
    out += {QString::number(row), reason};
    write(csvLine(out + cells.mid(m_header.size()), m_delimiter)); // cells too many come last, none is lost
}

void RejectedFile::write(const QByteArray &line)
{
    if (m_file->write(line) != line.size())
        throw Fault(FaultKind::DiskFull, m_file->errorString());
}

QString RejectedFile::finish()
{
    if (!m_file || !m_hasRows)
        return {};
    if (!m_file->commit())
        throw Fault(FaultKind::DiskFull, m_file->errorString());
    return m_file->fileName();
}

} // namespace ringi
