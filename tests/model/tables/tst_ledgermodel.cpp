// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's model: newest first, growing at both ends.
#include "support/fakequeries.h"
#include "tables/ledgermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

LedgerWords plainWords()
{
    return {[](LedgerColumn column) { return keyOf(column); },
            [](LedgerColumn, const LedgerRow &row, EntryState) { return QString::number(row.n); }};
}

void addEntries(FakeStore &store, int count)
{
    for (int i = 0; i < count; ++i) {
        LedgerEntry entry;
        entry.row.n = quint64(store.ledger.size()) + 1;
        store.ledger.append(entry);
    }
}

struct Desk
{
    explicit Desk(int count)
        : asker(store.asker())
        , model(*asker, plainWords())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        addEntries(store, count);
    }

    bool settles()
    {
        QSignalSpy answered(&model, &LedgerModel::answered);
        model.ask({});
        return answered.wait();
    }

    FakeStore store;
    std::unique_ptr<Asker> asker;
    LedgerModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestLedgerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderEntriesComeAsItIsScrolled()
    {
        Desk desk(450);
        QVERIFY(desk.settles());
        QVERIFY(desk.model.rowCount() >= LedgerModel::kPage);

        while (desk.model.rowCount() < 450) {
            desk.model.fetchMore({});
            QTest::qWait(5);
        }

        QCOMPARE(desk.model.rowAt(449).n, 1U);
        QTRY_VERIFY(!desk.model.canFetchMore({}));
    }

    void newEntriesAreInsertedOnTop()
    {
        Desk desk(10);
        QVERIFY(desk.settles());
        QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
        desk.store.change([](FakeStore &s) { addEntries(s, 3); });
        ChangeNotice notice;
        notice.upTo = 13;

        desk.model.apply(notice);

        QTRY_COMPARE(desk.model.rowCount(), 13);
        QCOMPARE(desk.model.rowAt(0).n, 13U);
        QCOMPARE(resets.count(), 0);
    }

    void aBrokenEntryIsNeverCalledVerified()
    {
        Desk desk(10);
        QVERIFY(desk.settles());

        desk.model.setVerified(8, {5});

        QCOMPARE(desk.model.stateOf(4), EntryState::Verified);
        QCOMPARE(desk.model.stateOf(5), EntryState::Broken);
        QCOMPARE(desk.model.stateOf(9), EntryState::NotVerified);
        QCOMPARE(desk.model.index(desk.model.rowOf(5), 0).data(LedgerModel::StateRole).toInt(),
                 int(EntryState::Broken));
    }

    void whatWasNotReadKeepsWhatWasFoundBefore()
    {
        Desk desk(10);
        QVERIFY(desk.settles());

        desk.model.setVerified(8, {5}, 3);
        QCOMPARE(desk.model.stateOf(3), EntryState::NotVerified);
        desk.model.setVerified(10, {}, 8);

        QCOMPARE(desk.model.stateOf(3), EntryState::NotVerified);
        QCOMPARE(desk.model.stateOf(4), EntryState::Verified);
        QCOMPARE(desk.model.stateOf(5), EntryState::Broken);
        QCOMPARE(desk.model.stateOf(10), EntryState::Verified);
    }
};

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_ledgermodel.moc"
