// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is far too long, too deep or too many: every reader of foreign bytes is done with it soon and without taking
// much memory, and where it has a limit it says so in words of its own.
#include "base/boundedread.h"
#include "exchange/celllist.h"
#include "exchange/csvreader.h"
#include "exchange/inputfault.h"
#include "routes/routefile.h"
#include "targets.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLong = qsizetype(64) << 10;
constexpr qint64 kSoon = 20'000;     ///< ms, also with sanitizers on a busy machine
constexpr long kLittle = 400L << 10; ///< KiB that may be taken at most on top

/// What tries a reader that looks back, goes deep or keeps every piece.
QList<std::pair<const char *, QByteArray>> hostile()
{
    return {{"one word", QByteArray(kLong, 'a')},
            {"spaces", QByteArray(kLong, ' ')},
            {"lines", QByteArray(kLong, '\n')},
            {"commas", QByteArray(kLong, ',')},
            {"quotes", QByteArray(kLong, '"')},
            {"open quote", '"' + QByteArray(kLong, ',')},
            {"lists in lists", QByteArray(kLong, '[')},
            {"objects in objects", QByteArray("{\"a\":").repeated(kLong / 5)},
            {"parentheses", QByteArray(kLong, '(')},
            {"no bytes of any text", QByteArray(kLong, '\xff')},
            {"digits", QByteArray(kLong, '9')},
            {"quotes in quotes", QByteArray("> ").repeated(kLong / 2)},
            {"items in items", QByteArray("- ").repeated(kLong / 2)},
            {"cells", QByteArray("|a").repeated(kLong / 2)},
            {"stars", QByteArray("**a*").repeated(kLong / 4)},
            {"words", QByteArray("ab ").repeated(kLong / 3)},
            {"ends in the middle", 'a' + QByteArray(kLong, ' ') + "a"},
            {"one text before another", QByteArray("\0", 1) + QByteArray(kLong, '!')},
            {"words before words",
             QByteArray("a!").repeated(kLong / 4) + QByteArray("\0", 1) + QByteArray("b?").repeated(kLong / 4)},
            {"kana", QByteArray("港湾").repeated(kLong / 6)}};
}

/// KiB, the most there ever was.
long mostMemory()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return use.ru_maxrss;
}

/// The code of what is said, none where it was read to its end.
std::optional<InputFaultCode> refusalOf(const QByteArray &csv, const CsvLimits &limits)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    try {
        CsvReader reader(buffer, {}, limits);
        for (CsvRow row; reader.next(row);) { }
    } catch (const InputFault &fault) {
        return fault.code();
    }
    return {};
}

QString toldOfRoute(const QByteArray &bytes)
{
    const auto route = routeFrom(bytes);
    return route ? u"read"_s : keyOf(route.error().first().fault);
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderIsSoonDone_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("bytes");
        for (const Target &target : targets()) {
            for (const auto &[name, bytes] : hostile())
                QTest::addRow("%s: %s", target.name, name) << QByteArray(target.name) << bytes;
        }
    }

    void everyReaderIsSoonDone()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, bytes);
        const long before = mostMemory();
        QElapsedTimer timer;
        timer.start();

        targetNamed(target)->run(bytes);

        QVERIFY2(timer.elapsed() < kSoon, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(mostMemory() - before < kLittle, qPrintable(QString::number(mostMemory() - before)));
    }

    void aTableIsRefusedForWhatIsTooMuchOfIt()
    {
        const CsvLimits limits{4, 8, 20, 64};

        QCOMPARE(refusalOf("a,b,c,d,e\n", limits), InputFaultCode::TooManyColumns);
        QCOMPARE(refusalOf("a,b\n123456789,b\n", limits), InputFaultCode::CellTooLarge);
        QCOMPARE(refusalOf("a,b,c,d\n1234567,1234567,1234567,\n", limits), InputFaultCode::RowTooLarge);
        QCOMPARE(refusalOf(QByteArray("a,b\n").repeated(17), limits), InputFaultCode::FileTooLarge);
        QCOMPARE(refusalOf("a,b,c,d\n12345678,1,1,1\n", limits), std::nullopt);
    }

    void aRouteIsRefusedForItsLengthAndItsDepth()
    {
        const QByteArray route = routeToJson(shippedRoutes().first());
        const auto padded = [&](qint64 size) { return route + QByteArray(size - route.size(), ' '); };

        QCOMPARE(toldOfRoute(padded(kMostRouteBytes)), u"read"_s);
        QCOMPARE(toldOfRoute(padded(kMostRouteBytes + 1)), u"too_large"_s);
        QCOMPARE(toldOfRoute(QByteArray(kMostRouteBytes, '[')), u"not_json"_s);
    }

    void aListInACellIsNoneWhereItIsTooDeep()
    {
        const auto nested = [](int depth) { return QString(depth, u'[') + u"'a'"_s + QString(depth, u']'); };

        QCOMPARE(pythonList(nested(16)), QStringList{u"a"_s});
        QCOMPARE(pythonList(nested(17)), QStringList{nested(17)});
    }

    void aFileThatNeverEndsIsReadToItsLimit()
    {
        QFile endless(u"/dev/zero"_s);
        QVERIFY(endless.open(QIODevice::ReadOnly));

        QCOMPARE(readAtMost(endless, 1000).size(), 1001);
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
