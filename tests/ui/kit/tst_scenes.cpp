// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-off sheet, stamps, gates and custody track: their geometry, their words and the way the keyboard walks them.
#include "ui/kit/custodytrack.h"
#include "ui/kit/gategraph.h"
#include "ui/kit/phasestepper.h"
#include "ui/kit/signoffsheet.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace ringi::kit;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute)
{
    return {QDate(2026, 11, 19), QTime(hour, minute), Qt::OffsetFromUTC, 9 * 3600};
}

SheetScene aSheet()
{
    SheetScene scene;
    scene.rows.push_back({{{.title = u"本部長"_s, .state = BoxState::Empty},
                           {.title = u"運用部長"_s, .state = BoxState::YourTurn},
                           {.title = u"起案"_s, .state = BoxState::Approved, .foot = {u"07:58"_s}}}});
    scene.rows.push_back({{{.title = u"合議"_s, .state = BoxState::RowLabel},
                           {.title = u"法務審査"_s, .state = BoxState::Conditions, .span = 2}}});
    return scene;
}

/// Custody that goes to and fro between two lanes, one leg an hour.
CustodyScene custodyWith(int legs)
{
    CustodyScene scene;
    scene.lanes = {{.name = u"Operations"_s, .badge = u"OP"_s}, {.name = u"Legal"_s, .badge = u"LC"_s}};
    for (int i = 0; i < legs; ++i)
        scene.legs.push_back({i % 2, at(i, 0), at(i, 5), i + 1 < legs ? at(i + 1, 5) : QDateTime(), {}});
    scene.now = at(legs, 30);
    scene.currentLane = (legs - 1) % 2;
    return scene;
}

int reddishPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += c.red() > c.green() + 60 ? 1 : 0;
        }
    }
    return count;
}

QImage stampIn(SealInk ink)
{
    QImage image(80, 80, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStamp(painter, Look(light()), QPointF(40, 40), {u"運用部"_s, u"8.11.19"_s, u"部長"_s}, ink);
    return image;
}

} // namespace

class TestScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsWrittenInTheYearsOfItsEra_data();
    void aDateIsWrittenInTheYearsOfItsEra();
    void aVoidStampLosesItsRed();
    void theDrafterSitsAtTheFarRight();
    void aBoxIsHitWhereItIsPainted();
    void aRowLabelIsNoPlaceForAStamp();
    void downFromTheDrafterLeadsToTheBoxBelow();
    void aBoxSaysItsStateInWords();
    void aScreenReaderFindsEveryBoxAndPressesIt();
    void aDeputysStampSaysSoAndThatItIsToBeRead();
    void aShorterRowStandsAtTheRight();
    void aLongWayRunsDownWithoutOverlaps();
    void gatesAreOrderedByWhatTheyNeed();
    void anEdgeThatSkipsALayerKeepsItsLineFree();
    void theLegsOfACustodyTrackMeetWithoutGaps();
    void olderLegsFoldIntoOneStation();
    void theArrowKeysWalkTheLegs();
    void aLegSaysSenderReceiverAndTimes();
    void anOfferReturnedAtOnceKeepsAWidthThatCanBeRead();
    void aReturnSaysWhoSentItAndWhen();
    void ticksFallOnWholeHoursAndKeepApart();
    void aStepSaysWhetherItIsDone();
};

void TestScenes::aDateIsWrittenInTheYearsOfItsEra_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("written");
    QTest::newRow("Reiwa 8") << QDate(2026, 11, 19) << u"8.11.19"_s;
    QTest::newRow("first day of Reiwa") << QDate(2019, 5, 1) << u"1.5.1"_s;
    QTest::newRow("last day of Heisei") << QDate(2019, 4, 30) << u"31.4.30"_s;
    QTest::newRow("Showa 64") << QDate(1989, 1, 7) << u"64.1.7"_s;
    QTest::newRow("before Showa") << QDate(1920, 1, 1) << u"1920-01-01"_s;
}

void TestScenes::aDateIsWrittenInTheYearsOfItsEra()
{
    QFETCH(QDate, date);
    QFETCH(QString, written);

    QCOMPARE(japaneseEraDate(date), written);
}

void TestScenes::aVoidStampLosesItsRed()
{
    QVERIFY(reddishPixels(stampIn(SealInk::Seal)) > 200);
    QCOMPARE(reddishPixels(stampIn(SealInk::Void)), 0);
}

void TestScenes::theDrafterSitsAtTheFarRight()
{
    const SheetScene scene = aSheet();
    const SheetPicture picture(scene, Look(light()), QRect(0, 0, 301, 300));

    QCOMPARE(picture.boxAt(0, 2), QRect(200, 0, 100, picture.boxAt(0, 0).height()));
    QCOMPARE(picture.boxAt(1, 1).width(), 200);
    QCOMPARE(picture.boxAt(1, 1).right(), picture.boxAt(0, 2).right());
}

void TestScenes::aBoxIsHitWhereItIsPainted()
{
    SignoffSheet sheet;
    sheet.setScene(aSheet());
    sheet.resize(sheet.sizeHint());
    QSignalSpy activated(&sheet, &SignoffSheet::boxActivated);
    const SheetPicture picture(sheet.scene(), Look::of(&sheet), sheet.rect());

    QTest::mouseClick(&sheet, Qt::LeftButton, {}, picture.boxAt(1, 1).center());

    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front(), (QVariantList{1, 1}));
}

void TestScenes::aRowLabelIsNoPlaceForAStamp()
{
    SignoffSheet sheet;
    sheet.setScene(aSheet());
    sheet.resize(sheet.sizeHint());
    const SheetPicture picture(sheet.scene(), Look::of(&sheet), sheet.rect());

    QCOMPARE(sheet.itemAt(picture.boxAt(1, 0).center()), -1);
    QCOMPARE(sheet.items().size(), std::size_t(4));
}

void TestScenes::downFromTheDrafterLeadsToTheBoxBelow()
{
    SignoffSheet sheet;
    sheet.setScene(aSheet());
    sheet.resize(sheet.sizeHint());
    sheet.setCurrentItem(2);

    QTest::keyClick(&sheet, Qt::Key_Down);
    QCOMPARE(sheet.currentItem(), 3);

    QTest::keyClick(&sheet, Qt::Key_Up);
    QVERIFY(sheet.currentItem() < 3);
}

void TestScenes::aBoxSaysItsStateInWords()
{
    SignoffSheet sheet;
    SheetScene scene = aSheet();
    scene.rows[0].boxes[2].isVoid = true;
    sheet.setScene(scene);

    QCOMPARE(sheet.items()[1].name, u"運用部長, your turn"_s);
    QCOMPARE(sheet.items()[2].name, u"起案, approved, void, the text has changed since, 07:58"_s);
    QCOMPARE(sheet.items()[3].name, u"法務審査, approved with conditions"_s);
}

void TestScenes::aScreenReaderFindsEveryBoxAndPressesIt()
{
    SignoffSheet sheet;
    sheet.setScene(aSheet());
    sheet.resize(sheet.sizeHint());
    QSignalSpy activated(&sheet, &SignoffSheet::boxActivated);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&sheet);
    QVERIFY(reader);

    QCOMPARE(reader->childCount(), 4);
    QCOMPARE(reader->child(3)->text(QAccessible::Name), u"法務審査, approved with conditions"_s);
    QCOMPARE(reader->indexOfChild(reader->child(3)), 3);
    reader->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    QCOMPARE(activated.size(), 1);
}

void TestScenes::aDeputysStampSaysSoAndThatItIsToBeRead()
{
    SignoffSheet sheet;
    SheetScene scene = aSheet();
    scene.rows[0].boxes[2].marks = {u"代"_s};
    scene.rows[0].boxes[2].isToBeViewed = true;
    scene.rows[0].boxes[2].hash8 = u"9f2c41d7"_s;
    sheet.setScene(scene);

    QCOMPARE(sheet.items()[2].name,
             u"起案, approved by a deputy, to be viewed later by the officer the deputy stood for, 07:58, "
             "hash begins with 9f2c41d7"_s);
}

void TestScenes::aShorterRowStandsAtTheRight()
{
    SheetScene scene = aSheet();
    scene.rows.push_back(
        {{{.title = u"外部"_s, .state = BoxState::RowLabel}, {.title = u"外務大臣"_s, .state = BoxState::Next}}});
    const SheetPicture picture(scene, Look(light()), QRect(0, 0, 301, 500));

    QCOMPARE(picture.boxAt(2, 0).left(), 0);
    QCOMPARE(picture.boxAt(2, 1).left(), picture.boxAt(0, 2).left());
    QCOMPARE(picture.boxAt(2, 1).right(), picture.boxAt(0, 2).right());
}

void TestScenes::aLongWayRunsDownWithoutOverlaps()
{
    GateGraph graph;
    GateScene scene;
    for (int i = 0; i < 12; ++i)
        scene.gates.push_back({u"A gate with a long name, number %1"_s.arg(i), u"waiting, due 12:00"_s});
    scene.edges = {{0, 1}, {1, 2}, {1, 3}, {1, 4}, {2, 5},  {3, 5}, {5, 6},
                   {4, 6}, {6, 7}, {7, 8}, {8, 9}, {8, 10}, {8, 11}};
    graph.setScene(scene);
    graph.resize(468, graph.sizeHint().height());

    QVERIFY(graph.sizeHint().width() <= 480);
    for (std::size_t one = 0; one < graph.items().size(); ++one) {
        QVERIFY(graph.rect().contains(graph.items()[one].box));
        for (std::size_t other = 0; other < one; ++other)
            QVERIFY(!graph.items()[one].box.intersects(graph.items()[other].box));
    }
}

void TestScenes::gatesAreOrderedByWhatTheyNeed()
{
    const GateScene scene{{{u"Legal"_s}, {u"Ministry"_s}, {u"Decision"_s}}, {{0, 1}, {1, 2}, {0, 2}}};

    const auto places = layOutGates(scene);

    QCOMPARE(places[0].layer, 0);
    QCOMPARE(places[1].layer, 1);
    QCOMPARE(places[2].layer, 2);
}

void TestScenes::anEdgeThatSkipsALayerKeepsItsLineFree()
{
    const GateScene scene{{{u"Sheet"_s}, {u"Legal"_s}, {u"Ministry"_s}, {u"Commission"_s}, {u"Decision"_s}},
                          {{0, 4}, {1, 2}, {1, 3}, {2, 4}, {3, 4}}};

    const auto places = layOutGates(scene);

    for (const int inTheWay : {2, 3})
        QVERIFY(std::abs(places[std::size_t(inTheWay)].slot - places[0].slot) >= 1);
    QVERIFY(places[2].slot != places[3].slot);
}

void TestScenes::theLegsOfACustodyTrackMeetWithoutGaps()
{
    const CustodyScene scene = custodyWith(3);
    const CustodyPicture picture(scene, Look(light()), QRect(0, 0, 900, 120), CustodySize::Full);

    QVERIFY(picture.station(0).x() < picture.station(1).x());
    QVERIFY(picture.station(1).x() < picture.station(2).x());
    QVERIFY(picture.station(0).y() < picture.station(1).y());
    QCOMPARE(picture.station(0).y(), picture.station(2).y());
    QCOMPARE(picture.currentStation().y(), picture.station(2).y());
}

void TestScenes::olderLegsFoldIntoOneStation()
{
    CustodyTrack track(CustodySize::Full);
    track.resize(900, 120);

    track.setScene(custodyWith(12));
    QCOMPARE(track.items().size(), std::size_t(12));

    track.setScene(custodyWith(20));
    QCOMPARE(track.items().size(), std::size_t(12));
    QVERIFY2(track.items().front().name.startsWith(u"9 "), qPrintable(track.items().front().name));
}

void TestScenes::theArrowKeysWalkTheLegs()
{
    CustodyTrack track(CustodySize::Full);
    track.setScene(custodyWith(3));
    track.resize(900, 120);
    track.setCurrentItem(0);

    QTest::keyClick(&track, Qt::Key_Right);
    QTest::keyClick(&track, Qt::Key_Right);
    QTest::keyClick(&track, Qt::Key_Right);
    QCOMPARE(track.currentItem(), 2);

    QTest::keyClick(&track, Qt::Key_Home);
    QTest::keyClick(&track, Qt::Key_Left);
    QCOMPARE(track.currentItem(), 0);
}

void TestScenes::aLegSaysSenderReceiverAndTimes()
{
    CustodyTrack track(CustodySize::Full);
    track.setScene(custodyWith(2));
    track.resize(900, 120);

    const QString words = track.items()[1].name;

    for (const QString &part : {u"Legal"_s, u"Operations"_s, u"01:00"_s, u"01:05"_s, u"1:25"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
}

void TestScenes::anOfferReturnedAtOnceKeepsAWidthThatCanBeRead()
{
    CustodyScene scene = custodyWith(1);
    scene.returns = {{0, 1, at(0, 10), at(0, 10), {}}, {0, 1, scene.now, scene.now, {}}};
    const CustodyPicture picture(scene, Look(light()), QRect(0, 0, 900, 100), CustodySize::Full);

    QVERIFY(picture.turn(0).x() >= picture.station(0).x() + 7);
    QVERIFY(picture.turn(1).x() <= picture.currentStation().x() - 7);
}

void TestScenes::aReturnSaysWhoSentItAndWhen()
{
    CustodyScene scene = custodyWith(1);
    scene.returns = {{0, 1, at(0, 10), at(0, 12), u"no legal question"_s}};
    CustodyTrack track(CustodySize::Full);
    track.setScene(scene);
    track.resize(900, 120);

    const Item &back = track.items().back();

    for (const QString &part : {u"Operations"_s, u"Legal"_s, u"00:10"_s, u"00:12"_s})
        QVERIFY2(back.name.contains(part), qPrintable(back.name));
    QVERIFY(back.tip.contains(u"no legal question"_s));
}

void TestScenes::ticksFallOnWholeHoursAndKeepApart()
{
    const TimeAxis axis(at(0, 20), at(11, 40), 100, 800);

    const auto ticks = axis.ticks(90);

    QVERIFY(ticks.size() >= 4);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        QCOMPARE(ticks[i].time.time().minute(), 0);
        QVERIFY(i == 0 || ticks[i].x - ticks[i - 1].x >= 90);
    }
    QVERIFY(ticks.front().x >= 100 && ticks.back().x <= 800);
}

void TestScenes::aStepSaysWhetherItIsDone()
{
    PhaseStepper stepper;
    stepper.setSteps({{u"Triage"_s, u"22:31"_s, StepState::Done}, {u"Analysis"_s, {}, StepState::Current}});

    QCOMPARE(stepper.items()[0].name, u"Triage, done, 22:31"_s);
    QCOMPARE(stepper.items()[1].name, u"Analysis, current"_s);
}

QTEST_MAIN(TestScenes)
#include "tst_scenes.moc"
