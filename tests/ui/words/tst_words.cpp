// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people read is there for every value, in both languages, and says what a rule or a fault demands.
#include "domain/nciss.h"
#include "domain/taxonomy.h"
#include "routes/routefile.h"
#include "ui/words/countries.h"
#include "ui/words/explain.h"
#include "ui/words/explainimport.h"
#include "ui/words/labels.h"
#include "ui/words/language.h"
#include "ui/words/pace.h"
#include "ui/words/taxonomylabels.h"
#include "ui/words/times.h"

#include <QRegularExpression>
#include <QTest>

using namespace ringi;
using namespace ringi::words;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language = std::make_unique<Language>(*QCoreApplication::instance()); }
    void cleanupTestCase() { m_language.reset(); }
    void init() { QVERIFY(m_language->use(u"en"_s)); }

    void refusalsNameDivisionsAndPhases()
    {
        QCOMPARE(explain(Refusal{RefusalCode::OfferToHolder, {u"legal"_s}}),
                 u"Legal and Compliance holds the incident already. Choose another division."_s);
        m_language->use(u"ja"_s);
        QCOMPARE(explain(Refusal{RefusalCode::PhaseUnchanged, {u"triage"_s}}),
                 u"事案は既に「初期判定」の段階です。別の段階を選んでください。"_s);
    }

    void figuresInRefusalsTakeTheirPluralForm()
    {
        QVERIFY(explain(Refusal{RefusalCode::OpenTasks, {u"1"_s}}).startsWith(u"1 task is"_s));
        QVERIFY(explain(Refusal{RefusalCode::OpenTasks, {u"2"_s}}).startsWith(u"2 tasks are"_s));
    }

    void faultsSayWhatWasSavedAndWhatTheSystemSaid()
    {
        const QString words = explain(Fault(FaultKind::DiskFull, u"/var is full"_s));

        QVERIFY(words.contains(u"Nothing was saved"_s));
        QVERIFY(words.contains(u"/var is full"_s));
        QVERIFY(!explain(Fault(FaultKind::Cancelled)).contains(u'('));
    }

    void longWorkSaysHowFastItGoesAndWhenItWillBeDone()
    {
        QCOMPARE(pace({0, 0, 5'000, 100}), u"0 of 5,000"_s);
        QCOMPARE(pace({0, 1'200, 5'000, 4'000}), u"1,200 of 5,000 · 300 a second · 13 seconds left"_s);
        QCOMPARE(pace({0, 5'000, 5'000, 10'000}), u"5,000 of 5,000 · 500 a second"_s);
        QCOMPARE(pace({0, 1'200, 0, 4'000}), u"1,200 · 300 a second"_s);
    }

    void whatWasDoneBeforeIsNotPartOfTheRate()
    {
        QCOMPARE(pace({900'000, 901'000, 1'000'000, 1'000}),
                 u"901,000 of 1,000,000 · 1,000 a second · 99 seconds left"_s);
    }

    void eachPartOfTheWorkHasARateOfItsOwn()
    {
        Pace parts;
        parts.begin();
        (void)parts.text(90, 100);
        QTest::qSleep(1'100);
        QVERIFY(parts.text(100, 100).contains(u"a second"_s));
        QCOMPARE(parts.text(1, 7), u"1 of 7"_s);
    }

    void aFileThatCannotBeReadIsExplainedInTheLanguageOfThePerson()
    {
        const Fault &quote = InputFault(InputFaultCode::QuoteOpen, {}, {3, 2});
        const Fault &columns = ProfileFault(ProfileProblems{{ProfileProblemCode::ColumnsMissing, {}, {u"件名"_s}}});

        QCOMPARE(
            explain(quote),
            u"Line 3, column 2 of the file: A quotation mark is opened here and never closed. Close it. Nothing was imported."_s);
        QVERIFY(explain(columns).startsWith(u"The file has no column “件名”."_s));
        m_language->use(u"ja"_s);
        for (int code = int(InputFaultCode::ReadFailed); code <= int(InputFaultCode::ProfileTooLarge); ++code) {
            const InputFault fault(InputFaultCode(code), {u"4096"_s}, {1, 0});
            QVERIFY2(!explain(fault).contains(QRegularExpression(u"[a-z]{3}"_s)), qPrintable(explain(fault)));
            QVERIFY2(explain(fault).contains(u"1 行目"_s), qPrintable(explain(fault)));
        }
        QVERIFY(!explain(columns).contains(QRegularExpression(u"[a-z]{3}"_s)));
    }

    void findingsNameTheirPlace()
    {
        const Finding finding{FindingKind::SignatureBad, 12, {}, 0, {}};

        QCOMPARE(explain(finding), u"Entry 12: the signature is not the author's."_s);
    }

    void everyKeyOfTheTaxonomyHasAName()
    {
        for (const QString &code : Language::available()) {
            m_language->use(code);
            for (const IncidentClass &cls : incidentClasses()) {
                QVERIFY(classLabel(QString(cls.key)) != cls.key);
                for (const QLatin1StringView type : cls.types)
                    QVERIFY2(typeLabel(QString(type)) != type, type.data());
            }
            for (const QLatin1StringView sector : sectors())
                QVERIFY(sectorLabel(QString(sector)) != sector);
            for (const NcissFactor &factor : ncissFactors()) {
                QVERIFY(ncissFactorLabel(QString(factor.key)) != factor.key);
                for (const NcissOption &option : factor.options)
                    QVERIFY2(ncissOptionLabel(QString(option.key)) != option.key, option.key.data());
            }
            for (const Route &route : shippedRoutes()) {
                for (const Gate &gate : route.gates)
                    QVERIFY2(gateLabel(gate.key) != gate.key, qPrintable(gate.key));
            }
            for (const QLatin1StringView item : checklistItems())
                QVERIFY2(checklistLabel(QString(item)) != item, item.data());
        }
    }

    void anUnknownKeyIsShownAsItIs() { QCOMPARE(sectorLabel(u"moon-base"), u"moon-base"_s); }

    void countriesAreNamedInTheLanguageOfTheProgram()
    {
        QCOMPARE(country(u"DE"_s), u"Germany"_s);
        QCOMPARE(country(u"XX"_s), QString());
        m_language->use(u"ja"_s);
        QCOMPARE(country(u"DE"_s), u"ドイツ"_s);
        QCOMPARE(country(u"JP"_s), u"日本"_s);
        for (const QString &code : countryCodes())
            QVERIFY2(!country(code).isEmpty() && country(code) != code, qPrintable(code));
    }

    void divisionsAreKnownByNameAndBadge()
    {
        QCOMPARE(label(Division::Intelligence), u"Intelligence and Analysis"_s);
        QCOMPARE(shortLabel(Division::Legal), u"LC"_s);
        m_language->use(u"ja"_s);
        QCOMPARE(shortLabel(Division::Legal), u"法務"_s);
        QCOMPARE(label(Tlp::AmberStrict), u"TLP:AMBER+STRICT"_s);
    }

    void spansAreWrittenAsLongAsTheyAre_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        QTest::newRow("minutes") << 13 * kMinute << u"13m"_s << u"13分"_s;
        QTest::newRow("hours") << 2 * kHour + 39 * kMinute << u"2h 39m"_s << u"2時間39分"_s;
        QTest::newRow("days") << kDay + 4 * kHour << u"1d 04h"_s << u"1日04時間"_s;
        QTest::newRow("less than a minute") << qint64(59'000) << u"0m"_s << u"0分"_s;
    }

    void spansAreWrittenAsLongAsTheyAre()
    {
        QFETCH(qint64, ms);
        QTEST(duration(ms), "english");
        m_language->use(u"ja"_s);
        QTEST(duration(ms), "japanese");
    }

    void aTimeIsNoMoreExactThanItWasStated()
    {
        const Instant start = Instant::fromIso(u"2014-03-01T00:00:00Z"_s).value();

        QCOMPARE(stated({start, Precision::Month, true, u"Z"_s}), u"about March 2014"_s);
        QCOMPARE(stated({start, Precision::Year, false, u"Z"_s}), u"2014"_s);
        QCOMPARE(stated({start, Precision::Minute, false, u"+09:00"_s}), u"1 Mar 2014 09:00 JST"_s);
        m_language->use(u"ja"_s);
        QCOMPARE(stated({start, Precision::Month, true, u"Z"_s}), u"2014年3月頃"_s);
    }

    void signedTimesShowBothZones()
    {
        const Instant at = Instant::fromIso(u"2026-11-19T00:41:07Z"_s).value();

        QCOMPARE(signedTime(at), u"19 Nov 2026 09:41 JST (00:41 UTC)"_s);
        QCOMPARE(weekday(at, Zone::Jst), u"Thu 19 Nov"_s);
        m_language->use(u"ja"_s);
        QCOMPARE(weekday(at, Zone::Jst), u"11月19日(木)"_s);
    }

    void anotherLanguageIsRefusedWithoutAChange()
    {
        QVERIFY(!m_language->use(u"tlh"_s));
        QCOMPARE(m_language->current(), u"en"_s);
    }

private:
    std::unique_ptr<Language> m_language;
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
