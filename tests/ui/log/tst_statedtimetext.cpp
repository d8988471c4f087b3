// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times as people type them.
#include "ui/log/statedtimetext.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class TstStatedTimeText : public QObject
{
    Q_OBJECT

    const Instant m_now = Instant::fromIso(u"2026-11-19T00:10:00.000Z"_s).value(); // 09:10 in Japan
    const QString m_japan = u"+09:00"_s;

    [[nodiscard]] QString read(const QString &text, Leaning leaning = Leaning::Past) const
    {
        const auto time = readStatedTime(text, m_japan, m_now, leaning);
        if (!time)
            return u"not a time"_s;
        return u"%1 %2%3"_s.arg(time->at.toIso(), keyOf(time->precision), time->about ? u" about"_s : QString());
    }

private Q_SLOTS:
    void asMuchAsIsTypedIsHowExactItIs()
    {
        QCOMPARE(read(u"2026-11-19 08:30"_s), u"2026-11-18T23:30:00.000Z minute"_s);
        QCOMPARE(read(u"2026-11-19 08:30:15"_s), u"2026-11-18T23:30:15.000Z second"_s);
        QCOMPARE(read(u"2026-11-19 08"_s), u"2026-11-18T23:00:00.000Z hour"_s);
        QCOMPARE(read(u"2026/11/19"_s), u"2026-11-18T15:00:00.000Z day"_s);
        QCOMPARE(read(u"2014-03"_s), u"2014-02-28T15:00:00.000Z month"_s);
        QCOMPARE(read(u"2014"_s), u"2013-12-31T15:00:00.000Z year"_s);
    }

    void aboutIsUnderstoodInBothLanguages()
    {
        QCOMPARE(read(u"about 2014-03"_s), u"2014-02-28T15:00:00.000Z month about"_s);
        QCOMPARE(read(u"2026年11月19日 08時頃"_s), u"2026-11-18T23:00:00.000Z hour about"_s);
        QCOMPARE(read(u"約２０１４年"_s), u"2013-12-31T15:00:00.000Z year about"_s);
    }

    void aTimeOfDayIsTheLastSuchTimeOrTheNext()
    {
        QCOMPARE(read(u"09:05"_s), u"2026-11-19T00:05:00.000Z minute"_s);
        QCOMPARE(read(u"23:50"_s), u"2026-11-18T14:50:00.000Z minute"_s);
        QCOMPARE(read(u"08:00"_s, Leaning::Future), u"2026-11-19T23:00:00.000Z minute"_s);
        QCOMPARE(read(u"0930"_s, Leaning::Future), u"2026-11-19T00:30:00.000Z minute"_s);
    }

    void whatIsNoTimeIsNotGuessedAt()
    {
        for (const QString &text : {u"25:10"_s, u"2026-13-01"_s, u"2026-02-30"_s, u"soon"_s, u"19 Nov 25:10"_s})
            QCOMPARE(read(text), u"not a time"_s);
    }

    void whatIsWrittenIsReadBack()
    {
        for (const Precision precision : allOf<Precision>()) {
            const StatedTime time{Instant::fromIso(u"2025-12-31T15:00:00.000Z"_s).value(), precision, false, m_japan};

            const auto again = readStatedTime(writeStatedTime(time), m_japan, m_now);

            QCOMPARE(again, std::optional(time));
        }
    }
};

QTEST_MAIN(TstStatedTimeText)
#include "tst_statedtimetext.moc"
