// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is bound comes back as it was, and statements are bound, run and read alike, on every engine.
#include "conformance/engine.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

const auto kMillion =
    QByteArrayLiteral("WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 1000000) "
                      "SELECT n FROM count");

/// The address sanitizer holds on to what was freed.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kRoomKilobytes = 500'000;
#else
constexpr qint64 kRoomKilobytes = 20'000;
#endif

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').at(1).toLongLong() * 4;
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_sql = m_engine->connect(m_engine->freshLocation());
        m_sql->execute("CREATE TABLE thing (number BIGINT, words TEXT, raw BYTEA)");
    }

    void init() { m_sql->execute("DELETE FROM thing"); }

    void integersOfEverySizeComeBack_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::newRow("zero") << qint64(0);
        QTest::newRow("one less") << qint64(-1);
        QTest::newRow("more than 32 bits") << qint64(5'000'000'000);
        QTest::newRow("the greatest") << std::numeric_limits<qint64>::max();
        QTest::newRow("the least") << std::numeric_limits<qint64>::min();
    }

    void integersOfEverySizeComeBack()
    {
        QFETCH(qint64, number);
        insert()->bind(":number", number).run();

        const auto row = onlyRow();

        QVERIFY(!row->isNull(0));
        QCOMPARE(row->integer(0), number);
    }

    void textInEveryScriptComesBackByteForByte_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("quotes") << u"it's \"so\" \\ $1 :name ::text"_s;
        QTest::newRow("kanji") << u"稟議書の回付と決裁"_s;
        QTest::newRow("kana, wide and narrow") << u"ランサム ﾗﾝｻﾑ らんさむ"_s;
        QTest::newRow("beyond the first plane") << u"🛡️ 𠮷野家"_s;
        QTest::newRow("a letter and its mark") << u"e\u0301 é"_s;
        QTest::newRow("lines") << u"one\r\ntwo\tthree\n"_s;
    }

    void textInEveryScriptComesBackByteForByte()
    {
        QFETCH(QString, words);
        insert()->bind(":words", words).run();

        const auto row = onlyRow();

        QVERIFY(!row->isNull(1));
        QCOMPARE(row->bytes(1), words.toUtf8());
        QCOMPARE(row->text(1), words);
    }

    void aTextWithANulInItIsKeptWholeOrRefused()
    {
        const QByteArray words("before\0after", 12);
        const QString refused = faultOf([&] { insert()->bind(":words", QString::fromUtf8(words)).run(); });

        if (refused.isEmpty())
            QCOMPARE(onlyRow()->bytes(1), words);
        else
            QVERIFY2(refused.startsWith("Other"_L1), qPrintable(refused));
    }

    void aBlobOfAMegabyteComesBackByteForByte()
    {
        QByteArray raw(1 << 20, Qt::Uninitialized);
        for (qsizetype i = 0; i < raw.size(); ++i)
            raw[i] = char(i * 31 + i / 256);
        insert()->bind(":raw", raw).run();

        QCOMPARE(onlyRow()->bytes(2), raw);
    }

    void anEmptyBlobIsNotNull()
    {
        insert()->bind(":raw", QByteArray("")).run();

        QVERIFY(!onlyRow()->isNull(2));
    }

    void whatIsNullReadsAsNullAndAsNothing()
    {
        insert()->run();

        const auto row = onlyRow();

        QVERIFY(row->isNull(0) && row->isNull(1) && row->isNull(2));
        QCOMPARE(row->integer(0), 0);
        QCOMPARE(row->bytes(1), QByteArray());
        QVERIFY(!row->maybeInstant(0));
    }

    void aParameterThatWasNullTakesAValueLaterAndNullAgain()
    {
        const auto insertion = insert();
        insertion->run();
        insertion->bind(":number", 7).bind(":words", u"seven"_s).bind(":raw", QByteArray("\x07")).run();
        insertion->bindNull(":number");
        insertion->run();

        QCOMPARE(one("SELECT COUNT(*) FROM thing WHERE number = 7 AND words = 'seven'"), 1);
        QCOMPARE(one("SELECT COUNT(*) FROM thing WHERE number IS NULL AND words = 'seven'"), 1);
    }

    void idsInstantsEnumsAndOptionsAreBoundAsWhatTheyAre()
    {
        const auto id = Id<struct ThingTag>::make();
        insert()->bind(":number", Instant{1'795'000'000'123}).bind(":raw", id).run();

        const auto row = onlyRow();

        QCOMPARE(row->instant(0), (Instant{1'795'000'000'123}));
        QVERIFY(row->id<Id<struct ThingTag>>(2) == id);
        QVERIFY(row->isNull(1));
    }

    void onePlaceholderMayStandTwice()
    {
        const auto twice = m_sql->prepare("SELECT CAST(:n AS BIGINT) + CAST(:n AS BIGINT) + CAST(:m AS BIGINT)");
        twice->bind(":n", 20).bind(":m", 2);

        QVERIFY(twice->step());
        QCOMPARE(twice->integer(0), 42);
    }

    void colonsInTextsNamesAndCommentsAreNoPlaceholders()
    {
        const auto quoted = m_sql->prepare("SELECT ':a it''s :b' AS \":c\" /* :d */, -- :e\n CAST(:f AS BIGINT)");
        quoted->bind(":f", 1);

        QVERIFY(quoted->step());
        QCOMPARE(quoted->text(0), u":a it's :b"_s);
    }

    void whatWasBoundStaysUntilBoundAnew()
    {
        const auto sum = m_sql->prepare("SELECT CAST(:a AS BIGINT) + CAST(:b AS BIGINT)");
        sum->bind(":a", 1).bind(":b", 10);
        QVERIFY(sum->step());
        QCOMPARE(sum->integer(0), 11);

        sum->reset();
        sum->bind(":b", 20);

        QVERIFY(sum->step());
        QCOMPARE(sum->integer(0), 21);
        QVERIFY(!sum->step());
    }

    void severalStatementsAreReadInTurn()
    {
        insertNumbers(3);
        const auto outer = m_sql->prepare("SELECT number FROM thing ORDER BY number");
        const auto inner = m_sql->prepare("SELECT number FROM thing WHERE number <= :most ORDER BY number");

        QList<qint64> seen;
        while (outer->step())
            for (inner->reset(), inner->bind(":most", outer->integer(0)); inner->step();)
                seen << outer->integer(0) * 10 + inner->integer(0);

        QCOMPARE(seen, (QList<qint64>{11, 21, 22, 31, 32, 33}));
    }

    void writingWhileReadingDoesNotDisturbTheRowsThatAreStillToCome()
    {
        insertNumbers(3);
        sql::Transaction transaction(*m_sql);
        const auto reading = m_sql->prepare("SELECT number FROM thing WHERE words IS NULL ORDER BY number");
        const auto insertion = insert();

        QList<qint64> seen;
        while (reading->step()) {
            seen << reading->integer(0);
            insertion->bind(":number", reading->integer(0) * 100).bind(":words", u"copy"_s).run();
        }
        transaction.commit();

        QCOMPARE(seen, (QList<qint64>{1, 2, 3}));
        QCOMPARE(one("SELECT COUNT(*) FROM thing WHERE number >= 100"), 3);
    }

    void aStatementLeftHalfReadDoesNotHinderTheNext()
    {
        insertNumbers(3);
        const auto left = m_sql->prepare("SELECT number FROM thing ORDER BY number");
        QVERIFY(left->step());
        left->reset();

        QCOMPARE(one("SELECT COUNT(*) FROM thing"), 3);
        QVERIFY(left->step());
        QCOMPARE(left->integer(0), 1);
    }

    void aMillionRowsAreReadWithoutHoldingThem()
    {
        const auto million = m_sql->prepare(kMillion);
        const qint64 before = residentKilobytes();

        qint64 sum = 0;
        while (million->step())
            sum += million->integer(0);

        QCOMPARE(sum, 500'000'500'000);
        QVERIFY2(residentKilobytes() - before < kRoomKilobytes, "the rows were buffered");
    }

    void aScriptIsManyStatements()
    {
        m_sql->execute("INSERT INTO thing (number) VALUES (1); -- a remark; with a semicolon\n"
                       "INSERT INTO thing (number) VALUES (2);");

        QCOMPARE(one("SELECT COUNT(*) FROM thing"), 2);
    }

    void sqlThatMakesNoSenseIsAFaultAndNothingElse()
    {
        RINGI_FAULT(Other, m_sql->prepare("SELECT nonsense FROM nowhere")->step());
        RINGI_FAULT(Other, m_sql->execute("NONSENSE"));
        QCOMPARE(one("SELECT 1"), 1);
    }

    void manyStatementsOfOneUseDoNotPileUp()
    {
        for (int i = 0; i < 200; ++i)
            QCOMPARE(one("SELECT " + QByteArray::number(i)), i);
    }

private:
    std::unique_ptr<sql::Statement> insert()
    {
        auto insertion = m_sql->prepare("INSERT INTO thing (number, words, raw) VALUES (:number, :words, :raw)");
        for (const char *name : {":number", ":words", ":raw"})
            insertion->bindNull(name);
        return insertion;
    }

    void insertNumbers(int most)
    {
        const auto insertion = insert();
        for (int i = 1; i <= most; ++i)
            insertion->bind(":number", i).run();
    }

    std::unique_ptr<sql::Statement> onlyRow()
    {
        auto all = m_sql->prepare("SELECT number, words, raw FROM thing");
        if (!all->step())
            throw Fault(FaultKind::NotFound, u"there is no row"_s);
        return all;
    }

    qint64 one(const QByteArray &sql)
    {
        const auto question = m_sql->prepare(sql);
        return question->step() ? question->integer(0) : -1;
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    std::unique_ptr<sql::Connection> m_sql;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestValues)
#include "tst_values.moc"
