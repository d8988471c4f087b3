// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks that go backwards, between two acts or between two runs of the program, and two desks whose clocks are apart.
// What is accepted verifies; what would sign a time before the ledger's end by more than clocks differ is refused, and
// goes on as soon as the clock is right.
#include "support/fileoffice.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

class WrongClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatGoesBackALittleIsNoObstacle()
    {
        FileOffice office;
        const IncidentId id = office.logged(u"x"_s);
        office.clock.set(office.clock.now().plusMs(-4 * kMinute));

        QCOMPARE(office.asks(office.administrator, ForIncident{id, AddNote{u"x"_s}}), u"done"_s);

        QVERIFY(office.verified().intact());
    }

    void aClockThatGoesBackFarIsToldAndNothingIsSigned()
    {
        FileOffice office;
        const IncidentId id = office.logged(u"x"_s);
        const Session by = office.as(Division::Operations);
        const Instant right = office.clock.now();
        const quint64 commits = office.queries->commitCount();

        for (const qint64 back : {6 * kMinute, kDay, 20'000 * kDay}) {
            office.clock.set(right.plusMs(-back));
            const auto refused = office.desk.perform(by, ForIncident{id, AddNote{u"x"_s}});
            QCOMPARE(refused.error(), (Refusal{RefusalCode::ClockBehind, {right.toIso(), office.clock.now().toIso()}}));
        }
        QCOMPARE(office.queries->commitCount(), commits);

        office.clock.set(right);
        QCOMPARE(office.asks(by, ForIncident{id, AddNote{u"the clock is right again"_s}}), u"done"_s);
        QVERIFY(office.verified().intact());
    }

    void aProgramThatStartsWithAnEarlierClockSaysSo()
    {
        FileOffice office;
        const IncidentId id = office.logged(u"x"_s);
        const Session by = office.as(Division::Operations);
        office.journal.reset();
        const auto journal = office.store->journal();
        SetClock early(office.clock.now().plusMs(-kDay));
        Desk desk(*journal, early, office.randomness());

        const auto refused = desk.perform(by, ForIncident{id, AddNote{u"x"_s}});

        QCOMPARE(refused.error().code, RefusalCode::ClockBehind);
        QVERIFY(office.verified().intact());
    }

    void twoDesksWhoseClocksDifferByMinutesTakeTurns()
    {
        FileOffice office;
        const IncidentId id = office.logged(u"x"_s);
        const Session by = office.as(Division::Operations);
        const auto other = office.store->journal();
        SetClock late(office.clock.now().plusMs(-4 * kMinute));
        Desk behind(*other, late, office.randomness());

        for (int i = 0; i < 5; ++i) {
            QCOMPARE(office.asks(by, ForIncident{id, AddNote{u"here"_s}}), u"done"_s);
            QVERIFY(behind.perform(by, ForIncident{id, AddNote{u"there"_s}}));
        }

        QVERIFY(office.verified().intact());
        QCOMPARE(office.queries->incident(id).notes.size(), 10);
    }

    void timeThatIsOnTheLedgerStillOrdersWhatHappened()
    {
        FileOffice office;
        const IncidentId id = office.logged(u"x"_s);
        const Session by = office.as(Division::Operations);
        office.clock.set(office.clock.now().plusMs(-3 * kMinute));
        QCOMPARE(office.asks(by, ForIncident{id, AddNote{u"second"_s}}), u"done"_s);

        const QList<HistoryEntry> history = office.queries->history(streamOf(id));

        QCOMPARE(history.last().kind, QByteArray("note.added"));
        QVERIFY(history.last().stamp.at < history.first().stamp.at);
    }
};

QTEST_GUILESS_MAIN(WrongClockTest)
#include "tst_wrongclock.moc"
