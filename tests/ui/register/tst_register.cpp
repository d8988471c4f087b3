// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register as a person uses it: with J and K, with chips and saved views, by sorting, and by asking the table for
// what another page counted.
#include "onlooker.h"
#include "ui/kit/counttabbar.h"
#include "ui/kit/look.h"
#include "ui/register/filterbar.h"
#include "ui/register/previewpane.h"

#include <QApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TestRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"register"_s);
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
    }

    void init() { QSettings().clear(); }

    void savedViewsNarrowTheRegister()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        auto *tabs = desk.page->findChild<kit::CountTabBar *>();

        tabs->setCurrentIndex(1);
        QVERIFY(desk.shows(5));
        tabs->setCurrentIndex(2);
        QVERIFY(desk.shows(3));
        tabs->setCurrentIndex(3);
        QVERIFY(desk.shows(1));
        tabs->setCurrentIndex(4);
        QVERIFY(desk.shows(1));
    }

    void jAndKMoveAndEnterOpens()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        QSignalSpy opened(desk.page.get(), &Page::openIncident);
        QCOMPARE(desk.table().currentIndex().row(), 0);

        QTest::keyClick(&desk.table(), Qt::Key_J);
        QTest::keyClick(&desk.table(), Qt::Key_J);
        QTest::keyClick(&desk.table(), Qt::Key_K);
        QTest::keyClick(&desk.table(), Qt::Key_Return);

        QCOMPARE(desk.table().currentIndex().row(), 1);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<IncidentId>(), aRow(5).id);
    }

    void theSelectedIncidentIsPreviewed()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        auto *preview = desk.page->findChild<PreviewPane *>();
        QTRY_COMPARE(preview->incident().id, aRow(6).id);

        QTest::keyClick(&desk.table(), Qt::Key_J);
        QTRY_COMPARE(preview->incident().id, aRow(5).id);
        QTest::keyClick(&desk.table(), Qt::Key_Space);

        QVERIFY(!preview->isVisible());
    }

    void wordsTypedAfterASlashFilter()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));

        QTest::keyClick(&desk.table(), Qt::Key_Slash);
        auto *text = desk.page->findChild<QLineEdit *>();
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Incident 4"_s);

        QVERIFY(desk.shows(1));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(desk.table().hasFocus());
    }

    void whereNothingMatchesTheFilterThatHidesMostIsRemovedFirst()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        RegisterQuery both;
        both.severities = {Severity::Crisis};
        both.holders = {Division::Legal};

        desk.page->showRegister(both);
        QTRY_COMPARE(desk.buttonsWith(u"Remove"_s).size(), 2);
        QVERIFY(desk.buttonsWith(u"Remove"_s)[0]->text().startsWith(u"Remove Severity: "_s));
        desk.buttonsWith(u"Remove"_s)[0]->click();

        QVERIFY(desk.shows(2));
    }

    void aChipFiltersAndDeleteClearsIt()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        FacetChip &holder = desk.chip(u"Holder"_s);

        holder.setChosen({u"legal"_s});
        Q_EMIT holder.chosenChanged();
        QVERIFY(desk.shows(2));
        holder.setFocus();
        QTest::keyClick(&holder, Qt::Key_Delete);

        QVERIFY(desk.shows(6));
    }

    void whereOneFilterHidesAllTheButtonNamesIt()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        FacetChip &severity = desk.chip(u"Severity"_s);

        severity.setChosen({u"low"_s});
        Q_EMIT severity.chosenChanged();

        QVERIFY(desk.shows(0));
        QTRY_COMPARE(desk.buttonsWith(u"Remove"_s).size(), 1);
        QCOMPARE(desk.buttonsWith(u"Remove"_s)[0]->text(), u"Remove Severity: Low · 6 rows"_s);
    }

    void aHeaderSortsAndTheFooterSaysSo()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));

        Q_EMIT desk.table().horizontalHeader()->sectionClicked(int(RegisterColumn::Severity));

        QTRY_COMPARE(desk.page->model().keyAt(0), 1);
        QVERIFY(desk.labelWith(u"sorted by severity, descending"_s).size() > 0);
        QVERIFY(desk.labelWith(u"of 6"_s).startsWith(u"showing 1–6"_s));
    }

    void aFigureElsewhereOpensTheRecordsBehindIt()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        RegisterQuery behind;
        behind.holders = {Division::Legal};
        behind.openOnly = true;

        desk.page->showRegister(behind);

        QVERIFY(desk.shows(2));
        QVERIFY(desk.chip(u"Holder"_s).isActive());
    }

    void theSelectedRecordStaysSelectedWhenOthersArrive()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        desk.table().selectRow(2);
        const qint64 key = desk.page->model().keyAt(2);
        desk.paper.store.change([](FakeStore &s) { s.rows.append(aRow(7)); });
        ChangeNotice notice;
        notice.incidentKeys = {7};

        desk.page->showNotice(notice);

        QVERIFY(desk.shows(7));
        QCOMPARE(desk.page->model().keyAt(desk.table().currentIndex().row()), key);
        QCOMPARE(desk.table().currentIndex().row(), 3);
    }

    void aStoreThatIsGoneIsToldInThePane()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        desk.paper.store.change([](FakeStore &s) { s.isGone = true; });
        RegisterPage other(desk.paper.office);
        other.show();

        other.refresh();

        QTRY_VERIFY(std::ranges::any_of(other.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"connection to the server ended"_s);
        }));
    }

    void goingToARowAsksForItsPlace()
    {
        Onlooker desk;
        QVERIFY(desk.shows(6));
        desk.paper.questions.texts = {u"5"_s};

        QTest::keyClick(&desk.table(), Qt::Key_G, Qt::ControlModifier);

        QTRY_COMPARE(desk.table().currentIndex().row(), 4);
    }
};

QTEST_MAIN(TestRegister)
#include "tst_register.moc"
