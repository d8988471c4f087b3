// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed between any two writes, or in the middle of one, leaves a store that opens, verifies, whose
// views equal the ledger, and that holds every act that was acknowledged. RINGI_EVERY_WRITE tries every boundary.
#include "figures.h"
#include "soundness.h"
#include "support/fileoffice.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

constexpr int kSample = 60; // boundaries tried when not all are

struct Run
{
    bool killed = false;
    QStringList acknowledged; ///< "7 custody.offered"
    int boundaries = 0;
};

Run outcomeOf(QProcess &process)
{
    Run run;
    run.killed = process.exitStatus() == QProcess::CrashExit;
    QString told = QString::fromLatin1(process.readAllStandardOutput());
    told.truncate(told.lastIndexOf(u'\n') + 1); // a line is whole or was never told
    run.acknowledged = told.split(u'\n', Qt::SkipEmptyParts);
    run.boundaries = process.readAllStandardError().trimmed().toInt();
    return run;
}

Run write(const QString &store, const QString &mode, int dieAt)
{
    QProcess process;
    process.start(QStringLiteral(RINGI_WRITER), {store, mode, QString::number(dieAt)});
    process.waitForFinished(60'000);
    return outcomeOf(process);
}

} // namespace

class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void betweenAnyTwoWrites();
    void atAnyTime();
    void whileTheStoreIsMade();

private:
    /// A copy of the staffed store with nobody on it.
    QString freshStore(const QString &name);

    std::unique_ptr<FileOffice> m_office;
    QTemporaryDir m_folder;
};

void KilledTest::initTestCase()
{
    m_office = std::make_unique<FileOffice>();
    m_office->clock.set(SystemClock().now());
    m_office->as(Division::Operations);
    m_office->as(Division::Operations, Post::DivisionHead);
    m_office->as(Division::Legal, Post::Counsel);
    m_office->journal.reset();
    m_office->queries.reset(); // the last to leave folds the log into the file
}

QString KilledTest::freshStore(const QString &name)
{
    const QString folder = m_folder.filePath(name);
    QDir().mkpath(folder);
    const QString path = folder + u"/store.ringi"_s;
    if (!QFile::copy(m_office->location(), path))
        qFatal("no copy of the store");
    return path;
}

void KilledTest::betweenAnyTwoWrites()
{
    const QString whole = freshStore(u"whole"_s);
    const Run day = write(whole, u"day"_s, 0);
    QVERIFY(!day.killed);
    QCOMPARE(complaintAbout(whole, day.acknowledged), QString());
    const bool every = qEnvironmentVariableIsSet("RINGI_EVERY_WRITE");
    const int step = every ? 1 : std::max(1, day.boundaries / kSample);
    qInfo("%d boundaries, %lld commits; every %d is tried", day.boundaries, qlonglong(day.acknowledged.size()), step);
    QVERIFY(day.boundaries > 50);

    Figures figures(u"killed at a write"_s);
    const int first = 1 + int(QRandomGenerator::global()->bounded(quint32(step)));
    for (int n = first; n <= day.boundaries; n += step) {
        const QString store = freshStore(QString::number(n));
        const Run run = write(store, u"day"_s, n);
        QVERIFY2(run.killed, qPrintable(u"boundary %1 was not reached"_s.arg(n)));
        const QString complaint = complaintAbout(store, run.acknowledged);
        QVERIFY2(complaint.isEmpty(), qPrintable(u"killed at %1: %2"_s.arg(n).arg(complaint)));
        figures.add(run.acknowledged.size(), foundIn(store, run.acknowledged));
        QDir(m_folder.filePath(QString::number(n))).removeRecursively();
    }
    figures.print();
}

void KilledTest::atAnyTime()
{
    const QString store = freshStore(u"endless"_s);
    QStringList acknowledged;
    Figures figures(u"killed at any time"_s);
    for (int i = 0; i < 10; ++i) {
        QProcess process;
        process.start(QStringLiteral(RINGI_WRITER), {store, u"endless"_s});
        QVERIFY(process.waitForReadyRead(20'000));
        QTest::qSleep(int(QRandomGenerator::global()->bounded(250)));
        process.kill();
        process.waitForFinished();
        acknowledged += outcomeOf(process).acknowledged;
        QCOMPARE(complaintAbout(store, acknowledged), QString());
        figures.add(acknowledged.size(), foundIn(store, acknowledged));
    }
    QVERIFY(acknowledged.size() > 20);
    figures.print();
}

// What is left is a store, or is told apart from one.
void KilledTest::whileTheStoreIsMade()
{
    const int boundaries = write(m_folder.filePath(u"new.ringi"_s), u"create"_s, 0).boundaries;
    QVERIFY(boundaries > 5);
    for (int n = 1; n <= boundaries; ++n) {
        const QString path = m_folder.filePath(u"new%1.ringi"_s.arg(n));
        QVERIFY(write(path, u"create"_s, n).killed);
        try {
            NoProgress progress;
            QVERIFY(verify(*Store::open(path)->ledger(), progress).intact());
        } catch (const Fault &fault) {
            QVERIFY2(fault.kind() == FaultKind::NotAStore, fault.what());
        }
    }
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
