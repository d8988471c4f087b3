// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register by what officers arrange it with: views that are shared, also such as are not understood, and tags.
#include "onlooker.h"
#include "tables/viewreading.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/look.h"
#include "ui/register/filterbar.h"

#include <QCompleter>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

ViewContent aView(const QString &name, const QString &query)
{
    return {name, query, u"severity"_s, false, u"none"_s, {}, kViewVersion};
}

/// As if others had shared them.
void share(Onlooker &desk, const QList<ViewContent> &views)
{
    for (const ViewContent &view : views)
        evolve(desk.paper.office.registry, ViewShared{{}, view}, {desk.paper.session.officer, desk.paper.clock.now()});
    desk.page->refresh();
}

QList<Incident> manyLogged(PaperOffice &paper, int count)
{
    for (int i = 0; i < count; ++i) {
        LogIncident log;
        log.content.title = u"Incident"_s;
        log.content.times.reported = StatedTime{paper.clock.now(), {}, {}, {}};
        const auto logged = paper.desk.perform(paper.session, ForIncident{IncidentId::make(), log});
        if (i + 1 == count && !QTest::qWaitFor([&] { return logged.isFinished(); }, 60'000))
            qFatal("the incidents are not logged");
    }
    return paper.journal.incidents();
}

} // namespace

class TestRegisterViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"registerviews"_s);
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
    }

    void init() { QSettings().clear(); }

    void aSharedViewIsATabThatSaysWhoSharedIt()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        ViewContent view = aView(u"Legal's"_s, u"holder:legal"_s);
        view.columns = {u"number"_s, u"title"_s, u"tags"_s};
        share(desk, {view});
        auto *tabs = desk.page->findChild<kit::CountTabBar *>();
        QCOMPARE(tabs->tabText(5), u"Legal's"_s);
        QVERIFY(!tabs->tabIcon(5).isNull());
        QVERIFY(tabs->tabToolTip(5).contains(desk.paper.office.me.name));
        QTRY_COMPARE(tabs->tabData(5).toInt(), 2);

        tabs->setCurrentIndex(5);

        QVERIFY(desk.shows(2));
        QCOMPARE(desk.page->model().query().sort, RegisterSort::Severity);
        QVERIFY(!desk.table().isColumnHidden(int(RegisterColumn::Tags)));
        QVERIFY(desk.table().isColumnHidden(int(RegisterColumn::Phase)));
        tabs->setCurrentIndex(0);
        QVERIFY(desk.shows(6));
        QVERIFY(desk.table().isColumnHidden(int(RegisterColumn::Tags)));
        QVERIFY(!QSettings().contains(u"register/columns"_s));
    }

    void whatIsShownIsSharedAndWithdrawn()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        desk.type(u"holder:legal"_s);
        QVERIFY(desk.shows(2));
        desk.paper.questions.texts = {u"Legal's"_s};

        desk.act(u"Share view with everybody…"_s)->trigger();

        const auto shared = [&] { return desk.paper.journal.records().registry->views; };
        QTRY_COMPARE(shared().size(), 1);
        QCOMPARE(shared()[0].view.query, u"holder:legal"_s);
        QCOMPARE(shared()[0].view.version, kViewVersion);
        desk.paper.office.registry = *desk.paper.journal.records().registry;
        desk.page->refresh();
        desk.page->findChild<kit::CountTabBar *>()->setCurrentIndex(5);
        desk.paper.questions.confirmations = {true};
        desk.act(u"Withdraw the shared view…"_s)->trigger();
        QTRY_VERIFY(shared()[0].isWithdrawn);
        desk.paper.office.registry = *desk.paper.journal.records().registry;
        desk.page->refresh();
        QCOMPARE(desk.page->findChild<kit::CountTabBar *>()->count(), 5);
        QVERIFY(desk.shows(6));
    }

    void aSharedViewThatIsNotUnderstoodSaysWhatAndIsNeverAppliedInPart()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        ViewContent newer = aView(u"Tomorrow"_s, u"holder:legal"_s), column = aView(u"Zebra"_s, u"holder:legal"_s);
        newer.version = kViewVersion + 1;
        column.columns = {u"title"_s, u"zebra"_s};
        share(desk,
              {newer, aView(u"Moon"_s, u"holder:legal moon:full"_s), column, aView(u"Absurd"_s, u"logged:9999999"_s)});
        auto *tabs = desk.page->findChild<kit::CountTabBar *>();
        const auto *bar = desk.page->findChild<FilterBar *>();

        tabs->setCurrentIndex(5);
        QVERIFY(desk.shows(6));
        QVERIFY(bar->mistake().contains(u"newer version"_s));
        tabs->setCurrentIndex(6);
        QVERIFY(desk.shows(6));
        QVERIFY(bar->mistake().contains(u"There is no term “moon”"_s));
        tabs->setCurrentIndex(7);
        QVERIFY(desk.shows(2));
        QVERIFY(bar->mistake().contains(u"zebra"_s));
        QVERIFY(!desk.text().property("error").toBool());
        tabs->setCurrentIndex(8);
        QVERIFY(desk.shows(6));
        QVERIFY(bar->mistake().contains(u"9999999"_s));
        tabs->setCurrentIndex(0);
        QVERIFY(bar->mistake().isEmpty());
    }

    void aSharedViewThatIsWithdrawnWhileItIsShownGivesWay()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        share(desk, {aView(u"First"_s, u"holder:legal"_s), aView(u"Second"_s, u"holder:strategy"_s)});
        auto *tabs = desk.page->findChild<kit::CountTabBar *>();
        tabs->setCurrentIndex(6);
        QVERIFY(desk.shows(1));

        evolve(desk.paper.office.registry, ViewWithdrawn{1}, {});
        desk.page->refresh();
        QCOMPARE(tabs->currentIndex(), 5);
        QVERIFY(desk.shows(1));
        evolve(desk.paper.office.registry, ViewWithdrawn{2}, {});
        desk.page->refresh();
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(desk.shows(6));
    }

    void tagsInUseAreOfferedAndNarrow()
    {
        Onlooker desk;
        desk.paper.store.change([](FakeStore &s) {
            s.rows[0].tags = {u"harbour"_s, u"second wave"_s};
            s.rows[1].tags = {u"Harbour"_s};
        });
        desk.page->refresh();
        QVERIFY(desk.shows(6));
        auto *completer = desk.page->findChild<QCompleter *>();

        desk.type(u"tag:harb"_s);

        QTRY_COMPARE(completer->completionModel()->rowCount(), 1);
        QVERIFY(desk.shows(0));
        desk.type(u"tag:harbour"_s);
        QVERIFY(desk.shows(2));
        QCOMPARE(desk.buttonsWith(u"Tag"_s).size(), 1);
    }

    void manyAreTaggedAtOnceWithAPreviewAndCanBeStopped()
    {
        PaperOffice paper;
        const QList<Incident> incidents = manyLogged(paper, 2000);
        QElapsedTimer since;
        since.start();
        auto *dialog = new BulkDialog(paper.office, BulkAct::Tag, incidents, nullptr);
        dialog->show();
        dialog->findChildren<QLineEdit *>().first()->setText(u"harbour, Second wave"_s);
        QTRY_COMPARE(dialog->says(), u"2,000 will be done; 0 will not"_s);
        QVERIFY2(since.elapsed() < 3000, qPrintable(QString::number(since.elapsed())));
        QCOMPARE(dialog->lines()[7].gets, u"+ harbour, Second wave"_s);

        dialog->start();
        QTRY_VERIFY(dialog->lines()[99].state == BulkState::Done);
        QVERIFY(dialog->says().contains(u"still to be done"_s));
        dialog->reject();

        QTRY_VERIFY(dialog->says().contains(u"stay done"_s));
        const auto done = std::ranges::count(dialog->lines(), BulkState::Done, &BulkLine::state);
        QVERIFY(done >= 100 && done < 2000);
        QCOMPARE(
            std::ranges::count_if(paper.journal.incidents(), [](const Incident &one) { return one.tags.size() == 2; }),
            done);
        dialog->reject();
    }

    void whatAnIncidentHasAlreadyItDoesNotGet()
    {
        PaperOffice paper;
        QList<Incident> incidents = manyLogged(paper, 2);
        incidents[0].tags = {u"Harbour"_s};
        auto *dialog = new BulkDialog(paper.office, BulkAct::Tag, incidents, nullptr);

        dialog->findChildren<QLineEdit *>().first()->setText(u"harbour"_s);

        QTRY_COMPARE(dialog->says(), u"1 will be done; 1 will not"_s);
        QCOMPARE(dialog->lines()[0].state, BulkState::Refused);
        dialog->reject();
    }

    void aMillionTagsInTheFieldAreOneSentence()
    {
        PaperOffice paper;
        auto *dialog = new BulkDialog(paper.office, BulkAct::Tag, manyLogged(paper, 2), nullptr);
        QElapsedTimer since;
        since.start();

        dialog->findChildren<QLineEdit *>().first()->setText(u"a,"_s.repeated(1'000'000));

        QTRY_VERIFY(dialog->lines()[0].why.contains(u"at most 50 tags"_s));
        QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
        dialog->reject();
    }
};

QTEST_MAIN(TestRegisterViews)
#include "tst_registerviews.moc"
