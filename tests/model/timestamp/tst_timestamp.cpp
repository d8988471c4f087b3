// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time-stamps: what is asked, what is read of the answer, and which tokens are believed; with an authority made by
// openssl.
#include "support/stampauthority.h"
#include "timestamp/timestamp.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kImprint = QCryptographicHash::hash("a checkpoint", QCryptographicHash::Sha256);

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

} // namespace

class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTokenSaysWhatWasStampedWhenAndByWhom();
    void aTokenIsBelievedByTheRootOfItsAuthority();
    void nobodyElseVouchesForIt();
    void aTokenThatWasChangedIsNotSigned();
    void everyBytePartOfWhatIsSignedCounts();
    void anAnswerThatGrantsNothingHasNoToken();
    void whatIsNoTokenIsNotRead_data();
    void whatIsNoTokenIsNotRead();
    void anotherHashThanSha256IsNotRead();

private:
    StampAuthority m_authority;
    QByteArray m_token;
};

void TimestampTest::initTestCase()
{
    m_token = grantedTimestamp(m_authority.answer(timestampRequest(kImprint))).value_or(QByteArray());
    QVERIFY(!m_token.isEmpty());
}

void TimestampTest::aTokenSaysWhatWasStampedWhenAndByWhom()
{
    const auto said = readTimestamp(m_token);

    QVERIFY(said);
    QCOMPARE(said->imprint, kImprint);
    QVERIFY(qAbs(said->at.ms - QDateTime::currentMSecsSinceEpoch()) < 600'000);
    QCOMPARE(said->at.ms % 1000, 0);
    QCOMPARE(said->authority, u"CN=楓時刻認証局,O=Kaede Time"_s);
    QVERIFY(isTimestampSigned(m_token));
}

void TimestampTest::aTokenIsBelievedByTheRootOfItsAuthority()
{
    QVERIFY(isTimestampTrusted(m_token, m_authority.root()));
}

void TimestampTest::nobodyElseVouchesForIt()
{
    const StampAuthority another;

    QVERIFY(!isTimestampTrusted(m_token, another.root()));
    QVERIFY(!isTimestampTrusted(m_token, {}));
    QVERIFY(!isTimestampTrusted(m_token, "no certificate"));
}

void TimestampTest::aTokenThatWasChangedIsNotSigned()
{
    const QByteArray changed = flipped(m_token, m_token.indexOf(kImprint));

    const auto said = readTimestamp(changed);

    QVERIFY(said && said->imprint != kImprint);
    QVERIFY(!isTimestampSigned(changed));
    QVERIFY(!isTimestampTrusted(changed, m_authority.root()));
}

/// Whatever byte is changed, nobody is told that the authority stamped something else.
void TimestampTest::everyBytePartOfWhatIsSignedCounts()
{
    for (qsizetype at = 0; at < m_token.size(); ++at) {
        const QByteArray changed = flipped(m_token, at);
        const auto said = readTimestamp(changed);
        const bool isTheSame = said && said->imprint == kImprint && said->at == readTimestamp(m_token)->at;
        QVERIFY2(isTheSame || !said || !isTimestampTrusted(changed, m_authority.root()), qPrintable(u"%1"_s.arg(at)));
    }
}

void TimestampTest::anAnswerThatGrantsNothingHasNoToken()
{
    const QByteArray refusal = m_authority.refusal();

    QVERIFY(!refusal.isEmpty());
    QVERIFY(!grantedTimestamp(refusal));
}

void TimestampTest::whatIsNoTokenIsNotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("HTTP 404, not found");
    QTest::newRow("cut off") << m_token.chopped(1);
    QTest::newRow("more behind it") << m_token + 'x';
    QTest::newRow("too long") << m_token + QByteArray(kMostTimestampBytes, '\0');
    QTest::newRow("a request") << timestampRequest(kImprint);
}

void TimestampTest::whatIsNoTokenIsNotRead()
{
    QFETCH(QByteArray, bytes);

    QVERIFY(!readTimestamp(bytes));
    QVERIFY(!isTimestampSigned(bytes));
    QVERIFY(!isTimestampTrusted(bytes, m_authority.root()));
    QVERIFY(!grantedTimestamp(bytes));
}

/// The algorithm stands three times: in the imprint, and twice for how it is signed.
void TimestampTest::anotherHashThanSha256IsNotRead()
{
    const QByteArray sha256 = QByteArray::fromHex("608648016503040201");
    const qsizetype inImprint = m_token.lastIndexOf(sha256, m_token.indexOf(kImprint));
    QByteArray changed = m_token;
    changed[inImprint + sha256.size() - 1] = '\x02';

    QVERIFY(readTimestamp(m_token));
    QVERIFY(!readTimestamp(changed));
}

QTEST_GUILESS_MAIN(TimestampTest)
#include "tst_timestamp.moc"
