// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/newfile.h"

#include "backup/backupfault.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace ringi {

namespace {

[[noreturn]] void fail(const QByteArray &place)
{
    const int cause = errno;
    const QString detail =
        QStringLiteral("%1: %2").arg(QFile::decodeName(place), QString::fromLocal8Bit(std::strerror(cause)));
    if (cause == ENOSPC || cause == EDQUOT || cause == EFBIG)
        throw Fault(FaultKind::DiskFull, QFile::decodeName(place));
    throw BackupFault(cause == EEXIST ? BackupProblem::PlaceTaken : BackupProblem::Unwritable, detail);
}

/// A name is in its folder for good only when the folder is synced. Not every file system can; the file itself is.
void syncFolder(const QByteArray &folder)
{
    const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    ::fsync(directory);
    ::close(directory);
}

} // namespace

NewFile::NewFile(const QString &folder)
    : m_folder(QFile::encodeName(folder))
    , m_file(::open(m_folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600))
{
    if (m_file < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL))
        openNamed();
    if (m_file < 0)
        fail(m_folder);
}

NewFile::~NewFile()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_name.isEmpty())
        ::unlink(m_name.constData());
}

void NewFile::openNamed()
{
    m_name = m_folder + "/.ringi-XXXXXX";
    m_file = ::mkostemp(m_name.data(), O_CLOEXEC);
    if (m_file < 0)
        m_name.clear();
}

void NewFile::write(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::write(m_file, bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            fail(m_folder);
        at += written;
    }
    m_size += bytes.size();
}

void NewFile::sync()
{
    if (::fsync(m_file) != 0)
        fail(m_folder);
    ::posix_fadvise(m_file, 0, 0, POSIX_FADV_DONTNEED);
}

bool NewFile::moveTo(const QByteArray &path)
{
    if (m_name.isEmpty()) {
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_file);
        return ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, path.constData(), AT_SYMLINK_FOLLOW) == 0;
    }
    if (::renameat2(AT_FDCWD, m_name.constData(), AT_FDCWD, path.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // A file system that cannot promise it: then it is looked first.
    return errno == EINVAL && ::access(path.constData(), F_OK) != 0
        && ::rename(m_name.constData(), path.constData()) == 0;
}

void NewFile::appearAs(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!moveTo(name))
        fail(name);
    m_name.clear();
    syncFolder(m_folder);
}

} // namespace ringi
