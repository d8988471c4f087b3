// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// That the server the other tests stand on comes up, answers, keeps what was committed, and leaves nothing behind.
#include "support/postgrescluster.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using ringi::test::PostgresCluster;

namespace {

QString ask(const QString &uri, const QString &question)
{
    QProcess psql;
    psql.start(u"psql"_s, {uri, u"-XtAc"_s, question});
    psql.waitForFinished();
    return QString::fromUtf8(psql.readAllStandardOutput() + psql.readAllStandardError()).trimmed();
}

QString folderIn(const QString &uri)
{
    return uri.section(u"host="_s, 1).section(u'&', 0, 0);
}

bool hasServerIn(const QString &folder)
{
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile arguments(u"/proc/%1/cmdline"_s.arg(process));
        if (arguments.open(QIODevice::ReadOnly) && arguments.readAll().contains(folder.toUtf8()))
            return true;
    }
    return false;
}

} // namespace

class TestPostgresCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RINGI_NEED_POSTGRES(m_cluster); }

    void aFreshDatabaseIsEmptyAndAnswers()
    {
        const QString uri = m_cluster.freshDatabase();

        QCOMPARE(ask(uri, u"select count(*) from pg_tables where schemaname = 'public'"_s), u"0"_s);
        QCOMPARE(ask(uri, u"select lower('ÄÖ') || '稟議'"_s), u"äö稟議"_s);
    }

    void everyFreshDatabaseIsAnother() { QVERIFY(m_cluster.freshDatabase() != m_cluster.freshDatabase()); }

    void theServerListensOnASocketOnlyAndIsDurable()
    {
        const QString uri = m_cluster.freshDatabase();

        QCOMPARE(ask(uri, u"show listen_addresses"_s), QString());
        QCOMPARE(ask(uri, u"show fsync"_s), u"on"_s);
    }

    void durabilityCanBeTradedForSpeed()
    {
        PostgresCluster fast(PostgresCluster::Durability::Fast);

        QCOMPARE(ask(fast.freshDatabase(), u"show fsync"_s), u"off"_s);
    }

    void whatWasCommittedOutlivesARestartAndACrash()
    {
        const QString uri = m_cluster.freshDatabase();
        ask(uri, u"create table kept as select 7 as n"_s);

        QVERIFY(m_cluster.restart());
        QCOMPARE(ask(uri, u"select n from kept"_s), u"7"_s);

        m_cluster.crash();
        QVERIFY(m_cluster.start());
        QCOMPARE(ask(uri, u"select n from kept"_s), u"7"_s);
    }

    void aStoppedServerAnswersNoOne()
    {
        const QString uri = m_cluster.freshDatabase();

        m_cluster.stop();

        QVERIFY(ask(uri, u"select 1"_s).contains("connection"_L1));
        QVERIFY(m_cluster.start());
    }

    void aDatabaseThatCannotBeMadeSaysWhy()
    {
        QVERIFY(m_cluster.createDatabase(u"twice"_s));
        QVERIFY(!m_cluster.createDatabase(u"twice"_s));
        QVERIFY(m_cluster.whyNot().contains("already exists"_L1));
    }

    void anEndedClusterLeavesNoProcessAndNoFolder()
    {
        QString folder;
        {
            PostgresCluster brief(PostgresCluster::Durability::Fast);
            folder = folderIn(brief.freshDatabase());
            QVERIFY(hasServerIn(folder));
        }
        QVERIFY(!hasServerIn(folder));
        QVERIFY(!QDir(folder).exists());
    }

    void aKilledTestProgramTakesItsServerWithIt()
    {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {u"--hold-a-server"_s});
        QVERIFY(victim.waitForReadyRead());
        const QString folder = QString::fromUtf8(victim.readLine()).trimmed();
        QVERIFY(hasServerIn(folder));

        victim.kill();
        victim.waitForFinished();

        QTRY_VERIFY_WITH_TIMEOUT(!hasServerIn(folder), 20'000);
        QDir(folder).removeRecursively();
    }

private:
    PostgresCluster m_cluster;
};

namespace {

int holdAServer()
{
    PostgresCluster cluster(PostgresCluster::Durability::Fast);
    puts(qPrintable(folderIn(cluster.freshDatabase())));
    fflush(stdout);
    return pause();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--hold-a-server"_s))
        return holdAServer();
    TestPostgresCluster test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_postgrescluster.moc"
