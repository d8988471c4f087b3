// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A moment and its one text form.
#include "base/clock.h"

#include <QDateTime>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMomentIsWrittenInUtcWithThreeDecimals_data();
    void aMomentIsWrittenInUtcWithThreeDecimals();
    void anyIsoTimeWithAZoneIsRead_data();
    void anyIsoTimeWithAZoneIsRead();
    void whatIsNoMomentIsRefused_data();
    void whatIsNoMomentIsRefused();
    void theQuickReaderAgreesWithTheCalendarOfQt();
    void theYearIsThatOfUtc();
    void aSetClockStandsUntilItIsMoved();
};

void InstantTest::aMomentIsWrittenInUtcWithThreeDecimals_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("iso");

    QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("before it") << qint64(-1) << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("leap day") << qint64(1'709'164'800'007) << u"2024-02-29T00:00:00.007Z"_s;
    QTest::newRow("end of a year") << qint64(1'798'761'599'999) << u"2026-12-31T23:59:59.999Z"_s;
}

void InstantTest::aMomentIsWrittenInUtcWithThreeDecimals()
{
    QFETCH(qint64, ms);
    QFETCH(QString, iso);

    QCOMPARE(Instant{ms}.toIso(), iso);
    QCOMPARE(Instant::fromIso(iso), std::optional(Instant{ms}));
}

void InstantTest::anyIsoTimeWithAZoneIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");

    QTest::newRow("zone of Tokyo") << u"2026-11-19T09:41:07+09:00"_s << u"2026-11-19T00:41:07.000Z"_s;
    QTest::newRow("decimals and zone") << u"2026-11-19T00:41:07.250-05:00"_s << u"2026-11-19T05:41:07.250Z"_s;
    QTest::newRow("without decimals") << u"2026-11-19T00:41:07Z"_s << u"2026-11-19T00:41:07.000Z"_s;
    QTest::newRow("without seconds") << u"2026-11-19T00:41Z"_s << u"2026-11-19T00:41:00.000Z"_s;
}

void InstantTest::anyIsoTimeWithAZoneIsRead()
{
    QFETCH(QString, text);

    const auto read = Instant::fromIso(text);

    QVERIFY(read);
    QTEST(read->toIso(), "meant");
}

void InstantTest::whatIsNoMomentIsRefused_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no zone") << u"2026-11-19T00:41:07"_s;
    QTest::newRow("only a day") << u"2026-11-19"_s;
    QTest::newRow("a thirteenth month") << u"2026-13-01T00:00:00.000Z"_s;
    QTest::newRow("no such day") << u"2026-02-29T00:00:00.000Z"_s;
    QTest::newRow("no such hour") << u"2026-02-28T25:00:00.000Z"_s;
    QTest::newRow("no such minute") << u"2026-02-28T23:60:00.000Z"_s;
    QTest::newRow("letters for figures") << u"2O26-02-28T23:00:00.000Z"_s;
    QTest::newRow("full width figures") << u"２026-02-28T23:00:00.000Z"_s;
    QTest::newRow("words") << u"yesterday"_s;
}

void InstantTest::whatIsNoMomentIsRefused()
{
    QFETCH(QString, text);

    QVERIFY(!Instant::fromIso(text));
}

void InstantTest::theQuickReaderAgreesWithTheCalendarOfQt()
{
    for (qint64 ms = -2'000'000'000'000; ms < 4'000'000'000'000; ms += 12'345'678'901) {
        const QString iso = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);

        QCOMPARE(Instant{ms}.toIso(), iso);
        QCOMPARE(Instant::fromIso(iso), std::optional(Instant{ms}));
    }
}

void InstantTest::theYearIsThatOfUtc()
{
    QCOMPARE(Instant::fromIso(u"2027-01-01T08:59:59+09:00"_s)->year(), 2026);
    QCOMPARE(Instant::fromIso(u"2027-01-01T09:00:00+09:00"_s)->year(), 2027);
}

void InstantTest::aSetClockStandsUntilItIsMoved()
{
    SetClock clock(Instant{1'000});

    clock.advance(kMinute);

    QCOMPARE(clock.now(), Instant{61'000});
    QCOMPARE(clock.now() - Instant{1'000}, kMinute);
}

QTEST_APPLESS_MAIN(InstantTest)
#include "tst_instant.moc"
