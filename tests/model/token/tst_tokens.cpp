// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in hardware tokens, with SoftHSM2 as the token: made, found again, used, and every way in which that fails.
#include "base/fault.h"
#include "support/softtoken.h"
#include "token/pkcs11tokens.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

/// All are there before the module is loaded: SoftHSM2 does not see those that come later.
constexpr qsizetype kTokens = 24;

const QByteArray kMessage = "what was decided";

template <class T> QString told(const Outcome<T> &outcome)
{
    return outcome ? u"done"_s : QString(keyOf(outcome.error().code));
}

/// "gone: …" or "failed: …" when the key does not sign.
QString signing(const SigningKey &key)
{
    try {
        return isSignatureGood(key.sign(kMessage), kMessage, key.publicKey()) ? u"signed"_s : u"forged"_s;
    } catch (const Fault &fault) {
        return (fault.kind() == FaultKind::TokenGone ? u"gone: "_s : u"failed: "_s) + fault.detail();
    }
}

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_TOKENS(m_soft);
        while (m_fresh.size() < kTokens)
            m_fresh.append(m_soft.make(u"token-%1"_s.arg(m_fresh.size() + 1)));
    }
    void init() { m_soft.setMood({}); }

    void aKeyMadeInATokenSignsAndIsFoundAgain()
    {
        const QString token = fresh();

        const auto made = m_tokens.take(token, kPin, u"Ueda Ren 上田"_s);

        QVERIFY2(made, qPrintable(told(made)));
        QVERIFY(made->isNew && made->key.isHeld());
        QCOMPARE(signing(made->key), u"signed"_s);
        Pkcs11Tokens later(SoftTokens::module());
        const auto opened = later.open(made->uri, made->key.publicKey(), kPin);
        QVERIFY2(opened, qPrintable(told(opened)));
        QCOMPARE(signing(*opened), u"signed"_s);
        QCOMPARE(opened->publicKey(), made->key.publicKey());
    }

    void aKeyThatIsThereIsTakenAsItIs()
    {
        const auto made = m_tokens.take(fresh(), kPin, u"Ueda"_s);
        const QByteArray before = m_soft.fingerprint();

        const auto taken = m_tokens.take(made->uri, kPin, u"another name"_s);

        QVERIFY(taken && !taken->isNew);
        QCOMPARE(taken->key.publicKey(), made->key.publicKey());
        QCOMPARE(taken->uri, made->uri);
        QCOMPARE(m_soft.fingerprint(), before);
    }

    void theWayToAKeyNamesTokenAndKeyAndHoldsNoPin()
    {
        const auto made = m_tokens.take(fresh(), kPin, u"Ueda"_s);

        QVERIFY(made->uri.startsWith(u"pkcs11:"_s));
        for (const auto &part : {u"token="_s, u"serial="_s, u"id="_s, u"object=Ueda"_s})
            QVERIFY2(made->uri.contains(part), qPrintable(made->uri));
        QVERIFY(!made->uri.contains(kPin) && !made->uri.contains(u"pin"_s));
    }

    void tokensAndTheirKeysAreListedWithoutAPin()
    {
        const QString label = fresh().section(u'=', 1);
        const auto made = m_tokens.take(u"pkcs11:token="_s + label, kPin, u"Ueda"_s);

        const auto list = m_tokens.list();

        const auto token = std::ranges::find(*list, label, &TokenInfo::label);
        QVERIFY(token != list->end());
        QVERIFY(token->makesKeys && !token->isPinLocked);
        QCOMPARE(token->keys.size(), 1);
        QCOMPARE(token->keys.first().publicKey, made->key.publicKey());
        QCOMPARE(token->keys.first().uri, made->uri);
    }

    void aKeyThatWasMadeForNothingIsTakenAwayAgain()
    {
        const QString token = fresh();
        const QByteArray before = m_soft.fingerprint();
        const auto made = m_tokens.take(token, kPin, u"Ueda"_s);
        QVERIFY(m_soft.fingerprint() != before);

        m_tokens.discard(made->uri, kPin);

        QCOMPARE(m_soft.fingerprint(), before);
    }

    void whatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QByteArray>("mood");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("wrong PIN") << u"000000"_s << QByteArray() << u"wrong_pin"_s;
        QTest::newRow("PIN too short") << u"1"_s << QByteArray() << u"wrong_pin"_s;
        QTest::newRow("no PIN") << QString() << QByteArray() << u"wrong_pin"_s;
        QTest::newRow("PIN locked") << kPin << QByteArray("locked") << u"pin_locked"_s;
        QTest::newRow("not plugged in") << kPin << QByteArray("gone") << u"token_missing"_s;
    }

    void whatCannotBeOpenedIsSaid()
    {
        QFETCH(QString, pin);
        QFETCH(QByteArray, mood);
        QFETCH(QString, refusal);
        const auto made = m_tokens.take(fresh(), kPin, u"Ueda"_s);
        m_soft.setMood(mood);

        QCOMPARE(told(m_tokens.open(made->uri, made->key.publicKey(), pin)), refusal);

        m_soft.setMood({});
        QCOMPARE(told(m_tokens.open(made->uri, made->key.publicKey(), kPin)), u"done"_s);
    }

    void aWrongPinLeavesTheKeyOfTheSessionAsItWas()
    {
        const auto made = m_tokens.take(fresh(), kPin, u"Ueda"_s);

        QCOMPARE(told(m_tokens.open(made->uri, made->key.publicKey(), u"000000"_s)), u"wrong_pin"_s);

        QCOMPARE(signing(made->key), u"signed"_s);
    }

    void anotherTokenIsNotTakenForTheOneThatWasEnrolled()
    {
        const auto one = m_tokens.take(fresh(), kPin, u"Ueda"_s), other = m_tokens.take(fresh(), kPin, u"Ueda"_s);

        QCOMPARE(told(m_tokens.open(other->uri, one->key.publicKey(), kPin)), u"token_key_other"_s);
        m_tokens.discard(one->uri, kPin);
        QCOMPARE(told(m_tokens.open(one->uri, one->key.publicKey(), kPin)), u"token_key_missing"_s);
    }

    void whatDoesNotNameOneTokenIsSaid()
    {
        QCOMPARE(told(m_tokens.take(u"pkcs11:"_s, kPin, u"x"_s)), u"token_ambiguous"_s);
        QCOMPARE(told(m_tokens.take(u"the blue one"_s, kPin, u"x"_s)), u"token_uri_invalid"_s);
        QCOMPARE(told(m_tokens.take(u"pkcs11:token=nobody"_s, kPin, u"x"_s)), u"token_missing"_s);
        QCOMPARE(told(m_tokens.take(fresh() + u"?pin-value="_s + kPin, kPin, u"x"_s)), u"token_uri_invalid"_s);
        QCOMPARE(told(m_tokens.take(fresh() + u";object=none"_s, kPin, u"x"_s)), u"token_key_missing"_s);
    }

    void aTokenWithoutEd25519SaysSo()
    {
        const QString token = fresh();
        const auto made = m_tokens.take(token, kPin, u"Ueda"_s);
        m_soft.setMood("no_ed25519");

        QCOMPARE(told(m_tokens.take(token, kPin, u"x"_s)), u"token_makes_no_keys"_s);
        QCOMPARE(told(m_tokens.take(made->uri, kPin, u"x"_s)), u"token_key_unsuited"_s);
    }

    void aTokenPulledOutBetweenTwoActsIsNoticedAndComesBack()
    {
        const auto made = m_tokens.take(fresh(), kPin, u"Ueda"_s);

        m_soft.setMood("gone");
        QVERIFY(signing(made->key).startsWith(u"gone"_s));
        m_soft.setMood("pulled");
        QVERIFY(signing(made->key).startsWith(u"gone"_s));
        m_soft.setMood({});

        QCOMPARE(signing(made->key), u"signed"_s);
    }

    void aPinThatIsRefusedLaterIsNotTriedAgain()
    {
        const auto made = m_tokens.take(fresh(), kPin, u"Ueda"_s);
        m_soft.setMood("locked");

        QCOMPARE(signing(made->key), u"failed: pin_locked"_s);
        m_soft.setMood({});

        QCOMPARE(signing(made->key), u"failed: the PIN was refused before"_s);
    }

    void aSignatureThatDoesNotHoldIsNotHandedOn()
    {
        const auto made = m_tokens.take(fresh(), kPin, u"Ueda"_s);
        m_soft.setMood("forging");

        QVERIFY(signing(made->key).startsWith(u"failed"_s));
    }

    void aModuleThatIsNoneIsSaid()
    {
        QCOMPARE(told(Pkcs11Tokens(u"/nonexistent/module.so"_s).list()), u"token_module_unusable"_s);
        QCOMPARE(told(Pkcs11Tokens(u"/usr/lib/x86_64-linux-gnu/libsodium.so.23"_s).list()), u"token_module_unusable"_s);
    }

    void whatP11KitIsConfiguredWithServesWithoutAPath()
    {
        const QString label = u"token-1"_s;

        const auto list = Pkcs11Tokens().list();

        QVERIFY2(list, qPrintable(told(list)));
        if (std::ranges::find(*list, label, &TokenInfo::label) == list->end())
            QSKIP("p11-kit is not configured with SoftHSM2 here");
    }

private:
    QString fresh() { return m_fresh.takeFirst(); }

    SoftTokens m_soft;
    Pkcs11Tokens m_tokens{SoftTokens::module()};
    QStringList m_fresh;
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
