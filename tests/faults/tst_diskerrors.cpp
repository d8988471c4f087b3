// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails from some moment on: every act that is not acknowledged ends in a fault of the right kind, every
// act that was is there, also after the store is opened anew, and the desk goes on when the disk is well again.
#include "faultyvfs.h"
#include "figures.h"
#include "soundness.h"
#include "support/fileoffice.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

Q_DECLARE_METATYPE(ringi::test::AtBoundary)

class DiskErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFaultyVfs(); }
    void cleanup() { disarm(); }
    void anActIsThereOrItsFaultIsTold_data();
    void anActIsThereOrItsFaultIsTold();
    void aStoreThatCannotBeReadOrOpenedSaysSo_data();
    void aStoreThatCannotBeReadOrOpenedSaysSo();
    void aStoreThatMayOnlyBeReadIsReadAndNotWritten();
    void aRebuildThatFailsLeavesTheOldViews();

private:
    static void addKinds();
};

void DiskErrorsTest::addKinds()
{
    QTest::addColumn<AtBoundary>("fault");
    QTest::addColumn<int>("every");
    QTest::addRow("disk full") << AtBoundary::DiskFull << 1;
    QTest::addRow("write error") << AtBoundary::WriteFails << 1;
    QTest::addRow("sync error") << AtBoundary::SyncFails << 2;
    QTest::addRow("read error") << AtBoundary::ReadFails << 1;
}

void DiskErrorsTest::anActIsThereOrItsFaultIsTold_data()
{
    addKinds();
}

void DiskErrorsTest::anActIsThereOrItsFaultIsTold()
{
    QFETCH(AtBoundary, fault);
    QFETCH(int, every);
    Figures figures(QString::fromLatin1(QTest::currentDataTag()));
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const Session by = office.as(Division::Operations);
    QStringList acknowledged;
    int failed = 0;
    for (int n = 1; n <= 24; n += every) {
        if (fault == AtBoundary::ReadFails)
            office.journal = office.store->journal(); // with nothing in its memory
        Desk desk(*office.journal, office.clock, office.randomness());
        arm(fault, n);
        for (int i = 0; i < 4; ++i) {
            try {
                acknowledged += told(desk.perform(by, ForIncident{id, AddNote{QString(3'000, u'x')}}).value());
            } catch (const Fault &told) {
                ++failed;
                QVERIFY2(told.kind() == FaultKind::DiskFailed || told.kind() == FaultKind::DiskFull, told.what());
                QCOMPARE(told.kind() == FaultKind::DiskFull, fault == AtBoundary::DiskFull);
            }
        }
        disarm();

        QVERIFY(office.verified().intact());
        acknowledged += told(desk.perform(by, ForIncident{id, AddNote{u"the disk is well again"_s}}).value());
        figures.add(acknowledged.size(), foundIn(office.location(), acknowledged));
    }
    QVERIFY(failed > 8);
    QCOMPARE(complaintAbout(office.location(), acknowledged), QString());
    figures.print();
}

void DiskErrorsTest::aStoreThatCannotBeReadOrOpenedSaysSo_data()
{
    QTest::addColumn<AtBoundary>("fault");
    QTest::addRow("read") << AtBoundary::ReadFails;
    QTest::addRow("open") << AtBoundary::OpenFails;
}

void DiskErrorsTest::aStoreThatCannotBeReadOrOpenedSaysSo()
{
    QFETCH(AtBoundary, fault);
    FileOffice office;
    office.logged(u"x"_s);
    int failed = 0;
    for (int n = 1; n <= 12; ++n) {
        arm(fault, n);
        try {
            const auto store = Store::open(office.location());
            NoProgress progress;
            QVERIFY(verify(*store->ledger(), progress).intact());
        } catch (const Fault &told) {
            ++failed;
            const QList kinds{FaultKind::DiskFailed, FaultKind::NotFound, FaultKind::Other};
            QVERIFY2(kinds.contains(told.kind()), told.what());
        }
        disarm();
    }
    QVERIFY(failed > 0);
    QVERIFY(office.verified().intact());
}

void DiskErrorsTest::aStoreThatMayOnlyBeReadIsReadAndNotWritten()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const Session by = office.as(Division::Operations);
    const QStringList acts = actsIn(office.location());
    Figures figures(u"read only"_s);
    for (int n = 1; n <= 4; ++n) {
        arm(AtBoundary::OpensReadOnly, n);
        try {
            const auto store = Store::open(office.location());
            const auto journal = store->journal();
            Desk desk(*journal, office.clock, office.randomness());
            QVERIFY(desk.perform(by, ForIncident{id, AddNote{u"x"_s}}).has_value() || n > 1);
        } catch (const Fault &told) {
            QVERIFY2(told.kind() == FaultKind::ReadOnly || told.kind() == FaultKind::NotFound, told.what());
        }
        disarm();
        figures.add(acts.size(), foundIn(office.location(), acts));
    }
    QVERIFY(office.verified().intact());
    figures.print();
}

void DiskErrorsTest::aRebuildThatFailsLeavesTheOldViews()
{
    FileOffice office;
    for (int i = 0; i < 20; ++i)
        office.logged(u"港湾局 "_s + QString::number(i));
    const QStringList acts = actsIn(office.location());
    Figures figures(u"rebuild on a failing disk"_s);
    for (const AtBoundary fault : {AtBoundary::WriteFails, AtBoundary::SyncFails, AtBoundary::ReadFails}) {
        for (const int n : {1, 3, 9}) {
            NoProgress progress;
            arm(fault, n);
            try {
                Store::rebuild(office.location(), progress);
            } catch (const Fault &told) {
                QVERIFY2(told.kind() == FaultKind::DiskFailed || told.kind() == FaultKind::Other, told.what());
            }
            disarm();
            figures.add(acts.size(), foundIn(office.location(), acts));
            QCOMPARE(complaintAbout(office.location(), acts), QString());
        }
    }
    figures.print();
}

QTEST_GUILESS_MAIN(DiskErrorsTest)
#include "tst_diskerrors.moc"
