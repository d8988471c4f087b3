// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions as a person uses it: with chips and keys, by sorting, by asking for what the dashboard
// counted, and by writing what is shown to a file.
#include "support/paperoffice.h"
#include "ui/decisions/choicechip.h"
#include "ui/decisions/decisionspage.h"
#include "ui/kit/look.h"
#include "ui/register/facetchip.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

/// Five decided sheets, of which one is urgent, one was decided by a deputy, one under a delegation, one was rejected,
/// one lapses in three days and has a later gate overdue; and one that circulates.
QList<MeasureRow> someDecisions(Instant now)
{
    QList<MeasureRow> rows;
    for (qint64 key = 1; key <= 6; ++key) {
        rows.append(aDecision(key));
        rows.last().endedAt = now.plusMs((key - 20) * kDay);
    }
    rows[0].isUrgent = true;
    rows[1].decidedAs = Capacity::Deputy;
    rows[2].decidedAs = Capacity::Delegate;
    rows[3].state = MeasureState::Rejected;
    rows[3].kind = MeasureKind::Notice;
    rows[3].returns = 2;
    rows[4].validUntil = now.plusMs(3 * kDay);
    rows[4].laterOpen = 1;
    rows[4].laterDue = now.plusMs(-kHour);
    rows[5].state = MeasureState::Circulating;
    rows[5].endedAt.reset();
    rows[5].endedBy.clear();
    return rows;
}

struct Beholder
{
    Beholder()
    {
        paper.store.measureRows = someDecisions(paper.clock.now());
        open();
    }

    void open()
    {
        page = std::make_unique<DecisionsPage>(paper.office);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page does not become active");
        page->refresh();
        page->takeFocus();
    }

    QStringList numbers() const
    {
        QStringList all;
        for (int row = 0; row < page->model().rowCount(); ++row)
            all.append(page->model().index(row, 0).data().toString().right(1));
        return all;
    }

    bool shows(const QString &wanted)
    {
        return QTest::qWaitFor([&] { return numbers().join(u' ') == wanted; });
    }

    QTableView &table() { return *page->findChild<QTableView *>(); }

    FacetChip &facet(const QString &name)
    {
        const auto chips = page->findChildren<FacetChip *>();
        return **std::ranges::find(chips, name, &FacetChip::name);
    }

    ChoiceChip &choice(const QString &name)
    {
        const auto chips = page->findChildren<ChoiceChip *>();
        return **std::ranges::find(chips, name, &ChoiceChip::text);
    }

    [[nodiscard]] bool says(const QString &part) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    PaperOffice paper;
    std::unique_ptr<DecisionsPage> page;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDecisionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ringi-test"_s);
        QCoreApplication::setApplicationName(u"decisions"_s);
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
    }

    void init() { QSettings().clear(); }

    void whatWasDecidedIsListedTheLatestFirst()
    {
        Beholder desk;

        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        QTRY_VERIFY(desk.says(u"showing 1–5 of 5"_s));
    }

    void aRowSaysWhoDecidedAndForWhom()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        const auto cell = [&](int row, DecisionColumn column) {
            return desk.page->model().index(row, int(column)).data().toString();
        };

        QCOMPARE(cell(3, DecisionColumn::DecidedAs), u"代"_s);
        QCOMPARE(cell(2, DecisionColumn::DecidedAs), u"専決"_s);
        QCOMPARE(cell(4, DecisionColumn::Urgent), u"urgent"_s);
        QCOMPARE(cell(0, DecisionColumn::Later), u"1 · 1h 00m late"_s);
        QCOMPARE(cell(0, DecisionColumn::DecidedBy), u"千葉 隆"_s);
    }

    void aChipNarrowsAndDeleteWidensAgain()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        ChoiceChip &urgent = desk.choice(u"Urgent"_s);

        urgent.setFocus();
        QTest::keyClick(&urgent, Qt::Key_Return);
        QVERIFY(desk.shows(u"1"_s));
        QTest::keyClick(&urgent, Qt::Key_Delete);

        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
    }

    void otherStatesMayBeChosen()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        FacetChip &state = desk.facet(u"State"_s);

        state.setChosen({u"circulating"_s, u"rejected"_s});
        Q_EMIT state.chosenChanged();

        QVERIFY(desk.shows(u"4 6"_s) || desk.shows(u"6 4"_s));
    }

    void decisionsForAnotherAreThoseOfDeputiesAndDelegates()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        FacetChip &decided = desk.facet(u"Decided"_s);

        decided.setChosen({u"deputy"_s, u"delegate"_s});
        Q_EMIT decided.chosenChanged();

        QVERIFY(desk.shows(u"3 2"_s));
    }

    void aFigureElsewhereOpensTheSheetsBehindIt()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        DecisionFilter late, lapsing, returned;
        late.isLaterOverdue = true;
        lapsing.lapsingDays = 7;
        returned.isReturned = true;

        desk.page->showDecisions(returned);
        QVERIFY(desk.shows(u"4"_s));
        desk.page->showDecisions(late);
        QVERIFY(desk.shows(u"5"_s));
        desk.page->showDecisions(lapsing);

        QVERIFY(desk.shows(u"5"_s));
        QVERIFY(desk.choice(u"Lapsing within"_s).isActive());
        QCOMPARE(desk.page->filter(), lapsing);
    }

    void whereNothingMatchesAllFiltersCanBeCleared()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        DecisionFilter none;
        none.kinds = {MeasureKind::Erasure};

        desk.page->showDecisions(none);
        QTRY_VERIFY(desk.says(u"No sheet matches"_s));
        QTest::keyClick(desk.page.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
    }

    void anEmptyRegisterSaysWhatFillsIt()
    {
        Beholder desk;
        desk.paper.store.change([](FakeStore &store) { store.measureRows.clear(); });

        desk.page->refresh();

        QTRY_VERIFY(desk.says(u"Nothing has been decided yet"_s));
    }

    void aHeaderSortsAndTheFooterSaysSo()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));

        Q_EMIT desk.table().horizontalHeader()->sectionClicked(int(DecisionColumn::Number));
        Q_EMIT desk.table().horizontalHeader()->sectionClicked(int(DecisionColumn::Number));

        QVERIFY(desk.shows(u"1 2 3 4 5"_s));
        QTRY_VERIFY(desk.says(u"sorted by “Number”, ascending"_s));
    }

    void jMovesAndEnterOpensTheSheet()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        QTRY_COMPARE(desk.table().currentIndex().row(), 0);
        QSignalSpy opened(desk.page.get(), &Page::openMeasure);

        QTest::keyClick(&desk.table(), Qt::Key_J);
        QTest::keyClick(&desk.table(), Qt::Key_Return);

        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<MeasureId>(), aDecision(4).id);
    }

    void aNewDecisionComesWithoutTheSelectionGoing()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        desk.table().selectRow(2);
        desk.paper.store.change([&](FakeStore &store) {
            store.measureRows[5].state = MeasureState::Approved;
            store.measureRows[5].endedAt = desk.paper.clock.now();
        });
        ChangeNotice notice;
        notice.measures = {aDecision(6).id};

        desk.page->showNotice(notice);

        QVERIFY(desk.shows(u"6 5 4 3 2 1"_s));
        QCOMPARE(desk.page->model().keyAt(desk.table().currentIndex().row()), 3);
    }

    void theFileHoldsExactlyTheRowsShown()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"decisions.csv"_s);
        desk.paper.questions.files = {path};
        DecisionFilter filter;
        filter.decidedAs = {Capacity::Deputy, Capacity::Delegate};
        desk.page->showDecisions(filter);
        QVERIFY(desk.shows(u"3 2"_s));

        QTest::keyClick(desk.page.get(), Qt::Key_E, Qt::ControlModifier);

        QTRY_VERIFY(desk.says(u"decisions written"_s));
        const QList<QByteArray> lines = contentOf(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith("MS-2026-000003,Measure 3,request,approved"));
        QVERIFY(lines[2].startsWith("MS-2026-000002,"));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        desk.paper.questions.files = {u"/nowhere/at/all/decisions.csv"_s};

        QTest::keyClick(desk.page.get(), Qt::Key_E, Qt::ControlModifier);

        QTRY_COMPARE(desk.paper.questions.told.size(), 1);
        QVERIFY(desk.page->actions().size() > 0);
    }

    void filterSortingAndWidthsAreThereTheNextTime()
    {
        Beholder desk;
        QVERIFY(desk.shows(u"5 4 3 2 1"_s));
        DecisionFilter filter;
        filter.kinds = {MeasureKind::Request, MeasureKind::Notice};
        filter.states = {MeasureState::Rejected};
        filter.waitsAt.reset();
        desk.page->showDecisions(filter);
        desk.table().setColumnWidth(int(DecisionColumn::DecidedBy), 211);
        Q_EMIT desk.table().horizontalHeader()->sectionClicked(int(DecisionColumn::Kind));

        desk.page.reset();
        desk.open();

        QCOMPARE(desk.page->filter(), filter);
        QCOMPARE(desk.table().columnWidth(int(DecisionColumn::DecidedBy)), 211);
        QCOMPARE(desk.table().horizontalHeader()->sortIndicatorSection(), int(DecisionColumn::Kind));
    }

    void everyFilterIsTheSameAfterItWasWrittenDown()
    {
        DecisionFilter filter;
        filter.kinds = {MeasureKind::Neutralisation};
        filter.states = {MeasureState::Approved, MeasureState::Revoked};
        filter.decidedAs = {Capacity::Delegate};
        filter.isUrgent = filter.isReturned = filter.isLaterOverdue = true;
        filter.lapsingDays = 30;
        filter.decidedDays = 84;
        filter.waitsAt = WaitingBucket{GateKind::Consult, 2};

        QCOMPARE(filterOf(textOf(filter)), filter);
        QCOMPARE(filterOf(textOf({})), DecisionFilter());
        QCOMPARE(filterOf(u"states=unheard,approved&lapsing=-4&gate=x"_s).states, QList{MeasureState::Approved});
    }

    void aStoreThatIsGoneIsToldInThePane()
    {
        Beholder desk;
        desk.paper.store.change([](FakeStore &store) { store.isGone = true; });
        DecisionsPage other(desk.paper.office);
        other.show();

        other.refresh();

        QTRY_VERIFY(std::ranges::any_of(other.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"connection to the server ended"_s);
        }));
    }
};

QTEST_MAIN(TestDecisionsPage)
#include "tst_decisionspage.moc"
