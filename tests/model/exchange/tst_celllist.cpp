// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in one cell.
#include "exchange/celllist.h"

#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class CellListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPythonListIsItsTexts_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("flat") << u"['a', 'b']"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("nested") << u"[['a', 'b'], ['c']]"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("other quotes") << uR"(["People's Port", 'x"y'])"_s << QStringList{u"People's Port"_s, u"x\"y"_s};
        QTest::newRow("escapes") << uR"(['it\'s', 'a\\b', 'l\nm', '\u6e2f', '\xa0'])"_s
                                 << QStringList{u"it's"_s, u"a\\b"_s, u"l\nm"_s, u"港"_s, QString(QChar(0xa0))};
        QTest::newRow("words") << u"[1, None, 2.5, nan]"_s << QStringList{u"1"_s, u"2.5"_s};
        QTest::newRow("empty") << u"[]"_s << QStringList{};
        QTest::newRow("commas within") << u"['Iran, Islamic Republic of',]"_s
                                       << QStringList{u"Iran, Islamic Republic of"_s};
    }

    void aPythonListIsItsTexts()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, values);

        QCOMPARE(pythonList(cell), values);
    }

    void whatIsNoListIsOneValue()
    {
        for (const QString &cell :
             {u"plain"_s, u"['open"_s, u"['a'"_s, u"['a' 'b']"_s, u"[a] and more"_s, QString(u'[').repeated(10'000)})
            QCOMPARE(pythonList(cell), QStringList{cell});
    }

    void partsAreTrimmedAndEmptyOnesKept()
    {
        QCOMPARE(splitList(u"a ; b;;c"_s, u";"_s), (QStringList{u"a"_s, u"b"_s, QString(), u"c"_s}));
    }
};

QTEST_APPLESS_MAIN(CellListTest)
#include "tst_celllist.moc"
