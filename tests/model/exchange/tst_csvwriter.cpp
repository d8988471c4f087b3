// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Written CSV: it reads back as it was, and no spreadsheet executes it.
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace ringi;
using namespace Qt::StringLiterals;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedWhereTheyMustBe()
    {
        QCOMPARE(csvLine({u"plain"_s, u"a,b"_s, u"say \"no\""_s, u"two\nlines"_s, QString()}, u','),
                 QByteArray("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n"));
    }

    void aFormulaIsGuardedAndComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto *cell : {"=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1",
                                 "－1", "＠SUM(A1)", "\uFEFF=1", "'=1", "''=1", "'quoted'", "plain", ""})
            QTest::newRow(cell) << QString::fromUtf8(cell);
        QTest::newRow("a million apostrophes") << QString(1'000'000, u'\'') + u'=';
    }

    void aFormulaIsGuardedAndComesBackAsItWas()
    {
        QFETCH(QString, cell);

        QBuffer buffer;
        buffer.setData("a,b\n" + csvLine({cell, u"x"_s}, u','));
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        CsvRow row;
        QVERIFY(reader.next(row));

        QVERIFY(row.cells[0].isEmpty() || !u"=+-@\t\r\n＝＋－＠"_s.contains(row.cells[0].front()));
        QCOMPARE(withoutGuard(row.cells[0]), cell);
    }
};

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
