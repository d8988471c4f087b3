// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The estimate of a passphrase: long unrelated words are good, and what makes others easy to guess is named.
#include "identity/strength.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class StrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShorterThanTheRuleIsTooShort()
    {
        QCOMPARE(estimateOf(u"x7#Kq!2vZ"_s).strength, Strength::TooShort);
        QCOMPARE(estimateOf({}).strength, Strength::TooShort);
    }

    void unrelatedWordsAreGood_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("English") << u"granite tulip seven moons"_s;
        QTest::newRow("three words") << u"lantern horse battery"_s;
        QTest::newRow("Japanese") << u"みかん 電車 ゆうやけ 算盤"_s;
        QTest::newRow("chance") << u"x7#Kq!2vZ$m9(t"_s;
    }

    void unrelatedWordsAreGood()
    {
        QFETCH(QString, passphrase);

        const StrengthEstimate estimate = estimateOf(passphrase);

        QCOMPARE(estimate.strength, Strength::Good);
        QCOMPARE(estimate.weakness, Weakness::None);
    }

    void whatMakesItWeakIsNamed_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<Weakness>("weakness");
        QTest::newRow("one character") << u"aaaaaaaaaaaaaaaa"_s << Weakness::Repeats;
        QTest::newRow("one piece") << u"tulip tulip tulip tulip"_s << Weakness::Repeats;
        QTest::newRow("alphabet") << u"abcdefghijklmnop"_s << Weakness::Sequence;
        QTest::newRow("digits backwards") << u"9876543210"_s << Weakness::Sequence;
        QTest::newRow("keyboard") << u"poiuytrewqlkjhgf"_s << Weakness::Sequence;
        QTest::newRow("common") << u"Password2026!"_s << Weakness::Common;
        QTest::newRow("common in full width") << u"ＰＡＳＳＷＯＲＤ２１"_s << Weakness::Common;
        QTest::newRow("Japanese") << u"パスワード東京日本!"_s << Weakness::Common;
        QTest::newRow("his name") << u"MoriKenji1!"_s << Weakness::Name;
        QTest::newRow("the office") << u"jpcyberhq-12"_s << Weakness::Name;
        QTest::newRow("nothing in particular") << u"tsuruseno9"_s << Weakness::Short;
    }

    void whatMakesItWeakIsNamed()
    {
        QFETCH(QString, passphrase);
        QFETCH(Weakness, weakness);

        const StrengthEstimate estimate = estimateOf(passphrase, {u"Mori Kenji"_s, u"JPCYBERHQ"_s});

        QCOMPARE(estimate.strength, Strength::Weak);
        QCOMPARE(estimate.weakness, weakness);
    }

    void theSameWordsAreWeakOnlyForWhoBearsTheName()
    {
        const QString passphrase = u"haruka aoki strategy"_s;

        const int asHers = estimateOf(passphrase, {u"Aoki Haruka"_s, u"HQ"_s}).bits;
        const int asAnothers = estimateOf(passphrase, {u"Mori Kenji"_s, u"HQ"_s}).bits;

        QVERIFY(asHers + 10 < asAnothers);
    }

    void moreIsNeverWorse()
    {
        QString passphrase;
        int bits = 0;
        for (const QString &word : {u"granite"_s, u" tulip"_s, u" 1234"_s, u" granite"_s, u" moons"_s}) {
            passphrase += word;
            const int now = estimateOf(passphrase).bits;
            QVERIFY2(now >= bits, qPrintable(passphrase));
            bits = now;
        }
    }
};

QTEST_APPLESS_MAIN(StrengthTest)
#include "tst_strength.moc"
