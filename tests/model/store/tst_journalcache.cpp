// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal keeps states between turns, and forgets them when somebody else has written or a turn was dropped.
#include "desk/scribe.h"
#include "support/fileoffice.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

class JournalCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherConnectionsWritingIsSeenByTheNextTurn();
    void aDecisionIsMadeOnTheNewState();
    void aDroppedTurnNeverWas();
    void aDroppedTurnGivesItsNumberBack();
    void manyCommitsInOneTurnAreKeptTogether();
    void manyDecisionsInOneCommitSeeEachOther();
    void nothingToSealIsNoCommit();
    void anOriginIsKnownOnceItsRecordIsKept();
    void aRecordThatIsExpectedIsTheSameAsOneThatIsAskedFor();
    void anOriginalIsKeptOnce();
};

void JournalCacheTest::anotherConnectionsWritingIsSeenByTheNextTurn()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const auto other = office.store->journal();
    Desk otherDesk(*other, office.clock, office.randomness());
    QCOMPARE(office.journal->begin()->incident(id).version, 1u);

    QVERIFY(otherDesk.perform(office.administrator, ForIncident{id, AddNote{u"from next door"_s}}));

    QCOMPARE(office.journal->begin()->incident(id).version, 2u);
    QCOMPARE(office.journal->begin()->commitHead().n, office.queries->commitCount());
}

void JournalCacheTest::aDecisionIsMadeOnTheNewState()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const auto other = office.store->journal();
    Desk otherDesk(*other, office.clock, office.randomness());
    const Command offer = ForIncident{id, OfferCustody{Division::Legal, u"please"_s, {}}};

    QVERIFY(otherDesk.perform(office.as(Division::Operations), offer));

    QCOMPARE(office.asks(office.as(Division::Operations), offer), u"offer_pending: legal"_s);
    QVERIFY(office.verified().intact());
}

void JournalCacheTest::aDroppedTurnNeverWas()
{
    FileOffice office;
    const IncidentId id = office.logged(u"x"_s);
    const Session by = office.as(Division::Operations);
    {
        const auto turn = office.journal->begin();
        Scribe scribe(*turn, office.randomness());
        QVERIFY(scribe.write(by, ForIncident{id, AddNote{u"never"_s}}, office.clock.now()));
        QCOMPARE(turn->incident(id).version, 2u);
    }

    QCOMPARE(office.journal->begin()->incident(id).version, 1u);
    QCOMPARE(office.asks(by, ForIncident{id, AddNote{u"once"_s}}), u"done"_s);
    QVERIFY(office.verified().intact());
}

void JournalCacheTest::aDroppedTurnGivesItsNumberBack()
{
    FileOffice office;
    const Session by = office.as(Division::Operations);
    {
        const auto turn = office.journal->begin();
        Scribe scribe(*turn, office.randomness());
        QVERIFY(scribe.write(by, ForIncident{IncidentId::make(), LogIncident{office.content(u"x"_s), {}}},
                             office.clock.now()));
    }

    const IncidentId id = office.logged(u"y"_s);

    QCOMPARE(office.queries->incident(id).number, u"INC-2026-000001"_s);
}

void JournalCacheTest::manyCommitsInOneTurnAreKeptTogether()
{
    FileOffice office;
    const Session by = office.as(Division::Operations);
    const quint64 before = office.queries->commitCount();
    const auto turn = office.journal->begin();
    Scribe scribe(*turn, office.randomness());
    for (int i = 0; i < 25; ++i) {
        const Command log = ForIncident{IncidentId::make(), LogIncident{office.content(u"x"_s), {}}};
        QVERIFY(scribe.write(by, log, office.clock.now()));
    }
    QCOMPARE(office.queries->commitCount(), before);

    turn->keep();

    QCOMPARE(office.queries->commitCount(), before + 25);
    QVERIFY(office.queries->incidentByNumber(u"INC-2026-000025"_s));
    QVERIFY(office.verified().intact());
}

void JournalCacheTest::manyDecisionsInOneCommitSeeEachOther()
{
    FileOffice office;
    const Session by = office.as(Division::Operations);
    const quint64 before = office.queries->commitCount();
    const IncidentId id = IncidentId::make();
    const auto turn = office.journal->begin();
    Scribe scribe(*turn, office.randomness());

    QVERIFY(scribe.decide(by, ForIncident{id, LogIncident{office.content(u"x"_s), {}}}, office.clock.now()));
    QVERIFY(scribe.decide(by, ForIncident{id, MovePhase{Phase::Triage, {}}}, office.clock.now()));
    QVERIFY(!scribe.decide(by, ForIncident{id, MovePhase{Phase::Triage, {}}}, office.clock.now()));
    const DraftMeasure draft{id, MeasureKind::Request, aProposal()};
    QVERIFY(scribe.decide(by, ForMeasure{MeasureId::make(), draft}, office.clock.now()));
    scribe.seal(by, office.clock.now());
    turn->keep();

    QCOMPARE(office.queries->commitCount(), before + 1);
    QCOMPARE(office.queries->incident(id).phase, Phase::Triage);
    QVERIFY(office.verified().intact());
}

void JournalCacheTest::nothingToSealIsNoCommit()
{
    FileOffice office;
    const auto turn = office.journal->begin();
    Scribe scribe(*turn, office.randomness());

    QCOMPARE(scribe.seal(office.administrator, office.clock.now()), turn->commitHead().n);
    turn->keep();

    QVERIFY(office.verified().intact());
}

void JournalCacheTest::anOriginIsKnownOnceItsRecordIsKept()
{
    FileOffice office;
    const LogIncident log{office.content(u"x"_s), Origin{QByteArray(32, 'f'), 3, u"A-3"_s}};
    const QStringList references{u"A-3"_s, u"A-4"_s};
    QCOMPARE(office.journal->begin()->knownOrigins(references), QSet<QString>());

    QCOMPARE(office.asks(office.as(Division::Operations), ForIncident{IncidentId::make(), log}), u"done"_s);

    QCOMPARE(office.journal->begin()->knownOrigins(references), QSet<QString>{u"A-3"_s});
}

void JournalCacheTest::aRecordThatIsExpectedIsTheSameAsOneThatIsAskedFor()
{
    FileOffice office;
    const auto turn = office.journal->begin();
    const IncidentId asked = IncidentId::make(), expected = IncidentId::make();

    turn->expectNew(expected);

    QCOMPARE(turn->incident(expected).id, expected);
    QCOMPARE(turn->incident(expected).version, turn->incident(asked).version);
    QCOMPARE(turn->streamHead(streamOf(expected)).n, turn->streamHead(streamOf(asked)).n);
    QCOMPARE(turn->streamHead(streamOf(expected)).hash, turn->streamHead(streamOf(asked)).hash);
}

void JournalCacheTest::anOriginalIsKeptOnce()
{
    FileOffice office;
    for (int i = 0; i < 2; ++i) {
        const auto turn = office.journal->begin();
        turn->putOriginal(QByteArray(32, 'h'), u"register.csv"_s, "a,b\n");
        turn->keep();
    }

    QVERIFY(office.verified().intact());
}

QTEST_APPLESS_MAIN(JournalCacheTest)
#include "tst_journalcache.moc"
