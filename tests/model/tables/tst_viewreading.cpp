// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of a shared view: all of it, all but what is not known here, or nothing.
#include "tables/viewreading.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

ViewContent aView(const QString &query = u"holder:legal is:open"_s)
{
    return {u"Ports"_s, query, u"severity"_s, true, u"holder"_s, {u"number"_s, u"title"_s, u"tags"_s}, kViewVersion};
}

} // namespace

class TestViewReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewThatIsUnderstoodIsAppliedWhole()
    {
        const ViewReading reading = readView(aView(), {});

        QVERIFY(reading.query && reading.passedOver.isEmpty());
        QCOMPARE(reading.query->holders, QList<Division>{Division::Legal});
        QVERIFY(reading.query->openOnly);
        QCOMPARE(reading.query->sort, RegisterSort::Severity);
        QCOMPARE(reading.query->order, Qt::AscendingOrder);
        QCOMPARE(reading.query->grouping, RegisterGrouping::Holder);
        QCOMPARE(columnKeys(reading.columns), aView().columns);
    }

    void aViewOfANewerProgramIsNotApplied()
    {
        ViewContent newer = aView();
        newer.version = kViewVersion + 1;

        const ViewReading reading = readView(newer, {});

        QVERIFY(reading.isNewer && !reading.query);
    }

    void aFilterThatIsNoMoreIsNotAppliedInPart()
    {
        const ViewReading reading = readView(aView(u"holder:legal moon:full"_s), {});

        QVERIFY(!reading.query);
        QCOMPARE(reading.mistake->part, u"moon"_s);
    }

    void aLeadWhoIsNotKnownIsAMistake() { QVERIFY(readView(aView(u"lead:Nobody"_s), {}).mistake); }

    void columnsOrdersAndGroupsThatAreNoMoreArePassedOverByName()
    {
        ViewContent older = aView();
        older.sort = u"moon"_s;
        older.grouping = u"tide"_s;
        older.columns = {u"zebra"_s, u"title"_s, u"title"_s};

        const ViewReading reading = readView(older, {});

        QCOMPARE(reading.passedOver, (QStringList{u"moon"_s, u"tide"_s, u"zebra"_s}));
        QCOMPARE(reading.query->holders, QList<Division>{Division::Legal});
        QCOMPARE(reading.query->sort, RegisterSort::Updated);
        QCOMPARE(reading.columns, QList<RegisterColumn>{RegisterColumn::Title});
    }

    void absurdTimesAreMistakes_data()
    {
        QTest::addColumn<QString>("query");

        for (const QString &query : {u"logged:0000"_s, u"logged:9999999"_s, u"logged>=9999999-01-01"_s,
                                     u"closed:0000-00-00"_s, u"updated<-5"_s, u"reported:2026-13"_s})
            QTest::newRow(qPrintable(query)) << query;
    }

    void absurdTimesAreMistakes()
    {
        QFETCH(QString, query);

        const ViewReading reading = readView(aView(query), {});

        QVERIFY(!reading.query && reading.mistake);
    }
};

QTEST_GUILESS_MAIN(TestViewReading)
#include "tst_viewreading.moc"
