// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a process of its own, in a folder of its own: what a
// script would see.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace ringi::test {

/// What one call came to.
struct Ran
{
    int status = -1;
    QByteArray out;
    QString said; ///< on standard error

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString text(const QString &key) const { return object().value(key).toString(); }
};

class RingiProcess
{
public:
    RingiProcess();

    /// Called in the child between fork and exec, to take rights from it.
    using Handicap = std::function<void()>;

    [[nodiscard]] Ran run(const QStringList &words, const QByteArray &input = {}, const Handicap &handicap = {}) const;
    /// With --json.
    [[nodiscard]] Ran ask(QStringList words, const QByteArray &input = {}) const;
    /// With --json, --as and the passphrase.
    [[nodiscard]] Ran as(const QString &officer, QStringList words, const QByteArray &input = {}) const;

    void start(QProcess &process, const QStringList &words) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString passphraseFile() const { return path(QStringLiteral("passphrase")); }

private:
    QTemporaryDir m_folder;
};

/// Runs sqlite3 on a file, as somebody who tampers would.
bool sqlite(const QString &file, const QByteArray &script);

} // namespace ringi::test
