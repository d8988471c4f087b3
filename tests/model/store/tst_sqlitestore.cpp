// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store in a file: what opens and what does not, what the engine itself refuses, and that a changed byte is named.
#include "store/migrations.h"
#include "store/sqlite/connection.h"
#include "support/faultnames.h"
#include "support/fileoffice.h"
#include "support/sqlitefile.h"

#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace ringi;
using namespace ringi::test;

namespace {

template <class Act> QString faultOf(const Act &act)
{
    try {
        act();
    } catch (const Fault &fault) {
        return QString::fromLatin1(nameOf(fault.kind()));
    }
    return u"none"_s;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

} // namespace

class SqliteStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreIsPrivate();
    void aStoreIsNotCreatedOverSomething();
    void aStoreOpensAgain();
    void whatIsNoStoreIsNotOpened_data();
    void whatIsNoStoreIsNotOpened();
    void aDatabaseOfAnotherProgramIsLeftAsItIs();
    void aNewerStoreIsRefused();
    void aMigrationWithAnotherTextIsRefused();
    void viewsOfAnotherVersionAreRebuiltBeforeAnythingIsWritten();
    void aReadOnlyFileIsSaidToBeOne();
    void theEngineRefusesToChangeTheLedger_data();
    void theEngineRefusesToChangeTheLedger();
    void aChangedByteIsNamed();
    void aLockedStoreIsSaidToBeOne();
    void aRecordIsShownAsItStood();
};

void SqliteStoreTest::aNewStoreIsPrivate()
{
    const FileOffice office;

    const auto rights = QFileInfo(office.location()).permissions();

    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(rights & others));
    QVERIFY(!(QFileInfo(office.location() + u"-wal"_s).permissions() & others));
}

void SqliteStoreTest::aStoreIsNotCreatedOverSomething()
{
    const FileOffice office;
    const QString letter = office.filePath(u"letter.txt"_s);
    writeFile(letter, "dear colleague");

    QVERIFY(faultOf([&] { Store::create(office.location()); }) != u"none"_s);
    QVERIFY(faultOf([&] { Store::create(letter); }) != u"none"_s);
    QVERIFY(office.verified().intact());
    QCOMPARE(QFileInfo(letter).size(), 14);
}

void SqliteStoreTest::aStoreOpensAgain()
{
    FileOffice office;
    office.logged(u"港湾局"_s);

    const auto again = Store::open(office.location());

    QCOMPARE(again->queries(kNobody)->facts().office, u"HQ"_s);
    QCOMPARE(again->queries(kNobody)->incidentCount({}), 1);
    QCOMPARE(viewsVersion(*sql::openSqlite(office.location(), sql::OpenMode::Existing)), kViewsVersion);
}

void SqliteStoreTest::whatIsNoStoreIsNotOpened_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fault");

    QTest::newRow("text") << QByteArray("dear colleague, this is a letter and no store at all") << u"NotAStore"_s;
    QTest::newRow("noise") << QByteArray(4'096, '\x5a') << u"NotAStore"_s;
    QTest::newRow("empty") << QByteArray() << u"NotAStore"_s;
    QTest::newRow("a beginning") << QByteArray("SQLite format 3") << u"NotAStore"_s;
}

void SqliteStoreTest::whatIsNoStoreIsNotOpened()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.ringi"_s);
    writeFile(path, content);

    QTEST(faultOf([&] { Store::open(path); }), "fault");
    QCOMPARE(QFileInfo(path).size(), content.size());
    QCOMPARE(faultOf([&] { Store::open(folder.filePath(u"none"_s)); }), u"NotFound"_s);
    QCOMPARE(faultOf([&] { Store::open(folder.path()); }), u"NotAStore"_s);
}

void SqliteStoreTest::aDatabaseOfAnotherProgramIsLeftAsItIs()
{
    const FileOffice office;
    const QString path = office.filePath(u"other.db"_s);
    writeFile(path, {});
    QCOMPARE(refusalOf(path, "CREATE TABLE recipe (name TEXT)"), QString());

    QCOMPARE(faultOf([&] { Store::open(path); }), u"NotAStore"_s);

    QCOMPARE(rowsOf(path, "SELECT name FROM sqlite_master"), QStringList{u"recipe"_s});
    QCOMPARE(rowsOf(path, "PRAGMA journal_mode"), QStringList{u"delete"_s});
}

void SqliteStoreTest::aNewerStoreIsRefused()
{
    const FileOffice office;
    tamper(office.location(), "INSERT INTO migration VALUES (99, '0099_future', x'00', 0)");

    QCOMPARE(faultOf([&] { Store::open(office.location()); }), u"NewerStore"_s);
}

void SqliteStoreTest::aMigrationWithAnotherTextIsRefused()
{
    const FileOffice office;
    tamper(office.location(), "UPDATE migration SET checksum = x'00' WHERE n = 1");

    QCOMPARE(faultOf([&] { Store::open(office.location()); }), u"Corrupt"_s);
}

void SqliteStoreTest::viewsOfAnotherVersionAreRebuiltBeforeAnythingIsWritten()
{
    FileOffice office;
    office.logged(u"x"_s);
    const QStringList live = viewsIn(office.location());
    tamper(office.location(), "UPDATE meta SET value = '0' WHERE key = 'views_version'; DELETE FROM incident");
    QCOMPARE(faultOf([&] { Store::open(office.location()); }), u"ViewsOutdated"_s);

    NoProgress progress;
    Store::rebuild(office.location(), progress);

    QCOMPARE(viewsIn(office.location()), live);
    QCOMPARE(faultOf([&] { Store::open(office.location()); }), u"none"_s);
}

void SqliteStoreTest::aReadOnlyFileIsSaidToBeOne()
{
    if (geteuid() == 0)
        QSKIP("root writes everything");
    FileOffice office;
    office.journal.reset();
    office.queries.reset();
    QFile(office.location()).setPermissions(QFileDevice::ReadOwner);

    QCOMPARE(faultOf([&] { Store::open(office.location()); }), u"ReadOnly"_s);
}

void SqliteStoreTest::theEngineRefusesToChangeTheLedger_data()
{
    QTest::addColumn<QByteArray>("script");

    QTest::newRow("change an event") << QByteArray("UPDATE event SET body = '{}' WHERE seq = 1");
    QTest::newRow("delete an event") << QByteArray("DELETE FROM event WHERE seq = 1");
    QTest::newRow("replace an event") << QByteArray(
        "REPLACE INTO event SELECT seq, commit_n, stream, n, kind, '{}', previous, hash FROM event LIMIT 1");
    QTest::newRow("replace an event by its place") << QByteArray(
        "REPLACE INTO event SELECT 99, commit_n, stream, n, kind, '{}', previous, hash FROM event LIMIT 1");
    QTest::newRow("change a commit") << QByteArray("UPDATE ledger_commit SET time = 0");
    QTest::newRow("delete a commit") << QByteArray("DELETE FROM ledger_commit");
    QTest::newRow("replace a commit") << QByteArray(
        "REPLACE INTO ledger_commit SELECT n, 0, author, suite, previous, hash, signature, first_seq, "
        "events FROM ledger_commit LIMIT 1");
}

void SqliteStoreTest::theEngineRefusesToChangeTheLedger()
{
    QFETCH(QByteArray, script);
    const FileOffice office;

    QCOMPARE(refusalOf(office.location(), script), u"the ledger is append-only"_s);
    QVERIFY(office.verified().intact());
}

void SqliteStoreTest::aChangedByteIsNamed()
{
    FileOffice office;
    const IncidentId id = office.logged(u"Ransom note"_s);
    tamper(office.location(),
           "UPDATE event SET body = replace(body, 'Ransom', 'Random') WHERE kind = 'incident.logged'");

    const Verification result = office.verified();

    QCOMPARE(result.findings.size(), 1);
    QCOMPARE(result.findings.first().kind, FindingKind::BodyChanged);
    QVERIFY(result.findings.first().stream == streamOf(id));
    QCOMPARE(result.findings.first().event, 1u);
    QCOMPARE(result.findings.first().eventKind, QByteArray("incident.logged"));
}

void SqliteStoreTest::aLockedStoreIsSaidToBeOne()
{
    FileOffice office;
    const auto first = sql::openSqlite(office.location(), sql::OpenMode::Existing);
    const auto second = sql::openSqlite(office.location(), sql::OpenMode::Existing);
    first->begin();
    second->execute("PRAGMA busy_timeout = 50");

    QCOMPARE(faultOf([&] { second->begin(); }), u"Locked"_s);
    first->rollback();
    QCOMPARE(faultOf([&] { second->begin(); }), u"none"_s);
}

void SqliteStoreTest::aRecordIsShownAsItStood()
{
    FileOffice office;
    const IncidentId id = office.logged(u"First"_s);
    const Instant before = office.clock.now();
    office.clock.advance(kHour);
    const ReviseIncident revise{office.content(u"Second"_s), 1, {}};
    QCOMPARE(office.asks(office.as(Division::Operations), ForIncident{id, revise}), u"done"_s);

    QCOMPARE(office.queries->incident(id).content.title, u"Second"_s);
    QCOMPARE(office.queries->incident(id, before).content.title, u"First"_s);
    QVERIFY(!office.queries->incident(id, before.plusMs(-1)).exists());
}

QTEST_APPLESS_MAIN(SqliteStoreTest)
#include "tst_sqlitestore.moc"
