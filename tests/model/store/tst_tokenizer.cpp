// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One tokenizer for both engines: what a text is found by, and what a search asks for.
#include "store/search/matching.h"
#include "store/search/misspelling.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

/// "port" for a word, "ra…" for one that is only begun, "攻撃+撃者" for tokens that follow each other.
QStringList picture(const QString &typed)
{
    QStringList terms;
    for (const SearchTerm &term : searchTerms(typed))
        terms += term.tokens.join(u'+') + (term.prefix ? u"…"_s : QString());
    return terms;
}

} // namespace

class TokenizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsFoundByTheseTokens_data();
    void aTextIsFoundByTheseTokens();
    void eachTokenKnowsWhatItWasMadeFrom_data();
    void eachTokenKnowsWhatItWasMadeFrom();
    void oneSlipLeadsToEveryWordNearby();
    void noCharacterIsFoldedOtherwiseBesideAnother();
    void wordsAreTheTokensOfAllTexts();
    void whatIsTypedAsksForTheseTerms_data();
    void whatIsTypedAsksForTheseTerms();
    void eachEngineIsAskedInItsOwnWords();
    void nothingTypedCanBreakOutOfAnExpression_data();
    void nothingTypedCanBreakOutOfAnExpression();
};

void TokenizerTest::aTextIsFoundByTheseTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("words") << u"Ransom note, at PORT"_s << u"ransom note at port"_s;
    QTest::newRow("number") << u"INC-2026-000001"_s << u"inc 2026 000001"_s;
    QTest::newRow("accents go") << u"Zürich café"_s << u"zurich cafe"_s;
    QTest::newRow("pairs") << u"攻撃者"_s << u"攻撃 撃者"_s;
    QTest::newRow("one kanji") << u"港"_s << u"港"_s;
    QTest::newRow("long vowel stays") << u"サーバー"_s << u"サー ーバ バー"_s;
    QTest::newRow("half width kana") << u"ﾗﾝｻﾑ"_s << u"ラン ンサ サム"_s;
    QTest::newRow("full width Latin") << u"ＡＢＣ１２"_s << u"abc12"_s;
    QTest::newRow("voiced kana stay voiced") << u"データ"_s << u"デー ータ"_s;
    QTest::newRow("both scripts in one") << u"DDoS攻撃"_s << u"ddos 攻撃"_s;
    QTest::newRow("beyond the basic plane") << u"𠮷野家"_s << u"𠮷野 野家"_s;
    QTest::newRow("punctuation parts") << u"港湾局、病院"_s << u"港湾 湾局 病院"_s;
    QTest::newRow("repeated ones stay") << u"port port"_s << u"port port"_s;
    QTest::newRow("a word without end") << QString(3000, u'x') << QString(255, u'x');
}

void TokenizerTest::aTextIsFoundByTheseTokens()
{
    QFETCH(QString, text);

    QTEST(tokensOf(text).join(u' '), "tokens");
}

void TokenizerTest::eachTokenKnowsWhatItWasMadeFrom_data()
{
    aTextIsFoundByTheseTokens_data();
    QTest::newRow("a ligature") << u"ﬁle"_s << u"file"_s;
    QTest::newRow("a mark of its own") << u"Zu\u0308rich"_s << u"zurich"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD800)) + u"a"_s << u"a"_s;
}

void TokenizerTest::eachTokenKnowsWhatItWasMadeFrom()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tokens);

    QStringList placed, made;
    for (const PlacedToken &token : placedTokensOf(text)) {
        placed.append(token.token);
        made.append(tokensOf(text.mid(token.begin, token.end - token.begin)).join(u' '));
    }

    QCOMPARE(placed.join(u' '), tokens);
    QCOMPARE(made, placed);
}

void TokenizerTest::oneSlipLeadsToEveryWordNearby()
{
    const QStringList words = oneSlipAway(u"port"_s);

    for (const QString &meant : {u"ports"_s, u"sport"_s, u"por"_s, u"prt"_s, u"part"_s, u"porc"_s, u"prot"_s})
        QVERIFY2(words.contains(meant), qPrintable(meant));
    for (const QString &other : {u"port"_s, u"rotp"_s, u"pot2"_s, u"po"_s})
        QVERIFY2(!words.contains(other), qPrintable(other));
    QVERIFY(!mayBeMistyped(searchTerms(u"por "_s).value(0)));
    QVERIFY(!mayBeMistyped(searchTerms(u"\"port terminal\""_s).value(0)));
    QVERIFY(!mayBeMistyped(searchTerms(u"攻撃者"_s).value(0)));
}

/// What only holds letters that folding leaves alone is folded by a shorter way; one accent makes it the long one.
void TokenizerTest::noCharacterIsFoldedOtherwiseBesideAnother()
{
    for (char16_t c = 1; c < 0xD800; ++c) {
        const QString alone = QString(QChar(c));
        QCOMPARE(tokensOf(alone + u" é"_s), tokensOf(alone) + QStringList{u"e"_s});
    }
}

void TokenizerTest::wordsAreTheTokensOfAllTexts()
{
    QCOMPARE(wordsOf({u"Port 攻撃者"_s, u""_s, u"、"_s, u"note"_s}), u"port 攻撃 撃者 note"_s);
}

void TokenizerTest::whatIsTypedAsksForTheseTerms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("terms");

    QTest::newRow("nothing") << u"  "_s << QStringList{};
    QTest::newRow("a word that may go on") << u"ran"_s << QStringList{u"ran…"_s};
    QTest::newRow("a word that is finished") << u"ran "_s << QStringList{u"ran"_s};
    QTest::newRow("the last may go on") << u"ransom po"_s << QStringList{u"ransom"_s, u"po…"_s};
    QTest::newRow("a run of kanji is one") << u"攻撃者 "_s << QStringList{u"攻撃+撃者"_s};
    QTest::newRow("one kanji begins pairs") << u"攻 "_s << QStringList{u"攻…"_s};
    QTest::newRow("quoted words are one") << u"\"port authority\" x "_s << QStringList{u"port+authority"_s, u"x"_s};
    QTest::newRow("an open quote is a word") << u"\"port"_s << QStringList{u"port…"_s};
    QTest::newRow("empty quotes") << u"\"\" x "_s << QStringList{u"x"_s};
}

void TokenizerTest::whatIsTypedAsksForTheseTerms()
{
    QFETCH(QString, typed);

    QTEST(picture(typed), "terms");
}

void TokenizerTest::eachEngineIsAskedInItsOwnWords()
{
    const QList<SearchTerm> terms = searchTerms(u"攻撃者 po"_s);

    QCOMPARE(matchExpression(sql::Engine::Sqlite, terms), u"\"攻撃 撃者\" AND \"po\"*"_s);
    QCOMPARE(matchExpression(sql::Engine::Postgresql, terms), u"('攻撃' <-> '撃者') & ('po':*)"_s);
    QCOMPARE(matchExpression(sql::Engine::Sqlite, {}), QString());
}

void TokenizerTest::nothingTypedCanBreakOutOfAnExpression_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("quotes") << u"a\"b'c"_s;
    QTest::newRow("operators") << u"a OR b NOT c * : ( ) & | ! <->"_s;
    QTest::newRow("backslashes") << u"a\\'b\\\\"_s;
    QTest::newRow("zero") << QString(u"a"_s + QChar(0) + u"b"_s);
}

void TokenizerTest::nothingTypedCanBreakOutOfAnExpression()
{
    QFETCH(QString, typed);

    for (const SearchTerm &term : searchTerms(typed)) {
        for (const QString &token : term.tokens)
            QVERIFY(std::all_of(token.begin(), token.end(), [](QChar c) { return c.isLetterOrNumber(); }));
    }
}

QTEST_APPLESS_MAIN(TokenizerTest)
#include "tst_tokenizer.moc"
