// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of the office are read, changed by two persons, and deputies are registered, as a person would do it.
#include "routes/routefile.h"
#include "ui/kit/look.h"
#include "ui/registers/gateform.h"
#include "ui/registers/gatetable.h"
#include "ui/registers/powerdialogs.h"
#include "ui/registers/powertabs.h"
#include "ui/registers/registerspage.h"
#include "ui/registers/routeeditor.h"
#include "ui/registers/routestab.h"
#include "ui/registers/routewords.h"
#include "ui/support/liveoffice.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstRegistersPage : public QObject
{
    Q_OBJECT

    LiveOffice m_office;

    std::unique_ptr<RegistersPage> opened(Who who)
    {
        auto page = std::make_unique<RegistersPage>(m_office.as(who));
        page->resize(1288, 850);
        page->show();
        page->refresh();
        [&] { QTRY_COMPARE(page->routes()->table()->model()->rowCount(), 7); }();
        return page;
    }

    static QAction *act(const QWidget *page, const QString &text)
    {
        const auto actions = page->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

    Registry registry()
    {
        return m_office.as(Who::Duty).asker.ask([](Queries &q) { return q.registry(); }).result();
    }

private Q_SLOTS:
    void initTestCase() { kit::dress(*qApp, kit::light()); }

    void everyKindHasARouteWithItsGates()
    {
        const auto page = opened(Who::Duty);
        const QAbstractItemModelTester routes(page->routes()->table()->model());
        const QAbstractItemModelTester gates(page->routes()->gates()->model());

        page->routes()->showKind(MeasureKind::Neutralisation);

        QVERIFY(page->routes()->gates()->model()->rowCount() >= 9);
        page->routes()->showKind(MeasureKind::Request);
        QCOMPARE(page->routes()->gates()->model()->rowCount(), 2);
    }

    void onlyAnAdministratorChangesARoute()
    {
        const auto page = opened(Who::Duty);
        QTRY_VERIFY(!act(page.get(), u"Change…"_s)->isEnabled());
        QVERIFY(!act(page.get(), u"Change…"_s)->toolTip().isEmpty());
        QVERIFY(act(opened(Who::Administrator).get(), u"Change…"_s)->isEnabled());
    }

    void faultsAreNamedWhileTheRouteIsChanged()
    {
        const Route route = *registry().rulebook.current(MeasureKind::Request);
        RouteEditor editor(m_office.as(Who::Administrator), route, nullptr);
        QVERIFY(editor.faultsShown().isEmpty());

        editor.addGate();

        QVERIFY(!editor.faultsShown().isEmpty());
        QVERIFY(editor.faultsShown().first().contains(u"gate_3"_s));
        editor.removeGate();
        QVERIFY(editor.faultsShown().isEmpty());
        QCOMPARE(editor.route(), route);
    }

    void aGateThatGetsAnotherKeyKeepsThoseThatNeedIt()
    {
        const Route route = *registry().rulebook.current(MeasureKind::Request);
        RouteEditor editor(m_office.as(Who::Administrator), route, nullptr);
        editor.table()->selectRow(0);

        auto *key = editor.findChild<GateForm *>()->findChild<QLineEdit *>(u"key"_s);
        key->setText(u"counsel_reads"_s);

        QCOMPARE(editor.route().gates[1].needs, QStringList{u"counsel_reads"_s});
        QVERIFY(editor.faultsShown().isEmpty());
        key->setText(u"legal_review"_s); // an editor that is left keeps its draft
        QCOMPARE(editor.route(), route);
    }

    // While a key is typed it may be another gate's for a moment: nobody's needs are mixed up by it.
    void aKeyThatIsAnothersForAMomentMixesNothingUp()
    {
        Route route = *registry().rulebook.current(MeasureKind::Directive);
        RouteEditor editor(m_office.as(Who::Administrator), route, nullptr);
        editor.table()->selectRow(0);
        auto *key = editor.findChild<GateForm *>()->findChild<QLineEdit *>(u"key"_s);

        key->setText(u"legal_review"_s);
        QVERIFY(!editor.faultsShown().isEmpty());
        key->setText(u"legal_review_of_intelligence"_s);

        QVERIFY(editor.faultsShown().isEmpty());
        QCOMPARE(editor.route().gates[4].needs.first(), u"legal_review_of_intelligence"_s);
        QCOMPARE(editor.route().gates[5].needs, QStringList{u"legal_review"_s});
        key->setText(route.gates[0].key); // an editor that is left keeps its draft
        QCOMPARE(editor.route(), route);
    }

    void aRouteGoesToAFileAndComesBack()
    {
        const Route route = *registry().rulebook.current(MeasureKind::Release);
        const QString path = m_office.folder() + u"/release.json"_s;
        RouteEditor editor(m_office.as(Who::Administrator), route, nullptr);
        m_office.questions.files = {path, path};
        editor.exportFile();
        editor.addGate();

        editor.importFile();

        QCOMPARE(editor.route(), route);
    }

    void everythingThatIsWrongWithAFileIsSaid()
    {
        const QString path = m_office.folder() + u"/wrong.json"_s;
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(R"({"measure": "request", "vresion": 1, "gates": [{"key": "a", "kind": "ponder"}]})");
        file.close();
        RouteEditor editor(m_office.as(Who::Administrator), *registry().rulebook.current(MeasureKind::Request),
                           nullptr);
        m_office.questions.files = {path};

        editor.importFile();

        QVERIFY(editor.refusalShown().contains(u"vresion"_s));
        QVERIFY(editor.refusalShown().contains(u"ponder"_s));
    }

    void aChangeIsProposedShownAndDropped()
    {
        const auto page = opened(Who::Administrator);
        page->routes()->showKind(MeasureKind::Request);
        act(page.get(), u"Change…"_s)->trigger();
        auto *editor = page->findChild<RouteEditor *>();
        QVERIFY(editor);
        editor->table()->selectRow(0);
        editor->findChild<GateForm *>()->findChild<QSpinBox *>(u"due"_s)->setValue(90);
        editor->performNow();
        QTRY_VERIFY(registry().rulebook.proposals.contains(MeasureKind::Request));

        page->refresh();

        QTRY_VERIFY(!page->routes()->differencesShown().isEmpty());
        QCOMPARE(page->routes()->differencesShown().join(u" | "_s), u"“Legal review”, due: 4h 00m → 1h 30m"_s);
        QVERIFY(page->routes()->differencesShown().first().contains(u"1h 30m"_s));
        QVERIFY(!act(page.get(), u"Publish"_s)->isEnabled()); // the one who proposed it
        m_office.does(Who::Administrator, ForRegistry{DropRoute{MeasureKind::Request, u"A mistake."_s}});
        QTRY_VERIFY(!registry().rulebook.proposals.contains(MeasureKind::Request));
    }

    void aDeputyIsRegisteredAndEnded()
    {
        const auto page = opened(Who::Administrator);
        page->showTab(1);
        act(page.get(), u"Register…"_s)->trigger();
        auto *dialog = page->findChild<FormDialog *>();
        QVERIFY(dialog);
        auto *absent = dialog->findChild<QComboBox *>(u"absent"_s);
        absent->setCurrentIndex(absent->findData(m_office.idOf(Who::OperationsHead).toString()));
        auto *deputy = dialog->findChild<QComboBox *>(u"deputy"_s);
        deputy->setCurrentIndex(deputy->findData(m_office.idOf(Who::Duty).toString()));
        dialog->findChild<QWidget *>(u"until"_s)->findChild<QLineEdit *>()->setText(u"2026-12-24 18:00"_s);
        dialog->findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"On leave."_s);
        dialog->performNow();
        QTRY_COMPARE(registry().powers.deputies.size(), 1);
        page->refresh();
        QTRY_COMPARE(page->tab(1)->table()->model()->rowCount(), 1);

        m_office.questions.confirmations = {true};
        act(page.get(), u"End"_s)->trigger();

        QTRY_VERIFY(registry().powers.deputies.first().ended);
    }

    void onlyWhoDecidesDelegates()
    {
        const auto page = opened(Who::Duty);
        page->showTab(2);
        QVERIFY(!act(page.get(), u"Delegate…"_s)->isEnabled());
        const auto heads = opened(Who::OperationsHead);
        heads->showTab(2);
        act(heads.get(), u"Delegate…"_s)->trigger();
        auto *dialog = heads->findChild<FormDialog *>();
        QVERIFY(dialog);
        auto *division = dialog->findChild<QComboBox *>(u"division"_s);
        division->setCurrentIndex(division->findData(keyOf(Division::Operations)));
        auto *post = dialog->findChild<QComboBox *>(u"post"_s);
        post->setCurrentIndex(post->findData(keyOf(Post::DutyOfficer)));
        dialog->findChild<QWidget *>(u"until"_s)->findChild<QLineEdit *>()->setText(u"2026-12-24 18:00"_s);
        dialog->findChild<QLineEdit *>(u"basis"_s)->setText(u"Order 7 of 2026"_s);

        dialog->performNow();

        QTRY_COMPARE(registry().powers.delegations.size(), 1);
    }

    void conditionsAreSaidInWords()
    {
        GateCondition when;
        when.severityFrom = Severity::High;
        when.serverAbroad = true;

        QCOMPARE(words::condition(when), u"severity High or above, server abroad"_s);
        QCOMPARE(words::condition({}), u"always"_s);
    }

    void nothingIsDrawnOfARouteInACircle()
    {
        Route route = *registry().rulebook.current(MeasureKind::Request);
        QVERIFY(!sceneOf(route).gates.empty());

        route.gates[0].needs = {route.gates[1].key};

        QVERIFY(sceneOf(route).gates.empty());
    }
};

QTEST_MAIN(TstRegistersPage)
#include "tst_registerspage.moc"
