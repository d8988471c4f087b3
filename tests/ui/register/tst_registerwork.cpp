// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Working with the register: asking in the query language, keeping views, grouping, choosing columns, taking rows out
// of it and changing several at once.
#include "onlooker.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/look.h"
#include "ui/register/filterbar.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TestRegisterWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"registerwork"_s);
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
    }

    void init() { QSettings().clear(); }

    void aQueryIsTypedAndTheChipsFollow()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));

        desk.type(u"holder:legal -is:restricted"_s);

        QVERIFY(desk.shows(2));
        QTRY_COMPARE(desk.chip(u"Holder"_s).chosen(), QStringList{u"legal"_s});
        QCOMPARE(desk.buttonsWith(u"Is not"_s).size(), 1);
    }

    void whatAChipChoosesIsWrittenIntoTheText()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        desk.type(u"Incident"_s);
        QTRY_VERIFY(!desk.page->findChild<FilterBar *>()->filter().text.isEmpty());

        desk.chip(u"Holder"_s).setChosen({u"legal"_s});
        Q_EMIT desk.chip(u"Holder"_s).chosenChanged();

        QCOMPARE(desk.text().text(), u"holder:legal Incident"_s);
        QVERIFY(desk.shows(2));
    }

    void aMistakeIsSaidBelowTheFieldAndNothingChanges()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        const auto *bar = desk.page->findChild<FilterBar *>();
        desk.type(u"holder:legal"_s);
        QVERIFY(desk.shows(2));

        desk.type(u"port holdr:legal"_s);
        QTRY_COMPARE(bar->mistake(),
                     u"At character 6 of the query: There is no term “holdr”. To search for the text itself, put it in "
                     "quotation marks. Did you mean “holder”?"_s);
        QVERIFY(desk.shows(2));
        QVERIFY(desk.text().property("error").toBool());

        desk.type(u"holder:strategy"_s);
        QVERIFY(desk.shows(1));
        QVERIFY(bar->mistake().isEmpty() && !desk.text().property("error").toBool());
    }

    void whatMayStandThereIsOffered()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        auto *completer = desk.page->findChild<QCompleter *>();

        desk.type(u"hol"_s);
        QCOMPARE(completer->completionModel()->rowCount(), 1);
        QVERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(desk.text().text(), u"holder:"_s);

        QTRY_COMPARE(completer->completionModel()->rowCount(), kDivisions);
        QTest::keyClicks(&desk.text(), u"leg"_s);
        QCOMPARE(completer->completionModel()->rowCount(), 1);
    }

    void aViewThatWasSavedComesBackWithItsQueryOrderAndGroups()
    {
        {
            Onlooker desk;
            QVERIFY(desk.shows(6));
            desk.type(u"severity>=crisis"_s);
            QVERIFY(desk.shows(1));
            Q_EMIT desk.table().horizontalHeader()->sectionClicked(int(RegisterColumn::Title));
            desk.chooseFrom(u"Group"_s, u"By holder"_s);
            QVERIFY(desk.shows(2));
            desk.paper.questions.texts = {u"Grave"_s};
            desk.buttonsWith(u"Save view"_s).first()->click();
        }
        Onlooker next;
        QVERIFY(next.shows(6));
        auto *tabs = next.page->findChild<kit::CountTabBar *>();
        QCOMPARE(tabs->tabText(5), u"Grave"_s);
        QTRY_COMPARE(tabs->tabData(5).toInt(), 1);

        tabs->setCurrentIndex(5);

        QVERIFY(next.shows(2));
        QCOMPARE(next.text().text(), u"severity:crisis"_s);
        QCOMPARE(next.page->model().query().sort, RegisterSort::Title);
        QVERIFY(next.page->model().groupAt(0));
        tabs->setCurrentIndex(0);
        QVERIFY(next.text().text().isEmpty());
    }

    void aViewOfANewerVersionIsShownAndNotApplied()
    {
        keepOwnViews({{u"Tomorrow"_s, u"moon:full"_s, RegisterSort::Updated, Qt::DescendingOrder,
                       RegisterGrouping::None, OwnView::kVersion + 1},
                      {u"Mistaken"_s, u"holder:nobody"_s, {}, {}, {}}});
        Onlooker desk;
        QVERIFY(desk.shows(6));
        auto *tabs = desk.page->findChild<kit::CountTabBar *>();
        const auto *bar = desk.page->findChild<FilterBar *>();

        tabs->setCurrentIndex(5);
        QVERIFY(desk.shows(6));
        QVERIFY(bar->mistake().contains(u"newer version"_s));
        QCOMPARE(desk.text().text(), u"moon:full"_s);
        tabs->setCurrentIndex(6);
        QVERIFY(bar->mistake().contains(u"nobody"_s));
        QCOMPARE(ownViews().first().version, OwnView::kVersion + 1);
    }

    void groupsHaveHeadingsThatFold()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));

        desk.chooseFrom(u"Group"_s, u"By holder"_s);
        QVERIFY(desk.shows(9));
        QCOMPARE(desk.table().model()->index(0, 0).data().toString(), u"Strategy and Policy · 1 incidents"_s);
        QTRY_COMPARE(desk.labelWith(u"in 3 groups"_s), u"6 incidents in 3 groups"_s);
        desk.table().setFocus();
        desk.table().selectRow(0);
        QTest::keyClick(&desk.table(), Qt::Key_Left);
        QVERIFY(desk.shows(8));
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QVERIFY(desk.shows(9));
        desk.chooseFrom(u"Group"_s, u"Fold all"_s);
        QVERIFY(desk.shows(3));
        QCOMPARE(desk.labelWith(u"in 3 groups"_s), u"6 incidents in 3 groups"_s);
    }

    void copiedRowsAreATableWithoutFormulas()
    {
        Onlooker desk;
        desk.paper.store.change([](FakeStore &s) { s.rows[5].title = u"=HYPERLINK(\"x\")\tend"_s; });
        desk.page->refresh();
        QVERIFY(desk.shows(6));
        desk.table().selectRow(0);
        desk.table().selectionModel()->select(desk.table().model()->index(1, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);

        QTest::keyClick(&desk.table(), Qt::Key_C, Qt::ControlModifier);

        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"INC-2026-000005"_s));
        const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"INC-2026-000006\t"_s));
        QVERIFY(lines[0].contains(u"\"'=HYPERLINK(\"\"x\"\")\tend\""_s));
    }

    void whatIsShownIsExportedAndTheReadingIsKept()
    {
        QTemporaryDir folder;
        Onlooker desk;
        QVERIFY(desk.shows(6));
        desk.type(u"holder:legal"_s);
        QVERIFY(desk.shows(2));
        const QString path = folder.filePath(u"out.csv"_s);
        desk.paper.questions.files = {path};
        const auto before = desk.paper.journal.records().ledger.size();

        desk.buttonsWith(u"Export"_s).first()->click();

        QTRY_COMPARE(desk.labelWith(u"written"_s), u"2 incidents written"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines[0].contains("number,severity,title"));
        QVERIFY(lines[1].startsWith("INC-2026-000005,medium,Incident 5"));
        QCOMPARE(lines.size(), 4);
        QTRY_COMPARE(desk.paper.journal.records().ledger.size(), before + 1);
    }

    void columnsThatAreChosenAreRemembered()
    {
        {
            Onlooker desk;
            QVERIFY(desk.shows(6));
            QVERIFY(desk.table().isColumnHidden(int(RegisterColumn::Organisation)));
            desk.chooseFrom(u"Columns"_s, u"Organisation"_s);
            QVERIFY(!desk.table().isColumnHidden(int(RegisterColumn::Organisation)));
            desk.chooseFrom(u"Columns"_s, u"Phase"_s);
            desk.table().horizontalHeader()->resizeSection(int(RegisterColumn::Organisation), 222);
        }
        Onlooker next;
        QVERIFY(next.shows(6));
        QVERIFY(next.table().isColumnHidden(int(RegisterColumn::Phase)));
        QTRY_COMPARE(next.table().columnWidth(int(RegisterColumn::Organisation)), 222);
    }

    void aColumnThatIsNoMoreIsPassedOver()
    {
        QSettings().setValue(u"register/columns"_s, QStringList{u"zebra:50"_s, u"number:-7"_s, u"title:0"_s});
        Onlooker desk;
        QVERIFY(desk.shows(6));

        QVERIFY(!desk.table().isColumnHidden(int(RegisterColumn::Number)));
        QVERIFY(desk.table().isColumnHidden(int(RegisterColumn::Sector)));
        QVERIFY(desk.table().columnWidth(int(RegisterColumn::Number)) > 40);
    }

    void titlesOfAllKindsAreShownWithoutAStall()
    {
        Onlooker desk;
        desk.paper.store.change([](FakeStore &s) {
            s.rows[0].title = QString(65'536, u'W');
            s.rows[1].title = u"🧨🔥👩‍👩‍👧‍👦 on the line"_s.repeated(50);
            s.rows[2].title = u"هجوم على الميناء \u202ereversed"_s;
            s.rows[3].title = u"<b>bold</b>\n\n\x01line"_s;
        });
        desk.page->refresh();
        QVERIFY(desk.shows(6));
        QElapsedTimer since;
        since.start();

        desk.page->grab();

        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    }

    void anActOnSeveralSaysBeforeWhatEachGetsAndAfterwardsWhatItGot()
    {
        PaperOffice paper;
        QList<Incident> incidents;
        for (const QString &title : {u"One"_s, u"Two"_s}) {
            LogIncident log;
            log.content.title = title;
            log.content.times.reported = StatedTime{paper.clock.now(), {}, {}, {}};
            const auto logged = paper.desk.perform(paper.session, ForIncident{IncidentId::make(), log});
            QTRY_VERIFY(logged.isFinished());
        }
        incidents = paper.journal.incidents();
        incidents.append(incidents.first());
        incidents.last().id = IncidentId::make();
        incidents.last().number = u"INC-2026-999999"_s;
        incidents.last().phase = Phase::Closed;
        auto *dialog = new BulkDialog(paper.office, BulkAct::HandOff, incidents, nullptr);
        QCOMPARE(dialog->lines()[0].state, BulkState::Refused); // nothing is asked yet
        dialog->findChild<QLineEdit *>()->setText(u"Please look"_s);
        dialog->findChild<QComboBox *>()->setCurrentIndex(int(Division::Legal));

        QCOMPARE(dialog->lines()[0].state, BulkState::Open);
        QCOMPARE(dialog->lines()[0].gets, u"an offer to Legal and Compliance"_s);
        QCOMPARE(dialog->lines()[2].state, BulkState::Refused);
        QCOMPARE(dialog->says(), u"2 will be done; 1 will not"_s);
        dialog->start();

        QTRY_COMPARE(dialog->says(), u"2 were done and stay done; 1 were not"_s);
        QCOMPARE(dialog->lines()[1].state, BulkState::Done);
        QVERIFY(paper.journal.incidents()[1].pendingOffer());
        dialog->reject();
    }

    void anActOnSeveralThatIsStoppedKeepsWhatWasDone()
    {
        PaperOffice paper;
        for (int i = 0; i < 20; ++i) {
            LogIncident log;
            log.content.title = u"Incident"_s;
            log.content.times.reported = StatedTime{paper.clock.now(), {}, {}, {}};
            const auto logged = paper.desk.perform(paper.session, ForIncident{IncidentId::make(), log});
            QTRY_VERIFY(logged.isFinished());
        }
        auto *dialog = new BulkDialog(paper.office, BulkAct::AssignLead, paper.journal.incidents(), nullptr);

        dialog->start();
        dialog->reject();

        QTRY_VERIFY(dialog->says().contains(u"stay done"_s));
        const auto done = std::ranges::count(dialog->lines(), BulkState::Done, &BulkLine::state);
        QVERIFY(done >= 1 && done < 20);
        QCOMPARE(std::ranges::count(dialog->lines(), BulkState::Stopped, &BulkLine::state), 20 - done);
        dialog->reject();
    }
};

QTEST_MAIN(TestRegisterWork)
#include "tst_registerwork.moc"
