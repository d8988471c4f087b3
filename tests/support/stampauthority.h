// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A time-stamping authority as there are outside: the `openssl ts` of Debian with a root and a certificate of its own,
// asked by files, or over HTTP on this machine.
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTemporaryDir>

namespace ringi::test {

class StampAuthority
{
public:
    /// Makes root, key and certificate; slow.
    StampAuthority();

    /// The certificate of its root, PEM.
    [[nodiscard]] QByteArray root() const;
    [[nodiscard]] QString rootFile() const { return m_folder.filePath(QStringLiteral("root.pem")); }
    /// A whole answer of RFC 3161, DER. Empty when openssl failed.
    [[nodiscard]] QByteArray answer(const QByteArray &request) const;
    /// An answer that grants nothing.
    [[nodiscard]] QByteArray refusal() const;

private:
    [[nodiscard]] bool run(const QStringList &words) const;
    void must(const QStringList &words) const;
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};

/// Answers what is posted to it, for as long as it is there and an event loop runs.
class StampServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit StampServer(const StampAuthority &authority);

    [[nodiscard]] QString url() const;
    /// The whole response of the next times, instead of what the authority says.
    void setResponse(const QByteArray &response) { m_response = response; }
    [[nodiscard]] QByteArray lastHead() const { return m_head; }

private:
    void serve(QTcpSocket *client);

    const StampAuthority &m_authority;
    QByteArray m_response;
    QByteArray m_head;
};

} // namespace ringi::test
