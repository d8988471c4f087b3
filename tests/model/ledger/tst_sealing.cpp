// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes cover every field, chains follow, signatures belong to one key and one message.
#include "ledger/canonicalform.h"
#include "ledger/hashing.h"
#include "support/ledgerbook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

EventRecord anEvent()
{
    return {StreamId::fromString(u"00000000-0000-4000-8000-000000000001"_s),
            3,
            "note.added",
            R"({"text":"x"})",
            QByteArray(32, 'p'),
            {}};
}

CommitRecord aCommit()
{
    return {StoreId::make(), 5, noon(), OfficerId::make(), Suite::Ed25519, QByteArray(32, 'p'), {}, {}};
}

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventsHashCoversEveryField();
    void aCommitsHashCoversEveryField();
    void textsCannotRunIntoEachOther();
    void everyEventHasASaltOfItsOwn();
    void aSaltedBodyIsCanonical_data();
    void aSaltedBodyIsCanonical();
    void eventsFollowEachOtherInTheirStream();
    void commitsFollowEachOther();
    void aSignatureIsOfOneKeyAndOneMessage();
    void aDamagedSignatureIsNotGood();
    void aKeySurvivesBeingWrittenDown();
};

void SealingTest::anEventsHashCoversEveryField()
{
    const EventRecord event = anEvent();
    QList<EventRecord> others(5, event);
    others[0].stream = StreamId::make();
    others[1].n = 4;
    others[2].kind = "note.gone";
    others[3].body = R"({"text":"y"})";
    others[4].previous = QByteArray(32, 'q');

    QSet<QByteArray> hashes{eventHash(event)};
    for (const EventRecord &other : std::as_const(others))
        hashes.insert(eventHash(other));

    QCOMPARE(hashes.size(), 6);
    QCOMPARE(eventHash(event).size(), kHashSize);
}

void SealingTest::aCommitsHashCoversEveryField()
{
    const CommitRecord commit = aCommit();
    EventRecord one = anEvent(), two = anEvent();
    one.hash = QByteArray(32, '1');
    two.hash = QByteArray(32, '2');
    QList<CommitRecord> others(6, commit);
    others[0].store = StoreId::make();
    others[1].n = 6;
    others[2].time.ms += 1;
    others[3].author = OfficerId::make();
    others[4].suite = Suite(2);
    others[5].previous = QByteArray(32, 'q');

    QSet<QByteArray> hashes{commitHash(commit, {one, two}), commitHash(commit, {two, one}), commitHash(commit, {one})};
    for (const CommitRecord &other : std::as_const(others))
        hashes.insert(commitHash(other, {one, two}));

    QCOMPARE(hashes.size(), 9);
}

void SealingTest::textsCannotRunIntoEachOther()
{
    EventRecord shorter = anEvent(), longer = anEvent();
    shorter.kind = "a";
    longer.kind = QByteArray("a") + sha256(shorter.body).left(1);

    QVERIFY(eventHash(shorter) != eventHash(longer));
}

void SealingTest::everyEventHasASaltOfItsOwn()
{
    SystemRandomness randomness;
    const DraftEvent draft{StreamId::make(), {}, "note.added", R"({"text":"x"})"};

    const EventRecord one = sealEvent(draft, randomness), two = sealEvent(draft, randomness);

    QVERIFY(one.body != two.body);
    QVERIFY(one.hash != two.hash);
    QVERIFY(QRegularExpression(u"\"salt\":\"[0-9a-f]{32}\""_s).match(QString::fromUtf8(one.body)).hasMatch());
}

void SealingTest::aSaltedBodyIsCanonical_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("before");

    QTest::newRow("nothing else") << QByteArray("{}") << QByteArray("{");
    QTest::newRow("last") << QByteArray(R"({"post":"legal"})") << QByteArray(R"({"post":"legal",)");
    QTest::newRow("first") << QByteArray(R"({"text":"\"salt\":"})") << QByteArray("{");
    QTest::newRow("between") << QByteArray(R"({"a":{"z":[1]},"to":"x"})") << QByteArray(R"({"a":{"z":[1]},)");
}

void SealingTest::aSaltedBodyIsCanonical()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, before);
    SystemRandomness randomness;

    const QByteArray salted = sealEvent({StreamId::make(), {}, "note.added", body}, randomness).body;

    QVERIFY(isCanonicalBody(salted));
    QVERIFY2(salted.startsWith(before + "\"salt\":\""), salted);
    QJsonObject without = QJsonDocument::fromJson(salted).object();
    QVERIFY(!without.take(u"salt"_s).toString().isEmpty());
    QCOMPARE(without, QJsonDocument::fromJson(body).object());
}

void SealingTest::eventsFollowEachOtherInTheirStream()
{
    const LedgerBook book;
    const QList<EventRecord> events = book.commits.first().events;

    QCOMPARE(events[0].n, 1u);
    QCOMPARE(events[0].previous, zeroHash());
    QCOMPARE(events[1].n, 2u);
    QCOMPARE(events[1].previous, events[0].hash);
}

void SealingTest::commitsFollowEachOther()
{
    LedgerBook book;
    book.note(book.aoki, StreamId::make(), u"x"_s);

    QCOMPARE(book.commits[0].commit.previous, zeroHash());
    QCOMPARE(book.commits[1].commit.n, 2u);
    QCOMPARE(book.commits[1].commit.previous, book.commits[0].commit.hash);
}

void SealingTest::aSignatureIsOfOneKeyAndOneMessage()
{
    SystemRandomness randomness;
    const SigningKey mine = SigningKey::generate(randomness), other = SigningKey::generate(randomness);

    const QByteArray signature = mine.sign("message");

    QVERIFY(isSignatureGood(signature, "message", mine.publicKey()));
    QVERIFY(!isSignatureGood(signature, "massage", mine.publicKey()));
    QVERIFY(!isSignatureGood(signature, "message", other.publicKey()));
}

void SealingTest::aDamagedSignatureIsNotGood()
{
    SystemRandomness randomness;
    const SigningKey key = SigningKey::generate(randomness);
    QByteArray signature = key.sign("message");

    QVERIFY(!isSignatureGood(signature.left(63), "message", key.publicKey()));
    QVERIFY(!isSignatureGood({}, "message", key.publicKey()));
    QVERIFY(!isSignatureGood(signature, "message", {}));
    signature[5] = char(signature[5] ^ 1);
    QVERIFY(!isSignatureGood(signature, "message", key.publicKey()));
}

void SealingTest::aKeySurvivesBeingWrittenDown()
{
    SystemRandomness randomness;
    const SigningKey key = SigningKey::generate(randomness);

    const SigningKey again = SigningKey::fromSecret(key.secret());

    QCOMPARE(again.publicKey(), key.publicKey());
    QCOMPARE(again.sign("x"), key.sign("x"));
    QVERIFY(SigningKey().isNull());
}

QTEST_APPLESS_MAIN(SealingTest)
#include "tst_sealing.moc"
