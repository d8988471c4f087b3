// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All or nothing, one writer at a time, one state for a reader, and a way to stop what takes too long.
#include "conformance/engine.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

const auto kForever = QByteArrayLiteral("WITH RECURSIVE count(n) AS (SELECT CAST(1 AS BIGINT) UNION ALL "
                                        "SELECT n + 1 FROM count) SELECT COUNT(*) FROM count");

} // namespace

class TestTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_location = m_engine->freshLocation();
        m_sql = m_engine->connect(m_location);
        m_sql->execute("CREATE TABLE thing (number BIGINT PRIMARY KEY, words TEXT NOT NULL)");
        m_other = m_engine->connect(m_location);
    }

    void init() { m_sql->execute("DELETE FROM thing"); }

    void whatIsCommittedIsThereForOthers()
    {
        sql::Transaction transaction(*m_sql);
        put(*m_sql, 1);
        QCOMPARE(count(*m_other), 0);

        transaction.commit();

        QCOMPARE(count(*m_other), 1);
    }

    void aTransactionThatDiesLeavesNothing()
    {
        {
            sql::Transaction transaction(*m_sql);
            put(*m_sql, 1);
            QCOMPARE(count(*m_sql), 1);
        }

        QCOMPARE(count(*m_sql), 0);
        QCOMPARE(count(*m_other), 0);
    }

    void aTransactionThatDiesWhileRowsAreReadLeavesNothing()
    {
        const auto rows = m_sql->prepare("SELECT number FROM thing");
        {
            sql::Transaction transaction(*m_sql);
            put(*m_sql, 1);
            put(*m_sql, 2);
            QVERIFY(rows->step());
        }

        QCOMPARE(count(*m_sql), 0);
    }

    void aConnectionThatIsClosedUncommittedLeavesNothing()
    {
        {
            const auto brief = m_engine->connect(m_location);
            brief->begin();
            put(*brief, 1);
        }

        QCOMPARE(count(*m_sql), 0);
    }

    void thousandsOfPostponedStatementsAllArrive()
    {
        sql::Transaction transaction(*m_sql);
        const auto insertion = insert(*m_sql);
        for (int i = 0; i < 5000; ++i)
            insertion->bind(":number", i).bind(":words", u"稟議"_s.repeated(50)).run();
        transaction.commit();

        QCOMPARE(count(*m_other), 5000);
    }

    void readingSeesWhatWasPostponedBefore()
    {
        sql::Transaction transaction(*m_sql);

        for (int i = 1; i <= 3; ++i) {
            put(*m_sql, i);
            QCOMPARE(count(*m_sql), i);
        }
    }

    void aPostponedFailureComesAtTheLatestWithTheCommitAndNothingIsKept()
    {
        const QString outcome = faultOf([this] {
            sql::Transaction transaction(*m_sql);
            put(*m_sql, 1);
            put(*m_sql, 1);
            put(*m_sql, 2);
            transaction.commit();
        });

        QVERIFY2(outcome.startsWith("Other"_L1), qPrintable(outcome));
        QCOMPARE(count(*m_other), 0);
    }

    void aPostponedFailureComesWithTheFlush()
    {
        sql::Transaction transaction(*m_sql);

        const QString outcome = faultOf([this] {
            put(*m_sql, 1);
            put(*m_sql, 1);
            m_sql->flush();
        });

        QVERIFY2(outcome.startsWith("Other"_L1), qPrintable(outcome));
    }

    void afterAFailureTheConnectionIsAsGoodAsBefore()
    {
        put(*m_sql, 1);
        RINGI_FAULT(Other, put(*m_sql, 1));

        sql::Transaction transaction(*m_sql);
        put(*m_sql, 2);
        transaction.commit();

        QCOMPARE(count(*m_other), 2);
    }

    void aReaderSeesOneStateHoweverLongItReads()
    {
        put(*m_sql, 1);
        m_other->beginReading();
        QCOMPARE(count(*m_other), 1);

        put(*m_sql, 2);

        QCOMPARE(count(*m_other), 1);
        m_other->rollback();
        QCOMPARE(count(*m_other), 2);
    }

    void aReaderDoesNotWaitForAWriter()
    {
        put(*m_sql, 1);
        sql::Transaction writing(*m_sql);
        put(*m_sql, 2);

        m_other->beginReading();
        QCOMPARE(count(*m_other), 1);
        m_other->rollback();
    }

    void twoWritersTakeTurns()
    {
        std::atomic<bool> hasBegun = false;
        qint64 seenBySecond = -1;
        auto first = std::make_unique<sql::Transaction>(*m_sql);
        put(*m_sql, 1);
        std::thread second([&] {
            sql::Transaction transaction(*m_other);
            hasBegun = true;
            seenBySecond = count(*m_other);
        });

        QTest::qSleep(200);
        const bool waited = !hasBegun;
        first->commit();
        first.reset();
        second.join();

        QVERIFY(waited);
        QCOMPARE(seenBySecond, 1);
    }

    void eightWritersAtOnceLoseNothing()
    {
        put(*m_sql, 0);
        std::vector<std::thread> writers;
        for (int writer = 0; writer < 8; ++writer)
            writers.emplace_back([this] { takeTwentyTurns(); });
        for (std::thread &writer : writers)
            writer.join();

        QCOMPARE(count(*m_sql), 161);
    }

    void anInterruptedStatementIsCancelledAndTheConnectionGoesOn()
    {
        std::thread impatient([this] {
            QTest::qSleep(100);
            m_sql->interrupt();
        });
        QElapsedTimer waited;
        waited.start();

        const QString outcome = faultOf([this] { m_sql->prepare(kForever)->step(); });
        impatient.join();

        QVERIFY2(outcome.startsWith("Cancelled"_L1), qPrintable(outcome));
        QVERIFY(waited.elapsed() < 5000);
        QCOMPARE(count(*m_sql), 0);
    }

    void anInterruptionOfNothingHarmsNothing()
    {
        m_sql->interrupt();

        QCOMPARE(count(*m_sql), 0);
    }

private:
    static std::unique_ptr<sql::Statement> insert(sql::Connection &connection)
    {
        return connection.prepare("INSERT INTO thing (number, words) VALUES (:number, :words)");
    }

    static void put(sql::Connection &connection, int number)
    {
        insert(connection)->bind(":number", number).bind(":words", u"稟議"_s).run();
    }

    static qint64 count(sql::Connection &connection)
    {
        const auto question = connection.prepare("SELECT COUNT(*) FROM thing");
        return question->step() ? question->integer(0) : -1;
    }

    void takeTwentyTurns()
    {
        const auto connection = m_engine->connect(m_location);
        for (int turn = 0; turn < 20; ++turn) {
            sql::Transaction transaction(*connection);
            put(*connection, int(count(*connection)));
            transaction.commit();
        }
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    QString m_location;
    std::unique_ptr<sql::Connection> m_sql;
    std::unique_ptr<sql::Connection> m_other;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestTransactions)
#include "tst_transactions.moc"
