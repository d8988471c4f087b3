// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts: what can be reached, said and opened, and that bars are honest about zero.
#include "ui/kit/charts/heatmatrix.h"
#include "ui/kit/charts/histogram.h"
#include "ui/kit/charts/linechart.h"
#include "ui/kit/charts/medianp90.h"
#include "ui/kit/charts/stackedbars.h"
#include "ui/kit/charts/tile.h"
#include "ui/kit/tabular.h"

#include <QSignalSpy>
#include <QTest>

using namespace ringi::kit;
using namespace Qt::StringLiterals;

namespace {

HeatData handoffs()
{
    return {{u"Operations"_s, u"Legal"_s},
            {u"OP"_s, u"LC"_s},
            {{{-1}, {31, true}}, {{29}, {-1}}},
            u"sent"_s,
            u"received"_s,
            u"slow"_s};
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksStartAtZeroAndReachTheMost_data();
    void ticksStartAtZeroAndReachTheMost();
    void aHeatCellIsOpenedWithTheKeyboard();
    void theArrowsStayInsideTheMatrix();
    void aHeatCellSaysFromToAndHowMany();
    void aClickOpensTheSegmentUnderThePointer();
    void segmentsWithoutValueCannotBeReached();
    void barsAreAsLongAsTheirValues();
    void aBinSaysItsTotalAndItsParts();
    void anEmptyChartHasNoItemsToWalkAndStillPaints();
    void enterOpensAKeyFigure();
};

void TestCharts::ticksStartAtZeroAndReachTheMost_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("last");
    QTest::newRow("thirty-one") << 31.0 << 40.0;
    QTest::newRow("seventy") << 70.0 << 80.0;
    QTest::newRow("one") << 1.0 << 1.0;
    QTest::newRow("thousands") << 4300.0 << 6000.0;
}

void TestCharts::ticksStartAtZeroAndReachTheMost()
{
    QFETCH(double, most);
    QFETCH(double, last);

    const auto ticks = ticksFromZero(most, 4);

    QCOMPARE(ticks.front(), 0.0);
    QCOMPARE(ticks.back(), last);
    QVERIFY(ticks.size() <= 6);
}

void TestCharts::aHeatCellIsOpenedWithTheKeyboard()
{
    HeatMatrix matrix;
    matrix.resize(400, 300);
    matrix.setData(handoffs());
    QSignalSpy opened(&matrix, &HeatMatrix::cellActivated);
    matrix.setCurrentItem(0);

    QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front(), (QVariantList{1, 0}));
}

void TestCharts::theArrowsStayInsideTheMatrix()
{
    HeatMatrix matrix;
    matrix.resize(400, 300);
    matrix.setData(handoffs());
    matrix.setCurrentItem(1);

    QTest::keyClick(&matrix, Qt::Key_Right);
    QCOMPARE(matrix.currentItem(), 1);

    QTest::keyClick(&matrix, Qt::Key_Up);
    QCOMPARE(matrix.currentItem(), 1);
}

void TestCharts::aHeatCellSaysFromToAndHowMany()
{
    HeatMatrix matrix;
    matrix.setData(handoffs());

    QCOMPARE(matrix.items()[1].name, u"Operations to LC: 31, slow"_s);
    QCOMPARE(matrix.items()[2].name, u"Legal to OP: 29"_s);
}

void TestCharts::aClickOpensTheSegmentUnderThePointer()
{
    StackedBars bars;
    bars.resize(500, 300);
    bars.setData({{{u"Low"_s, SeriesInk::Severity1}, {u"High"_s, SeriesInk::Severity3}},
                  {{u"Operations"_s, {10, 5}}, {u"Legal"_s, {2, 3}}}});
    QSignalSpy opened(&bars, &StackedBars::segmentActivated);

    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.items()[3].box.center());

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front(), (QVariantList{1, 1}));
}

void TestCharts::segmentsWithoutValueCannotBeReached()
{
    StackedBars bars;
    bars.resize(500, 300);
    bars.setData({{{u"Low"_s, SeriesInk::Severity1}, {u"High"_s, SeriesInk::Severity3}}, {{u"Operations"_s, {0, 5}}}});

    QCOMPARE(bars.items().size(), std::size_t(1));
    QCOMPARE(bars.items()[0].name, u"Operations, High: 5 of 5"_s);
}

void TestCharts::barsAreAsLongAsTheirValues()
{
    StackedBars bars;
    bars.resize(600, 300);
    bars.setData({{{u"Open"_s, SeriesInk::Accent}}, {{u"Operations"_s, {40}}, {u"Legal"_s, {10}}}});

    const int longer = bars.items()[0].box.width();
    const int shorter = bars.items()[1].box.width();

    QVERIFY2(std::abs(longer - 4 * shorter) <= 4, qPrintable(QStringLiteral("%1 and %2").arg(longer).arg(shorter)));
    QCOMPARE(bars.items()[0].box.left(), bars.items()[1].box.left());
}

void TestCharts::aBinSaysItsTotalAndItsParts()
{
    Histogram ages;
    ages.setData({{{u"High"_s, SeriesInk::Alert}, {u"Other"_s, SeriesInk::Calm}}, {{u"1–3"_s, {6, 18}}}, u"days"_s});

    QCOMPARE(ages.items()[0].name, u"1–3, 24 in all, High: 6, Other: 18"_s);
}

void TestCharts::anEmptyChartHasNoItemsToWalkAndStillPaints()
{
    StackedBars bars;
    bars.resize(300, 200);
    bars.setEmptyText(u"No sign-offs closed in this period"_s);

    QTest::keyClick(&bars, Qt::Key_Right);
    const QImage blank = bars.grab().toImage();
    bars.setEmptyText(QString());

    QCOMPARE(bars.currentItem(), -1);
    QVERIFY(blank != bars.grab().toImage());
}

void TestCharts::enterOpensAKeyFigure()
{
    Tile tile;
    tile.setData({u"Open incidents"_s, u"Incidents not closed."_s, u"128"_s, {}, u"+6"_s, Tone::Quiet, {}});
    QSignalSpy opened(&tile, &Tile::activated);

    QTest::keyClick(&tile, Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QVERIFY(tile.accessibleName().startsWith(u"Open incidents: 128"));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
