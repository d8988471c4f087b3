// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, chips, segments, panes, tables, rail and dialogs: what they do, apart from how they look.
#include "ui/kit/banner.h"
#include "ui/kit/chip.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/deadlineruler.h"
#include "ui/kit/dialogframe.h"
#include "ui/kit/disabledreason.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/keyhintbutton.h"
#include "ui/kit/navrail.h"
#include "ui/kit/pill.h"
#include "ui/kit/rowdelegate.h"
#include "ui/kit/segment.h"
#include "ui/kit/statepane.h"
#include "ui/kit/surface.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace ringi::kit;
using namespace Qt::StringLiterals;

class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), light()); }

    void markupFromOutsideIsShownAsText();
    void aLongTipIsWrapped();
    void aKeyHintFollowsTheShortcutOfItsAction();
    void aKindChangesAtOnceWithoutPolishing();
    void aDisabledControlSaysWhyAndForgetsItAgain();
    void aBusyButtonKeepsItsWidth();
    void deleteClearsAnActiveChipOnly();
    void theCrossOfAChipIsLargeEnoughToHit();
    void theArrowsChooseInASegment();
    void comingIntoASegmentChoosesNothing();
    void aChoiceIsTakenBackWhereItMayBe();
    void aPaneKeepsItsContentWhileItShowsAnError();
    void aQuickAnswerNeverShowsTheLoadingBars();
    void aFullRowFlowsIntoTheNextLine();
    void aPillGrowsWithItsWordAndNeverWithItsLevel();
    void aTlpLabelIsAlwaysWrittenInFull();
    void theRailReportsThePlaceThatWasChosen();
    void aBoxedCounterIsPartOfTheNameThatIsRead();
    void rowsOfATableAreAsTallAsTheDesignSays();
    void theSelectedRowCarriesItsBarAtTheLeft();
    void aRowThatIsNotReadYetShowsABarInsteadOfText();
    void tabsTellTheirCount();
    void aHiddenTabIsNotPainted();
    void deadlinesThatLieOnTopOfEachOtherAreOneMark();
    void aDialogDimsItsWindowAndGivesItBack();
    void aCutTitleTellsItselfInItsTooltip();
};

void TestControls::markupFromOutsideIsShownAsText()
{
    const QString hostile = u"<img src=\"file:///etc/passwd\"><b>urgent</b>"_s;
    QWidget window;
    auto *label = new QLabel(hostile, &window);
    window.show();
    QToolTip::showText(QPoint(0, 0), hostile, &window);

    QCOMPARE(label->textFormat(), Qt::PlainText);
    QLabel *tip = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel"))
            tip = qobject_cast<QLabel *>(widget);
    }
    QVERIFY(tip);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
}

void TestControls::aLongTipIsWrapped()
{
    const QStringList lines = wrappedTip(u"Open"_s, u"Incidents that are not closed. "_s.repeated(8)).split(u'\n');

    QCOMPARE(lines.first(), u"Open"_s);
    QVERIFY(lines.size() > 4);
    for (const QString &line : lines)
        QVERIFY2(QFontMetrics(QToolTip::font()).horizontalAdvance(line) <= 300, qPrintable(line));
}

void TestControls::aKeyHintFollowsTheShortcutOfItsAction()
{
    QAction action(u"Add entry"_s);
    action.setShortcut(QKeySequence(u"Ctrl+E"_s));
    KeyHintButton button(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    QCOMPARE(button.keyHint(), u"Ctrl+E"_s);

    action.setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    button.click();

    QCOMPARE(button.keyHint(), u"Ctrl+Shift+E"_s);
    QCOMPARE(triggered.size(), 1);
}

void TestControls::aKindChangesAtOnceWithoutPolishing()
{
    KeyHintButton button(u"Accept"_s);
    button.resize(button.sizeHint());
    const QPoint inside(5, button.height() / 2);
    QCOMPARE(button.grab().toImage().pixelColor(inside), light().panel);

    button.setKind(ButtonKind::Primary);

    QCOMPARE(button.grab().toImage().pixelColor(inside), light().accentFill);
}

void TestControls::aDisabledControlSaysWhyAndForgetsItAgain()
{
    KeyHintButton button(u"Decide"_s);
    button.setToolTip(u"Takes the decision"_s);
    const int usual = button.sizeHint().width();

    setDisabledReason(&button, u"Held by Operations"_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), u"Held by Operations"_s);
    QVERIFY(button.sizeHint().width() > usual);

    setDisabledReason(&button, {});
    QVERIFY(button.isEnabled());
    QCOMPARE(button.toolTip(), u"Takes the decision"_s);
    QCOMPARE(button.sizeHint().width(), usual);
}

void TestControls::aBusyButtonKeepsItsWidth()
{
    KeyHintButton button(u"Verify now"_s);
    const QSize usual = button.sizeHint();

    button.setBusy(u"..."_s);
    QCOMPARE(button.sizeHint(), usual);
    QVERIFY(!button.isEnabled());

    button.setBusy({});
    QVERIFY(button.isEnabled());
}

void TestControls::deleteClearsAnActiveChipOnly()
{
    Chip chip(u"Since"_s);
    QSignalSpy cleared(&chip, &Chip::cleared);

    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(cleared.size(), 0);

    chip.setValue(u"08:00"_s);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(cleared.size(), 1);
}

void TestControls::theCrossOfAChipIsLargeEnoughToHit()
{
    Chip chip(u"Since"_s);
    chip.setValue(u"08:00"_s);
    chip.resize(chip.sizeHint());
    QSignalSpy cleared(&chip, &Chip::cleared);
    QSignalSpy clicked(&chip, &Chip::clicked);

    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 23, 1));
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(4, chip.height() / 2));

    QCOMPARE(cleared.size(), 1);
    QCOMPARE(clicked.size(), 1);
}

void TestControls::theArrowsChooseInASegment()
{
    Segment segment({u"0"_s, u"1"_s, u"2"_s}, SegmentInk::Severity);
    QSignalSpy changed(&segment, &Segment::chosenChanged);
    segment.setChosen(1);

    QTest::keyClick(&segment, Qt::Key_Right);
    QTest::keyClick(&segment, Qt::Key_Right);

    QCOMPARE(segment.chosen(), 2);
    QCOMPARE(changed.size(), 2);
}

void TestControls::comingIntoASegmentChoosesNothing()
{
    Segment segment({u"0"_s, u"1"_s});
    segment.show();
    segment.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&segment));

    QCOMPARE(segment.chosen(), -1);
}

void TestControls::aChoiceIsTakenBackWhereItMayBe()
{
    Segment kept({u"yes"_s, u"no"_s}), cleared({u"yes"_s, u"no"_s});
    cleared.setClearable(true);
    const auto click = [](Segment &segment) {
        QTest::mouseClick(&segment, Qt::LeftButton, {}, segment.items()[1].box.center());
    };
    for (Segment *segment : {&kept, &cleared}) {
        segment->resize(segment->sizeHint());
        click(*segment);
        QCOMPARE(segment->chosen(), 1);
        click(*segment);
    }

    QCOMPARE(kept.chosen(), 1);
    QCOMPARE(cleared.chosen(), -1);
    for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Delete}) {
        click(cleared);
        QTest::keyClick(&cleared, key);
        QCOMPARE(cleared.chosen(), -1);
    }
}

void TestControls::aPaneKeepsItsContentWhileItShowsAnError()
{
    auto *content = new QLabel(u"text"_s);
    StatePane pane(content);
    QSignalSpy retry(&pane, &StatePane::retryRequested);

    pane.showError(u"Store is read only"_s, u"Nothing was lost."_s);
    QVERIFY(pane.currentWidget() != content);
    pane.currentWidget()->findChild<QPushButton *>()->click();
    QCOMPARE(retry.size(), 1);

    pane.showContent();
    QCOMPARE(pane.currentWidget(), content);
}

void TestControls::aQuickAnswerNeverShowsTheLoadingBars()
{
    auto *content = new QLabel(u"text"_s);
    StatePane pane(content);

    pane.showLoading(u"Reading"_s);
    pane.showContent();
    QTest::qWait(250);
    QCOMPARE(pane.currentWidget(), content);

    pane.showLoading(u"Reading"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pane.currentWidget() != content, 1000);
}

void TestControls::aFullRowFlowsIntoTheNextLine()
{
    QWidget bar;
    auto *flow = new FlowLayout(&bar, 8);
    for (int i = 0; i < 3; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(100, 24);
        flow->addWidget(box);
    }

    QCOMPARE(flow->heightForWidth(316), 24);
    QCOMPARE(flow->heightForWidth(315), 56);
    QCOMPARE(flow->heightForWidth(100), 88);
}

void TestControls::aPillGrowsWithItsWordAndNeverWithItsLevel()
{
    const Look look(light());
    const SeverityLabel low(1, u"Low"_s);
    const SeverityLabel high(3, u"Low"_s);

    QCOMPARE(low.sizeHint(), high.sizeHint());
    QVERIFY(severityPillWidth(look, u"Medium"_s) > severityPillWidth(look, u"Low"_s));
    QCOMPARE(pillHeight(look), 18);
}

void TestControls::aTlpLabelIsAlwaysWrittenInFull()
{
    QStringList written;
    for (const auto mark : {TlpMark::Clear, TlpMark::Green, TlpMark::Amber, TlpMark::AmberStrict, TlpMark::Red})
        written += tlpText(mark);

    QCOMPARE(written.join(u' '), u"TLP:CLEAR TLP:GREEN TLP:AMBER TLP:AMBER+STRICT TLP:RED"_s);
}

void TestControls::theRailReportsThePlaceThatWasChosen()
{
    NavRail rail(u"Ringi"_s);
    rail.setPlaces({{Icon::Clock, u"Watch"_s}, {Icon::Incidents, u"Incidents"_s}, {Icon::Ledger, u"Ledger"_s}});
    rail.resize(rail.sizeHint());
    QSignalSpy chosen(&rail, &NavRail::placeChosen);

    QTest::mouseClick(&rail, Qt::LeftButton, {}, rail.items()[2].box.center());
    rail.setCurrentItem(0);
    QTest::keyClick(&rail, Qt::Key_Down);
    QTest::keyClick(&rail, Qt::Key_Return);

    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0].front().toInt(), 2);
    QCOMPARE(chosen[1].front().toInt(), 1);
}

void TestControls::aBoxedCounterIsPartOfTheNameThatIsRead()
{
    NavRail rail(u"Ringi"_s);
    rail.setPlaces({{Icon::Clock, u"Watch"_s}});

    rail.setCounter(0, 7, CounterStyle::Boxed);

    QCOMPARE(rail.items()[0].name, u"Watch 7"_s);
}

void TestControls::rowsOfATableAreAsTallAsTheDesignSays()
{
    QTableView desk;
    QTableView registry;

    dressTable(&desk, RowHeight::Desk);
    dressTable(&registry, RowHeight::Register);

    QCOMPARE(desk.verticalHeader()->defaultSectionSize(), 32);
    QCOMPARE(registry.verticalHeader()->defaultSectionSize(), 28);
    QCOMPARE(registry.horizontalHeader()->height(), 28);
}

void TestControls::theSelectedRowCarriesItsBarAtTheLeft()
{
    QStandardItemModel model(2, 2);
    QTableView view;
    view.setModel(&model);
    dressTable(&view, RowHeight::Desk);
    view.resize(300, 120);
    view.selectRow(1);

    const QImage picture = view.viewport()->grab().toImage();

    QCOMPARE(picture.pixelColor(1, 32 + 16), light().accent);
    QCOMPARE(picture.pixelColor(1, 16), light().panel);
}

void TestControls::aRowThatIsNotReadYetShowsABarInsteadOfText()
{
    QStandardItemModel model(1, 1);
    model.item(0, 0) ? void() : model.setItem(0, 0, new QStandardItem(u"INC-2026-004203"_s));
    QTableView view;
    view.setModel(&model);
    RowDelegate *rows = dressTable(&view, RowHeight::Desk);
    rows->setPendingRole(Qt::UserRole);
    view.resize(300, 80);
    const QImage read = view.viewport()->grab().toImage();

    model.item(0, 0)->setData(true, Qt::UserRole);
    const QImage pending = view.viewport()->grab().toImage();

    QVERIFY(read != pending);
    QCOMPARE(pending.pixelColor(24, 15), light().line);
}

void TestControls::tabsTellTheirCount()
{
    CountTabBar tabs;
    tabs.addTab(u"Timeline"_s);
    const int plain = tabs.sizeHint().width();

    tabs.setTabCounter(0, 41);

    QCOMPARE(tabs.accessibleTabName(0), u"Timeline 41"_s);
    QVERIFY(tabs.sizeHint().width() > plain);
}

void TestControls::aHiddenTabIsNotPainted()
{
    CountTabBar alone, beside;
    alone.addTab(u"Overview"_s);
    beside.addTab(u"Overview"_s);
    beside.addTab(u"Read by"_s);

    beside.setTabVisible(1, false);

    for (CountTabBar *tabs : {&alone, &beside})
        tabs->resize(300, 40);
    QCOMPARE(beside.grab().toImage(), alone.grab().toImage());
}

void TestControls::deadlinesThatLieOnTopOfEachOtherAreOneMark()
{
    const QDateTime now(QDate(2026, 11, 19), QTime(9, 41), Qt::OffsetFromUTC, 9 * 3600);
    DeadlineRuler ruler;
    ruler.resize(420, 44);
    ruler.setScene({now,
                    24,
                    {{now.addSecs(-600), ClockState::Overdue, u"A"_s},
                     {now.addSecs(-60), ClockState::Overdue, u"B"_s},
                     {now.addSecs(6 * 3600), ClockState::Running, u"C"_s}}});

    QCOMPARE(ruler.items().size(), std::size_t(2));
    QVERIFY(ruler.items()[0].name.contains(u'A') && ruler.items()[0].name.contains(u'B'));
}

void TestControls::aDialogDimsItsWindowAndGivesItBack()
{
    QWidget window;
    setSurface(&window, Surface::Panel);
    window.resize(400, 300);
    window.show();
    const QColor before = window.grab().toImage().pixelColor(10, 10);

    DialogFrame dialog(u"Log incident"_s, &window);
    dialog.show();
    QVERIFY(window.grab().toImage().pixelColor(10, 10).lightness() < before.lightness());

    dialog.close();
    QCOMPARE(window.grab().toImage().pixelColor(10, 10), before);
}

void TestControls::aCutTitleTellsItselfInItsTooltip()
{
    ElidedLabel title(u"信号保守ネットワークへの不正アクセス"_s, TypeRole::PageTitle);

    title.resize(title.sizeHint());
    const QImage whole = title.grab().toImage();
    title.resize(80, title.height());

    QVERIFY(title.minimumSizeHint().width() < 80);
    QCOMPARE(title.accessibleName(), u"信号保守ネットワークへの不正アクセス"_s);
    QVERIFY(title.grab().toImage() != whole.copy(0, 0, 80, whole.height()));
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
