// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One order becomes another in few steps, and the steps lead there.
#include "tables/orderchange.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace ringi;

namespace {

/// Takes the steps as the model does.
QList<qint64> applied(QList<qint64> order, const OrderChange &change)
{
    for (const auto &[first, last] : change.removed)
        order.remove(first, last - first + 1);
    if (change.isPermuted)
        std::ranges::copy(change.stayed, order.begin() + change.permuted.first);
    for (const auto &[first, last] : change.inserted) {
        for (int i = first; i <= last; ++i)
            order.insert(i, change.order[i]);
    }
    return order;
}

QList<qint64> shuffled(QRandomGenerator &random, int most)
{
    QList<qint64> keys;
    for (qint64 key = 0; key < most; ++key) {
        if (random.bounded(3) > 0)
            keys.insert(random.bounded(int(keys.size()) + 1), key);
    }
    return keys;
}

} // namespace

class TestOrderChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameOrderIsNoChange() { QVERIFY(changeBetween({1, 2, 3}, {1, 2, 3}).isSame); }

    void aNewRecordIsOneInsertion()
    {
        const OrderChange change = changeBetween({1, 2, 3}, {4, 1, 2, 3});

        QCOMPARE(change.inserted, QList<RowRange>({{0, 0}}));
        QVERIFY(change.removed.isEmpty());
        QVERIFY(!change.isPermuted);
    }

    void neighboursThatWentAreOneRemoval()
    {
        const OrderChange change = changeBetween({1, 2, 3, 4, 5}, {1, 5});

        QCOMPARE(change.removed, QList<RowRange>({{1, 3}}));
    }

    void aRecordThatMovedUpIsAnotherOrderOfTheSame()
    {
        const OrderChange change = changeBetween({1, 2, 3}, {3, 1, 2});

        QVERIFY(change.isPermuted);
        QVERIFY(change.inserted.isEmpty() && change.removed.isEmpty());
    }

    void whollyDifferentLargeOrdersStartAnew()
    {
        QList<qint64> before, after;
        for (qint64 key = 0; key < 100'000; ++key) {
            before.append(key);
            after.prepend(key);
        }

        QVERIFY(changeBetween(before, after).isTooLarge);
    }

    void theRestOfAnOrderIsOneInsertionHoweverLong()
    {
        QList<qint64> whole(500'000);
        std::iota(whole.begin(), whole.end(), 1);

        const OrderChange change = changeBetween(whole.first(200), whole);

        QVERIFY(!change.isTooLarge);
        QCOMPARE(change.inserted, QList<RowRange>({{200, 499'999}}));
    }

    void theStepsLeadToTheNewOrder()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 500; ++round) {
            const QList<qint64> before = shuffled(random, 30);
            const QList<qint64> after = shuffled(random, 30);
            QCOMPARE(applied(before, changeBetween(before, after)), after);
        }
    }
};

QTEST_GUILESS_MAIN(TestOrderChange)
#include "tst_orderchange.moc"
