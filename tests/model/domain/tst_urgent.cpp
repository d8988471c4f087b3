// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The urgent path: what may follow the decision, with its clock, and what may not.
#include "support/sheets.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kUrgency = u"a hospital's pumps are about to stop"_s;
const QString kCouncil = u"security_council"_s;
const QString kCommission = u"commission_approval"_s;
const QString kDecision = u"director_decides"_s;

MeasureCase circulating(const QString &urgency, const MeasureContent &content = aNeutralisation())
{
    return MeasureCase()
        .drafted(kStaff.dutyOfficer, MeasureKind::Neutralisation, content)
        .submittedBy(kStaff.dutyOfficer, urgency);
}

/// Up to where only the decision and what follows it are left.
MeasureCase ready()
{
    return circulating(kUrgency)
        .signedBy(kStaff.operationsHead, u"agency_legal"_s)
        .signedBy(kStaff.counsel, u"legal_review"_s)
        .signedBy(kStaff.analyst, u"intelligence_concurs"_s)
        .signedBy(kStaff.planner, u"policing_authority"_s)
        .signedBy(kStaff.liaison, u"foreign_ministry"_s);
}

MeasureCase decided()
{
    return ready().signedBy(kStaff.director, kDecision);
}

/// "security_council due 2026-11-20T12:00:00.000Z" for each gate still to come.
QStringList laterGates(const MeasureCase &measure)
{
    QStringList lines;
    for (const LaterGate &later : measure.state().laterGatesOpen())
        lines += later.gate + (later.due ? u" due "_s + later.due->toIso() : QString());
    return lines;
}

/// Concurrence that may come later because its officer is away, then the director's word.
MeasureCase deferrable()
{
    const Gate away =
        comingAfter(GateAfter::IfAbsent,
                    aGate(u"concurs"_s, GateKind::Concur, Division::Intelligence, {Post::Analyst, Post::DivisionHead}));
    return onRoute({legalReview(), away, theDecision({u"legal_review"_s, u"concurs"_s})}).submitted();
}

} // namespace

class UrgentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetHasEveryGateAndTwoOfThemLater();
    void whatCanWaitComesFirst();
    void theDecisionDoesNotWaitForWhatComesLater();
    void whatComesLaterHasItsClockFromTheDecision();
    void aLaterApprovalSettlesIt();
    void aLaterRefusalRevokes();
    void aLaterRefusalOfWhatWasDoneIsKept();
    void aLaterGateReturnsNothing();
    void aLaterGateMayBeSignedBeforeTheDecision();
    void urgencySkipsNoGateThatMustComeFirst();
    void theSecondSubmissionIsUrgentOnlyWhenItSaysSo();
    void aGateIsDeferredWhenItsOfficerIsAway();
    void whoHasAStampThereIsNotAway();
    void onlyAGateThatSaysSoIsDeferred();
    void theLegalReviewOfADirectiveIsNotDodged();
    void aReviewThatComesLaterStillNeedsItsAnswers();
};

void UrgentTest::theSheetHasEveryGateAndTwoOfThemLater()
{
    const auto measure = circulating(kUrgency);
    QStringList keys;
    for (const Gate &gate : measure.state().sheet.gates)
        keys += gate.key;

    QCOMPARE(keys.join(u' '),
             u"agency_legal legal_review intelligence_concurs policing_authority security_council foreign_ministry "
             u"commission_approval director_decides"_s);
    QCOMPARE(measure.state().sheet.later.join(u' '), u"security_council commission_approval"_s);
    QCOMPARE(measure.state().sheet.urgency, kUrgency);
    QCOMPARE(circulating(kUrgency, aNeutralisation(u"JP"_s)).state().sheet.gates.size(), 7);
}

void UrgentTest::whatCanWaitComesFirst()
{
    auto measure = circulating({});
    measure.signedBy(kStaff.operationsHead, u"agency_legal"_s).signedBy(kStaff.counsel, u"legal_review"_s);
    measure.signedBy(kStaff.analyst, u"intelligence_concurs"_s).signedBy(kStaff.planner, u"policing_authority"_s);
    measure.signedBy(kStaff.liaison, u"foreign_ministry"_s);

    QCOMPARE(measure.state().sheet.later, QStringList());
    QCOMPARE(measure.asks(kStaff.director, measure.signature(kDecision)), u"gate_not_open: commission_approval"_s);
    QCOMPARE(measure.openGates(), kCouncil);
}

void UrgentTest::theDecisionDoesNotWaitForWhatComesLater()
{
    auto measure = ready();

    QCOMPARE(measure.openGates(), u"security_council, commission_approval, director_decides"_s);
    measure.signedBy(kStaff.director, kDecision);
    QCOMPARE(measure.state().state, MeasureState::Approved);
    QCOMPARE(measure.openGates(), u"security_council, commission_approval"_s);
}

void UrgentTest::whatComesLaterHasItsClockFromTheDecision()
{
    auto measure = ready();
    QVERIFY(!measure.state().dueOf(*measure.state().sheet.gate(kCouncil)));
    QCOMPARE(laterGates(measure), QStringList());

    measure.later(kHour).signedBy(kStaff.director, kDecision).later(5 * kHour);

    const QStringList both{u"security_council due 2026-11-20T13:00:00.000Z"_s,
                           u"commission_approval due 2026-11-20T13:00:00.000Z"_s};
    QCOMPARE(laterGates(measure), both);
}

void UrgentTest::aLaterApprovalSettlesIt()
{
    auto measure = decided().signedBy(kStaff.legalHead, kCommission);

    QCOMPARE(laterGates(measure).size(), 1);
    measure.after(kStaff.dutyOfficer, CarryOut{measure.now(), u"stopped"_s});
    measure.signedBy(kStaff.strategyHead, kCouncil);

    QCOMPARE(laterGates(measure), QStringList());
    QCOMPARE(measure.state().state, MeasureState::CarriedOut);
    QCOMPARE(measure.asks(kStaff.secondCounsel, measure.signature(kCommission)), u"gate_signed: commission_approval"_s);
}

void UrgentTest::aLaterRefusalRevokes()
{
    auto measure = decided().signedBy(kStaff.legalHead, kCommission, Verdict::Reject);

    QCOMPARE(measure.state().state, MeasureState::Revoked);
    QCOMPARE(measure.state().endReason, u"scope unclear"_s);
    QVERIFY(measure.state().revoked->by == kStaff.legalHead.id);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, CarryOut{measure.now(), u"stopped"_s}), u"not_approved: revoked"_s);
}

void UrgentTest::aLaterRefusalOfWhatWasDoneIsKept()
{
    auto measure = decided();
    measure.after(kStaff.dutyOfficer, CarryOut{measure.now(), u"stopped"_s});

    measure.signedBy(kStaff.legalHead, kCommission, Verdict::Reject);

    QCOMPARE(measure.state().state, MeasureState::CarriedOut);
    QCOMPARE(measure.state().stampAt(kCommission)->verdict, Verdict::Reject);
    QCOMPARE(laterGates(measure).size(), 1);
    QCOMPARE(measure.asks(kStaff.secondCounsel, measure.signature(kCommission)), u"gate_signed: commission_approval"_s);
}

void UrgentTest::aLaterGateReturnsNothing()
{
    auto measure = decided();

    QCOMPARE(measure.asks(kStaff.legalHead, measure.signature(kCommission, Verdict::Return)),
             u"verdict_not_for_gate: return, external_consent"_s);
}

void UrgentTest::aLaterGateMayBeSignedBeforeTheDecision()
{
    auto measure = ready().signedBy(kStaff.legalHead, kCommission);
    QCOMPARE(measure.state().state, MeasureState::Circulating);

    measure.signedBy(kStaff.director, kDecision);

    QCOMPARE(laterGates(measure).size(), 1);
    QCOMPARE(ready().signedBy(kStaff.legalHead, kCommission, Verdict::Reject).state().state, MeasureState::Rejected);
}

void UrgentTest::urgencySkipsNoGateThatMustComeFirst()
{
    auto measure = circulating(kUrgency).signedBy(kStaff.operationsHead, u"agency_legal"_s);

    QCOMPARE(measure.asks(kStaff.director, measure.signature(kDecision)), u"gate_not_open: intelligence_concurs"_s);
    QCOMPARE(measure.asks(kStaff.legalHead, measure.signature(kCommission)), u"gate_not_open: intelligence_concurs"_s);
    QCOMPARE(measure.openGates(), u"legal_review"_s);
}

void UrgentTest::theSecondSubmissionIsUrgentOnlyWhenItSaysSo()
{
    auto measure = circulating(kUrgency).signedBy(kStaff.operationsHead, u"agency_legal"_s, Verdict::Return);

    measure.submittedBy(kStaff.dutyOfficer, u"  "_s);

    QVERIFY(!measure.state().sheet.isUrgent());
    QCOMPARE(measure.state().sheet.later, QStringList());
}

void UrgentTest::aGateIsDeferredWhenItsOfficerIsAway()
{
    auto measure = deferrable().signedBy(kStaff.counsel, u"legal_review"_s);
    QCOMPARE(measure.asks(kStaff.director, measure.signature(u"decision"_s)), u"gate_not_open: concurs"_s);

    QCOMPARE(measure.asks(kStaff.counsel, DeferGate{u"concurs"_s, u"on leave"_s}),
             u"not_the_drafters_division: operations"_s);
    measure.after(kStaff.dutyOfficer, DeferGate{u"concurs"_s, u"on leave"_s});
    measure.signedBy(kStaff.director, u"decision"_s);

    QCOMPARE(measure.state().state, MeasureState::Approved);
    QCOMPARE(laterGates(measure), QStringList{u"concurs due 2026-11-19T16:00:00.000Z"_s});
    QCOMPARE(measure.asks(kStaff.analyst, measure.signature(u"concurs"_s)), u"done"_s);
    QCOMPARE(laterGates(measure), QStringList());
}

// Otherwise the drafter takes a gate away from an officer who hesitates.
void UrgentTest::whoHasAStampThereIsNotAway()
{
    auto held = deferrable().signedBy(kStaff.analyst, u"concurs"_s, Verdict::Hold);
    auto passed = deferrable().signedBy(kStaff.analyst, u"concurs"_s);

    QCOMPARE(held.asks(kStaff.dutyOfficer, DeferGate{u"concurs"_s, u"x"_s}), u"gate_signed: concurs"_s);
    QCOMPARE(passed.asks(kStaff.dutyOfficer, DeferGate{u"concurs"_s, u"x"_s}), u"gate_signed: concurs"_s);
}

void UrgentTest::onlyAGateThatSaysSoIsDeferred()
{
    auto measure = deferrable();
    const auto defers = [&](const QString &gate, const QString &reason = u"x"_s) {
        return measure.asks(kStaff.dutyOfficer, DeferGate{gate, reason});
    };

    QCOMPARE(defers(u"legal_review"_s), u"gate_not_deferrable: legal_review"_s);
    QCOMPARE(defers(u"decision"_s), u"gate_not_deferrable: decision"_s);
    QCOMPARE(defers(u"lunch"_s), u"gate_unknown"_s);
    QCOMPARE(defers(u"concurs"_s, u" "_s), u"reason_missing"_s);
    QCOMPARE(defers(u"concurs"_s), u"done"_s);
    QCOMPARE(defers(u"concurs"_s), u"gate_not_deferrable: concurs"_s);
    auto calm = circulating({});
    QCOMPARE(calm.asks(kStaff.dutyOfficer, DeferGate{kCouncil, u"x"_s}), u"gate_not_deferrable: security_council"_s);
    auto draft = aMeasure();
    QCOMPARE(draft.asks(kStaff.dutyOfficer, DeferGate{u"legal_review"_s, u"x"_s}), u"not_circulating: draft"_s);
}

// All four divisions are away at once; Legal's review is not theirs to defer.
void UrgentTest::theLegalReviewOfADirectiveIsNotDodged()
{
    auto measure = MeasureCase().drafted(kStaff.planner, MeasureKind::Directive, aProposal());
    measure.submittedBy(kStaff.planner, kUrgency);
    for (const QString &division : {u"intelligence"_s, u"operations"_s, u"international"_s, u"legal"_s})
        measure.after(kStaff.planner, DeferGate{division + u"_concurs"_s, u"away"_s});

    QCOMPARE(measure.asks(kStaff.director, measure.signature(kDecision)), u"gate_not_open: legal_review"_s);
    measure.signedBy(kStaff.counsel, u"legal_review"_s).signedBy(kStaff.director, kDecision);
    QCOMPARE(laterGates(measure).size(), 4);
}

void UrgentTest::aReviewThatComesLaterStillNeedsItsAnswers()
{
    const Gate concurs = aGate(u"concurs"_s, GateKind::Concur, Division::Intelligence, {Post::Analyst});
    auto measure = onRoute(
        {comingAfter(GateAfter::IfUrgent, legalReview()), concurs, theDecision({u"legal_review"_s, u"concurs"_s})});
    measure.submittedBy(kStaff.dutyOfficer, kUrgency).signedBy(kStaff.analyst, u"concurs"_s);
    measure.signedBy(kStaff.director, u"decision"_s);

    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(u"legal_review"_s)),
             u"checklist_incomplete: 4, legal_basis"_s);
    QCOMPARE(measure.asks(kStaff.counsel, allAnswered(MeasureKind::Request)), u"done"_s);
    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(u"legal_review"_s)), u"done"_s);
    QCOMPARE(measure.asks(kStaff.counsel, allAnswered(MeasureKind::Request)), u"not_circulating: approved"_s);
}

QTEST_APPLESS_MAIN(UrgentTest)
#include "tst_urgent.moc"
