// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An officer's key in its sealed box: the passphrase opens it, nothing else does, and damage is told apart from a
// typing error where it can be.
#include "base/fault.h"
#include "identity/keyring.h"
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

constexpr KeyCost kCheap{1, 1 << 16};

struct Box
{
    SystemRandomness randomness;
    SigningKey key = SigningKey::generate(randomness);

    SealedKey sealedBy(const QString &passphrase)
    {
        return sealKey(OfficerId::make(), key, passphrase, kCheap, randomness).value();
    }
};

} // namespace

class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePassphraseOpensTheKey();
    void anotherPassphraseDoesNot_data();
    void anotherPassphraseDoesNot();
    void theSameWordsTypedOtherwiseAreTheSame();
    void aShortPassphraseIsRefused();
    void twoBoxesOfOneKeyAreNotAlike();
    void aDamagedBoxIsNotOpened_data();
    void aDamagedBoxIsNotOpened();
    void theSecretIsNotInTheBox();
    void deskKeysCostTheGuesser();
};

void KeyringTest::thePassphraseOpensTheKey()
{
    Box box;

    const auto opened = openKey(box.sealedBy(u"correct horse battery"_s), u"correct horse battery"_s);

    QVERIFY(opened);
    QCOMPARE(opened->publicKey(), box.key.publicKey());
    QCOMPARE(opened->sign("x"), box.key.sign("x"));
}

void KeyringTest::anotherPassphraseDoesNot_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("none") << QString();
    QTest::newRow("a letter less") << u"correct horse batter"_s;
    QTest::newRow("another case") << u"Correct horse battery"_s;
    QTest::newRow("a space more") << u"correct horse battery "_s;
}

void KeyringTest::anotherPassphraseDoesNot()
{
    QFETCH(QString, typed);
    Box box;

    QCOMPARE(told(openKey(box.sealedBy(u"correct horse battery"_s), typed)), u"wrong_passphrase"_s);
}

// An input method may give half width kana or a composed character for the same keys.
void KeyringTest::theSameWordsTypedOtherwiseAreTheSame()
{
    Box box;

    QCOMPARE(told(openKey(box.sealedBy(u"サーバーが止まった夜です"_s), u"ｻｰﾊﾞｰが止まった夜です"_s)), u"done"_s);
    QCOMPARE(told(openKey(box.sealedBy(u"caf\u00e9 au lait noir"_s), u"cafe\u0301 au lait noir"_s)), u"done"_s);
}

void KeyringTest::aShortPassphraseIsRefused()
{
    Box box;
    const auto seal = [&](const QString &passphrase) {
        return told(sealKey(OfficerId::make(), box.key, passphrase, kCheap, box.randomness));
    };

    QCOMPARE(seal(u"ninechars"_s), u"passphrase_too_short: 10"_s);
    QCOMPARE(seal(QString()), u"passphrase_too_short: 10"_s);
    QCOMPARE(seal(u"tenletters"_s), u"done"_s);
}

void KeyringTest::twoBoxesOfOneKeyAreNotAlike()
{
    Box box;

    const SealedKey one = box.sealedBy(u"correct horse battery"_s), other = box.sealedBy(u"correct horse battery"_s);

    QVERIFY(one.salt != other.salt);
    QVERIFY(one.nonce != other.nonce);
    QVERIFY(one.box != other.box);
}

void KeyringTest::aDamagedBoxIsNotOpened_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("shortened");
    QTest::addColumn<QString>("answer");

    for (const QString &part : {u"box"_s, u"nonce"_s, u"salt"_s}) {
        QTest::newRow(qPrintable(part + u" changed"_s)) << part << false << u"wrong_passphrase"_s;
        QTest::newRow(qPrintable(part + u" cut"_s)) << part << true << u"corrupt"_s;
    }
}

void KeyringTest::aDamagedBoxIsNotOpened()
{
    QFETCH(QString, part);
    QFETCH(bool, shortened);
    Box box;
    SealedKey sealed = box.sealedBy(u"correct horse battery"_s);
    QByteArray &bytes = part == u"box"_s ? sealed.box : part == u"nonce"_s ? sealed.nonce : sealed.salt;
    if (shortened)
        bytes.chop(1);
    else
        bytes[0] = char(bytes[0] ^ 1);

    QString answer;
    try {
        answer = told(openKey(sealed, u"correct horse battery"_s));
    } catch (const Fault &fault) {
        answer = fault.kind() == FaultKind::Corrupt ? u"corrupt"_s : fault.detail();
    }

    QTEST(answer, "answer");
}

void KeyringTest::theSecretIsNotInTheBox()
{
    Box box;

    const SealedKey sealed = box.sealedBy(u"correct horse battery"_s);

    const SecretBytes &secret = box.key.secret();
    QVERIFY(!sealed.box.contains(QByteArray(reinterpret_cast<const char *>(secret.data()), 16)));
    QCOMPARE(sealed.box.size(), qsizetype(secret.size() + 16));
}

void KeyringTest::deskKeysCostTheGuesser()
{
    QVERIFY(kDeskCost.memory >= 64ULL << 20);
    QVERIFY(kDeskCost.passes >= 3);
}

QTEST_APPLESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
