// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a disk, a server, a file or another program can do to a call: one clear sentence, nothing half-written, the
// exit status of the document.
#include "headquarters.h"
#include "support/postgrescluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <sys/resource.h>
#include <unistd.h>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; ///< ms
constexpr uid_t kNobody = 65534;

void becomeNobody()
{
    if (geteuid() != 0)
        return;
    (void)(setgid(kNobody) || setuid(kNobody));
}

/// Files of this process cannot grow beyond 36 KiB: the write-ahead log's index still fits, a large record does not.
void limitFiles()
{
    const rlimit limit{36 << 10, 36 << 10};
    setrlimit(RLIMIT_FSIZE, &limit);
}

QByteArray aLongIncident()
{
    return anIncident().replace("\"sector\"", "\"summary\": \"" + QByteArray(90'000, 'x') + "\", \"sector\"");
}

/// Another program in the middle of writing.
class Writer
{
public:
    explicit Writer(const QString &store)
    {
        m_sqlite.start(u"sqlite3"_s, {store});
        m_sqlite.write("BEGIN IMMEDIATE; SELECT 'writing';\n");
        while (!m_sqlite.readAllStandardOutput().contains("writing") && m_sqlite.waitForReadyRead(kPatience)) { }
    }
    ~Writer()
    {
        m_sqlite.closeWriteChannel();
        m_sqlite.waitForFinished(kPatience);
    }
    Q_DISABLE_COPY_MOVE(Writer)

private:
    QProcess m_sqlite;
};

bool waitForSize(const QString &file, qint64 bytes)
{
    return QTest::qWaitFor([&] { return QFileInfo(file).size() > bytes; }, kPatience);
}

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlaceThatIsNoStoreIsLeftAsItIs_data();
    void aPlaceThatIsNoStoreIsLeftAsItIs();
    void aStoreIsNotMadeOverSomethingElse();
    void aNewerStoreIsLeftAsItIs();
    void aStoreThatMayOnlyBeReadIsNotWritten();
    void aStoreThatAnotherProgramHoldsIsReadButNotWritten();
    void aFullDiskSavesNothingAndSaysSo();
    void aFullDiskUnderStandardOutputIsAFault_data();
    void aFullDiskUnderStandardOutputIsAFault();
    void aReaderWhoHasSeenEnoughIsNoFault_data();
    void aReaderWhoHasSeenEnoughIsNoFault();
    void aFileThatIsNoCsvAddsNothing_data();
    void aFileThatIsNoCsvAddsNothing();
    void workThatIsStoppedLeavesASoundStore();
    void aServerThatIsNotThereIsAFault();
    void aServerThatGoesAwayKeepsWholeActsOnly();
    void aPasswordInAnAddressIsNeverRepeated();

private:
    [[nodiscard]] qint64 commits(const QString &store) const;

    RingiProcess m_ringi;
    PostgresCluster m_cluster;
    QString m_store;
    QString m_number;
};

void BadInputTest::initTestCase()
{
    m_store = m_ringi.path(u"sound.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, m_store));
    m_number = logged(m_ringi, m_store);
}

qint64 BadInputTest::commits(const QString &store) const
{
    const Ran ran = m_ringi.ask({u"verify"_s, store});
    return ran.object().value(u"intact"_s).toBool() ? ran.object().value(u"commits"_s).toInteger() : -1;
}

void BadInputTest::aPlaceThatIsNoStoreIsLeftAsItIs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("fault");

    QVERIFY(sqlite(m_ringi.path(u"other.db"_s), "CREATE TABLE t (a); INSERT INTO t VALUES (1);"));
    QTest::newRow("nothing") << m_ringi.path(u"nowhere.ringi"_s) << u"not_found"_s;
    QTest::newRow("text") << m_ringi.write(u"letter.txt"_s, QByteArray("Dear headquarters,\n").repeated(200))
                          << u"not_a_store"_s;
    QTest::newRow("empty") << m_ringi.write(u"empty"_s, {}) << u"not_a_store"_s;
    QTest::newRow("other database") << m_ringi.path(u"other.db"_s) << u"not_a_store"_s;
    QTest::newRow("folder") << m_ringi.path(u"."_s) << u"not_a_store"_s;
}

void BadInputTest::aPlaceThatIsNoStoreIsLeftAsItIs()
{
    QFETCH(QString, file);
    QFETCH(QString, fault);
    const auto bytes = [&] {
        QFile content(file);
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    };
    const QByteArray before = bytes();

    const Ran english = m_ringi.ask({u"list"_s, file, u"--lang"_s, u"en"_s});
    const Ran japanese = m_ringi.ask({u"list"_s, file, u"--lang"_s, u"ja"_s});

    QCOMPARE(english.status, 3);
    QCOMPARE(english.text(u"fault"_s), fault);
    QCOMPARE(english.said.trimmed(), english.text(u"sentence"_s));
    QCOMPARE(japanese.text(u"fault"_s), fault);
    QVERIFY(japanese.text(u"sentence"_s).contains(u'。'));
    QCOMPARE(bytes(), before);
}

void BadInputTest::aStoreIsNotMadeOverSomethingElse()
{
    const QString letter = m_ringi.write(u"kept.txt"_s, "kept");
    const auto init = [&](const QString &place) {
        return m_ringi.ask({u"init"_s, place, u"--office"_s, u"NCO"_s, u"--officer"_s, kDutyOfficer,
                            u"--passphrase-file"_s, m_ringi.passphraseFile()});
    };

    QCOMPARE(init(letter).status, 3);
    QCOMPARE(init(m_store).status, 3);
    QCOMPARE(m_ringi.ask({u"demo"_s, m_store, u"--incidents"_s, u"1"_s}).status, 3);
    QCOMPARE(QFileInfo(letter).size(), 4);
    QVERIFY(commits(m_store) > 0);
}

void BadInputTest::aNewerStoreIsLeftAsItIs()
{
    const QString newer = m_ringi.path(u"newer.ringi"_s);
    QVERIFY(QFile::copy(m_store, newer));
    QVERIFY(sqlite(newer, "INSERT INTO migration VALUES (999, '0999_later', x'00', 0);"));

    const Ran ran = m_ringi.ask({u"list"_s, newer});

    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.text(u"fault"_s), u"newer_store"_s);
}

void BadInputTest::aStoreThatMayOnlyBeReadIsNotWritten()
{
    const QString store = m_ringi.path(u"archive.ringi"_s), pass = m_ringi.passphraseFile();
    QVERIFY(QFile::copy(m_store, store));
    QVERIFY(QFile::setPermissions(store, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(pass, QFile::Permissions(0x6644)));

    const Ran ran = m_ringi.run({u"note"_s, store, m_number, u"--text"_s, u"x"_s, u"--as"_s, kDutyOfficer,
                                 u"--passphrase-file"_s, pass, u"--json"_s},
                                {}, becomeNobody);

    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.text(u"fault"_s), u"read_only"_s);
}

void BadInputTest::aStoreThatAnotherProgramHoldsIsReadButNotWritten()
{
    const Writer other(m_store);

    const Ran read = m_ringi.ask({u"list"_s, m_store});
    const Ran written = m_ringi.as(kDutyOfficer, {u"note"_s, m_store, m_number, u"--text"_s, u"x"_s});

    QCOMPARE(read.status, 0);
    QCOMPARE(written.status, 3);
    QCOMPARE(written.text(u"fault"_s), u"locked"_s);
}

void BadInputTest::aFullDiskSavesNothingAndSaysSo()
{
    const qint64 before = commits(m_store);

    const Ran ran = m_ringi.run(
        {u"log"_s, m_store, u"--as"_s, kDutyOfficer, u"--passphrase-file"_s, m_ringi.passphraseFile(), u"--json"_s},
        aLongIncident(), limitFiles);

    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.text(u"fault"_s), u"disk_full"_s);
    QCOMPARE(commits(m_store), before);
    QCOMPARE(m_ringi.as(kDutyOfficer, {u"log"_s, m_store}, aLongIncident()).status, 0);
}

void BadInputTest::aFullDiskUnderStandardOutputIsAFault_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("text") << QStringList{u"list"_s, m_store};
    QTest::newRow("json") << QStringList{u"list"_s, m_store, u"--json"_s};
}

void BadInputTest::aReaderWhoHasSeenEnoughIsNoFault_data()
{
    aFullDiskUnderStandardOutputIsAFault_data();
}

void BadInputTest::aReaderWhoHasSeenEnoughIsNoFault()
{
    QFETCH(QStringList, words);
    const Ran ran = m_ringi.run(words, {}, [] {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0 || close(pipe[0]) != 0 || dup2(pipe[1], STDOUT_FILENO) < 0)
            _exit(99);
    });

    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.said, QString());
}

void BadInputTest::aFullDiskUnderStandardOutputIsAFault()
{
    QFETCH(QStringList, words);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    m_ringi.start(process, words);

    QVERIFY(process.waitForFinished(kPatience));

    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("disk is full"));
}

void BadInputTest::aFileThatIsNoCsvAddsNothing_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("said");

    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("not UTF-8") << QByteArray("id,title\n1,caf\xe9\n") << u"Line 2"_s;
    QTest::newRow("missing columns") << QByteArray("number,name\n1,x\n") << u"title"_s;
    QTest::newRow("a million columns") << QByteArray("a,").repeated(1'000'000) << u"column"_s;
    QTest::newRow("a cell of 100 MB") << "id,title\n1," + QByteArray(100 << 20, 'x') << u"Line 2"_s;
    QTest::newRow("an open quote") << QByteArray("id,title\n1,\"never closed\n") << u"Line 2"_s;
}

void BadInputTest::aFileThatIsNoCsvAddsNothing()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, said);
    const QString profile = m_ringi.write(u"profile.json"_s, R"({
        "name": "small", "version": 1, "reference": "id", "reported_default": "import",
        "fields": {"title": {"columns": ["title"]}}})");
    const qint64 before = commits(m_store);

    const Ran ran =
        m_ringi.as(kDutyOfficer, {u"import"_s, m_store, m_ringi.write(u"rows.csv"_s, csv), u"--profile"_s, profile});

    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.text(u"fault"_s), u"unreadable"_s);
    QVERIFY2(ran.said.contains(said) && ran.said.count(u'\n') == 1, qPrintable(ran.said));
    QCOMPARE(commits(m_store), before);
}

void BadInputTest::workThatIsStoppedLeavesASoundStore()
{
    const QString store = m_ringi.path(u"stopped.ringi"_s);
    QProcess process;
    m_ringi.start(process, {u"demo"_s, store, u"--incidents"_s, u"200000"_s, u"--json"_s});
    QVERIFY(waitForSize(store + u"-wal"_s, 1 << 20));

    process.terminate();
    QVERIFY(process.waitForFinished(kPatience));

    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardOutput().contains(R"("fault":"cancelled")"));
    QVERIFY(commits(store) > 0);
}

void BadInputTest::aServerThatIsNotThereIsAFault()
{
    const Ran ran = m_ringi.ask({u"list"_s, u"postgresql://nobody@127.0.0.1:1/none"_s});

    QCOMPARE(ran.status, 3);
    QVERIFY(QStringList({u"not_found"_s, u"server_gone"_s}).contains(ran.text(u"fault"_s)));
}

void BadInputTest::aServerThatGoesAwayKeepsWholeActsOnly()
{
    RINGI_NEED_POSTGRES(m_cluster);
    const QString store = m_cluster.freshDatabase();
    QVERIFY(foundHeadquarters(m_ringi, store));
    const QByteArray csv = "id,title\n" + [] {
        QByteArray rows;
        for (int i = 0; i < 60'000; ++i)
            rows += QByteArray::number(i) + ",Row\n";
        return rows;
    }();
    const QString profile = m_ringi.write(u"many.json"_s, R"({
        "name": "many", "version": 1, "reference": "id", "reported_default": "import",
        "fields": {"title": {"columns": ["title"]}}})");
    QProcess process;
    m_ringi.start(process,
                  {u"import"_s, store, m_ringi.write(u"many.csv"_s, csv), u"--profile"_s, profile, u"--json"_s,
                   u"--as"_s, kDutyOfficer, u"--passphrase-file"_s, m_ringi.passphraseFile()});
    QVERIFY(QTest::qWaitFor(
        [&] {
            return !m_ringi.ask({u"list"_s, store, u"--limit"_s, u"1"_s}).array().isEmpty();
        },
        kPatience));

    m_cluster.crash();
    QVERIFY(process.waitForFinished(kPatience));

    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardOutput().contains(R"("fault":"server_gone")"));
    QVERIFY(m_cluster.start());
    QVERIFY(commits(store) > 3);
}

void BadInputTest::aPasswordInAnAddressIsNeverRepeated()
{
    RINGI_NEED_POSTGRES(m_cluster);
    QString empty = m_cluster.freshDatabase();
    const QString running = empty.replace(u"://"_s, u"://ringi:hidden-word@"_s);

    for (const QString &address : {running, u"postgresql://ringi:hidden-word@127.0.0.1:1/none"_s}) {
        const Ran ran = m_ringi.ask({u"list"_s, address});

        QCOMPARE(ran.status, 3);
        QVERIFY2(!ran.said.contains(u"hidden-word") && !ran.out.contains("hidden-word"), qPrintable(ran.said));
    }
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
