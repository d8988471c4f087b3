// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV reader: what RFC 4180 says, what spreadsheets write, and every way a file can be no CSV.
#include "base/fault.h"
#include "exchange/csvreader.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace ringi;
using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QStringList header;
    QList<QStringList> rows;
    QChar delimiter;
};

Table read(const QByteArray &bytes, const CsvLimits &limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {}, limits);
    Table table{reader.header(), {}, reader.delimiter()};
    for (CsvRow row; reader.next(row);)
        table.rows.append(row.cells);
    return table;
}

QString faultOf(const QByteArray &bytes, const CsvLimits &limits = {})
{
    try {
        read(bytes, limits);
    } catch (const Fault &fault) {
        return fault.kind() == FaultKind::Unreadable ? fault.detail() : u"another kind"_s;
    }
    return u"none"_s;
}

/// Makes its bytes as they are asked for: a beginning, then one character over and over.
class EndlessCell final : public QIODevice
{
public:
    EndlessCell(QByteArray beginning, qint64 size)
        : m_beginning(std::move(beginning))
        , m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 given() const { return m_given; }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - m_given);
        for (qint64 i = 0; i < count; ++i)
            into[i] = m_given + i < m_beginning.size() ? m_beginning[m_given + i] : 'x';
        m_given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_beginning;
    qint64 m_size;
    qint64 m_given = 0;
};

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotedCellsKeepTheirDelimitersQuotesAndLineBreaks()
    {
        const Table table = read("id,text\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n2,\r\n");

        QCOMPARE(table.header, (QStringList{u"id"_s, u"text"_s}));
        QCOMPARE(table.rows, (QList<QStringList>{{u"1"_s, u"a, \"b\"\r\nc"_s}, {u"2"_s, QString()}}));
    }

    void linesMayEndInAnyWayAndTheLastNeedNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("line feed") << QByteArray("a,b\n1,2\n3,4\n");
        QTest::newRow("both") << QByteArray("a,b\r\n1,2\r\n3,4\r\n");
        QTest::newRow("carriage return") << QByteArray("a,b\r1,2\r3,4\r");
        QTest::newRow("mixed, no end") << QByteArray("a,b\r\n1,2\n3,4");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n1,2\n3,4\n");
        QTest::newRow("blank lines") << QByteArray("a,b\n\n1,2\n\n\n3,4\n\n");
    }

    void linesMayEndInAnyWayAndTheLastNeedNot()
    {
        QFETCH(QByteArray, bytes);

        const Table table = read(bytes);

        QCOMPARE(table.header, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(table.rows, (QList<QStringList>{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    }

    void theDelimiterIsFoundOut()
    {
        QCOMPARE(read("a;b,c;d\n").delimiter, u';');
        QCOMPARE(read("a\tb\n1\t2\n").delimiter, u'\t');
        QCOMPARE(read("\"x;y;z\",b\n").delimiter, u',');
        QCOMPARE(read("one\n1\n").header, QStringList{u"one"_s});
    }

    void japaneseTextIsReadAsItStands()
    {
        const Table table = read(u"件名,概要\n港湾局の停止,\"一行目\n二行目\"\n"_s.toUtf8());

        QCOMPARE(table.rows.first(), (QStringList{u"港湾局の停止"_s, u"一行目\n二行目"_s}));
    }

    void aRowOfAnotherLengthIsGivenAsItIs()
    {
        const Table table = read("a,b\n1\n1,2,3\n");

        QCOMPARE(table.rows, (QList<QStringList>{{u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}}));
    }

    void rowsAreNumberedAsASpreadsheetDoesAndKnowTheirLine()
    {
        QBuffer buffer;
        buffer.setData("a,b\n1,\"x\ny\"\n2,z\n");
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        CsvRow row;

        QVERIFY(reader.next(row));
        QCOMPARE(row.number, 2);
        QVERIFY(reader.next(row));
        QCOMPARE(row.number, 3);
        QCOMPARE(row.line, 4);
        QVERIFY(!reader.next(row));
    }

    void aHeaderAloneIsAFileWithoutRows() { QVERIFY(read("a,b\n").rows.isEmpty()); }

    void whatIsNoCsvIsOneClearSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QByteArray() << u"line 1: the file is empty"_s;
        QTest::newRow("only blank lines") << QByteArray("\n\n") << u"line 1: the file has no header"_s;
        QTest::newRow("Shift_JIS") << QByteArray("a,b\n1,\x8D\x60\n") << u"line 2, column 2: the text is not UTF-8"_s;
        QTest::newRow("overlong") << QByteArray("a\n\xC0\xAF\n") << u"line 2, column 1: the text is not UTF-8"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0",
                                              4)
                                << u"line 1: the text is UTF-16, not UTF-8"_s;
        QTest::newRow("binary") << QByteArray("a,b\n1,\0\n", 8)
                                << u"line 2, column 2: a NUL byte; this is not a text file"_s;
        QTest::newRow("open quote") << QByteArray("a,b\n1,\"two\nthree\n")
                                    << u"line 2, column 2: a quote is opened here and never closed"_s;
        QTest::newRow("text after quote")
            << QByteArray("a,b\n1,\"two\"three\n") << u"line 2, column 2: text follows a closing quote"_s;
    }

    void whatIsNoCsvIsOneClearSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);

        QCOMPARE(faultOf(bytes), detail);
    }

    void aMillionColumnsAreRefusedAtTheLimit()
    {
        QCOMPARE(faultOf(QByteArray("c,").repeated(1'000'000)),
                 u"line 1, column 4097: there are more than 4096 columns"_s);
    }

    void aHundredMegabyteCellIsRefusedBeforeItIsHeld()
    {
        EndlessCell device("a,b\n1,\"", 100LL << 20);
        CsvReader reader(device);
        CsvRow row;

        QVERIFY_THROWS_EXCEPTION(Fault, reader.next(row));
        QVERIFY2(device.given() < 2 << 20, qPrintable(QString::number(device.given())));
    }

    void rowsAndFilesHaveLimitsToo()
    {
        CsvLimits limits;
        limits.rowBytes = 10;
        QCOMPARE(faultOf("a,b\nxxxxxx,yyyyyy\n", limits), u"line 2, column 2: the row is larger than 10 bytes"_s);

        EndlessCell device("a", 3LL << 30);
        QVERIFY_THROWS_EXCEPTION(Fault, CsvReader{device});
        QCOMPARE(device.given(), 0);
    }

    void aCellAcrossTwoReadsOfTheDeviceStaysWhole()
    {
        const QByteArray longText = QByteArray("あ").repeated(50'000);

        const Table table = read("a,b\n" + longText + ",\"" + longText + "\"\n");

        QCOMPARE(table.rows.first(), (QStringList{QString::fromUtf8(longText), QString::fromUtf8(longText)}));
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
