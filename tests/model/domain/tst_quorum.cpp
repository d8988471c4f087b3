// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gates of several persons, a word held back, words that fit a gate, dissent, conflicts, and two divisions.
#include "support/sheets.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kReview = u"legal_review"_s;

Gate concurrence(const QString &key, Division division, const QStringList &needs = {})
{
    return aGate(key, GateKind::Concur, division, {Post::Analyst, Post::DutyOfficer, Post::DivisionHead}, needs);
}

/// Two persons of Legal, then the director.
MeasureCase twoOfLegal()
{
    return onRoute({withQuorum(2, legalReview()), theDecision({kReview})}).submitted().answered();
}

QString decisionAfter(MeasureCase measure, const Actor &actor = kStaff.director)
{
    return measure.asks(actor, measure.signature(u"decision"_s));
}

} // namespace

class QuorumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGateOfTwoNeedsTwoPersons();
    void onePersonTwiceIsOne();
    void aDecisionOfTwoIsMadeByTheSecond();
    void theFirstOfTwoReturnsItForAll();
    void whoHoldsComesBack();
    void aHoldIsNoWordForTheQuorum();
    void aHeldGateLeadsToNoOther();
    void aHoldBindsToItsGate();
    void aGateIsOpenOnlySinceAllItNeedsIsPassed();
    void gatesSideBySideAreSignedInAnyOrder();
    void aConsultationRecordsAnOpinionThatDoesNotBlock();
    void aConsentFromOutsideHasItsDocument();
    void theWordFitsTheGate_data();
    void theWordFitsTheGate();
    void conditionsComeWithThatWordOnly();
    void dissentIsKept();
    void whoHasAConflictSignsNothing();
    void aDecisionIsOfTwoDivisions();
    void theDivisionIsTheOneTheyWereInWhenTheySigned();
    void theDutiesOfAnAuditorAreAtHisGate();
    void bothDecisionsAreNeeded();
};

void QuorumTest::aGateOfTwoNeedsTwoPersons()
{
    auto measure = twoOfLegal().signedBy(kStaff.counsel, kReview);

    QCOMPARE(decisionAfter(measure), u"gate_not_open: legal_review"_s);
    QCOMPARE(measure.openGates(), kReview);
    measure.signedBy(kStaff.secondCounsel, kReview);
    QCOMPARE(decisionAfter(measure), u"done"_s);
    QCOMPARE(measure.asks(kStaff.legalHead, measure.signature(kReview)), u"gate_signed: legal_review"_s);
}

void QuorumTest::onePersonTwiceIsOne()
{
    auto measure = twoOfLegal().signedBy(kStaff.counsel, kReview);

    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview)), u"signed_another_gate"_s);
    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview, Verdict::Hold)), u"signed_another_gate"_s);
}

void QuorumTest::aDecisionOfTwoIsMadeByTheSecond()
{
    const Gate two = withQuorum(2, aGate(u"decision"_s, GateKind::Decide, {}, {Post::DivisionHead}));
    auto measure = onRoute({two}).submitted().signedBy(kStaff.strategyHead, u"decision"_s);

    QCOMPARE(measure.state().state, MeasureState::Circulating);
    QVERIFY(!measure.state().ended);
    measure.signedBy(kStaff.legalHead, u"decision"_s);
    QCOMPARE(measure.state().state, MeasureState::Approved);
}

void QuorumTest::theFirstOfTwoReturnsItForAll()
{
    auto measure = twoOfLegal().signedBy(kStaff.counsel, kReview);

    measure.signedBy(kStaff.secondCounsel, kReview, Verdict::Return);

    QCOMPARE(measure.state().state, MeasureState::Returned);
    QCOMPARE(measure.openGates(), QString());
    QCOMPARE(measure.asks(kStaff.legalHead, measure.signature(kReview)), u"not_circulating: returned"_s);
}

void QuorumTest::whoHoldsComesBack()
{
    auto measure = aMeasure().submitted().answered().signedBy(kStaff.counsel, kReview, Verdict::Hold);
    QCOMPARE(measure.openGates(), kReview);
    QCOMPARE(measure.state().state, MeasureState::Circulating);

    measure.signedBy(kStaff.counsel, kReview, Verdict::Hold).signedBy(kStaff.counsel, kReview);

    const QStringList sheet{u"legal_review: hold"_s, u"legal_review: hold"_s, u"legal_review: approve"_s};
    QCOMPARE(measure.stamps(), sheet);
    QCOMPARE(measure.openGates(), u"operations_decides"_s);
}

void QuorumTest::aHoldIsNoWordForTheQuorum()
{
    auto measure = twoOfLegal().signedBy(kStaff.counsel, kReview, Verdict::Hold).signedBy(kStaff.counsel, kReview);
    measure.signedBy(kStaff.secondCounsel, kReview, Verdict::Hold);

    QCOMPARE(decisionAfter(measure), u"gate_not_open: legal_review"_s);
    measure.signedBy(kStaff.legalHead, kReview);
    QCOMPARE(decisionAfter(measure), u"done"_s);
}

void QuorumTest::aHeldGateLeadsToNoOther()
{
    auto measure = onRoute({legalReview(), theDecision({kReview})}).submitted();
    measure.signedBy(kStaff.counsel, kReview, Verdict::Hold);

    QCOMPARE(decisionAfter(measure), u"gate_not_open: legal_review"_s);
}

void QuorumTest::aHoldBindsToItsGate()
{
    auto measure = onRoute({concurrence(u"first"_s, Division::Intelligence),
                            concurrence(u"second"_s, Division::Intelligence), theDecision({u"first"_s, u"second"_s})});
    measure.submitted().signedBy(kStaff.analyst, u"first"_s, Verdict::Hold);

    QCOMPARE(measure.asks(kStaff.analyst, measure.signature(u"second"_s)), u"signed_another_gate"_s);
}

void QuorumTest::aGateIsOpenOnlySinceAllItNeedsIsPassed()
{
    auto measure = twoOfLegal();
    const Gate decision = *measure.state().sheet.gate(u"decision"), review = *measure.state().sheet.gate(kReview);
    QCOMPARE(measure.state().dueOf(review), noon().plusMs(4 * kHour));

    measure.later(kHour).signedBy(kStaff.counsel, kReview).signedBy(kStaff.secondCounsel, kReview, Verdict::Hold);
    QCOMPARE(measure.state().openSince(decision), std::nullopt);
    QCOMPARE(measure.state().dueOf(decision), std::nullopt);
    measure.later(kHour).signedBy(kStaff.secondCounsel, kReview);
    QCOMPARE(measure.state().openSince(decision), noon().plusMs(2 * kHour));
    QCOMPARE(measure.state().dueOf(decision), noon().plusMs(6 * kHour));
}

void QuorumTest::gatesSideBySideAreSignedInAnyOrder()
{
    auto measure = onRoute({concurrence(u"first"_s, Division::Intelligence),
                            concurrence(u"second"_s, Division::International), theDecision({u"first"_s, u"second"_s})});
    measure.submitted();
    QCOMPARE(measure.openGates(), u"first, second"_s);

    measure.signedBy(kStaff.internationalHead, u"second"_s);

    QCOMPARE(decisionAfter(measure), u"gate_not_open: first"_s);
    QCOMPARE(measure.openGates(), u"first"_s);
}

void QuorumTest::aConsultationRecordsAnOpinionThatDoesNotBlock()
{
    const Gate asked = aGate(u"asked"_s, GateKind::Consult, Division::International, {Post::LiaisonOfficer});
    auto measure = onRoute({asked, theDecision({u"asked"_s})}).submitted();
    SignGate mute = measure.signature(u"asked"_s);
    mute.reason.clear();

    QCOMPARE(measure.asks(kStaff.liaison, mute), u"reason_missing"_s);
    measure.signedBy(kStaff.liaison, u"asked"_s);
    QCOMPARE(measure.state().stampAt(u"asked")->verdict, Verdict::Opinion);
    QCOMPARE(decisionAfter(measure), u"done"_s);
}

void QuorumTest::aConsentFromOutsideHasItsDocument()
{
    const Gate outside = aGate(u"outside"_s, GateKind::ExternalConsent, Division::Legal, {Post::Counsel});
    auto measure = onRoute({outside, theDecision({u"outside"_s})}).submitted();
    SignGate sign = measure.signature(u"outside"_s);
    sign.document = u" "_s;

    QCOMPARE(measure.asks(kStaff.counsel, sign), u"document_missing: outside"_s);
    measure.signedBy(kStaff.counsel, u"outside"_s);
    QCOMPARE(measure.state().stampAt(u"outside")->document, u"letter 7"_s);
}

void QuorumTest::theWordFitsTheGate_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](GateKind kind, const QString &words) {
        QTest::newRow(latinKey(kind).data()) << int(kind) << words;
    };
    const QString judged = u"approve approve_with_conditions return reject hold"_s;

    row(GateKind::Review, judged);
    row(GateKind::Decide, judged);
    row(GateKind::Concur, judged);
    row(GateKind::ExternalConsent, judged);
    row(GateKind::Consult, u"opinion"_s);
    row(GateKind::View, u"seen"_s);
}

void QuorumTest::theWordFitsTheGate()
{
    QFETCH(int, kind);
    QStringList words;
    for (const Verdict verdict : allOf<Verdict>()) {
        if (fits(verdict, GateKind(kind)))
            words += keyOf(verdict);
    }

    QTEST(words.join(u' '), "words");
}

void QuorumTest::conditionsComeWithThatWordOnly()
{
    auto measure = aMeasure().submitted().answered();
    SignGate sign = measure.signature(kReview);
    sign.conditions = QStringList{u"until Friday"_s};

    QCOMPARE(measure.asks(kStaff.counsel, sign), u"conditions_not_asked"_s);
}

void QuorumTest::dissentIsKept()
{
    auto measure = aMeasure().submitted().answered();
    SignGate sign = measure.signature(kReview);
    sign.dissent = u" too wide "_s;
    measure.after(kStaff.counsel, sign).after(kStaff.analyst, RecordDissent{u"too early"_s});
    measure.signedBy(kStaff.operationsHead, u"operations_decides"_s);

    QCOMPARE(measure.state().stampAt(kReview)->dissent, u"too wide"_s);
    QCOMPARE(measure.state().dissents.first().text, u"too early"_s);
    QVERIFY(measure.state().dissents.first().made.by == kStaff.analyst.id);
    QCOMPARE(measure.asks(kStaff.analyst, RecordDissent{u" "_s}), u"note_empty"_s);
    QCOMPARE(measure.asks(kStaff.planner, RecordDissent{u"after the fact"_s}), u"done"_s);
}

void QuorumTest::whoHasAConflictSignsNothing()
{
    auto measure = aMeasure().submitted().answered();
    QCOMPARE(measure.asks(kStaff.counsel, DeclareConflict{u" "_s}), u"reason_missing"_s);
    measure.after(kStaff.counsel, DeclareConflict{u"kin at the carrier"_s})
        .after(kStaff.auditor, DeclareConflict{u"k"_s});

    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview)), u"conflict_stands"_s);
    measure.signedBy(kStaff.secondCounsel, kReview);
    QCOMPARE(measure.asks(kStaff.secondCounsel, DeclareConflict{u"x"_s}), u"conflict_after_signing"_s);
    measure.revisedBy(kStaff.dutyOfficer, u"wider"_s);
    QCOMPARE(measure.asks(kStaff.secondCounsel, DeclareConflict{u"x"_s}), u"done"_s);
}

void QuorumTest::aDecisionIsOfTwoDivisions()
{
    const Gate head = aGate(u"decision"_s, GateKind::Decide, {}, {Post::DivisionHead});
    auto alone = onRoute({head}).submitted();
    const Gate asked = aGate(u"asked"_s, GateKind::Consult, Division::International, {Post::LiaisonOfficer});
    auto consulted = onRoute({asked, aGate(u"decision"_s, GateKind::Decide, {}, {Post::DivisionHead}, {u"asked"_s})});
    consulted.submitted().signedBy(kStaff.liaison, u"asked"_s);

    const QString no = u"two_divisions_needed: operations"_s;
    QCOMPARE(decisionAfter(alone, kStaff.operationsHead), no);
    QCOMPARE(decisionAfter(consulted, kStaff.operationsHead), no);
    QCOMPARE(decisionAfter(alone, kStaff.legalHead), u"done"_s);
    QCOMPARE(alone.asks(kStaff.operationsHead, alone.signature(u"decision"_s, Verdict::Reject)), u"done"_s);
}

// A deputy from the drafter's own division adds none; an officer who moved counts where he was.
void QuorumTest::theDivisionIsTheOneTheyWereInWhenTheySigned()
{
    const Gate concurs = aGate(u"concurs"_s, GateKind::Concur, Division::Intelligence, {Post::Analyst});
    const Gate head =
        aGate(u"decision"_s, GateKind::Decide, Division::Operations, {Post::DivisionHead}, {u"concurs"_s});
    const Actor colleague = anOfficer(Division::Operations);
    auto stoodIn = onRoute({concurs, head}).enrolled(colleague).submitted().withDeputy(colleague, kStaff.analyst);
    stoodIn.signedFor(kStaff.analyst, colleague, u"concurs"_s);
    QCOMPARE(decisionAfter(stoodIn, kStaff.operationsHead), u"two_divisions_needed: operations"_s);

    auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview);
    measure.with(kStaff.administrator, AppointOfficer{kStaff.counsel.id, Division::Operations, {Post::DutyOfficer}});
    QCOMPARE(measure.asks(kStaff.operationsHead, measure.signature(u"operations_decides"_s)), u"done"_s);
}

void QuorumTest::theDutiesOfAnAuditorAreAtHisGate()
{
    auto measure = MeasureCase().drafted(kStaff.dutyOfficer, MeasureKind::Erasure, anErasure()).submitted();

    QCOMPARE(measure.asks(kStaff.auditor, measure.signature(kReview)), u"auditors_do_not_act"_s);
    measure.signedBy(kStaff.counsel, kReview);
    QCOMPARE(measure.asks(suspended(kStaff.auditor), measure.signature(u"auditor_concurs"_s)), u"actor_suspended"_s);
    QCOMPARE(measure.asks(kStaff.auditor, measure.signature(u"auditor_concurs"_s)), u"done"_s);
}

void QuorumTest::bothDecisionsAreNeeded()
{
    const Gate heads = aGate(u"head_decides"_s, GateKind::Decide, Division::Strategy, {Post::DivisionHead});
    auto measure = onRoute({heads, theDecision()}).submitted().signedBy(kStaff.strategyHead, u"head_decides"_s);

    QCOMPARE(measure.state().state, MeasureState::Circulating);
    measure.signedBy(kStaff.director, u"decision"_s);
    QCOMPARE(measure.state().state, MeasureState::Approved);
}

QTEST_APPLESS_MAIN(QuorumTest)
#include "tst_quorum.moc"
