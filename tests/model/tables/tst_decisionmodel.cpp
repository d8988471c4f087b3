// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions as a model: it reads the rows that are looked at, and what changes moves into place.
#include "support/fakequeries.h"
#include "tables/decisionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

DecisionWords plainWords()
{
    return {[](DecisionColumn column) { return keyOf(column); },
            [](DecisionColumn, const MeasureRow &row) { return row.subject; },
            [](DecisionColumn, const MeasureRow &) { return QString(); }};
}

MeasureQuery decisions()
{
    MeasureQuery query;
    query.decidedOnly = true;
    query.sort = MeasureSort::DecidedAt;
    return query;
}

struct Book
{
    explicit Book(int decisions)
    {
        for (qint64 key = 1; key <= decisions; ++key)
            store.measureRows.append(aDecision(key));
    }

    bool answers(int times = 1)
    {
        return QTest::qWaitFor([&] { return answered.count() >= times; });
    }

    FakeStore store;
    std::unique_ptr<Asker> asker = store.asker();
    DecisionModel model{*asker, plainWords()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy answered{&model, &DecisionModel::answered};
    MeasureQuery all = decisions();
};

} // namespace

class TestDecisionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandsOfDecisionsAreCountedAndReadAsTheyAreLookedAt()
    {
        Book book(5000);

        book.model.ask(book.all);

        QVERIFY(book.answers());
        QCOMPARE(book.model.rowCount(), 5000);
        QCOMPARE(book.model.rowAt(0)->subject, u"Measure 5000"_s);
        QVERIFY(!book.model.rowAt(4000));
        QTRY_VERIFY(book.model.rowAt(4000));
        QCOMPARE(book.model.index(4000, 1).data().toString(), u"Measure 1000"_s);
    }

    void aChangedSheetMovesIntoPlaceWithoutAReset()
    {
        Book book(10);
        book.model.ask(book.all);
        QVERIFY(book.answers());
        const QPersistentModelIndex third = book.model.index(2, 0);
        QSignalSpy resets(&book.model, &QAbstractItemModel::modelReset);
        book.store.change([](FakeStore &store) {
            store.measureRows[0].endedAt = Instant{1'800'000'000'000};
            store.measureRows[7].subject = u"Other words"_s;
        });
        ChangeNotice notice;
        notice.measures = {aDecision(1).id, aDecision(8).id};

        book.model.apply(notice, book.all);

        QVERIFY(book.answers(2));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(book.model.keyAt(0), 1);
        QCOMPARE(third.row(), 3);
        QCOMPARE(third.data().toString(), u"Other words"_s);
    }

    void whatConcernsNoMeasureIsNotAskedFor()
    {
        Book book(3);
        book.model.ask(book.all);
        QVERIFY(book.answers());
        ChangeNotice notice;
        notice.incidentKeys = {1};

        book.model.apply(notice, book.all);
        QTest::qWait(50);

        QCOMPARE(book.answered.count(), 1);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        Book book(4);
        MeasureQuery none = book.all;
        none.kinds = {MeasureKind::Erasure};

        book.model.ask(book.all);
        book.model.ask(none);

        QVERIFY(book.answers());
        QCOMPARE(book.model.rowCount(), 0);
        QCOMPARE(book.answered.count(), 1);
    }

    void aStoreThatIsGoneIsTold()
    {
        Book book(1);
        book.store.isGone = true;
        QSignalSpy failed(&book.model, &DecisionModel::failed);

        book.model.ask(book.all);

        QTRY_COMPARE(failed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDecisionModel)
#include "tst_decisionmodel.moc"
