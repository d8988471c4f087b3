// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's query language, as a person types it and as it is meant.
#include "queries/registerquerytext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

const OfficerId kSato = OfficerId::fromString(u"00000000-0000-0000-0000-000000000001"_s);
const OfficerId kBan = OfficerId::fromString(u"00000000-0000-0000-0000-000000000002"_s);
const QueryPeople kPeople{{{kSato, u"Sato Hana"_s}, {kBan, u"伴"_s}}, kSato, {}};

RegisterQuery meant(const QString &text)
{
    const auto query = registerQueryFrom(text, kPeople);
    RegisterQuery nothing;
    nothing.text = u"not understood"_s;
    return query.value_or(nothing);
}

QueryTextError mistakeIn(const QString &text)
{
    const auto query = registerQueryFrom(text, kPeople);
    return query ? QueryTextError{QueryMistake::QuoteOpen, -1, {}, {}, {}, {}} : query.error();
}

} // namespace

class RegisterQueryTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrittenLetsEverythingThrough();
    void tagsAreReadInTheirOneForm();
    void aMillionTagsAreReadWithoutAStall();
    void wordsAreKeptAndTokensNarrow();
    void aTokenTakesSeveralValues();
    void severityIsComparedByNameAndByFigure_data();
    void severityIsComparedByNameAndByFigure();
    void aTimeOfLoggingIsAsWideAsItIsWritten_data();
    void aTimeOfLoggingIsAsWideAsItIsWritten();
    void twoBoundsOfATimeBothHold();
    void tlpIsReadWithAndWithoutItsPrefix();
    void openIsWrittenEitherWay();
    void whatIsInQuotationMarksIsAPhrase();
    void everyKindOfTermNarrowsWhatItNames();
    void aMinusExcludes();
    void rangesHaveTwoEndsOrOne_data();
    void rangesHaveTwoEndsOrOne();
    void severityTakesARange();
    void aLeadIsNamedOrMeOrNobody();
    void whatIsWrittenReadsAsTheSameQuery_data();
    void whatIsWrittenReadsAsTheSameQuery();
    void aMomentThatIsNoWholeDayIsWrittenWhole();
    void aTextThatLooksLikeATermIsWrittenAsAPhrase();
    void whatMayStandIsOfferedWhereTheCursorIs_data();
    void whatMayStandIsOfferedWhereTheCursorIs();
    void aLongQueryIsReadToItsEnd();
    void japaneseWordsAndIdeographicSpacesArePlain();
    void anAddressIsAWord();
    void aMistakeSaysWhereItIsAndWhatWasMeant_data();
    void aMistakeSaysWhereItIsAndWhatWasMeant();
};

void RegisterQueryTextTest::tagsAreReadInTheirOneForm()
{
    QCOMPARE(meant(u"tag:Ｐｏｒｔ,\"second  wave\""_s).tags, (QStringList{u"Port"_s, u"second wave"_s}));
    QCOMPARE(meant(u"-tag:port"_s).excluded.tags, QStringList{u"port"_s});
    QCOMPARE(registerQueryText(meant(u"x -tag:\"a b\" tag:c"_s)), u"tag:c -tag:\"a b\" x"_s);
    QCOMPARE(mistakeIn(u"tag:"_s).mistake, QueryMistake::ValueMissing);
    QCOMPARE(mistakeIn(u"tag:a,,b"_s).mistake, QueryMistake::UnknownValue);
    QCOMPARE(mistakeIn(u"tag:"_s + QString(61, u'x')).mistake, QueryMistake::UnknownValue);
    QCOMPARE(mistakeIn(u"tag>=a"_s).mistake, QueryMistake::NotComparable);
    QueryPeople people = kPeople;
    people.tags = {u"port"_s, u"second wave"_s};
    QCOMPARE(completionsAt(u"tag:SEC"_s, 7, people).choices, QStringList{u"\"second wave\""_s});
}

void RegisterQueryTextTest::aMillionTagsAreReadWithoutAStall()
{
    QElapsedTimer since;
    since.start();

    const RegisterQuery query = meant(u"tag:"_s + u"abc,"_s.repeated(999'999) + u"abc"_s);

    QCOMPARE(query.tags.size(), 1);
    QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
}

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

void RegisterQueryTextTest::whatIsInQuotationMarksIsAPhrase()
{
    QCOMPARE(meant(u"\"holder:legal\" \"port  authority\" \"\""_s).text, u"\"holder:legal\" \"port authority\""_s);
}

void RegisterQueryTextTest::everyKindOfTermNarrowsWhatItNames()
{
    const RegisterQuery query = meant(u"class:malicious-code,fraud clock:overdue,none is:restricted has:open-measure "
                                      "reported:2026-10 closed>=2026-11 updated<2026-12-01 opened>2026-10-01"_s);

    QCOMPARE(query.classes, (QStringList{u"malicious-code"_s, u"fraud"_s}));
    QCOMPARE(query.clocks, (QList{DueState::Overdue, DueState::None}));
    QCOMPARE(query.traits, (QList{RecordTrait::Restricted, RecordTrait::OpenMeasure}));
    QCOMPARE(query.reported.from->toIso(), u"2026-10-01T00:00:00.000Z"_s);
    QCOMPARE(query.reported.until->toIso(), u"2026-11-01T00:00:00.000Z"_s);
    QCOMPARE(query.closed.from->toIso(), u"2026-11-01T00:00:00.000Z"_s);
    QVERIFY(!query.closed.until);
    QCOMPARE(query.updated.until->toIso(), u"2026-12-01T00:00:00.000Z"_s);
    QCOMPARE(query.loggedAfter->toIso(), u"2026-10-02T00:00:00.000Z"_s);
}

void RegisterQueryTextTest::aMinusExcludes()
{
    const RegisterQuery query =
        meant(u"-phase:closed,dismissed -severity<=low -is:open -has:measure -test -\"port authority\" a-b"_s);

    QCOMPARE(query.excluded.phases, (QList{Phase::Closed, Phase::Dismissed}));
    QCOMPARE(query.excluded.severities, (QList{Severity::None, Severity::Low}));
    QCOMPARE(query.excludedTraits, (QList{RecordTrait::Open, RecordTrait::Measure}));
    QCOMPARE(query.excludedText, (QStringList{u"test"_s, u"port authority"_s}));
    QCOMPARE(query.text, u"a-b"_s);
    QVERIFY(query.phases.isEmpty() && query.severities.isEmpty() && !query.openOnly);
}

void RegisterQueryTextTest::rangesHaveTwoEndsOrOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("before");

    const QString october = u"2026-10-01T00:00:00.000Z"_s;
    QTest::newRow("both") << u"logged:2026-10-01..2026-10-07"_s << october << u"2026-10-08T00:00:00.000Z"_s;
    QTest::newRow("months") << u"logged:2026-10..2026-11"_s << october << u"2026-12-01T00:00:00.000Z"_s;
    QTest::newRow("open end") << u"logged:2026-10.."_s << october << QString();
    QTest::newRow("open beginning") << u"logged:..2026-09"_s << QString() << october;
    QTest::newRow("a moment") << u"logged>=2026-10-01T09:00:00+09:00"_s << october << QString();
}

void RegisterQueryTextTest::rangesHaveTwoEndsOrOne()
{
    aTimeOfLoggingIsAsWideAsItIsWritten();
}

void RegisterQueryTextTest::severityTakesARange()
{
    QCOMPARE(meant(u"severity:2..3"_s).severities, (QList{Severity::Medium, Severity::High}));
    QCOMPARE(meant(u"severity:high.."_s).severities, (QList{Severity::High, Severity::Crisis}));
    QCOMPARE(meant(u"severity:..low"_s).severities, (QList{Severity::None, Severity::Low}));
}

void RegisterQueryTextTest::aLeadIsNamedOrMeOrNobody()
{
    QCOMPARE(meant(u"lead:\"Sato Hana\",none"_s).leads, (QList{kSato, OfficerId()}));
    QCOMPARE(meant(u"-lead:me lead:伴"_s).excluded.leads, QList{kSato});
    QCOMPARE(meant(u"lead:伴"_s).leads, QList{kBan});
}

void RegisterQueryTextTest::whatIsWrittenReadsAsTheSameQuery_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text :
         {u""_s, u"ransom"_s, u"holder:legal,strategy"_s, u"severity>=3"_s, u"tlp:amber+strict"_s, u"sector:ports"_s,
          u"class:fraud"_s, u"clock:soon"_s, u"lead:\"Sato Hana\",none -lead:伴"_s, u"offered:legal"_s,
          u"logged:2026"_s, u"logged:2026-10"_s, u"logged:2026-10-03..2026-11-04"_s, u"reported>2026-01 closed<2027"_s,
          u"updated>=2026-10-01T09:30:15.250Z"_s, u"is:open,restricted has:measure"_s,
          u"-is:open -has:open-measure -phase:closed"_s, u"\"port authority\" 港湾 -\"not this\" -that"_s,
          u"\"holder:legal\" \"-x\" -\"tlp:red\""_s})
        QTest::newRow(qPrintable(text)) << text;
}

void RegisterQueryTextTest::whatIsWrittenReadsAsTheSameQuery()
{
    QFETCH(QString, text);
    const RegisterQuery query = meant(text);
    QVERIFY(query.text != u"not understood"_s);

    const QString written = registerQueryText(query, kPeople);

    QCOMPARE(meant(written), query);
    QCOMPARE(registerQueryText(meant(written), kPeople), written);
}

void RegisterQueryTextTest::aMomentThatIsNoWholeDayIsWrittenWhole()
{
    RegisterQuery query;
    query.loggedAfter = Instant{1'790'000'000'123};

    QCOMPARE(registerQueryText(query), u"logged>=2026-09-21T14:13:20.123Z"_s);
}

void RegisterQueryTextTest::aTextThatLooksLikeATermIsWrittenAsAPhrase()
{
    RegisterQuery query;
    query.text = u"http://a.example -x port"_s;

    QCOMPARE(registerQueryText(query), u"http://a.example \"-x\" port"_s);
}

void RegisterQueryTextTest::whatMayStandIsOfferedWhereTheCursorIs_data()
{
    QTest::addColumn<QString>("text"); // the cursor stands at the bar
    QTest::addColumn<QString>("offered");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");

    QTest::newRow("a name") << u"port ho|"_s << u"holder:"_s << 5 << 2;
    QTest::newRow("several") << u"cl|"_s << u"class: clock: closed:"_s << 0 << 2;
    QTest::newRow("a whole name") << u"is|"_s << u"is:"_s << 0 << 2;
    QTest::newRow("excluded") << u"-ho|"_s << u"holder:"_s << 1 << 2;
    QTest::newRow("a value") << u"holder:le|"_s << u"legal"_s << 7 << 2;
    QTest::newRow("a second value") << u"tlp:red,am|"_s << u"amber amber+strict"_s << 8 << 2;
    QTest::newRow("all values") << u"has:|"_s << u"measure open-measure"_s << 4 << 0;
    QTest::newRow("an officer") << u"lead:sa|"_s << u"\"Sato Hana\""_s << 5 << 2;
    QTest::newRow("an officer in quotes") << u"lead:\"sato |"_s << u""_s << 0 << 0;
    QTest::newRow("within") << u"ho| severity>=3"_s << u"holder:"_s << 0 << 2;
    QTest::newRow("in a phrase") << u"\"port ho|"_s << u""_s << 0 << 0;
    QTest::newRow("nothing like it") << u"zebra|"_s << u""_s << 0 << 5;
    QTest::newRow("whole already") << u"holder:legal|"_s << u""_s << 7 << 5;
}

void RegisterQueryTextTest::whatMayStandIsOfferedWhereTheCursorIs()
{
    QFETCH(QString, text);
    const int cursor = int(text.indexOf(u'|'));

    const QueryCompletion completion = completionsAt(text.remove(u'|'), cursor, kPeople);

    QTEST(completion.choices.join(u' '), "offered");
    QTEST(completion.from, "from");
    QTEST(completion.length, "length");
}

void RegisterQueryTextTest::aLongQueryIsReadToItsEnd()
{
    const QString noise = QString(65'536, u'x');

    QCOMPARE(meant(noise + u" holder:legal"_s).holders, QList{Division::Legal});
    QCOMPARE(mistakeIn(u"sector:"_s + noise).mistake, QueryMistake::UnknownValue);
    QCOMPARE(mistakeIn(u"sector:\""_s + noise).mistake, QueryMistake::QuoteOpen);
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
    QTest::newRow("nothing near") << u"zzzz:a"_s << int(QueryMistake::UnknownToken) << 0 << u"zzzz"_s << u""_s;
    QTest::newRow("value") << u"holder:legla"_s << int(QueryMistake::UnknownValue) << 7 << u"legla"_s << u"legal"_s;
    QTest::newRow("second value") << u"phase:triage,anal"_s << int(QueryMistake::UnknownValue) << 13 << u"anal"_s
                                  << u"analysis"_s;
    QTest::newRow("figure") << u"severity>=9"_s << int(QueryMistake::UnknownValue) << 10 << u"9"_s << u""_s;
    QTest::newRow("no value") << u"x sector:"_s << int(QueryMistake::ValueMissing) << 2 << u"sector:"_s << u""_s;
    QTest::newRow("order") << u"holder>=legal"_s << int(QueryMistake::NotComparable) << 0 << u"holder>=legal"_s
                           << u""_s;
    QTest::newRow("capitals") << u"x SECTOR:"_s << int(QueryMistake::ValueMissing) << 2 << u"SECTOR:"_s << u""_s;
    QTest::newRow("excluded time") << u"x -logged:2026"_s << int(QueryMistake::NotExcludable) << 2 << u"-logged:2026"_s
                                   << u""_s;
    QTest::newRow("excluded, unknown") << u"-holdr:legal"_s << int(QueryMistake::UnknownToken) << 1 << u"holdr"_s
                                       << u"holder"_s;
    QTest::newRow("nothing below none") << u"severity<none"_s << int(QueryMistake::EmptyRange) << 9 << u"none"_s
                                        << u""_s;
    QTest::newRow("backwards") << u"severity:4..2"_s << int(QueryMistake::EmptyRange) << 9 << u"4..2"_s << u""_s;
    QTest::newRow("days backwards") << u"logged:2026-10..2026-09"_s << int(QueryMistake::EmptyRange) << 7
                                    << u"2026-10..2026-09"_s << u""_s;
    QTest::newRow("30 February") << u"logged:2026-02-30"_s << int(QueryMistake::UnknownValue) << 7 << u"2026-02-30"_s
                                 << u""_s;
    QTest::newRow("officer") << u"lead:\"Sato Hama\""_s << int(QueryMistake::UnknownValue) << 5 << u"\"Sato Hama\""_s
                             << u"Sato Hana"_s;
    QTest::newRow("trait of another term")
        << u"is:measure"_s << int(QueryMistake::UnknownValue) << 3 << u"measure"_s << u""_s;
    QTest::newRow("quote in a value") << u"x lead:\"Sato"_s << int(QueryMistake::QuoteOpen) << 7 << u"\"Sato"_s
                                      << u""_s;
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
