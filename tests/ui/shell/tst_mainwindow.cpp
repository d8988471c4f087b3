// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window brings places to the front by rail, key and command, finds its way back, counts what waits, and says when
// the store is away.
#include "support/paperoffice.h"
#include "ui/kit/look.h"
#include "ui/kit/navrail.h"
#include "ui/shell/commandfield.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/storebar.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

/// A page that notes what it was asked for.
class NotingPage final : public Page
{
public:
    NotingPage(Office &office, const QString &title)
        : Page(office)
        , m_title(title)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

    QString title() const override { return m_title; }
    void refresh() override { told.append(u"refresh"_s); }
    void showNotice(const ChangeNotice &notice) override { told.append(u"notice %1"_s.arg(notice.upTo)); }
    void showIncident(const IncidentId &id) override { told.append(u"incident "_s + id.toString()); }
    void showRegister(const RegisterQuery &query) override { told.append(u"register "_s + query.text); }

    QStringList told;

private:
    QString m_title;
};

PageBook twoPlaces()
{
    PageBook book;
    const auto page = [](const QString &title) {
        return [title](Office &office) -> Page * { return new NotingPage(office, title); };
    };
    book.places = {{u"list"_s, kit::Icon::Incidents, u"List"_s, page(u"List"_s),
                    [](const DeskCounts &c) {
                        return PlaceCounter{int(c.open), kit::CounterStyle::Plain};
                    }},
                   {u"ledger"_s, kit::Icon::Ledger, u"Ledger"_s, page(u"Ledger"_s)},
                   {u"record"_s, kit::Icon::None, u"Record"_s, page(u"Record"_s), {}, {}, u"list"_s}};
    book.incidents = u"list"_s;
    book.incident = u"record"_s;
    book.ledger = u"ledger"_s;
    return book;
}

struct Desktop
{
    explicit Desktop(StoreMode mode = StoreMode::Live)
    {
        paper.office.mode = mode;
        window = std::make_unique<MainWindow>(paper.office, twoPlaces(), u"/tmp/a.ringi"_s, Preferences());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    NotingPage &page() { return static_cast<NotingPage &>(*window->currentPage()); }
    CommandField &field() { return *window->findChild<CommandField *>(); }

    void findHarbour()
    {
        paper.store.change([](FakeStore &s) {
            const RegisterRow row = aRow(1, u"港湾の停止"_s);
            const Passage passage{HitField::Note, 2, u"at the harbour"_s, {{7, 7}}};
            s.found.hits = {
                {HitRecord::Incident, row.id, {}, {}, row.number, row.title, row.severity, row.holder, passage},
                {HitRecord::Officer,
                 {},
                 {},
                 OfficerId::fromString(row.id.toString()),
                 {},
                 u"伴 Ban"_s,
                 {},
                 Division::Operations,
                 {HitField::Name, 0, u"伴 Ban"_s, {}}}};
            s.found.taken = {{u"habour"_s, {u"harbour"_s}}};
        });
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        field().setText(u"habour"_s);
        QTRY_VERIFY(field().commands().rowCount() > 0);
    }

    PaperOffice paper;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"mainwindow"_s);
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
    }

    void init() { QSettings().clear(); }

    void placesAreReachedByDigit()
    {
        Desktop desktop;
        QCOMPARE(desktop.window->currentPlace(), u"list"_s);

        QTest::keyClick(desktop.window.get(), Qt::Key_2, Qt::ControlModifier);

        QCOMPARE(desktop.window->currentPlace(), u"ledger"_s);
        QVERIFY(desktop.window->windowTitle().startsWith(u"Ledger"_s));
    }

    void aRecordOpensUnderItsPlaceAndBackLeadsToTheList()
    {
        Desktop desktop;
        const IncidentId id = IncidentId::make();

        Q_EMIT desktop.page().openIncident(id);
        QCOMPARE(desktop.window->currentPlace(), u"record"_s);
        QCOMPARE(desktop.page().told, QStringList{u"incident "_s + id.toString()});
        QCOMPARE(desktop.window->findChild<kit::NavRail *>()->shownPlace(), 0);

        QTest::keyClick(desktop.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desktop.window->currentPlace(), u"list"_s);
    }

    void thePlaceSurvivesAWindowBuiltAnew()
    {
        Desktop desktop;
        desktop.window->showIncident(IncidentId::make());
        const QString point = desktop.window->restorePoint();

        MainWindow other(desktop.paper.office, twoPlaces(), u"/tmp/a.ringi"_s, Preferences());
        other.restore(point);

        QCOMPARE(other.restorePoint(), point);
        QCOMPARE(other.currentPlace(), u"record"_s);
    }

    void whatChangedGoesToTheShownPageAndIsCounted()
    {
        Desktop desktop;
        desktop.paper.store.change([](FakeStore &s) { s.counts.open = 7; });
        ChangeNotice notice;
        notice.upTo = 5;

        Q_EMIT desktop.paper.desk.changed(notice);

        QCOMPARE(desktop.page().told.last(), u"notice 5"_s);
        const auto *rail = desktop.window->findChild<kit::NavRail *>();
        QTRY_COMPARE(rail->items()[0].name, u"List 7"_s);
    }

    void aLostStoreSaysWhatToDoUntilItIsBack()
    {
        Desktop desktop;
        const auto *bar = desktop.window->findChild<StoreBar *>();
        QVERIFY(!bar->isVisible());

        Q_EMIT desktop.paper.desk.lost(u"no route to host"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(desktop.window->findChild<StoreStatus *>()->text().contains(u"not reachable"_s));

        Q_EMIT desktop.paper.desk.recovered();
        QVERIFY(!bar->isVisible());
        QCOMPARE(desktop.page().told.last(), u"refresh"_s);
    }

    void aFailedVerificationStaysUntilTheLedgerIsIntact()
    {
        Desktop desktop;
        const auto *status = desktop.window->findChild<StoreStatus *>();
        Verification broken, intact;
        broken.findings = {Finding{FindingKind::BodyChanged, 3, {}, 1, {}}};

        Q_EMIT desktop.page().verified(broken);
        QVERIFY(status->text().contains(u"failed"_s));
        Q_EMIT desktop.page().verified(intact);
        QVERIFY(status->text().contains(u"verified"_s) && !status->text().contains(u"failed"_s));
    }

    void anExerciseIsMarked()
    {
        Desktop live, exercise(StoreMode::Exercise);

        QVERIFY(!live.window->findChild<QWidget *>(u"exercise"_s));
        QVERIFY(exercise.window->findChild<QWidget *>(u"exercise"_s));
    }

    void theCommandFieldRunsAPlaceByItsName()
    {
        Desktop desktop;
        QTest::keyClick(desktop.window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desktop.field().isOpen());

        QTest::keyClicks(&desktop.field(), u"ledg"_s);
        QTest::keyClick(&desktop.field(), Qt::Key_Return);

        QCOMPARE(desktop.window->currentPlace(), u"ledger"_s);
        QVERIFY(!desktop.field().isOpen());
    }

    void theCommandFieldShowsWhereRecordsSayIt()
    {
        Desktop desktop;
        desktop.findHarbour();

        const CommandModel &commands = desktop.field().commands();
        QCOMPARE(commands.rowCount(), 6); // a note, and incident, register and officer with their headings
        QVERIFY(commands.index(0).data().toString().contains(u"habour"_s));
        QCOMPARE(commands.index(2).data().toString(), u"INC-2026-000001  港湾の停止"_s);
        QCOMPARE(commands.index(2).data(CommandModel::WhereRole).toString(), u"Entry 2"_s);
        QCOMPARE(commands.index(2).data(CommandModel::PassageRole).value<Passage>().marks.size(), 1);
        QCOMPARE(commands.index(5).data().toString(), u"伴 Ban"_s);
    }

    void theCommandFieldLeadsToARecord()
    {
        Desktop desktop;
        desktop.findHarbour();

        QTest::keyClick(&desktop.field(), Qt::Key_Return);

        QCOMPARE(desktop.page().told.last(), u"incident "_s + aRow(1).id.toString());
    }

    void theCommandFieldLeadsToAllOfThemInTheRegister()
    {
        Desktop desktop;
        desktop.findHarbour();

        QTest::keyClick(&desktop.field(), Qt::Key_Down);
        QTest::keyClick(&desktop.field(), Qt::Key_Return);

        QCOMPARE(desktop.page().told.last(), u"register habour"_s);
    }

    void nothingFoundIsSaid()
    {
        Desktop desktop;
        QTest::keyClick(desktop.window.get(), Qt::Key_K, Qt::ControlModifier);

        QTest::keyClicks(&desktop.field(), u"zzzz"_s);

        QCOMPARE(desktop.field().commands().rowCount(), 0);
    }

    void escapeGivesTheFocusBack()
    {
        Desktop desktop;
        desktop.page().setFocus();
        QTest::keyClick(desktop.window.get(), Qt::Key_K, Qt::ControlModifier);

        QTest::keyClick(&desktop.field(), Qt::Key_Escape);

        QCOMPARE(desktop.window->focusWidget(), &desktop.page());
    }

    void f6WalksThroughThePanes()
    {
        Desktop desktop;
        desktop.page().setFocus();

        QTest::keyClick(desktop.window.get(), Qt::Key_F6);
        QCOMPARE(desktop.window->focusWidget(), desktop.window->findChild<kit::NavRail *>());
        QTest::keyClick(desktop.window.get(), Qt::Key_F6);
        QCOMPARE(desktop.window->focusWidget(), &desktop.field());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
