// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ringiprocess.h"

#include <QFile>
#include <QJsonDocument>

namespace ringi::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 120'000; ///< ms

} // namespace

QJsonObject Ran::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ran::array() const
{
    return QJsonDocument::fromJson(out).array();
}

RingiProcess::RingiProcess()
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    (void)write(u"passphrase"_s, "correct horse battery staple\n");
}

void RingiProcess::start(QProcess &process, const QStringList &words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_DATA_HOME"_s, path(u"share"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(RINGI_PROGRAM), words);
}

Ran RingiProcess::run(const QStringList &words, const QByteArray &input, const Handicap &handicap) const
{
    QProcess process;
    if (handicap)
        process.setChildProcessModifier(handicap);
    start(process, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.errorString()};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

Ran RingiProcess::ask(QStringList words, const QByteArray &input) const
{
    words.append(u"--json"_s);
    return run(words, input);
}

Ran RingiProcess::as(const QString &officer, QStringList words, const QByteArray &input) const
{
    words.append({u"--as"_s, officer, u"--passphrase-file"_s, passphraseFile()});
    return ask(words, input);
}

QString RingiProcess::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

bool sqlite(const QString &file, const QByteArray &script)
{
    QProcess process;
    process.start(u"sqlite3"_s, {u"-bail"_s, file});
    process.write(script);
    process.closeWriteChannel();
    return process.waitForFinished(kPatience) && process.exitCode() == 0;
}

} // namespace ringi::test
