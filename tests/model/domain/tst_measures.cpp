// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A measure from draft to decision: who may write it, when it circulates, how it ends.
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kReview = u"legal_review"_s;
const QString kDecision = u"operations_decides"_s;

MeasureCase aDecidedMeasure(Verdict verdict)
{
    return aMeasure().submitted().signedBy(kStaff.counsel, kReview).signedBy(kStaff.operationsHead, kDecision, verdict);
}

} // namespace

class MeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyDivisionDraftsOnARunningIncident();
    void aMeasureNeedsAnIncidentThatRuns();
    void aMeasureIsDraftedOnce();
    void aDocumentHasSubjectAndText();
    void aDocumentIsNotValidOnlyInThePast();
    void theDraftersDivisionRevises();
    void revisingRestsOnTheVersionThatWasRead();
    void revisingChangesSomething();
    void theDraftersDivisionSubmits();
    void whatCirculatesIsNotSubmittedAgain();
    void anOutdatedValidityIsNotSubmitted();
    void aReturnedTextMayGoRoundAgainAsItIs();
    void aWithdrawalIsReasonedAndTheDrafters();
    void whatIsDecidedStaysDecided_data();
    void whatIsDecidedStaysDecided();
    void aMeasureThatIsNotThereIsRefused();
    void suspendedOfficersAndAuditorsWriteNothing();
};

void MeasuresTest::anyDivisionDraftsOnARunningIncident()
{
    const auto measure = MeasureCase().draftedBy(kStaff.analyst);

    QCOMPARE(measure.state().division, Division::Intelligence);
    QCOMPARE(measure.state().state, MeasureState::Draft);
    QCOMPARE(measure.state().number, u"MS-2026-000001"_s);
    QVERIFY(measure.state().drafter() == kStaff.analyst.id);
    QCOMPARE(measure.openGate(), u"none"_s);
}

void MeasuresTest::aMeasureNeedsAnIncidentThatRuns()
{
    MeasureCase measure;
    const DraftMeasure draft{measure.incident().state().id, MeasureKind::Request, aProposal()};
    const auto onNothing = decide(Measure{}, draft, Incident{}, aRegistry(), kStaff.dutyOfficer, {noon(), {}});

    QCOMPARE(told(onNothing), u"incident_unknown"_s);
    measure.incident().closed();
    QCOMPARE(measure.asks(kStaff.dutyOfficer, draft), u"incident_over: closed"_s);
}

void MeasuresTest::aMeasureIsDraftedOnce()
{
    auto measure = aMeasure();

    QCOMPARE(measure.asks(kStaff.dutyOfficer, DraftMeasure{{}, MeasureKind::Request, aProposal()}),
             u"measure_exists"_s);
}

void MeasuresTest::aDocumentHasSubjectAndText()
{
    MeasureCase measure;
    const auto answerTo = [&](const MeasureContent &content) {
        return measure.asks(kStaff.dutyOfficer, DraftMeasure{{}, MeasureKind::Request, content});
    };
    MeasureContent noSubject = aProposal(), noText = aProposal(u" "_s),
                   longText = aProposal(QString(kTextLimit + 1, u'x'));
    MeasureContent longSubject = aProposal();
    noSubject.subject = u"  "_s;
    longSubject.subject = QString(kTitleLimit + 1, u'x');

    QCOMPARE(answerTo(noSubject), u"subject_missing"_s);
    QCOMPARE(answerTo(longSubject), u"title_too_long: 500"_s);
    QCOMPARE(answerTo(noText), u"text_missing"_s);
    QCOMPARE(answerTo(longText), u"text_too_long: text, 100000"_s);
}

void MeasuresTest::aDocumentIsNotValidOnlyInThePast()
{
    MeasureCase measure;
    MeasureContent content = aProposal();
    content.validUntil = noon();

    QCOMPARE(measure.asks(kStaff.dutyOfficer, DraftMeasure{{}, MeasureKind::Request, content}), u"validity_in_past"_s);
}

void MeasuresTest::theDraftersDivisionRevises()
{
    auto measure = aMeasure();

    QCOMPARE(measure.asks(kStaff.counsel, ReviseMeasure{aProposal(u"more"_s), 1}),
             u"not_the_drafters_division: operations"_s);
    QCOMPARE(measure.asks(kStaff.operationsHead, ReviseMeasure{aProposal(u"more"_s), 1}), u"done"_s);

    QCOMPARE(measure.state().textVersion(), 2);
    QVERIFY(measure.state().drafter() == kStaff.dutyOfficer.id);
    QVERIFY(measure.state().lastEditor() == kStaff.operationsHead.id);
}

void MeasuresTest::revisingRestsOnTheVersionThatWasRead()
{
    auto measure = aMeasure().revisedBy(kStaff.dutyOfficer, u"second"_s);

    QCOMPARE(measure.asks(kStaff.dutyOfficer, ReviseMeasure{aProposal(u"third"_s), 1}), u"revised_meanwhile"_s);
}

void MeasuresTest::revisingChangesSomething()
{
    auto measure = aMeasure();

    QCOMPARE(measure.asks(kStaff.dutyOfficer, ReviseMeasure{aProposal(), 1}), u"nothing_changed"_s);
}

void MeasuresTest::theDraftersDivisionSubmits()
{
    auto measure = aMeasure();

    QCOMPARE(measure.asks(kStaff.counsel, SubmitMeasure{}), u"not_the_drafters_division: operations"_s);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, SubmitMeasure{}), u"done"_s);

    QCOMPARE(measure.state().state, MeasureState::Circulating);
    QCOMPARE(measure.openGate(), kReview);
}

void MeasuresTest::whatCirculatesIsNotSubmittedAgain()
{
    auto measure = aMeasure().submitted();

    QCOMPARE(measure.asks(kStaff.dutyOfficer, SubmitMeasure{}), u"not_a_draft: circulating"_s);
}

void MeasuresTest::anOutdatedValidityIsNotSubmitted()
{
    MeasureCase measure;
    MeasureContent content = aProposal();
    content.validUntil = noon().plusMs(kHour);
    measure.after(kStaff.dutyOfficer, DraftMeasure{measure.incident().state().id, MeasureKind::Request, content});

    measure.incident().later(2 * kHour);

    QCOMPARE(measure.asks(kStaff.dutyOfficer, SubmitMeasure{}), u"validity_in_past"_s);
}

void MeasuresTest::aReturnedTextMayGoRoundAgainAsItIs()
{
    auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview, Verdict::Return);
    QCOMPARE(measure.state().state, MeasureState::Returned);

    measure.submitted();

    QCOMPARE(measure.state().state, MeasureState::Circulating);
    QCOMPARE(measure.stamps(), QStringList{u"legal_review: return, void"_s});
    QCOMPARE(measure.openGate(), kReview);
}

void MeasuresTest::aWithdrawalIsReasonedAndTheDrafters()
{
    auto measure = aMeasure().submitted();

    QCOMPARE(measure.asks(kStaff.counsel, WithdrawMeasure{u"x"_s}), u"not_the_drafters_division: operations"_s);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, WithdrawMeasure{u" "_s}), u"reason_missing"_s);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, WithdrawMeasure{u"overtaken"_s}), u"done"_s);

    QCOMPARE(measure.state().state, MeasureState::Withdrawn);
    QCOMPARE(measure.state().endReason, u"overtaken"_s);
}

void MeasuresTest::whatIsDecidedStaysDecided_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("state");

    QTest::newRow("approved") << int(Verdict::Approve) << u"approved"_s;
    QTest::newRow("with conditions") << int(Verdict::ApproveWithConditions) << u"approved"_s;
    QTest::newRow("rejected") << int(Verdict::Reject) << u"rejected"_s;
}

void MeasuresTest::whatIsDecidedStaysDecided()
{
    QFETCH(int, verdict);
    QFETCH(QString, state);
    auto measure = aDecidedMeasure(Verdict(verdict));

    QCOMPARE(keyOf(measure.state().state), state);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, ReviseMeasure{aProposal(u"more"_s), 1}), u"decided: "_s + state);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, WithdrawMeasure{u"x"_s}), u"decided: "_s + state);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, SubmitMeasure{}), u"not_a_draft: "_s + state);
    QCOMPARE(measure.asks(kStaff.legalHead, measure.signature(kReview)), u"gate_signed: legal_review"_s);
}

void MeasuresTest::aMeasureThatIsNotThereIsRefused()
{
    MeasureCase measure;

    QCOMPARE(measure.asks(kStaff.dutyOfficer, SubmitMeasure{}), u"measure_unknown"_s);
    QCOMPARE(measure.asks(kStaff.counsel, SignGate{kReview, {}, {}, {}, {}, {}, {}, {}, {}}), u"measure_unknown"_s);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, WithdrawMeasure{u"x"_s}), u"measure_unknown"_s);
}

void MeasuresTest::suspendedOfficersAndAuditorsWriteNothing()
{
    auto measure = aMeasure();

    QCOMPARE(measure.asks(suspended(kStaff.dutyOfficer), SubmitMeasure{}), u"actor_suspended"_s);
    QCOMPARE(measure.asks(kStaff.auditor, SubmitMeasure{}), u"auditors_do_not_act"_s);
}

QTEST_APPLESS_MAIN(MeasuresTest)
#include "tst_measures.moc"
