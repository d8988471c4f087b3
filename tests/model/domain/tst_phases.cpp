// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The phases of an incident: which follow which, what has to be said, and what must not be left open at the end.
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

QString reachableFrom(Phase from)
{
    QStringList keys;
    for (const Phase phase : allOf<Phase>()) {
        if (phase != from && reachablePhases(from).contains(phase))
            keys += keyOf(phase);
    }
    return keys.join(u' ');
}

} // namespace

class PhasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPhaseLeadsToTheseAndNoOthers_data();
    void eachPhaseLeadsToTheseAndNoOthers();
    void onlyTheHolderMovesThePhase();
    void aPhaseIsNotEnteredTwice();
    void aStepThatIsNoneIsRefused();
    void goingForwardNeedsNoWords();
    void goingBackDismissingAndReopeningAreReasoned_data();
    void goingBackDismissingAndReopeningAreReasoned();
    void nothingIsLeftOpenBehindAClosedIncident();
    void whatIsOverIsNotRevised();
    void everyEntryOfAPhaseIsKept();
};

void PhasesTest::eachPhaseLeadsToTheseAndNoOthers_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("to");

    const auto row = [](Phase from, const QString &to) { QTest::newRow(latinKey(from).data()) << int(from) << to; };
    row(Phase::Reported, u"triage analysis containment recovery review dismissed"_s);
    row(Phase::Triage, u"reported analysis containment recovery review dismissed"_s);
    row(Phase::Analysis, u"triage containment recovery review"_s);
    row(Phase::Containment, u"triage analysis recovery review"_s);
    row(Phase::Recovery, u"triage analysis containment review"_s);
    row(Phase::Review, u"analysis containment recovery closed"_s);
    row(Phase::Closed, u"triage analysis"_s);
    row(Phase::Dismissed, u"triage analysis"_s);
}

void PhasesTest::eachPhaseLeadsToTheseAndNoOthers()
{
    QFETCH(int, from);

    QTEST(reachableFrom(Phase(from)), "to");
}

void PhasesTest::onlyTheHolderMovesThePhase()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.counsel, MovePhase{Phase::Triage, {}}), u"not_the_holder: operations"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, MovePhase{Phase::Triage, {}}), u"done"_s);
}

void PhasesTest::aPhaseIsNotEnteredTwice()
{
    auto incident = anIncident().movedTo(Phase::Triage);

    QCOMPARE(incident.asks(kStaff.dutyOfficer, MovePhase{Phase::Triage, {}}), u"phase_unchanged: triage"_s);
}

void PhasesTest::aStepThatIsNoneIsRefused()
{
    auto incident = anIncident().movedTo(Phase::Analysis);

    QCOMPARE(incident.asks(kStaff.dutyOfficer, MovePhase{Phase::Closed, u"done"_s}),
             u"phase_not_reachable: analysis, closed"_s);
}

void PhasesTest::goingForwardNeedsNoWords()
{
    auto incident = anIncident();
    for (const Phase phase :
         {Phase::Triage, Phase::Analysis, Phase::Containment, Phase::Recovery, Phase::Review, Phase::Closed})
        QCOMPARE(incident.asks(kStaff.dutyOfficer, MovePhase{phase, {}}), u"done"_s);
}

void PhasesTest::goingBackDismissingAndReopeningAreReasoned_data()
{
    QTest::addColumn<QList<int>>("way");
    QTest::addColumn<int>("to");

    QTest::newRow("back") << QList<int>{int(Phase::Analysis)} << int(Phase::Triage);
    QTest::newRow("dismiss") << QList<int>{int(Phase::Triage)} << int(Phase::Dismissed);
    QTest::newRow("reopen") << QList<int>{int(Phase::Review), int(Phase::Closed)} << int(Phase::Analysis);
    QTest::newRow("take up again") << QList<int>{int(Phase::Dismissed)} << int(Phase::Triage);
}

void PhasesTest::goingBackDismissingAndReopeningAreReasoned()
{
    QFETCH(QList<int>, way);
    QFETCH(int, to);
    auto incident = anIncident();
    for (const int phase : way)
        incident.movedTo(Phase(phase));

    QCOMPARE(incident.asks(kStaff.dutyOfficer, MovePhase{Phase(to), u" "_s}), u"reason_missing"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, MovePhase{Phase(to), u"new facts"_s}), u"done"_s);
}

void PhasesTest::nothingIsLeftOpenBehindAClosedIncident()
{
    const MovePhase close{Phase::Closed, {}};
    auto incident = anIncident().movedTo(Phase::Review);

    incident.withTaskFor(Division::Operations).consulting(Division::Legal).offeredTo(Division::Strategy);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, close), u"open_tasks: 1"_s);
    incident.after(kStaff.dutyOfficer, FinishTask{1, {}});
    QCOMPARE(incident.asks(kStaff.dutyOfficer, close), u"open_consultations: 1"_s);
    incident.after(kStaff.counsel, AnswerConsultation{1, u"yes"_s});
    QCOMPARE(incident.asks(kStaff.dutyOfficer, close), u"offer_pending: strategy"_s);
    incident.after(kStaff.dutyOfficer, WithdrawOffer{});
    QCOMPARE(incident.asks(kStaff.dutyOfficer, close), u"done"_s);
}

void PhasesTest::whatIsOverIsNotRevised()
{
    auto incident = anIncident().movedTo(Phase::Dismissed);

    QCOMPARE(incident.asks(kStaff.dutyOfficer, ReviseIncident{aContent(u"other"_s), 1, {}}),
             u"incident_over: dismissed"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, AddTask{u"call"_s, Division::Legal, {}}), u"incident_over: dismissed"_s);
}

void PhasesTest::everyEntryOfAPhaseIsKept()
{
    const auto incident = anIncident().later(kHour).movedTo(Phase::Triage).later(kHour).movedTo(Phase::Reported);

    QCOMPARE(incident.state().phases.size(), 3);
    QCOMPARE(incident.state().phases[1].since, noon().plusMs(kHour));
    QCOMPARE(incident.state().phases[2].phase, Phase::Reported);
}

QTEST_APPLESS_MAIN(PhasesTest)
#include "tst_phases.moc"
