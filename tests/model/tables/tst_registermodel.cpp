// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's model: it paints early, borrows rows, and keeps every place when the store changes.
#include "support/fakequeries.h"
#include "tables/registermodel.h"

#include <QAbstractItemModelTester>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

RegisterWords plainWords()
{
    return {[](RegisterColumn column) { return keyOf(column); },
            [](RegisterColumn column, const RegisterRow &row) {
                return column == RegisterColumn::Number ? row.number : row.title;
            }};
}

void fill(FakeStore &store, qint64 count)
{
    for (qint64 key = 1; key <= count; ++key)
        store.rows.append(aRow(key));
}

/// A model over a fake store, under the model tester.
struct Desk
{
    explicit Desk(qint64 count)
        : asker(store.asker())
        , model(*asker, plainWords())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        fill(store, count);
    }

    bool settles(const RegisterQuery &query = {})
    {
        model.ask(query);
        return QTest::qWaitFor([this] { return model.isWhole(); });
    }

    QString titleAt(int row) const { return model.index(row, int(RegisterColumn::Title)).data().toString(); }

    bool reads(int row)
    {
        return QTest::qWaitFor([&] { return model.rowAt(row) != nullptr; });
    }

    int counted(int FakeStore::*what)
    {
        const QMutexLocker lock(&store.mutex);
        return store.*what;
    }

    void update(qint64 key, const QString &title)
    {
        store.change([&](FakeStore &s) {
            for (RegisterRow &row : s.rows) {
                if (row.key == key) {
                    row.title = title;
                    row.updatedAt = Instant{1'900'000'000'000};
                }
            }
        });
        ChangeNotice notice;
        notice.incidentKeys = {key};
        model.apply(notice);
    }

    FakeStore store;
    std::unique_ptr<Asker> asker;
    RegisterModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestRegisterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRowsAreThereBeforeTheWholeOrder()
    {
        Desk desk(1000);
        QList<int> counts;
        connect(&desk.model, &RegisterModel::answered, this, [&] { counts.append(desk.model.rowCount()); });

        QVERIFY(desk.settles());

        QCOMPARE(counts, QList<int>({RegisterModel::kFirstRows, 1000}));
        QCOMPARE(desk.titleAt(0), u"Incident 1000"_s);
    }

    void aWholeOrderThatIsNotWantedAnyMoreIsGivenUp()
    {
        Desk desk(1000);
        desk.store.change([](FakeStore &s) { s.isSlow = true; });
        desk.model.ask({});
        QTRY_COMPARE(desk.counted(&FakeStore::ordersAsked), 2);
        desk.store.change([](FakeStore &s) { s.isSlow = false; });

        RegisterQuery other;
        other.order = Qt::AscendingOrder;
        desk.model.ask(other);
        const QDeadlineTimer patience(5'000); // without answers, so that asking alone has to do it
        while (desk.counted(&FakeStore::ordersGivenUp) == 0 && !patience.hasExpired())
            QThread::msleep(1);
        QCOMPARE(desk.counted(&FakeStore::ordersGivenUp), 1);

        QTRY_VERIFY(desk.model.isWhole());
        QCOMPARE(desk.model.rowCount(), 1000);
        QCOMPARE(desk.titleAt(0), u"Incident 1"_s);
    }

    void anOrderIsBroughtUpToDateAfterANoticeAndAskedForAnewOtherwise()
    {
        Desk desk(1000);
        QVERIFY(desk.settles());
        QCOMPARE(desk.counted(&FakeStore::ordersSince), 0);

        desk.update(7, u"changed"_s);
        QTRY_COMPARE(desk.titleAt(0), u"changed"_s);
        QCOMPARE(desk.counted(&FakeStore::ordersSince), 1);

        const int before = desk.counted(&FakeStore::ordersAsked);
        desk.model.refresh();
        QTRY_COMPARE(desk.counted(&FakeStore::ordersAsked), before + 1);
        QVERIFY(desk.settles());
        QCOMPARE(desk.counted(&FakeStore::ordersSince), 1);
    }

    void aRefreshWhileAnOrderIsOnItsWayAsksForAllOfItToo()
    {
        Desk desk(1000);
        QVERIFY(desk.settles());
        const int before = desk.counted(&FakeStore::ordersAsked);

        desk.update(7, u"changed"_s);
        desk.model.refresh();

        QTRY_COMPARE(desk.counted(&FakeStore::ordersAsked), before + 2);
        QTRY_COMPARE(desk.titleAt(0), u"changed"_s);
        QCOMPARE(desk.counted(&FakeStore::ordersSince), 1);
    }

    void aRowIsPendingUntilItsPageIsRead()
    {
        Desk desk(1000);
        QVERIFY(desk.settles());

        const QModelIndex far = desk.model.index(900, 0);
        QVERIFY(far.data(RegisterModel::PendingRole).toBool());
        QVERIFY(!far.data().isValid());

        QVERIFY(desk.reads(900));
        QVERIFY(!far.data(RegisterModel::PendingRole).toBool());
        QCOMPARE(far.data().toString(), u"INC-2026-000100"_s);
    }

    void aPageIsAskedForOnceHoweverManyCellsArePainted()
    {
        Desk desk(1000);
        QVERIFY(desk.settles());
        QVERIFY(desk.reads(0));
        desk.store.change([](FakeStore &s) { s.rowsAsked.clear(); });

        for (int row = 640; row < 700; ++row) {
            for (int column = 0; column < desk.model.columnCount(); ++column)
                desk.model.index(row, column).data();
        }
        QVERIFY(desk.reads(640));
        QTest::qWait(50);

        QCOMPARE(desk.store.rowsAsked.count(desk.model.keyAt(650)), 1);
    }

    void aChangedRecordMovesAndKeepsItsPersistentIndex()
    {
        Desk desk(100);
        QVERIFY(desk.settles());
        QVERIFY(desk.reads(50));
        QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
        const qint64 key = desk.model.keyAt(50);
        const QPersistentModelIndex kept(desk.model.index(50, 2));

        desk.update(key, u"changed"_s);

        QTRY_COMPARE(kept.row(), 0);
        QTRY_COMPARE(desk.titleAt(0), u"changed"_s);
        QCOMPARE(resets.count(), 0);
    }

    void aNewRecordIsInsertedWithoutAReset()
    {
        Desk desk(100);
        QVERIFY(desk.settles());
        QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
        desk.store.change([](FakeStore &s) { s.rows.append(aRow(101, u"new"_s)); });
        ChangeNotice notice;
        notice.incidentKeys = {101};

        desk.model.apply(notice);

        QTRY_COMPARE(desk.model.rowCount(), 101);
        QVERIFY(desk.reads(0));
        QCOMPARE(desk.titleAt(0), u"new"_s);
        QCOMPARE(resets.count(), 0);
    }

    void aRecordThatNoLongerMatchesLeaves()
    {
        Desk desk(100);
        RegisterQuery open;
        open.openOnly = true;
        QVERIFY(desk.settles(open));
        desk.store.change([](FakeStore &s) { s.rows[9].phase = Phase::Closed; });
        ChangeNotice notice;
        notice.incidentKeys = {10};

        desk.model.apply(notice);

        QTRY_COMPARE(desk.model.rowCount(), 99);
        QCOMPARE(desk.model.rowOf(10), -1);
    }

    void anAnswerToAnOlderQueryIsDropped()
    {
        Desk desk(300);
        RegisterQuery first, second;
        first.text = u"Incident 1"_s;
        second.text = u"Incident 299"_s;

        desk.model.ask(first);
        desk.model.ask(second);
        QTRY_VERIFY(desk.model.isWhole());
        QTest::qWait(30);

        QCOMPARE(desk.model.rowCount(), 1);
        QCOMPARE(desk.model.query(), second);
    }

    void manyChangesAreFetchedAnew()
    {
        Desk desk(10);
        QVERIFY(desk.settles());
        QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
        desk.store.change([](FakeStore &s) {
            s.rows.clear();
            fill(s, 30);
            s.rows[9].title = u"changed"_s;
        });
        ChangeNotice notice;
        notice.many = true;

        desk.model.apply(notice);

        QTRY_COMPARE(desk.model.rowCount(), 30);
        QTRY_COMPARE(desk.titleAt(20), u"changed"_s);
        QCOMPARE(resets.count(), 0);
    }

    void aWhollyDifferentOrderIsTakenWithoutAReset()
    {
        Desk desk(2000);
        RegisterQuery open;
        open.openOnly = true;
        QVERIFY(desk.settles(open));
        QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex stays(desk.model.index(desk.model.rowOf(1001), 2));
        const QPersistentModelIndex goes(desk.model.index(desk.model.rowOf(1000), 2));
        desk.store.change([](FakeStore &s) {
            for (qsizetype i = 1; i < s.rows.size(); i += 2)
                s.rows[i].phase = Phase::Closed;
            s.rows.append(aRow(2001));
        });
        ChangeNotice notice;
        notice.many = true;

        desk.model.apply(notice);

        QTRY_COMPARE(desk.model.rowCount(), 1001);
        QCOMPARE(desk.model.keyAt(0), 2001);
        QCOMPARE(desk.model.keyAt(1000), 1);
        QCOMPARE(stays.row(), desk.model.rowOf(1001));
        QVERIFY(!goes.isValid());
        QCOMPARE(resets.count(), 0);
    }

    void noticesThatComeQuicklyAreAnsweredTogether()
    {
        Desk desk(1000);
        QVERIFY(desk.settles());
        QVERIFY(desk.reads(0));
        desk.store.change([](FakeStore &s) { s.ordersAsked = 0; });

        for (qint64 key = 1; key <= 1000; ++key)
            desk.update(key, u"changed"_s);

        QTRY_COMPARE(desk.titleAt(0), u"changed"_s);
        QTRY_COMPARE(desk.titleAt(999), u"changed"_s);
        QTest::qWait(100);
        QVERIFY2(desk.store.ordersAsked <= 2, qPrintable(QString::number(desk.store.ordersAsked)));
    }

    void aStoreThatIsGoneIsReportedAndRowsStay()
    {
        Desk desk(10);
        QVERIFY(desk.settles());
        QSignalSpy failures(&desk.model, &RegisterModel::failed);
        desk.store.change([](FakeStore &s) { s.isGone = true; });

        desk.model.refresh();

        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(desk.model.rowCount(), 10);
    }

    void rolesSayWhatACellMeans()
    {
        Desk desk(1);
        desk.store.rows[0].severity = Severity::Crisis;
        desk.store.rows[0].holder = Division::Legal;
        QVERIFY(desk.settles());
        QVERIFY(desk.reads(0));

        const QModelIndex cell = desk.model.index(0, 0);

        QCOMPARE(cell.data(RegisterModel::SeverityRole).toInt(), 4);
        QCOMPARE(cell.data(RegisterModel::HolderRole).toInt(), int(Division::Legal));
        QVERIFY(!cell.data(RegisterModel::DueRole).isValid());
        QCOMPARE(desk.model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"severity"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegisterModel)
#include "tst_registermodel.moc"
