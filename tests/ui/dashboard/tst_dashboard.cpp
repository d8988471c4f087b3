// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures in words and charts, and the way from a figure to the incidents behind it.
#include "ui/dashboard/chartpane.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/kit/charts/stackedbars.h"
#include "ui/kit/look.h"
#include "ui/support/liveoffice.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

class TstDashboard : public QObject
{
    Q_OBJECT

    LiveOffice m_office;

    std::unique_ptr<DashboardPage> opened()
    {
        auto page = std::make_unique<DashboardPage>(m_office.as(Who::Administrator));
        page->resize(1240, 850);
        page->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        page->refresh();
        [&] { QTRY_VERIFY(page->figures().commit > 0); }();
        return page;
    }

private Q_SLOTS:
    void initTestCase()
    {
        kit::dress(*qApp, kit::light());
        m_office.logs(u"Ransomware at a port"_s, Severity::Crisis);
        m_office.logs(u"File exposed"_s, Severity::Low);
    }

    void aFigureWithoutASampleIsNotZero()
    {
        const kit::TileData tile = tileOf(KeyFigure::Acceptance, {});

        QCOMPARE(tile.number, u"–"_s);
        QVERIFY(tile.definition.contains(u"0 handoffs"_s));
    }

    void openIncidentsAreCountedByDivisionAndSeverity()
    {
        const auto page = opened();

        QCOMPARE(openIn(page->figures(), Division::Operations), 2);
        QCOMPARE(openAt(page->figures(), Severity::Crisis), 1);
    }

    void aBarLeadsToItsIncidents()
    {
        const auto page = opened();
        QSignalSpy wanted(page.get(), &Page::openRegister);

        Q_EMIT page->findChild<kit::StackedBars *>()->segmentActivated(int(Division::Operations),
                                                                       int(Severity::Crisis));

        QCOMPARE(wanted.size(), 1);
        const auto query = wanted.first().first().value<RegisterQuery>();
        QCOMPARE(query.holders, QList{Division::Operations});
        QCOMPARE(query.severities, QList{Severity::Crisis});
        QVERIFY(query.openOnly);
    }

    void everyChartIsAlsoATable()
    {
        const auto page = opened();

        QTest::keyClick(page.get(), Qt::Key_T, Qt::ControlModifier);

        for (const ChartPane *pane : page->findChildren<ChartPane *>())
            QVERIFY(pane->isTable());
    }
};

QTEST_MAIN(TstDashboard)
#include "tst_dashboard.moc"
