// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/softtoken.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

QString softHsm()
{
    for (const auto &path :
         {u"/usr/lib/softhsm/libsofthsm2.so"_s, u"/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"_s,
          u"/usr/lib64/pkcs11/libsofthsm2.so"_s}) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

SoftTokens::SoftTokens()
{
    const QString tokens = m_folder.filePath(u"tokens"_s), settings = m_folder.filePath(u"softhsm2.conf"_s);
    QDir().mkpath(tokens);
    write(settings, "directories.tokendir = " + tokens.toUtf8() + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", settings.toUtf8());
    qputenv("RINGI_TEST_MODULE", softHsm().toUtf8());
    qputenv("RINGI_TEST_MOOD", m_folder.filePath(u"mood"_s).toUtf8());
}

QString SoftTokens::whyNot() const
{
    const bool isThere = !softHsm().isEmpty() && !QStandardPaths::findExecutable(u"softhsm2-util"_s).isEmpty();
    return isThere ? QString() : u"there is no SoftHSM2 here; install softhsm2"_s;
}

QString SoftTokens::module()
{
    return QStringLiteral(RINGI_MOODY_MODULE);
}

QString SoftTokens::make(const QString &label) const
{
    QProcess tool;
    tool.start(u"softhsm2-util"_s,
               {u"--init-token"_s, u"--free"_s, u"--label"_s, label, u"--so-pin"_s, u"87654321"_s, u"--pin"_s, kPin});
    if (!tool.waitForFinished() || tool.exitCode() != 0)
        qFatal("no token could be made: %s", tool.readAllStandardError().constData());
    return u"pkcs11:token="_s + label;
}

void SoftTokens::setMood(const QByteArray &mood) const
{
    write(m_folder.filePath(u"mood"_s), mood);
}

QByteArray SoftTokens::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList paths;
    QDirIterator files(m_folder.filePath(u"tokens"_s), {u"*.object"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(u"/token.object"_s)) // it counts attempts
            paths.append(path);
    }
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(path.toUtf8() + file.readAll());
    }
    return hash.result();
}

} // namespace ringi::test
