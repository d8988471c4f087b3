// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of every sign-off sheet. They hold for everybody, administrators included.
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kReview = u"legal_review"_s;
const QString kDecision = u"operations_decides"_s;

} // namespace

class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legalReviewsFirstThenOperationsDecides();
    void aGateIsSignedOnce();
    void thereIsNoSuchGate();
    void onlyWhatCirculatesIsSigned();
    void theDrafterSignsNothing();
    void theLastEditorSignsNothing();
    void onePersonFillsOneGate();
    void aGateAsksForADivision();
    void aGateAsksForAPost();
    void administratorsSignNoGateThatIsNotTheirs();
    void aSignatureCoversExactlyTheTextThatWasRead();
    void theContentHashCoversMeasureVersionAndText();
    void aRevisedMeasureVoidsEveryStampOnIt();
    void aSubmittedMeasureVoidsTheStampsOfTheRoundBefore();
    void everythingButAPlainApprovalIsReasoned_data();
    void everythingButAPlainApprovalIsReasoned();
    void conditionsAreNamed();
    void conditionsOfEveryStandingStampCount();
    void legalMayRejectAndThatEndsIt();
    void aReturnAtTheDecisionStartsTheRoundAnew();
    void aStampKeepsWhoWhenAndUnderWhat();
};

void SheetTest::legalReviewsFirstThenOperationsDecides()
{
    auto measure = aMeasure().submitted();

    QCOMPARE(measure.asks(kStaff.operationsHead, measure.signature(kDecision)), u"gate_not_open: legal_review"_s);
    measure.signedBy(kStaff.counsel, kReview);
    QCOMPARE(measure.openGate(), kDecision);
    QCOMPARE(measure.state().state, MeasureState::Circulating);
    measure.signedBy(kStaff.operationsHead, kDecision);

    const QStringList sheet{u"legal_review: approve"_s, u"operations_decides: approve"_s};
    QCOMPARE(measure.stamps(), sheet);
    QCOMPARE(measure.state().state, MeasureState::Approved);
    QCOMPARE(measure.openGate(), u"none"_s);
}

void SheetTest::aGateIsSignedOnce()
{
    auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview);

    QCOMPARE(measure.asks(kStaff.legalHead, measure.signature(kReview)), u"gate_signed: legal_review"_s);
}

void SheetTest::thereIsNoSuchGate()
{
    auto measure = aMeasure().submitted();

    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(u"lunch"_s)), u"gate_unknown"_s);
}

void SheetTest::onlyWhatCirculatesIsSigned()
{
    auto measure = aMeasure();

    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview)), u"not_circulating: draft"_s);
}

void SheetTest::theDrafterSignsNothing()
{
    auto measure = MeasureCase().draftedBy(kStaff.operationsHead).revisedBy(kStaff.dutyOfficer, u"wider"_s).submitted();
    measure.signedBy(kStaff.counsel, kReview);

    QCOMPARE(measure.asks(kStaff.operationsHead, measure.signature(kDecision)), u"drafter_cannot_sign"_s);
}

void SheetTest::theLastEditorSignsNothing()
{
    auto measure = aMeasure().revisedBy(kStaff.operationsHead, u"wider"_s).submitted();
    measure.signedBy(kStaff.counsel, kReview);

    QCOMPARE(measure.asks(kStaff.operationsHead, measure.signature(kDecision)), u"editor_cannot_sign"_s);
}

// Legal's reviewer is appointed to Operations overnight, and would decide what he reviewed.
void SheetTest::onePersonFillsOneGate()
{
    auto measure = aMeasure().submitted().signedBy(kStaff.legalHead, kReview);
    Actor moved = kStaff.operationsHead;
    moved.id = kStaff.legalHead.id;

    QCOMPARE(measure.asks(moved, measure.signature(kDecision)), u"signed_another_gate"_s);
}

void SheetTest::aGateAsksForADivision()
{
    auto measure = aMeasure().submitted();
    const Actor strategyHead = anOfficer(Division::Strategy, Post::DivisionHead);

    QCOMPARE(measure.asks(strategyHead, measure.signature(kReview)), u"wrong_division_for_gate: legal"_s);
}

void SheetTest::aGateAsksForAPost()
{
    auto measure = aMeasure().submitted();
    const Actor clerk = anOfficer(Division::Legal, Post::DutyOfficer);

    QCOMPARE(measure.asks(clerk, measure.signature(kReview)), u"wrong_post_for_gate: counsel"_s);
    measure.signedBy(kStaff.counsel, kReview);
    const Actor colleague = anOfficer(Division::Operations, Post::DutyOfficer);
    QCOMPARE(measure.asks(colleague, measure.signature(kDecision)), u"wrong_post_for_gate: division_head"_s);
}

void SheetTest::administratorsSignNoGateThatIsNotTheirs()
{
    auto measure = aMeasure().submitted();
    const Actor inLegal = anOfficer(Division::Legal, Post::Administrator);

    QCOMPARE(measure.asks(kStaff.administrator, measure.signature(kReview)), u"wrong_division_for_gate: legal"_s);
    QCOMPARE(measure.asks(inLegal, measure.signature(kReview)), u"wrong_post_for_gate: counsel"_s);
}

void SheetTest::aSignatureCoversExactlyTheTextThatWasRead()
{
    auto measure = aMeasure().submitted();
    const SignGate read = measure.signature(kReview);

    measure.revisedBy(kStaff.dutyOfficer, u"wider scope"_s).submitted();

    QCOMPARE(measure.asks(kStaff.counsel, read), u"content_changed: 2"_s);
    measure.answered();
    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview)), u"done"_s);
}

void SheetTest::theContentHashCoversMeasureVersionAndText()
{
    const MeasureId one = MeasureId::make(), other = MeasureId::make();
    MeasureContent longer = aProposal();
    longer.validUntil = noon();

    const QByteArray hash = contentHash(one, 1, aProposal());

    QCOMPARE(hash.size(), 32);
    QCOMPARE(contentHash(one, 1, aProposal()), hash);
    QVERIFY(contentHash(other, 1, aProposal()) != hash);
    QVERIFY(contentHash(one, 2, aProposal()) != hash);
    QVERIFY(contentHash(one, 1, aProposal(u"x"_s)) != hash);
    QVERIFY(contentHash(one, 1, longer) != hash);
}

void SheetTest::aRevisedMeasureVoidsEveryStampOnIt()
{
    auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview);

    measure.revisedBy(kStaff.dutyOfficer, u"wider scope"_s);

    QCOMPARE(measure.stamps(), QStringList{u"legal_review: approve, void"_s});
    QCOMPARE(measure.state().state, MeasureState::Draft);
    QVERIFY(!measure.state().stampAt(kReview));
}

void SheetTest::aSubmittedMeasureVoidsTheStampsOfTheRoundBefore()
{
    auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview);
    measure.signedBy(kStaff.operationsHead, kDecision, Verdict::Return).submitted();

    const QStringList sheet{u"legal_review: approve, void"_s, u"operations_decides: return, void"_s};
    QCOMPARE(measure.stamps(), sheet);
    QCOMPARE(measure.openGate(), kReview);
}

void SheetTest::everythingButAPlainApprovalIsReasoned_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("answer");

    QTest::newRow("approve") << int(Verdict::Approve) << u"done"_s;
    QTest::newRow("conditions") << int(Verdict::ApproveWithConditions) << u"reason_missing"_s;
    QTest::newRow("return") << int(Verdict::Return) << u"reason_missing"_s;
    QTest::newRow("reject") << int(Verdict::Reject) << u"reason_missing"_s;
    QTest::newRow("hold") << int(Verdict::Hold) << u"reason_missing"_s;
}

void SheetTest::everythingButAPlainApprovalIsReasoned()
{
    QFETCH(int, verdict);
    auto measure = aMeasure().submitted().answered();
    SignGate sign = measure.signature(kReview, Verdict(verdict));
    sign.reason = u" \t"_s;

    QTEST(measure.asks(kStaff.counsel, sign), "answer");
}

void SheetTest::conditionsAreNamed()
{
    auto measure = aMeasure().submitted();
    SignGate sign = measure.signature(kReview, Verdict::ApproveWithConditions);

    sign.conditions.clear();
    QCOMPARE(measure.asks(kStaff.counsel, sign), u"conditions_missing"_s);
    sign.conditions = QStringList{u"  "_s};
    QCOMPARE(measure.asks(kStaff.counsel, sign), u"conditions_missing"_s);
}

void SheetTest::conditionsOfEveryStandingStampCount()
{
    auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview, Verdict::ApproveWithConditions);
    SignGate decision = measure.signature(kDecision, Verdict::ApproveWithConditions);
    decision.conditions = QStringList{u"only IPv4"_s};
    measure.after(kStaff.operationsHead, decision);

    const QStringList both{u"until Friday"_s, u"only IPv4"_s};
    QCOMPARE(measure.state().conditionTexts(), both);
}

void SheetTest::legalMayRejectAndThatEndsIt()
{
    const auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview, Verdict::Reject);

    QCOMPARE(measure.state().state, MeasureState::Rejected);
    QCOMPARE(measure.state().stamps.last().reason, u"scope unclear"_s);
    QVERIFY(measure.state().ended);
}

void SheetTest::aReturnAtTheDecisionStartsTheRoundAnew()
{
    auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview);
    measure.signedBy(kStaff.operationsHead, kDecision, Verdict::Return).revisedBy(kStaff.dutyOfficer, u"narrower"_s);

    measure.submitted().signedBy(kStaff.counsel, kReview).signedBy(kStaff.operationsHead, kDecision);

    QCOMPARE(measure.state().state, MeasureState::Approved);
    QCOMPARE(measure.state().stamps.size(), 4);
    QCOMPARE(measure.state().stampAt(kReview)->version, 2);
}

void SheetTest::aStampKeepsWhoWhenAndUnderWhat()
{
    const auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview);

    const SheetStamp &stamp = *measure.state().stampAt(kReview);
    QVERIFY(stamp.signedBy.by == kStaff.counsel.id);
    QCOMPARE(stamp.signedBy.at, noon());
    QCOMPARE(stamp.division, Division::Legal);
    QCOMPARE(stamp.contentHash, contentHash(measure.state().id, 1, aProposal()));
}

QTEST_APPLESS_MAIN(SheetTest)
#include "tst_sheet.moc"
