// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Old backups go, the oldest first, and nothing else does.
#include "heldledger.h"

#include "backup/retention.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aNameSaysOfficeAndTimeInUtc();
    void theOldestGoFirstWhateverTheirNames();
    void backupsOfAnotherStoreAndOtherFilesStay();
    void theBackupsOfAStoreAreFoundNewestFirst();
    void theNewestStaysAlsoWhenItsClockWasBehind();

private:
    void backup(const StoreId &store, qint64 made, const QString &name)
    {
        const QByteArray header = toBytes(BackupHeader{store, {made}, {}});
        put(m_folder->filePath(name), header + sha256(header) + "contents");
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const StoreId m_store = StoreId::make();
};

void RetentionTest::aNameSaysOfficeAndTimeInUtc()
{
    const auto time = Instant::fromIso(u"2026-11-23T06:15:00+09:00"_s);

    QCOMPARE(backupName(u"NCO"_s, *time), u"ringi-NCO-20261122T211500Z.backup"_s);
}

void RetentionTest::theBackupsOfAStoreAreFoundNewestFirst()
{
    backup(m_store, 100, u"ringi-A-1.backup"_s);
    backup(m_store, 300, u"ringi-A-2.backup"_s);
    backup(StoreId::make(), 500, u"ringi-A-3.backup"_s);
    put(m_folder->filePath(u"ringi-A-4.backup"_s), "not a backup");

    const QList<KeptBackup> found = backupsIn(m_folder->path(), m_store);

    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().made, Instant{300});
    QCOMPARE(found.first().path, m_folder->filePath(u"ringi-A-2.backup"_s));
    QVERIFY(found.first().bytes > 0 && !found.first().isSealed);
}

void RetentionTest::theOldestGoFirstWhateverTheirNames()
{
    backup(m_store, 300, u"ringi-A-1.backup"_s);
    backup(m_store, 100, u"ringi-A-2.backup"_s);
    backup(m_store, 200, u"ringi-A-3.backup"_s);

    const QStringList gone = discardOld(m_folder->path(), m_store, 2, u"ringi-A-1.backup"_s);

    QCOMPARE(gone, QStringList{u"ringi-A-2.backup"_s});
    QCOMPARE(files(), (QStringList{u"ringi-A-1.backup"_s, u"ringi-A-3.backup"_s}));
}

void RetentionTest::backupsOfAnotherStoreAndOtherFilesStay()
{
    backup(StoreId::make(), 1, u"ringi-A-exercise.backup"_s);
    backup(m_store, 2, u"kept by hand.backup"_s);
    backup(m_store, 3, u"ringi-A-new.backup"_s);
    put(m_folder->filePath(u"ringi-A-note.backup"_s), "not a backup");

    QVERIFY(discardOld(m_folder->path(), m_store, 1, u"ringi-A-new.backup"_s).isEmpty());

    QCOMPARE(files().size(), 4);
}

void RetentionTest::theNewestStaysAlsoWhenItsClockWasBehind()
{
    backup(m_store, 1, u"ringi-A-new.backup"_s);
    backup(m_store, 2, u"ringi-A-old.backup"_s);

    QVERIFY(discardOld(m_folder->path(), m_store, 1, u"ringi-A-new.backup"_s).isEmpty());
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
