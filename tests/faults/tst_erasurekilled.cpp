// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed at any write of an erasure leaves either the record as it was, or the erasure with nothing
// left of the record once the store is opened again. RINGI_EVERY_WRITE tries every boundary.
#include "support/fileoffice.h"
#include "support/sheets.h"
#include "support/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

constexpr int kSample = 40; // boundaries tried when not all are
const QByteArray kWord = "Quetzalcoatl";
const QByteArray kOther = "Zanzibar";

struct Run
{
    bool isKilled = false;
    bool isAcknowledged = false;
    int boundaries = 0;
};

Run erase(const QString &store, const MeasureId &measure, int dieAt)
{
    QProcess process;
    process.start(QStringLiteral(RINGI_WRITER), {store, u"erase"_s, QString::number(dieAt), measure.toString()});
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::CrashExit, !process.readAllStandardOutput().isEmpty(),
            process.readAllStandardError().trimmed().toInt()};
}

/// The file and what lies beside it.
QByteArray bytesOf(const QString &store)
{
    QByteArray all;
    const QFileInfo file(store);
    for (const QString &name : QDir(file.path()).entryList({file.fileName() + u'*'}, QDir::Files)) {
        QFile one(QDir(file.path()).filePath(name));
        if (one.open(QIODevice::ReadOnly))
            all += one.readAll();
    }
    return all;
}

bool holds(const QByteArray &all, const QByteArray &word)
{
    return all.contains(word) || all.contains(word.toLower());
}

/// What is wrong with the store, nothing when it is sound.
QString complaintAbout(const QString &location, bool isAcknowledged)
{
    NoProgress progress;
    const auto store = Store::open(location); // finishes what was begun
    if (!verify(*store->ledger(), progress).intact())
        return u"the ledger does not verify"_s;
    const bool isErased = !rowsOf(location, "SELECT 1 FROM event WHERE kind = 'body.erased'").isEmpty();
    if (isAcknowledged && !isErased)
        return u"acknowledged and not done"_s;
    const QByteArray all = bytesOf(location);
    if (isErased == holds(all, kWord))
        return isErased ? u"traces are left"_s : u"gone without an erasure"_s;
    const QStringList live = viewsIn(location);
    Store::rebuild(location, progress);
    if (viewsIn(location) != live)
        return u"the views are not those of the ledger"_s;
    return all.contains(kOther) ? QString() : u"another record is gone"_s;
}

} // namespace

class ErasureKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void atAnyWrite();

private:
    QString freshStore(const QString &name);

    std::unique_ptr<FileOffice> m_office;
    MeasureId m_erasure = MeasureId::make();
    QTemporaryDir m_folder;
};

void ErasureKilledTest::initTestCase()
{
    m_office = std::make_unique<FileOffice>();
    m_office->clock.set(SystemClock().now());
    const Session duty = m_office->as(Division::Operations);
    const Session counsel = m_office->as(Division::Legal, Post::Counsel);
    const auto done = [&](const Session &by, const MeasureCommand &command) {
        QCOMPARE(m_office->asks(by, ForMeasure{m_erasure, command}), u"done"_s);
    };
    const auto sign = [&](const Session &by, const QString &gate) {
        const Measure measure = m_office->queries->measure(m_erasure);
        SignGate stamp;
        stamp.gate = gate;
        stamp.contentHash = contentHash(measure.id, measure.textVersion(), measure.content());
        done(by, stamp);
    };
    const IncidentId other = m_office->logged(u"Zanzibar terminal"_s);
    const IncidentId record = m_office->logged(u"Quetzalcoatl at a port"_s);
    m_office->asks(duty, ForIncident{record, AddNote{u"Quetzalcoatl called"_s}});
    MeasureContent content = anErasure();
    content.record = m_office->queries->incident(record).number;

    done(duty, DraftMeasure{other, MeasureKind::Erasure, content});
    done(duty, SubmitMeasure{});
    done(counsel, allAnswered(MeasureKind::Erasure));
    sign(counsel, u"legal_review"_s);
    sign(m_office->as(Division::Strategy, Post::Auditor), u"auditor_concurs"_s);
    sign(m_office->as(Division::Strategy, Post::Director), u"director_decides"_s);
    m_office->journal.reset();
    m_office->queries.reset(); // the last to leave folds the log into the file
}

QString ErasureKilledTest::freshStore(const QString &name)
{
    const QString folder = m_folder.filePath(name);
    QDir().mkpath(folder);
    const QString path = folder + u"/store.ringi"_s;
    if (!QFile::copy(m_office->location(), path))
        qFatal("no copy of the store");
    return path;
}

void ErasureKilledTest::atAnyWrite()
{
    const QString whole = freshStore(u"whole"_s);
    QVERIFY(holds(bytesOf(whole), kWord));
    const Run all = erase(whole, m_erasure, 0);
    QVERIFY(!all.isKilled && all.isAcknowledged);
    QCOMPARE(complaintAbout(whole, true), QString());
    const bool every = qEnvironmentVariableIsSet("RINGI_EVERY_WRITE");
    const int step = every ? 1 : std::max(1, all.boundaries / kSample);
    qInfo("%d boundaries; every %d is tried", all.boundaries, step);
    QVERIFY(all.boundaries > 20);

    const int first = 1 + int(QRandomGenerator::global()->bounded(quint32(step)));
    for (int n = first; n <= all.boundaries; n += step) {
        const QString store = freshStore(QString::number(n));
        const Run run = erase(store, m_erasure, n);
        QVERIFY2(run.isKilled, qPrintable(u"boundary %1 was not reached"_s.arg(n)));
        const QString complaint = complaintAbout(store, run.isAcknowledged);
        QVERIFY2(complaint.isEmpty(), qPrintable(u"killed at %1: %2"_s.arg(n).arg(complaint)));
        QDir(m_folder.filePath(QString::number(n))).removeRecursively();
    }
}

QTEST_GUILESS_MAIN(ErasureKilledTest)
#include "tst_erasurekilled.moc"
