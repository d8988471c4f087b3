// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people write them: what is understood, how exact it stays, and what is not taken for a time.
#include "exchange/statedtimereader.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

/// "2014-03-01T00:00:00.000Z month about [zone]", "absent" or "unreadable".
QString told(const ReadTime &read)
{
    if (read.state != ReadTime::State::Stated)
        return read.state == ReadTime::State::Absent ? u"absent"_s : u"unreadable"_s;
    QString text = read.time.at.toIso() + u' ' + keyOf(read.time.precision);
    if (read.time.about)
        text += u" about"_s;
    if (!read.time.zone.isEmpty())
        text += u" ["_s + read.time.zone + u']';
    return text;
}

QString read(const QString &text, const TimeRules &rules = {})
{
    return told(StatedTimeReader(rules).read(text));
}

TimeRules rulesWith(const QStringList &formats, const QString &zone = {})
{
    TimeRules rules;
    rules.formats = formats;
    rules.zone = zone;
    return rules;
}

} // namespace

class StatedTimeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoKeepsThePrecisionItWasWrittenWith()
    {
        QCOMPARE(read(u"2014"_s), u"2014-01-01T00:00:00.000Z year"_s);
        QCOMPARE(read(u"2014-03"_s), u"2014-03-01T00:00:00.000Z month"_s);
        QCOMPARE(read(u"2014-03-09"_s), u"2014-03-09T00:00:00.000Z day"_s);
        QCOMPARE(read(u"2014-03-09T14:05"_s), u"2014-03-09T14:05:00.000Z minute"_s);
        QCOMPARE(read(u"2014-03-09 14:05:06"_s), u"2014-03-09T14:05:06.000Z second"_s);
    }

    void aZoneInTheTextCountsBeforeTheProfiles()
    {
        const TimeRules tokyo = rulesWith({u"iso"_s}, u"Asia/Tokyo"_s);

        QCOMPARE(read(u"2014-03-09T14:05:06.25+02:00"_s, tokyo), u"2014-03-09T12:05:06.250Z second [+02:00]"_s);
        QCOMPARE(read(u"2014-03-09T14:05Z"_s, tokyo), u"2014-03-09T14:05:00.000Z minute [Z]"_s);
        QCOMPARE(read(u"2014-03-09"_s, tokyo), u"2014-03-08T15:00:00.000Z day [Asia/Tokyo]"_s);
        QCOMPARE(read(u"2014-03-09"_s, rulesWith({u"iso"_s}, u"-05:00"_s)), u"2014-03-09T05:00:00.000Z day [-05:00]"_s);
    }

    void otherWaysOfWritingAreReadByTheirPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("time");
        QTest::newRow("points") << u"dd.MM.yyyy"_s << u"09.03.2014"_s << u"2014-03-09T00:00:00.000Z day"_s;
        QTest::newRow("slashes") << u"yyyy/M/d H:mm"_s << u"2014/3/9 4:05"_s << u"2014-03-09T04:05:00.000Z minute"_s;
        QTest::newRow("Japanese") << u"yyyy年M月d日"_s << u"2014年3月9日"_s << u"2014-03-09T00:00:00.000Z day"_s;
        QTest::newRow("English month") << u"MMM d, yyyy"_s << u"March 9, 2014"_s << u"2014-03-09T00:00:00.000Z day"_s;
        QTest::newRow("short month") << u"d MMM yyyy"_s << u"9 Mar 2014"_s << u"2014-03-09T00:00:00.000Z day"_s;
        QTest::newRow("hour") << u"yyyy-MM-dd 'at' HH"_s << u"2014-03-09 at 14"_s << u"2014-03-09T14:00:00.000Z hour"_s;
        QTest::newRow("midnight says nothing")
            << u"yyyy-MM-dd 00:00:00"_s << u"2014-03-09 00:00:00"_s << u"2014-03-09T00:00:00.000Z day"_s;
    }

    void otherWaysOfWritingAreReadByTheirPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QString, time);

        QCOMPARE(read(text, rulesWith({pattern})), time);
    }

    void theFirstPatternThatFitsTheWholeTextCounts()
    {
        const TimeRules rules = rulesWith({u"yyyy"_s, u"yyyy-MM"_s, u"yyyy-MM-dd"_s});

        QCOMPARE(read(u"2014-03"_s, rules), u"2014-03-01T00:00:00.000Z month"_s);
    }

    void aboutStaysAbout_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"about 2014-03"_s, u"circa 2014-03"_s, u"~2014-03"_s, u"ca. 2014-03"_s,
                                    u"約2014-03"_s, u"2014-03頃"_s, u"2014-03?"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void aboutStaysAbout()
    {
        QFETCH(QString, text);

        QCOMPARE(read(text), u"2014-03-01T00:00:00.000Z month about"_s);
    }

    void whatSaysNothingIsAbsentAndWhatIsNoTimeIsUnreadable()
    {
        TimeRules rules;
        rules.absent = QStringList{u"NaT"_s, u"Not available"_s};

        for (const QString &text : {u""_s, u"  "_s, u"nat"_s, u"Not available"_s, u"NaT; NaT"_s})
            QCOMPARE(read(text, rules), u"absent"_s);
        for (const QString &text : {u"yesterday"_s, u"2014-13-01"_s, u"2014-02-30"_s, u"2014-03-09T25:00"_s, u"0000"_s,
                                    u"2014-03-09T10:00+99:00"_s, u"14-03-09"_s, u"2014-03-09 and later"_s})
            QCOMPARE(read(text, rules), u"unreadable"_s);
    }

    void ofSeveralTimesTheProfileSaysWhichCounts()
    {
        TimeRules rules;
        rules.absent = QStringList{u"NaT"_s};
        const QString text = u"2018-05; NaT; 2017-02-03; 2019"_s;

        rules.several = Several::Earliest;
        QCOMPARE(read(text, rules), u"2017-02-03T00:00:00.000Z day"_s);
        rules.several = Several::Latest;
        QCOMPARE(read(text, rules), u"2019-01-01T00:00:00.000Z year"_s);
        rules.several = Several::First;
        QCOMPARE(read(text, rules), u"2018-05-01T00:00:00.000Z month"_s);
        QCOMPARE(read(u"2018-05; soon"_s, rules), u"unreadable"_s);
    }

    void theFirstOfJanuaryMeansTheYearWhereTheRegisterSaysSo()
    {
        TimeRules rules;
        QCOMPARE(read(u"2014-01-01"_s, rules), u"2014-01-01T00:00:00.000Z day"_s);

        rules.firstOfYearIsYear = true;
        rules.firstOfMonthIsMonth = true;

        QCOMPARE(read(u"2014-01-01"_s, rules), u"2014-01-01T00:00:00.000Z year"_s);
        QCOMPARE(read(u"2014-05-01"_s, rules), u"2014-05-01T00:00:00.000Z month"_s);
        QCOMPARE(read(u"2014-05-02"_s, rules), u"2014-05-02T00:00:00.000Z day"_s);
        QCOMPARE(read(u"2014-01-01 00:00:00"_s, rules), u"2014-01-01T00:00:00.000Z second"_s);
    }

    void patternsAndZonesAreCheckedBeforehand()
    {
        for (const QString &good : {u"iso"_s, u"yyyy"_s, u"dd.MM.yyyy HH:mm"_s})
            QVERIFY(isTimeFormat(good));
        for (const QString &bad : {u""_s, u"dd.MM"_s, u"yy-MM-dd"_s, u"yyyy-MM-MM"_s, u"yyyy 'open"_s})
            QVERIFY2(!isTimeFormat(bad), qPrintable(bad));
        for (const QString &good : {u""_s, u"Z"_s, u"UTC"_s, u"+09:00"_s, u"Asia/Tokyo"_s})
            QVERIFY(isTimeZone(good));
        QVERIFY(!isTimeZone(u"Atlantis/Capital"_s));
    }
};

QTEST_APPLESS_MAIN(StatedTimeReaderTest)
#include "tst_statedtimereader.moc"
