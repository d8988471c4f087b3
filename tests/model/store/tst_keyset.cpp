// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A set has the keys that were put into it and no others, whatever a damaged index says.
#include "store/search/keyset.h"

#include <QTest>

using namespace ringi;

class KeySetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSetIsThere_data()
    {
        QTest::addColumn<QList<qint64>>("keys");
        QTest::newRow("nothing") << QList<qint64>{};
        QTest::newRow("the first") << QList<qint64>{0};
        QTest::newRow("the last of a byte and the first of the next") << QList<qint64>{7, 8};
        QTest::newRow("the greatest") << QList<qint64>{80};
        QTest::newRow("one twice") << QList<qint64>{64, 9, 9, 63, 1};
    }

    void whatWasSetIsThere()
    {
        QFETCH(QList<qint64>, keys);
        QByteArray set = keysUpTo(80);
        for (const qint64 key : keys)
            setBit(set, key);

        for (qint64 key = -9; key < 200; ++key)
            QCOMPARE(hasBit(set, key), keys.contains(key));
    }

    void whatADamagedIndexSaysIsNotTaken()
    {
        QByteArray set = keysUpTo(80);
        const QByteArray empty = set;

        for (const qint64 key : {qint64(-1), qint64(-5302618714642), qint64(88), std::numeric_limits<qint64>::max(),
                                 std::numeric_limits<qint64>::min()}) {
            setBit(set, key);
            QVERIFY(!hasBit(set, key));
        }
        QCOMPARE(set, empty);
    }
};

QTEST_APPLESS_MAIN(KeySetTest)
#include "tst_keyset.moc"
