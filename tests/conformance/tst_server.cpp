// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What only a server can do to a program: not be there, go away, be full of something else, or be held by another.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "ledger/verifier.h"
#include "store/postgresql/connection.h"
#include "store/postgresql/placeholders.h"
#include "support/postgrescluster.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;

namespace ringi::test {

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RINGI_NEED_POSTGRES(m_cluster); }

    void init()
    {
        m_uri = m_cluster.freshDatabase();
        m_sql = sql::openPostgresql(m_uri);
        m_sql->execute("CREATE TABLE thing (number BIGINT PRIMARY KEY)");
    }

    void placeholdersAreNumberedAndCastsLeftAlone()
    {
        const auto numbered =
            sql::numberedPlaceholders("SELECT :b::bigint, ':a', \"x:y\", :a, :b, $$ :c $$ -- :d\n, /* :e */ t[1:2]");

        QCOMPARE(numbered.names, (QList<QByteArray>{":b", ":a", ":2"}));
        QVERIFY(numbered.sql.startsWith("SELECT $1::bigint, ':a', \"x:y\", $2, $1, $$ :c $$ -- :d\n, /* :e */"));
    }

    void aDatabaseThatIsNotThereIsNotFound()
    {
        const QString elsewhere = m_cluster.uri(u"nobody_made_this"_s);

        RINGI_FAULT(NotFound, sql::openPostgresql(elsewhere));
    }

    void anAddressThatMeansNothingIsNotFound()
    {
        RINGI_FAULT(NotFound, sql::openPostgresql(u"postgresql://[nonsense"_s));
    }

    void aServerThatDoesNotListenIsGone()
    {
        RINGI_FAULT(ServerGone, sql::openPostgresql(u"postgresql://127.0.0.1:1/ringi"_s));
    }

    void aDatabaseInAnotherEncodingIsRefusedByItsName()
    {
        m_sql->execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");

        const QString said = faultOf([this] { sql::openPostgresql(m_cluster.uri(u"latin"_s)); });

        QVERIFY2(said.contains("LATIN1"_L1), qPrintable(said));
    }

    void aServerThatStopsInTheMiddleOfACommandIsGoneAndItsSuccessorWorks()
    {
        RINGI_FAULT(ServerGone, stopWhile([this] { m_sql->prepare("SELECT pg_sleep(30)")->step(); }));

        QVERIFY(m_cluster.start());
        QCOMPARE(count(*sql::openPostgresql(m_uri)), 0);
    }

    void aServerThatCrashesInATransactionKeepsNothingOfItAndTheConnectionRecovers()
    {
        {
            sql::Transaction transaction(*m_sql);
            put(1);
            m_sql->flush();
            m_cluster.crash();
            RINGI_FAULT(ServerGone, put(2); transaction.commit());
        }

        QVERIFY(m_cluster.start());
        sql::Transaction transaction(*m_sql);
        QCOMPARE(count(*m_sql), 0);
        put(3);
        transaction.commit();
        QCOMPARE(count(*sql::openPostgresql(m_uri)), 1);
    }

    void withinATransactionALostConnectionStaysLost()
    {
        m_sql->begin();
        put(1);
        QVERIFY(m_cluster.restart());

        RINGI_FAULT(ServerGone, count(*m_sql));
        RINGI_FAULT(ServerGone, count(*m_sql));
        RINGI_FAULT(ServerGone, m_sql->commit());
        m_sql->rollback();
        QCOMPARE(count(*m_sql), 0);
    }

    void aRestartBetweenQuestionsIsNotNoticed()
    {
        QCOMPARE(count(*m_sql), 0);
        QVERIFY(m_cluster.restart());
        QCOMPARE(count(*m_sql), 0);
        m_cluster.crash();
        QVERIFY(m_cluster.start());
        QCOMPARE(count(*m_sql), 0);
    }

    void aRestartBetweenTransactionsIsNotNoticed()
    {
        const auto question = m_sql->prepare("SELECT COUNT(*) FROM thing WHERE number > :least");
        question->bind(":least", 0);
        QVERIFY(question->step());
        QVERIFY(m_cluster.restart());

        sql::Transaction transaction(*m_sql);
        put(1);
        question->reset();
        QVERIFY(question->step());
        QCOMPARE(question->integer(0), 1);
        transaction.commit();
    }

    void whileTheServerIsDownEveryTryIsAFaultAndTheNextOneAfterItWorks()
    {
        m_cluster.stop();
        for (int tries = 0; tries < 3; ++tries)
            RINGI_FAULT(ServerGone, m_sql->begin());
        RINGI_FAULT(ServerGone, count(*m_sql));

        QVERIFY(m_cluster.start());

        QCOMPARE(count(*m_sql), 0);
    }

    void aWriterWaitsForTheOtherAndIsToldWhenItTakesTooLong()
    {
        const auto impatient = sql::openPostgresql(m_uri + u"&options=-c%20lock_timeout%3D200ms"_s);
        sql::Transaction holding(*m_sql);

        RINGI_FAULT(Locked, impatient->begin());
        holding.commit();
        QCOMPARE(faultOf([&] { sql::Transaction transaction(*impatient); }), QString());
    }

    void waitingForTheOtherWriterCanBeInterrupted()
    {
        const auto waiting = sql::openPostgresql(m_uri);
        sql::Transaction holding(*m_sql);
        std::thread second([&] {
            QTest::qSleep(100);
            waiting->interrupt();
        });

        const QString outcome = faultOf([&] { waiting->begin(); });
        second.join();

        QVERIFY2(outcome.startsWith("Cancelled"_L1), qPrintable(outcome));
    }

    void aDatabaseThatMayOnlyBeReadSaysSo()
    {
        const auto reader = sql::openPostgresql(m_uri + u"&options=-c%20default_transaction_read_only%3Don"_s);

        QCOMPARE(count(*reader), 0);
        RINGI_FAULT(ReadOnly, reader->execute("INSERT INTO thing VALUES (1)"));
    }

    void aDeskWhoseClockIsApartFromTheServersWritesNothing()
    {
        m_sql->execute("CREATE SCHEMA ahead; CREATE FUNCTION ahead.clock_timestamp() RETURNS timestamptz LANGUAGE sql "
                       "AS 'SELECT pg_catalog.clock_timestamp() + interval ''6 minutes''' ");
        const auto early = sql::openPostgresql(m_uri + u"&options=-c%20search_path%3Dahead,pg_catalog,public"_s);

        RINGI_FAULT(ClockApart, early->begin());
        QCOMPARE(count(*early), 0);
    }

    void aTransactionInWhichSomethingFailedCannotBeCommitted()
    {
        sql::Transaction transaction(*m_sql);
        RINGI_FAULT(Other, m_sql->execute("NONSENSE"));

        RINGI_FAULT(Other, transaction.commit());
    }

    void abandoningALongAnswerIsQuick()
    {
        m_sql->beginReading();
        const auto endless = m_sql->prepare(
            "WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count) SELECT n FROM count");
        QVERIFY(endless->step());
        QElapsedTimer waited;
        waited.start();

        m_sql->rollback();

        QVERIFY2(waited.elapsed() < 5000, qPrintable(QString::number(waited.elapsed())));
        QCOMPARE(count(*m_sql), 0);
    }

    void theLedgerCannotBeEmptiedAtOnce()
    {
        const QString location = m_cluster.freshDatabase();
        Office office(location);

        RINGI_FAULT(Other, sql::openPostgresql(location)->execute("TRUNCATE event"));
        RINGI_FAULT(Other, sql::openPostgresql(location)->execute("TRUNCATE ledger_commit"));
        QCOMPARE(office.queries().facts().events, 6 + countOf<MeasureKind>());
    }

    void aDeskWhoseServerStoppedSaysSoAndGoesOnWhenItIsBack()
    {
        Office office(m_cluster.freshDatabase());
        const IncidentId id = office.logged(u"before"_s);
        m_cluster.crash();
        RINGI_FAULT(ServerGone, office.desk().perform(office.duty, ForIncident{id, AddNote{u"lost"_s}}));
        RINGI_FAULT(ServerGone, office.queries().commitCount());

        QVERIFY(m_cluster.start());

        office.done(office.duty, id, AddNote{u"kept"_s});
        QCOMPARE(office.queries().incident(id).notes.size(), 1);
        NoProgress quiet;
        QVERIFY(verify(*office.store().ledger(), quiet).intact());
    }

    void aServerThatGoesInTheMiddleOfATurnKeepsNothingOfIt()
    {
        Office office(m_cluster.freshDatabase());
        const IncidentId id = office.logged(u"before"_s);
        {
            const auto turn = office.journal().begin();
            SystemRandomness random;
            Scribe scribe(*turn, random);
            QVERIFY(scribe.write(office.duty, ForIncident{id, AddNote{u"lost"_s}}, office.clock().now()));
            QVERIFY(m_cluster.restart());
            RINGI_FAULT(ServerGone, turn->keep());
        }

        office.done(office.duty, id, AddNote{u"kept"_s});
        QCOMPARE(office.queries().incident(id).notes.first().text, u"kept"_s);
        QCOMPARE(office.queries().incident(id).notes.size(), 1);
    }

    void aFractionIsNotReadAsAWholeNumber()
    {
        const auto fraction = m_sql->prepare("SELECT 1.5");
        QVERIFY(fraction->step());

        RINGI_FAULT(Other, fraction->integer(0));
    }

private:
    void put(int number)
    {
        auto insertion = m_sql->prepare("INSERT INTO thing (number) VALUES (:number)");
        insertion->bind(":number", number).run();
    }

    static qint64 count(sql::Connection &connection)
    {
        const auto question = connection.prepare("SELECT COUNT(*) FROM thing");
        return question->step() ? question->integer(0) : -1;
    }

    /// The server's process belongs to this thread, so the command runs on another.
    template <class Act> void stopWhile(Act act)
    {
        std::exception_ptr failure;
        std::thread running([&] {
            try {
                act();
            } catch (const Fault &) {
                failure = std::current_exception();
            }
        });
        QTest::qSleep(200);
        m_cluster.stop();
        running.join();
        if (failure)
            std::rethrow_exception(failure);
    }

    PostgresCluster m_cluster{PostgresCluster::Durability::Fast};
    QString m_uri;
    std::unique_ptr<sql::Connection> m_sql;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestServer)
#include "tst_server.moc"
