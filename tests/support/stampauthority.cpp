// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stampauthority.h"

#include <QFile>
#include <QProcess>
#include <QTcpSocket>

namespace ringi::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; ///< ms

const QByteArray kConfiguration = R"([req]
distinguished_name = name
[name]
[root]
basicConstraints = critical,CA:TRUE
[signer]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[here]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
)";

} // namespace

StampAuthority::StampAuthority()
{
    write(u"authority.conf"_s, kConfiguration);
    write(u"serial"_s, "01\n");
    const QStringList key{u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s,      u"ec_paramgen_curve:P-256"_s,
                          u"-nodes"_s,  u"-config"_s, u"authority.conf"_s};
    must(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"9000"_s, u"-extensions"_s, u"root"_s, u"-subj"_s,
                     u"/CN=Kaede Root"_s, u"-keyout"_s, u"root.key"_s, u"-out"_s, u"root.pem"_s}
         + key);
    must(QStringList{u"req"_s, u"-utf8"_s, u"-subj"_s, u"/O=Kaede Time/CN=楓時刻認証局"_s, u"-keyout"_s,
                     u"signer.key"_s, u"-out"_s, u"signer.csr"_s}
         + key);
    must({u"x509"_s, u"-req"_s, u"-in"_s, u"signer.csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s, u"root.key"_s,
          u"-CAcreateserial"_s, u"-days"_s, u"9000"_s, u"-extfile"_s, u"authority.conf"_s, u"-extensions"_s,
          u"signer"_s, u"-out"_s, u"signer.pem"_s});
}

QByteArray StampAuthority::root() const
{
    return read(u"root.pem"_s);
}

QByteArray StampAuthority::answer(const QByteArray &request) const
{
    write(u"request"_s, request);
    const bool isAnswered =
        run({u"ts"_s, u"-reply"_s, u"-config"_s, u"authority.conf"_s, u"-section"_s, u"here"_s, u"-queryfile"_s,
             u"request"_s, u"-signer"_s, u"signer.pem"_s, u"-inkey"_s, u"signer.key"_s, u"-out"_s, u"answer"_s});
    return isAnswered ? read(u"answer"_s) : QByteArray();
}

QByteArray StampAuthority::refusal() const
{
    return answer("no request at all");
}

bool StampAuthority::run(const QStringList &words) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, words);
    const bool isDone = openssl.waitForFinished(kPatience) && openssl.exitCode() == 0;
    if (!isDone)
        qWarning("openssl %s: %s", qPrintable(words.join(u' ')), openssl.readAllStandardError().constData());
    return isDone;
}

void StampAuthority::must(const QStringList &words) const
{
    if (!run(words))
        qFatal("there is no authority without openssl");
}

void StampAuthority::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

QByteArray StampAuthority::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

StampServer::StampServer(const StampAuthority &authority)
    : m_authority(authority)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *client = nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, this, [this, client] { serve(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    });
}

QString StampServer::url() const
{
    return u"http://127.0.0.1:%1/stamp"_s.arg(serverPort());
}

/// Small requests arrive in one piece, or in two: the head, then the body.
void StampServer::serve(QTcpSocket *client)
{
    const QByteArray got = client->peek(1 << 16);
    const qsizetype end = got.indexOf("\r\n\r\n");
    if (end < 0 || end + 4 == got.size())
        return;
    m_head = got.left(end);
    client->readAll();
    const QByteArray answer = m_response.isEmpty() ? m_authority.answer(got.mid(end + 4)) : QByteArray();
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: ";
    client->write(m_response.isEmpty() ? head + QByteArray::number(answer.size()) + "\r\n\r\n" + answer : m_response);
    client->disconnectFromHost();
}

} // namespace ringi::test
