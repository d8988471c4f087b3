// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Terms stand in the words of a record where its index would say so.
#include "store/search/termtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringi;

class TermTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermStandsWhereItsTokensFollowEachOther_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("stands");
        QTest::newRow("a word") << u"terminal "_s << true;
        QTest::newRow("the first word") << u"the "_s << true;
        QTest::newRow("the last word") << u"7 "_s << true;
        QTest::newRow("a word that is only the beginning of one") << u"termin "_s << false;
        QTest::newRow("a word that is only the end of one") << u"minal "_s << false;
        QTest::newRow("the beginning of a word") << u"termin"_s << true;
        QTest::newRow("the middle of a word") << u"ermin"_s << false;
        QTest::newRow("a word after one that begins so") << u"port "_s << true;
        QTest::newRow("a phrase") << u"\"Port Terminal\""_s << true;
        QTest::newRow("words that do not follow each other") << u"\"port closed\""_s << false;
        QTest::newRow("both words somewhere") << u"closed port "_s << true;
        QTest::newRow("one of both nowhere") << u"open port "_s << false;
        QTest::newRow("kanji") << u"攻撃"_s << true;
        QTest::newRow("kana of half width") << u"ﾗﾝｻﾑ"_s << true;
        QTest::newRow("one kanji") << u"攻"_s << true;
        QTest::newRow("kanji that are there in another order") << u"撃攻"_s << false;
    }

    void aTermStandsWhereItsTokensFollowEachOther()
    {
        QFETCH(QString, typed);
        QFETCH(bool, stands);
        const QByteArray words =
            wordsOf(QStringList{u"The portal of the port terminal"_s, u"ランサム攻撃 closed 7"_s}).toUtf8();

        QCOMPARE(haveTerms(words, textOfAll(searchTerms(typed)).toUtf8()), stands);
    }

    void oneOfSeveralIsEnoughForAny()
    {
        const QList<SearchTerm> terms = searchTerms(u"nowhere \"port terminal\" "_s);

        QVERIFY(haveTerms("the port terminal", textOfAny(terms).toUtf8()));
        QVERIFY(!haveTerms("the port terminal", textOfAll(terms).toUtf8()));
        QVERIFY(!haveTerms("the terminal port", textOfAny(terms).toUtf8()));
    }

    void wordsThatAreTakenForOneAreWhole()
    {
        const QList<SearchTerm> terms{{.tokens = {u"prot"_s}, .prefix = true, .instead = {u"port"_s, u"prop"_s}}};

        QVERIFY(haveTerms("a port", textOfAll(terms).toUtf8()));
        QVERIFY(!haveTerms("a portal", textOfAll(terms).toUtf8()));
    }

    void aRecordWithoutWordsHasNone() { QVERIFY(!haveTerms({}, "port")); }
};

QTEST_APPLESS_MAIN(TermTextTest)
#include "tst_termtext.moc"
