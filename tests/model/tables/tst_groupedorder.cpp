// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headings among the rows of the register, written as a line: letters are groups, figures are records.
#include "tables/groupedorder.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

const QList<RegisterGroup> kGroups{{u"strategy"_s, 2}, {u"operations"_s, 1}, {u"legal"_s, 3}};

QString line(const QList<qint64> &order)
{
    QStringList words;
    for (const qint64 key : order) {
        QString heading;
        for (const RegisterGroup &group : kGroups) {
            if (headingKey(RegisterGrouping::Holder, group.key) == key)
                heading = group.key.at(0).toUpper();
        }
        words.append(isHeading(key) ? heading : QString::number(key));
    }
    return words.join(u' ');
}

} // namespace

class TestGroupedOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGroupHasItsHeading_data()
    {
        QTest::addColumn<QList<qint64>>("keys");
        QTest::addColumn<QSet<QString>>("folded");
        QTest::addColumn<QString>("order");
        const QList<qint64> all{5, 9, 2, 7, 1, 3};

        QTest::newRow("open") << all << QSet<QString>() << u"S 5 9 O 2 L 7 1 3"_s;
        QTest::newRow("one folded") << all << QSet<QString>{u"strategy"_s} << u"S O 2 L 7 1 3"_s;
        QTest::newRow("all folded") << all << QSet<QString>{u"strategy"_s, u"operations"_s, u"legal"_s} << u"S O L"_s;
        QTest::newRow("only the first are known") << all.mid(0, 4) << QSet<QString>() << u"S 5 9 O 2 L 7"_s;
        QTest::newRow("none are known") << QList<qint64>() << QSet<QString>() << u""_s;
    }

    void eachGroupHasItsHeading()
    {
        QFETCH(QList<qint64>, keys);
        QFETCH(QSet<QString>, folded);

        QTEST(line(withHeadings(keys, RegisterGrouping::Holder, kGroups, folded)), "order");
    }

    void noTwoHeadingsAreTheSame()
    {
        QSet<qint64> keys;
        for (const QString &sector : {u""_s, u"ports"_s, u"finance"_s, u"no sector of this version"_s})
            keys.insert(headingKey(RegisterGrouping::Sector, sector));

        QCOMPARE(keys.size(), 4);
        QVERIFY(std::ranges::all_of(keys, isHeading));
    }
};

QTEST_APPLESS_MAIN(TestGroupedOrder)
#include "tst_groupedorder.moc"
