// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backing up and restoring as a script does it: with keys, with retention, on a full disk, stopped, killed, and with
// files that are not what they should be.
#include "headquarters.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; ///< ms

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void mayWriteLittle()
{
    const rlimit little{100'000, 100'000};
    setrlimit(RLIMIT_FSIZE, &little);
}

} // namespace

class BackupVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aBackupIsRestoredIntoTheSameStore();
    void anEncryptedBackupNeedsTheSecretKey();
    void aScheduledBackupKeepsTheNewest();
    void aDrillSaysThatABackupCouldBeRestored();
    void aDrillOfADamagedBackupHasFindings();
    void aDamagedBackupRestoresNothing();
    void aPlaceThatIsTakenStaysAsItIs();
    void aCallThatDoesNotSayWhereEndsWithTwo();
    void aBackupIsMadeWhileAnotherProcessWrites();
    void aFullDiskLeavesNothing();
    void whatIsStoppedLeavesNothing_data();
    void whatIsStoppedLeavesNothing();

private:
    [[nodiscard]] Ran backup(const QStringList &more = {}) const;
    [[nodiscard]] QString backupMade() const { return backup().text(u"backup"_s); }

    RingiProcess m_ringi;
    QString m_store;
    QString m_large;
    QString m_folder;
    int m_folders = 0;
};

void BackupVerbsTest::initTestCase()
{
    m_store = m_ringi.path(u"office.ringi"_s);
    QVERIFY(foundHeadquarters(m_ringi, m_store));
    QVERIFY(!approved(m_ringi, m_store).isEmpty());
    m_large = m_ringi.path(u"large.ringi"_s);
    QCOMPARE(m_ringi.ask({u"demo"_s, m_large, u"--incidents"_s, u"3000"_s}).status, 0);
}

void BackupVerbsTest::init()
{
    m_folder = m_ringi.path(u"backups-%1"_s.arg(++m_folders));
    QVERIFY(QDir().mkpath(m_folder));
}

Ran BackupVerbsTest::backup(const QStringList &more) const
{
    return m_ringi.ask(QStringList{u"backup"_s, m_store, u"--into"_s, m_folder} + more);
}

void BackupVerbsTest::aBackupIsRestoredIntoTheSameStore()
{
    const QString head = m_ringi.ask({u"verify"_s, m_store}).text(u"head"_s);

    const Ran made = backup();
    QCOMPARE(made.status, 0);
    QVERIFY(filesIn(m_folder).first().startsWith(u"ringi-NCO-20"_s));
    const QString again = m_ringi.path(u"again.ringi"_s);
    const Ran restored = m_ringi.ask({u"restore"_s, made.text(u"backup"_s), again});

    QCOMPARE(restored.status, 0);
    QCOMPARE(made.text(u"head"_s), head);
    QCOMPARE(restored.text(u"head"_s), head);
    QCOMPARE(m_ringi.ask({u"verify"_s, again}).text(u"head"_s), head);
    QCOMPARE(m_ringi.ask({u"list"_s, again}).out, m_ringi.ask({u"list"_s, m_store}).out);
    QVERIFY(!logged(m_ringi, again).isEmpty());
}

void BackupVerbsTest::anEncryptedBackupNeedsTheSecretKey()
{
    const Ran keys =
        m_ringi.ask({u"recovery-key"_s, m_ringi.path(u"keys"_s), u"--passphrase-file"_s, m_ringi.passphraseFile()});
    QCOMPARE(keys.status, 0);
    const QString file = backup({u"--recovery-key"_s, keys.text(u"public_file"_s)}).text(u"backup"_s);
    QVERIFY(!file.isEmpty());
    const QStringList open{u"--recovery-key"_s, keys.text(u"secret_file"_s), u"--passphrase-file"_s};
    const QString wrong = m_ringi.write(u"wrong"_s, "incorrect horse battery\n");

    QCOMPARE(m_ringi.ask({u"drill"_s, file}).text(u"fault"_s), u"key_needed"_s);
    QCOMPARE(m_ringi.ask(QStringList{u"drill"_s, file} + open + QStringList{wrong}).text(u"refusal"_s),
             u"wrong_passphrase"_s);
    QCOMPARE(m_ringi
                 .ask({u"drill"_s, file, u"--recovery-key"_s, keys.text(u"public_file"_s), u"--passphrase-file"_s,
                       m_ringi.passphraseFile()})
                 .text(u"fault"_s),
             u"not_a_key"_s);
    const Ran drill = m_ringi.ask(QStringList{u"drill"_s, file} + open + QStringList{m_ringi.passphraseFile()});
    QCOMPARE(drill.status, 0);
    QVERIFY(drill.object().value(u"sealed"_s).toBool());
    QCOMPARE(drill.text(u"head"_s), m_ringi.ask({u"verify"_s, m_store}).text(u"head"_s));
}

void BackupVerbsTest::aScheduledBackupKeepsTheNewest()
{
    QStringList made;
    for (int i = 0; i < 3; ++i) {
        const Ran ran = backup({u"--keep"_s, u"2"_s});
        QCOMPARE(ran.status, 0);
        made.append(QFileInfo(ran.text(u"backup"_s)).fileName());
        QTest::qSleep(1100); // names have seconds
    }

    QCOMPARE(filesIn(m_folder), made.mid(1));
}

void BackupVerbsTest::aDrillSaysThatABackupCouldBeRestored()
{
    const Ran drill = m_ringi.ask({u"drill"_s, backupMade()});

    QCOMPARE(drill.status, 0);
    QVERIFY(drill.object().value(u"intact"_s).toBool());
    QCOMPARE(drill.text(u"office"_s), u"NCO"_s);
    QVERIFY(drill.object().value(u"commits"_s).toInt() > 5);
    QVERIFY(drill.object().contains(u"seconds"_s));
}

void BackupVerbsTest::aDrillOfADamagedBackupHasFindings()
{
    QFile file(backupMade());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("x") == 1);
    file.close();

    const Ran drill = m_ringi.ask({u"drill"_s, file.fileName()});

    QCOMPARE(drill.status, 1);
    const QJsonObject finding = drill.object().value(u"findings"_s).toArray().first().toObject();
    QCOMPARE(finding.value(u"kind"_s).toString(), u"damaged"_s);
    QVERIFY(!finding.value(u"message"_s).toString().isEmpty());
}

void BackupVerbsTest::aDamagedBackupRestoresNothing()
{
    QFile file(backupMade());
    QVERIFY(file.resize(file.size() - 10));
    const QString folder = m_ringi.path(u"nothing"_s);
    QVERIFY(QDir().mkpath(folder));

    const Ran ran = m_ringi.ask({u"restore"_s, file.fileName(), folder + u"/new.ringi"_s});
    const Ran noBackup = m_ringi.ask({u"restore"_s, m_store, folder + u"/new.ringi"_s});

    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.text(u"fault"_s), u"cut_short"_s);
    QCOMPARE(ran.said.count(u'\n'), 1);
    QCOMPARE(noBackup.text(u"fault"_s), u"not_a_backup"_s);
    QVERIFY(filesIn(folder).isEmpty());
}

void BackupVerbsTest::aPlaceThatIsTakenStaysAsItIs()
{
    const QString file = backupMade();
    const QByteArray before = m_ringi.ask({u"verify"_s, m_store}).out;

    const Ran ran = m_ringi.ask({u"restore"_s, file, m_store});
    const Ran output = m_ringi.ask({u"backup"_s, m_store, u"-o"_s, file});

    QCOMPARE(ran.text(u"fault"_s), u"place_taken"_s);
    QCOMPARE(output.text(u"fault"_s), u"place_taken"_s);
    QCOMPARE(m_ringi.ask({u"verify"_s, m_store}).out, before);
    QCOMPARE(m_ringi.ask({u"drill"_s, file}).status, 0);
}

void BackupVerbsTest::aCallThatDoesNotSayWhereEndsWithTwo()
{
    QCOMPARE(m_ringi.run({u"backup"_s, m_store}).status, 2);
    QCOMPARE(m_ringi.run({u"backup"_s, m_store, u"--into"_s, m_folder, u"-o"_s, u"x"_s}).status, 2);
    QCOMPARE(m_ringi.run({u"backup"_s, m_store, u"--into"_s, m_folder, u"--keep"_s, u"0"_s}).status, 2);
    QCOMPARE(backup({u"--recovery-key"_s, m_store}).text(u"fault"_s), u"not_a_key"_s);
    QCOMPARE(m_ringi.ask({u"backup"_s, m_store, u"--into"_s, m_folder + u"/nowhere"_s}).text(u"fault"_s),
             u"unwritable"_s);
    QVERIFY(filesIn(m_folder).isEmpty());
}

void BackupVerbsTest::aBackupIsMadeWhileAnotherProcessWrites()
{
    const QString busy = m_ringi.path(u"busy.ringi"_s);
    QProcess writer;
    m_ringi.start(writer, {u"demo"_s, busy, u"--incidents"_s, u"200000"_s});
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(busy + u"-wal"_s).size() > 1 << 20; }, kPatience));

    const Ran first = m_ringi.ask({u"backup"_s, busy, u"-o"_s, m_folder + u"/first.backup"_s});
    const Ran second = m_ringi.ask({u"backup"_s, busy, u"-o"_s, m_folder + u"/second.backup"_s});
    const bool isStillWriting = writer.state() == QProcess::Running;
    writer.terminate();
    QVERIFY(writer.waitForFinished(kPatience));

    QVERIFY(isStillWriting);
    QCOMPARE(first.status, 0);
    QCOMPARE(second.status, 0);
    QVERIFY(second.object().value(u"commits"_s).toInt() >= first.object().value(u"commits"_s).toInt());
    QCOMPARE(m_ringi.ask({u"drill"_s, m_folder + u"/second.backup"_s}).status, 0);
    QVERIFY(m_ringi.ask({u"verify"_s, busy}).object().value(u"intact"_s).toBool());
}

void BackupVerbsTest::aFullDiskLeavesNothing()
{
    const QString kept = backupMade();

    const Ran ran = m_ringi.run({u"backup"_s, m_large, u"--into"_s, m_folder, u"--keep"_s, u"1"_s, u"--json"_s}, {},
                                mayWriteLittle);

    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.text(u"fault"_s), u"disk_full"_s);
    QCOMPARE(filesIn(m_folder), QStringList{QFileInfo(kept).fileName()});
}

void BackupVerbsTest::whatIsStoppedLeavesNothing_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("stopped") << false;
    QTest::newRow("killed") << true;
}

void BackupVerbsTest::whatIsStoppedLeavesNothing()
{
    QFETCH(bool, killed);
    int stopped = 0;
    for (int wait = 20; wait < 4'000 && stopped < 3; wait += 60) {
        QProcess process;
        m_ringi.start(process, {u"backup"_s, m_large, u"--into"_s, m_folder, u"--json"_s});
        QVERIFY(process.waitForStarted());
        if (process.waitForFinished(wait))
            break; // it was quicker
        killed ? process.kill() : process.terminate();
        QVERIFY(process.waitForFinished(kPatience));
        if (!killed && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            break;
        ++stopped;
        QVERIFY2(filesIn(m_folder).isEmpty(), qPrintable(filesIn(m_folder).join(u' ')));
    }

    QVERIFY(stopped > 0);
    QCOMPARE(m_ringi.ask({u"backup"_s, m_large, u"-o"_s, m_folder + u"/whole.backup"_s}).status, 0);
}

QTEST_GUILESS_MAIN(BackupVerbsTest)
#include "tst_backupverbs.moc"
