// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures in words and charts, and the way from a figure to the incidents behind it.
#include "ui/dashboard/chartpane.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/signoffboard.h"
#include "ui/kit/charts/stackedbars.h"
#include "ui/kit/charts/tile.h"
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

    void aBarOfAgesLeadsToTheIncidentsOfThatAge()
    {
        const auto page = opened();
        QSignalSpy wanted(page.get(), &Page::openRegister);

        Q_EMIT page->findChild<kit::Histogram *>()->binActivated(0);
        Q_EMIT page->findChild<kit::Histogram *>()->binActivated(1);

        const auto today = wanted[0].first().value<RegisterQuery>();
        const auto before = wanted[1].first().value<RegisterQuery>();
        const auto &counts = page->figures().ages[0];
        QVERIFY(today.openOnly && !today.loggedBefore && today.loggedAfter <= page->figures().asOf);
        QCOMPARE(m_office.as(Who::Administrator)
                     .asker.ask([today](Queries &queries) { return queries.incidentCount(today); })
                     .result(),
                 counts[0] + counts[1]);
        QCOMPARE(before.loggedBefore, today.loggedAfter);
        QCOMPARE(before.loggedAfter, today.loggedAfter->plusMs(-2 * kDay));
    }

    void theOldestBarHasNoBeginning()
    {
        DashboardFigures figures;
        figures.asOf = *Instant::fromIso(u"2026-11-29T20:00:00Z"_s);

        const RegisterQuery oldest = openAtAge(figures, kAgeBuckets - 1);

        QVERIFY(!oldest.loggedAfter);
        QCOMPARE(oldest.loggedBefore->toIso(), u"2026-10-01T00:00:00.000Z"_s);
    }

    void aCellOfTheMatrixLeadsToItsHandoffs()
    {
        const auto page = opened();
        QSignalSpy wanted(page.get(), &Page::openHandoffs);

        Q_EMIT page->findChild<kit::HeatMatrix *>()->cellActivated(int(Division::Operations), int(Division::Legal));

        const auto query = wanted.first().first().value<HandoffQuery>();
        QCOMPARE(query.from, Division::Operations);
        QCOMPARE(query.to, Division::Legal);
        QCOMPARE(*query.offeredAfter, startOfSpan(page->figures()));
    }

    void aShareOfNothingIsNotZero()
    {
        const kit::TileData tile = tileOf(SignoffFigure::Urgent, SignoffFigures());

        QCOMPARE(tile.number, u"–"_s);
        QVERIFY(tile.unit.isEmpty());
    }

    void sharesAreOfTheSheetsDecidedInTheSpan()
    {
        SignoffFigures figures;
        figures.decided = 8;
        figures.urgent = 2;
        figures.byDeputy = figures.byDelegation = 1;
        figures.returned = 4;
        figures.verdicts[MeasureKind::Notice] = {7, 1};

        QCOMPARE(tileOf(SignoffFigure::Decided, figures).footline, u"7 approved, 1 rejected"_s);
        QCOMPARE(tileOf(SignoffFigure::Urgent, figures).number, u"25"_s);
        QCOMPARE(tileOf(SignoffFigure::ForAnother, figures).number, u"25"_s);
        QCOMPARE(tileOf(SignoffFigure::SentBack, figures).number, u"50"_s);
    }

    void gatesOverdueAreToldWithTheirSheets()
    {
        SignoffFigures figures;
        figures.laterOverdue = 4;
        figures.laterSheets = 2;

        const kit::TileData tile = tileOf(SignoffFigure::LaterOverdue, figures);

        QCOMPARE(tile.number, u"4"_s);
        QCOMPARE(tile.footline, u"on 2 sheets"_s);
        QCOMPARE(tile.footTone, kit::Tone::Danger);
    }

    void everyFigureOfSignoffLeadsToTheSheetsBehindIt()
    {
        SignoffFigures figures;
        figures.days = 7;

        QCOMPARE(filterBehind(SignoffFigure::Urgent, figures).decidedDays, 7);
        QVERIFY(filterBehind(SignoffFigure::Urgent, figures).isUrgent);
        QVERIFY(filterBehind(SignoffFigure::SentBack, figures).isReturned);
        QVERIFY(filterBehind(SignoffFigure::LaterOverdue, figures).isLaterOverdue);
        QCOMPARE(filterBehind(SignoffFigure::LaterOverdue, figures).decidedDays, 0);
        QCOMPARE(filterBehind(SignoffFigure::Lapsing, figures).lapsingDays, kLapsingDays);
        QCOMPARE(filterBehindDecided(figures, MeasureKind::Notice, true).states, QList{MeasureState::Rejected});
    }

    void aGateThatWaitsLeadsToItsSheet()
    {
        m_office.circulates(m_office.logs(u"Relay seen again"_s), u"Suspend the relay"_s);
        const auto page = opened();
        QSignalSpy wanted(page.get(), &Page::openDecisions);

        Q_EMIT page->signoff()->findChildren<kit::StackedBars *>().first()->segmentActivated(int(GateKind::Review), 0);
        const auto filter = wanted.first().first().value<DecisionFilter>();

        QCOMPARE(filter.waitsAt, (WaitingBucket{GateKind::Review, 0}));
        const auto asked = m_office.as(Who::Administrator)
                               .asker.ask([query = queryOf(filter, m_office.clock().now())](Queries &queries) {
                                   return queries.measures(query);
                               });
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(asked.result().size(), 1);
    }

    void aTileOfSignoffOpensTheDecisions()
    {
        const auto page = opened();
        QSignalSpy wanted(page.get(), &Page::openDecisions);

        for (kit::Tile *tile : page->signoff()->findChildren<kit::Tile *>())
            QTest::keyClick(tile, Qt::Key_Return);

        QCOMPARE(wanted.size(), 6);
    }

    void kindsWithoutAReviewAreNotInThePictureOfReviews()
    {
        SignoffFigures figures;
        QVERIFY(reviewTimes(figures).rows.empty());
        figures.review = figures.reviews[MeasureKind::Release] = {3 * kHour, 26 * kHour, 5};

        const kit::SpreadData data = reviewTimes(figures);

        QCOMPARE(data.rows.size(), size_t(2));
        QCOMPARE(data.unit, u"h"_s);
        QCOMPARE(data.rows[1].median, 3.0);
        QCOMPARE(tableOfReviews(figures).rows.last().last(), u"5"_s);
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
