// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking an authority over HTTP: what goes out, what comes back, and what is said when nothing useful does.
#include "authority/authority.h"
#include "support/stampauthority.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class AuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerComesAsItWasGiven();
    void whatIsNoAnswerIsAFailure_data();
    void whatIsNoAnswerIsAFailure();
    void nobodyThereIsAFailure();
    void askingAgainDropsTheQuestionBefore();
    void onlyTheWebIsAsked();

private:
    StampAuthority m_openssl;
};

void AuthorityTest::theAnswerComesAsItWasGiven()
{
    StampServer server(m_openssl);
    server.setResponse("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nanswer");
    Authority authority;
    QSignalSpy answered(&authority, &Authority::answered);

    authority.ask(QUrl(server.url()), "question");

    QVERIFY(answered.wait());
    QCOMPARE(answered.first().first().toByteArray(), QByteArray("answer"));
    QVERIFY(server.lastHead().startsWith("POST /stamp HTTP/1.1"));
    QVERIFY(server.lastHead().contains("Content-Type: application/timestamp-query"));
}

void AuthorityTest::whatIsNoAnswerIsAFailure_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("moved") << QByteArray(
        "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("endless") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1 << 20, 'x');
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n");
}

void AuthorityTest::whatIsNoAnswerIsAFailure()
{
    QFETCH(QByteArray, response);
    StampServer server(m_openssl);
    server.setResponse(response);
    Authority authority;
    QSignalSpy answered(&authority, &Authority::answered), failed(&authority, &Authority::failed);

    authority.ask(QUrl(server.url()), "question");

    QVERIFY(failed.wait());
    QCOMPARE(answered.size(), 0);
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void AuthorityTest::nobodyThereIsAFailure()
{
    Authority authority;
    QSignalSpy failed(&authority, &Authority::failed);

    authority.ask(QUrl(u"http://127.0.0.1:1/"_s), "question");

    QVERIFY(failed.wait());
}

void AuthorityTest::askingAgainDropsTheQuestionBefore()
{
    StampServer server(m_openssl);
    server.setResponse("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1");
    Authority authority;
    QSignalSpy answered(&authority, &Authority::answered), failed(&authority, &Authority::failed);

    authority.ask(QUrl(u"http://127.0.0.1:1/"_s), "question");
    authority.ask(QUrl(server.url()), "question");

    QVERIFY(answered.wait());
    QTest::qWait(50);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void AuthorityTest::onlyTheWebIsAsked()
{
    QVERIFY(isAuthorityUrl(QUrl(u"https://tsa.example.org/stamp"_s)));
    QVERIFY(isAuthorityUrl(QUrl(u"http://tsa.example.org"_s)));
    QVERIFY(!isAuthorityUrl(QUrl(u"file:///etc/passwd"_s)));
    QVERIFY(!isAuthorityUrl(QUrl(u"tsa.example.org"_s)));
    QVERIFY(!isAuthorityUrl(QUrl(u"http://"_s)));
}

QTEST_GUILESS_MAIN(AuthorityTest)
#include "tst_authority.moc"
