// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's query language, as a person types it and as it is meant.
#include "queries/registerquerytext.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

RegisterQuery meant(const QString &text)
{
    const auto query = registerQueryFrom(text);
    RegisterQuery nothing;
    nothing.text = u"not understood"_s;
    return query.value_or(nothing);
}

QueryTextError mistakeIn(const QString &text)
{
    const auto query = registerQueryFrom(text);
    return query ? QueryTextError{QueryMistake::QuoteOpen, -1, {}, {}, {}, {}} : query.error();
}

} // namespace

class RegisterQueryTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrittenLetsEverythingThrough();
    void wordsAreKeptAndTokensNarrow();
    void aTokenTakesSeveralValues();
    void severityIsComparedByNameAndByFigure_data();
    void severityIsComparedByNameAndByFigure();
    void aTimeOfLoggingIsAsWideAsItIsWritten_data();
    void aTimeOfLoggingIsAsWideAsItIsWritten();
    void twoBoundsOfATimeBothHold();
    void tlpIsReadWithAndWithoutItsPrefix();
    void openIsWrittenEitherWay();
    void aQuotedTokenIsAWord();
    void japaneseWordsAndIdeographicSpacesArePlain();
    void anAddressIsAWord();
    void aMistakeSaysWhereItIsAndWhatWasMeant_data();
    void aMistakeSaysWhereItIsAndWhatWasMeant();
};

void RegisterQueryTextTest::nothingWrittenLetsEverythingThrough()
{
    QCOMPARE(meant(u""_s), RegisterQuery());
    QCOMPARE(meant(u"   "_s), RegisterQuery());
}

void RegisterQueryTextTest::wordsAreKeptAndTokensNarrow()
{
    const RegisterQuery query = meant(u"ransom holder:legal  phase:triage port offered:operations sector:ports"_s);

    QCOMPARE(query.text, u"ransom port"_s);
    QCOMPARE(query.holders, QList{Division::Legal});
    QCOMPARE(query.phases, QList{Phase::Triage});
    QCOMPARE(query.offeredTo, std::optional(Division::Operations));
    QCOMPARE(query.sectors, QStringList{u"ports"_s});
    QVERIFY(!query.openOnly);
}

void RegisterQueryTextTest::aTokenTakesSeveralValues()
{
    const QList<Division> both{Division::Legal, Division::Strategy};

    QCOMPARE(meant(u"holder:legal,strategy"_s).holders, both);
    QCOMPARE(meant(u"HOLDER:Legal holder=strategy"_s).holders, both);
}

void RegisterQueryTextTest::severityIsComparedByNameAndByFigure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Severity>>("severities");

    QTest::newRow("named") << u"severity:high"_s << QList{Severity::High};
    QTest::newRow("figure") << u"severity:3"_s << QList{Severity::High};
    QTest::newRow("at least") << u"severity>=3"_s << QList{Severity::High, Severity::Crisis};
    QTest::newRow("more than") << u"severity>high"_s << QList{Severity::Crisis};
    QTest::newRow("at most") << u"severity<=low"_s << QList{Severity::None, Severity::Low};
    QTest::newRow("less than") << u"severity<1"_s << QList{Severity::None};
}

void RegisterQueryTextTest::severityIsComparedByNameAndByFigure()
{
    QFETCH(QString, text);
    QFETCH(QList<Severity>, severities);

    QCOMPARE(meant(text).severities, severities);
}

void RegisterQueryTextTest::aTimeOfLoggingIsAsWideAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("before");

    const QString october = u"2026-10-01T00:00:00.000Z"_s;
    const QString november = u"2026-11-01T00:00:00.000Z"_s;
    QTest::newRow("a month") << u"logged:2026-10"_s << october << november;
    QTest::newRow("a day") << u"logged=2026-10-31"_s << u"2026-10-31T00:00:00.000Z"_s << november;
    QTest::newRow("a year") << u"logged:2026"_s << u"2026-01-01T00:00:00.000Z"_s << u"2027-01-01T00:00:00.000Z"_s;
    QTest::newRow("from its first moment") << u"logged>=2026-10"_s << october << QString();
    QTest::newRow("after its last moment") << u"logged>2026-10"_s << november << QString();
    QTest::newRow("before its first moment") << u"logged<2026-10"_s << QString() << october;
    QTest::newRow("to its last moment") << u"logged<=2026-10"_s << QString() << november;
}

void RegisterQueryTextTest::aTimeOfLoggingIsAsWideAsItIsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, after);
    QFETCH(QString, before);

    const RegisterQuery query = meant(text);

    QCOMPARE(query.loggedAfter ? query.loggedAfter->toIso() : QString(), after);
    QCOMPARE(query.loggedBefore ? query.loggedBefore->toIso() : QString(), before);
    QVERIFY(query.text.isEmpty());
}

void RegisterQueryTextTest::twoBoundsOfATimeBothHold()
{
    const RegisterQuery query = meant(u"logged>=2026-10 logged:2026 logged<2026-11-05"_s);

    QCOMPARE(query.loggedAfter->toIso(), u"2026-10-01T00:00:00.000Z"_s);
    QCOMPARE(query.loggedBefore->toIso(), u"2026-11-05T00:00:00.000Z"_s);
}

void RegisterQueryTextTest::tlpIsReadWithAndWithoutItsPrefix()
{
    const QList<Tlp> strict{Tlp::AmberStrict};

    QCOMPARE(meant(u"tlp:TLP:AMBER+STRICT"_s).tlps, strict);
    QCOMPARE(meant(u"tlp:amber+strict"_s).tlps, strict);
}

void RegisterQueryTextTest::openIsWrittenEitherWay()
{
    QVERIFY(meant(u"is:open"_s).openOnly);
    QVERIFY(meant(u"open:"_s).openOnly);
    QVERIFY(!meant(u"open"_s).openOnly);
}

void RegisterQueryTextTest::aQuotedTokenIsAWord()
{
    QCOMPARE(meant(uR"("holder:legal" "port  authority")"_s).text, u"holder:legal port authority"_s);
}

void RegisterQueryTextTest::japaneseWordsAndIdeographicSpacesArePlain()
{
    const RegisterQuery query = meant(u"攻撃　holder:legal　港湾"_s);

    QCOMPARE(query.text, u"攻撃 港湾"_s);
    QCOMPARE(query.holders, QList{Division::Legal});
}

void RegisterQueryTextTest::anAddressIsAWord()
{
    QCOMPARE(meant(u"192.0.2.7:443"_s).text, u"192.0.2.7:443"_s);
}

void RegisterQueryTextTest::aMistakeSaysWhereItIsAndWhatWasMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("mistake");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("meant");

    QTest::newRow("token") << u"ransom holdr:legal"_s << int(QueryMistake::UnknownToken) << 7 << u"holdr"_s
                           << u"holder"_s;
    QTest::newRow("no date") << u"logged>=yesterday"_s << int(QueryMistake::UnknownValue) << 8 << u"yesterday"_s
                             << u""_s;
    QTest::newRow("no such month") << u"logged:2026-13"_s << int(QueryMistake::UnknownValue) << 7 << u"2026-13"_s
                                   << u""_s;
    QTest::newRow("nothing near") << u"http://a.example"_s << int(QueryMistake::UnknownToken) << 0 << u"http"_s
                                  << u""_s;
    QTest::newRow("value") << u"holder:legla"_s << int(QueryMistake::UnknownValue) << 7 << u"legla"_s << u"legal"_s;
    QTest::newRow("second value") << u"phase:triage,anal"_s << int(QueryMistake::UnknownValue) << 13 << u"anal"_s
                                  << u"analysis"_s;
    QTest::newRow("figure") << u"severity>=9"_s << int(QueryMistake::UnknownValue) << 10 << u"9"_s << u""_s;
    QTest::newRow("no value") << u"x sector:"_s << int(QueryMistake::ValueMissing) << 2 << u"sector:"_s << u""_s;
    QTest::newRow("order") << u"holder>=legal"_s << int(QueryMistake::NotComparable) << 0 << u"holder>=legal"_s
                           << u""_s;
    QTest::newRow("capitals") << u"x SECTOR:"_s << int(QueryMistake::ValueMissing) << 2 << u"SECTOR:"_s << u""_s;
    QTest::newRow("quote") << u"port \"open"_s << int(QueryMistake::QuoteOpen) << 5 << u"\"open"_s << u""_s;
}

void RegisterQueryTextTest::aMistakeSaysWhereItIsAndWhatWasMeant()
{
    QFETCH(QString, text);

    const QueryTextError error = mistakeIn(text);

    QTEST(int(error.mistake), "mistake");
    QTEST(error.at, "at");
    QTEST(error.part, "part");
    QTEST(error.meant, "meant");
}

QTEST_APPLESS_MAIN(RegisterQueryTextTest)
#include "tst_registerquerytext.moc"
