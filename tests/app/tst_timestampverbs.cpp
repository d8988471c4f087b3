// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time-stamps on checkpoints from the request to both verifiers, by files carried to an authority and back and over
// HTTP, and what is not kept of them.
#include "headquarters.h"
#include "support/stampauthority.h"

#include <QFile>
#include <QTest>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; ///< ms

} // namespace

class TimestampVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatOnlyOneOfficerSignedIsNotStamped();
    void anAnswerOfTheAuthorityIsKeptAndBothVerifiersAgree();
    void theTokenIsGoodForOpenssl();
    void theSameAnswerIsNotKeptTwice();
    void theAuthorityIsAskedOverHttp();
    void whatDoesNotAnswerLeavesNothing();
    void whatIsNotToBeBelievedIsNotKept_data();
    void whatIsNotToBeBelievedIsNotKept();
    void aVerificationHoldsTheStampsAgainstCertificates();

private:
    [[nodiscard]] QString requested(const QString &name, const QStringList &more = {}) const;
    [[nodiscard]] Ran keeps(const QByteArray &answer, const QString &trust, const QStringList &more = {}) const;
    [[nodiscard]] Ran asks(const QString &url) const;
    [[nodiscard]] qsizetype stamps() const { return m_ringi.ask({u"timestamp"_s, m_store}).array().size(); }
    void attest() const;

    RingiProcess m_ringi;
    StampAuthority m_authority;
    StampAuthority m_another;
    QString m_store;
};

void TimestampVerbsTest::initTestCase()
{
    m_store = m_ringi.path(u"hq.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, m_store));
}

void TimestampVerbsTest::attest() const
{
    QVERIFY(!logged(m_ringi, m_store).isEmpty());
    const Ran made = m_ringi.as(kCounsel, {u"checkpoint"_s, m_store});
    QVERIFY2(made.status == 0, made.out + qPrintable(made.said));
    QCOMPARE(m_ringi.as(kDirector, {u"checkpoint"_s, m_store, u"--countersign"_s}).status, 0);
}

/// The bytes of the request as a file.
QString TimestampVerbsTest::requested(const QString &name, const QStringList &more) const
{
    const QString file = m_ringi.path(name);
    const Ran ran = m_ringi.ask(QStringList{u"timestamp"_s, m_store, u"--request"_s, file} + more);
    return ran.status == 0 ? file : ran.text(u"refusal"_s);
}

Ran TimestampVerbsTest::keeps(const QByteArray &answer, const QString &trust, const QStringList &more) const
{
    const QString file = m_ringi.write(u"answer"_s, answer);
    return m_ringi.as(kCounsel, QStringList{u"timestamp"_s, m_store, u"--answer"_s, file, u"--trust"_s, trust} + more);
}

/// While the server, which is here, answers it.
Ran TimestampVerbsTest::asks(const QString &url) const
{
    QProcess process;
    m_ringi.start(process,
                  {u"timestamp"_s, m_store, u"--ask"_s, url, u"--trust"_s, m_authority.rootFile(), u"--as"_s, kCounsel,
                   u"--passphrase-file"_s, m_ringi.passphraseFile(), u"--json"_s});
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatience);
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TimestampVerbsTest::whatOnlyOneOfficerSignedIsNotStamped()
{
    QCOMPARE(requested(u"early"_s), u"checkpoint_unknown"_s);

    QCOMPARE(m_ringi.as(kCounsel, {u"checkpoint"_s, m_store}).status, 0);

    QCOMPARE(requested(u"early"_s), u"checkpoint_not_countersigned"_s);
    QVERIFY(!QFile::exists(m_ringi.path(u"early"_s)));
    const Ran exported = m_ringi.ask({u"checkpoint"_s, m_store, u"--export"_s, m_ringi.path(u"early.txt"_s)});
    QCOMPARE(exported.text(u"refusal"_s), u"checkpoint_not_countersigned"_s);
}

void TimestampVerbsTest::anAnswerOfTheAuthorityIsKeptAndBothVerifiersAgree()
{
    attest();

    const Ran ran = keeps(m_authority.answer(bytesOf(requested(u"first.tsq"_s))), m_authority.rootFile());

    QVERIFY2(ran.status == 0, qPrintable(ran.said));
    QCOMPARE(ran.text(u"authority"_s), u"CN=楓時刻認証局,O=Kaede Time"_s);
    QCOMPARE(stamps(), 1);
    QCOMPARE(m_ringi.ask({u"verify"_s, m_store}).status, 0);
    QProcess theirs;
    theirs.start(u"python3"_s, {u"-B"_s, QStringLiteral(RINGI_SOURCES) + u"/tests/independent/verify.py"_s, m_store});
    QVERIFY(theirs.waitForFinished(kPatience));
    QVERIFY2(theirs.exitCode() == 0, theirs.readAllStandardOutput() + theirs.readAllStandardError());
}

void TimestampVerbsTest::theTokenIsGoodForOpenssl()
{
    const QString file = m_ringi.path(u"first.token"_s);
    const Ran ran = m_ringi.ask({u"timestamp"_s, m_store, u"--export"_s, file});
    QCOMPARE(ran.status, 0);

    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"ts"_s, u"-verify"_s, u"-token_in"_s, u"-in"_s, file, u"-digest"_s, ran.text(u"imprint"_s),
                   u"-CAfile"_s, m_authority.rootFile()});
    QVERIFY(openssl.waitForFinished(kPatience));
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError());
}

void TimestampVerbsTest::theSameAnswerIsNotKeptTwice()
{
    const QByteArray token = bytesOf(m_ringi.path(u"first.token"_s));

    QCOMPARE(keeps(token, m_authority.rootFile()).text(u"refusal"_s), u"timestamp_kept"_s);
    QCOMPARE(stamps(), 1);
}

void TimestampVerbsTest::theAuthorityIsAskedOverHttp()
{
    const StampServer server(m_authority);

    const Ran ran = asks(server.url());

    QVERIFY2(ran.status == 0, qPrintable(ran.said));
    QCOMPARE(stamps(), 2);
}

void TimestampVerbsTest::whatDoesNotAnswerLeavesNothing()
{
    const Ran nobody = asks(u"http://127.0.0.1:1/"_s);
    QCOMPARE(nobody.status, 3);
    QCOMPARE(nobody.text(u"fault"_s), u"no_answer"_s);

    const Ran elsewhere = asks(u"file:///etc/passwd"_s);
    QCOMPARE(elsewhere.status, 2);
    QCOMPARE(stamps(), 2);
}

void TimestampVerbsTest::whatIsNotToBeBelievedIsNotKept_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("trust");
    QTest::addColumn<QString>("code");
    attest();
    const QByteArray request = bytesOf(requested(u"second.tsq"_s));
    const QByteArray answer = m_authority.answer(request);
    const QString earlier =
        m_ringi.ask({u"checkpoint"_s, m_store, u"--list"_s}).array().at(1)[u"commits"_s].toVariant().toString();
    const QByteArray ofEarlier = m_authority.answer(bytesOf(requested(u"earlier.tsq"_s, {u"--over"_s, earlier})));
    QTest::newRow("of another checkpoint") << ofEarlier << m_authority.rootFile() << u"timestamp_of_other"_s;
    QTest::newRow("of another authority") << answer << m_another.rootFile() << u"timestamp_not_trusted"_s;
    QTest::newRow("no certificates") << answer << m_ringi.write(u"none.pem"_s, "none") << u"timestamp_not_trusted"_s;
    QTest::newRow("refused") << m_authority.refusal() << m_authority.rootFile() << u"timestamp_unreadable"_s;
    QTest::newRow("a page") << QByteArray("<html>") << m_authority.rootFile() << u"timestamp_unreadable"_s;
}

void TimestampVerbsTest::whatIsNotToBeBelievedIsNotKept()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, trust);
    QFETCH(QString, code);

    const Ran ran = keeps(answer, trust);

    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.text(u"refusal"_s), code);
    QCOMPARE(stamps(), 2);
}

void TimestampVerbsTest::aVerificationHoldsTheStampsAgainstCertificates()
{
    QCOMPARE(m_ringi.ask({u"verify"_s, m_store, u"--trust"_s, m_authority.rootFile()}).status, 0);

    const Ran ran = m_ringi.ask({u"verify"_s, m_store, u"--trust"_s, m_another.rootFile()});

    QCOMPARE(ran.status, 1);
    const QJsonArray findings = ran.object()[u"findings"].toArray();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.first()[u"kind"_s].toString(), u"timestamp_not_trusted"_s);
}

QTEST_GUILESS_MAIN(TimestampVerbsTest)
#include "tst_timestampverbs.moc"
