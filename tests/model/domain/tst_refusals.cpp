// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every code a rule can refuse with is reached by some act, so that none is dead and none is forgotten.
#include "support/refusals.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalIsReachedByAnAct_data();
    void everyRefusalIsReachedByAnAct();
    void noRefusalIsLeftOut();
};

void RefusalsTest::everyRefusalIsReachedByAnAct_data()
{
    QTest::addColumn<QString>("told");
    for (const Reached &one : reachedRefusals())
        QTest::newRow(latinKey(one.code).data()) << one.told;
}

void RefusalsTest::everyRefusalIsReachedByAnAct()
{
    QFETCH(QString, told);

    QCOMPARE(told.section(u':', 0, 0), QString::fromLatin1(QTest::currentDataTag()));
}

void RefusalsTest::noRefusalIsLeftOut()
{
    QSet<RefusalCode> codes;
    for (const Reached &one : reachedRefusals())
        codes += one.code;
    for (const Refusal &one : refusalsElsewhere())
        codes += one.code;

    QCOMPARE(codes.size(), countOf<RefusalCode>());
}

QTEST_APPLESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
