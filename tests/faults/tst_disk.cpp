// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is acknowledged is on the disk. And a disk that is full from some write on: the act is reported as failed,
// nothing of it is there, and the desk goes on when there is room again.
#include "faultyvfs.h"
#include "support/fileoffice.h"
#include "support/sqlitefile.h"
#include "work.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

/// "done", or the fault that it ended in.
template <class Act> QString endOf(const Act &act)
{
    try {
        act();
        return u"done"_s;
    } catch (const Fault &fault) {
        return fault.kind() == FaultKind::DiskFull ? u"disk full"_s : fault.detail();
    }
}

} // namespace

class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFaultyVfs(); }
    void cleanup() { disarm(); }
    void anAcknowledgedActIsOnTheDisk();
    void anActThatDoesNotFitIsNotThere();
    void manyRecordsThatDoNotFitAreNotThere();
    void aRebuildThatDoesNotFitLeavesTheOldViews();
    void aStoreThatDoesNotFitIsNotMade();
};

void DiskTest::anAcknowledgedActIsOnTheDisk()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    for (int i = 0; i < 5; ++i) {
        disarm();
        QCOMPARE(office.asks(office.administrator, ForIncident{id, AddNote{u"x"_s}}), u"done"_s);
        QVERIFY(boundariesPassed() > 1);
        QVERIFY(nothingUnsynced());
    }
}

void DiskTest::anActThatDoesNotFitIsNotThere()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const Session by = office.as(Division::Operations);
    const Command note = ForIncident{id, AddNote{QString(20'000, u'x')}};
    int failed = 0;
    for (int n = 1; n <= 12; ++n) {
        const QStringList before = viewsIn(office.location());
        const quint64 commits = office.queries->commitCount();
        arm(AtBoundary::DiskFull, n);
        const QString end = endOf([&] { (void)office.desk.perform(by, note); });
        disarm();

        QVERIFY2(end == u"done"_s || end == u"disk full"_s, qPrintable(end));
        QCOMPARE(office.queries->commitCount(), commits + (end == u"done"_s));
        if (end != u"done"_s) {
            ++failed;
            QCOMPARE(viewsIn(office.location()), before);
        }
        QVERIFY(office.verified().intact());
        QCOMPARE(office.asks(by, ForIncident{id, AddNote{u"there is room again"_s}}), u"done"_s);
    }
    QVERIFY(failed > 3);
    QVERIFY(office.verified().intact());
}

// More than the cache holds, so that pages are written before the end.
void DiskTest::manyRecordsThatDoNotFitAreNotThere()
{
    FileOffice office;
    office.clock.set(SystemClock().now());
    office.as(Division::Operations);
    office.as(Division::Operations, Post::DivisionHead);
    office.as(Division::Legal, Post::Counsel);
    Work work(*office.journal, office.randomness(), [](const Receipt &) {});
    for (const int n : {1, 50, 400, 1'500}) {
        const quint64 commits = office.queries->commitCount();
        arm(AtBoundary::DiskFull, n);
        const QString end = endOf([&] { work.manyAtOnce(800); });
        disarm();

        QVERIFY2(end == u"done"_s || end == u"disk full"_s, qPrintable(end));
        QCOMPARE(office.queries->commitCount(), commits + (end == u"done"_s ? 800 : 0));
        QVERIFY(office.verified().intact());
        QCOMPARE(endOf([&] { work.manyAtOnce(3); }), u"done"_s);
    }
}

void DiskTest::aRebuildThatDoesNotFitLeavesTheOldViews()
{
    FileOffice office;
    for (int i = 0; i < 30; ++i)
        office.logged(u"港湾局 "_s + QString::number(i));
    const QStringList before = viewsIn(office.location());
    for (const int n : {1, 2, 5, 9}) {
        NoProgress progress;
        arm(AtBoundary::DiskFull, n);
        QCOMPARE(endOf([&] { Store::rebuild(office.location(), progress); }), u"disk full"_s);
        disarm();
        QCOMPARE(viewsIn(office.location()), before);
    }
}

void DiskTest::aStoreThatDoesNotFitIsNotMade()
{
    QTemporaryDir folder;
    for (const int n : {1, 2, 3, 6}) {
        arm(AtBoundary::DiskFull, n);
        QCOMPARE(endOf([&] { Store::create(folder.filePath(QString::number(n))); }), u"disk full"_s);
        disarm();
    }
}

QTEST_GUILESS_MAIN(DiskTest)
#include "tst_disk.moc"
