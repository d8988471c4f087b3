// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After the decision: conditions, revocation, lapse, the result, later viewing, and the review from outside.
#include "support/sheets.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kReview = u"legal_review"_s;
const QString kDecision = u"operations_decides"_s;

MeasureCase reviewed()
{
    return aMeasure().submitted().signedBy(kStaff.counsel, kReview);
}

MeasureCase approved(Verdict verdict = Verdict::Approve)
{
    return reviewed().signedBy(kStaff.operationsHead, kDecision, verdict);
}

MeasureCase approvedFor(qint64 span)
{
    auto measure = reviewed();
    SignGate sign = measure.signature(kDecision);
    sign.validUntil = measure.now().plusMs(span);
    return measure.after(kStaff.operationsHead, sign);
}

CarryOut doneNow(const MeasureCase &measure)
{
    return {measure.now(), u"blocked"_s};
}

MeasureCase carriedOut(Verdict verdict = Verdict::Approve)
{
    auto measure = approved(verdict);
    return measure.after(kStaff.dutyOfficer, doneNow(measure));
}

QString reviewing(MeasureCase measure, const Actor &actor = kStaff.liaison)
{
    return measure.asks(actor, CloseReview{aWholeReview()});
}

} // namespace

class AftermathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConditionIsMetOnceWithEvidence();
    void conditionsAreMetOfWhatIsApproved();
    void whoDecidesRevokesAndSoDoesLegalsHead();
    void aRevocationIsReasonedAndFinal();
    void theResultIsRecordedByOperationsOrTheDrafters();
    void theActLiesBetweenDecisionAndNow();
    void communicationsInformationIsUsedWithinItsPeriodOnly();
    void nothingIsCarriedOutBeforeADecisionOrTwice();
    void anApprovalLapsesWithoutAnyEntry();
    void theValidityIsTheNearestOfAll();
    void aValidityReachesNoFurtherThanTheDocument();
    void aTextThatHasExpiredIsNotDecided();
    void theAbsentOfficerReadsLater();
    void anotherOfHisPostReadsForWhoHasLeft();
    void anAuditorReadsLaterToo();
    void theReviewWaitsForAllThatIsOpen();
    void everythingThatFollowsTheDecisionIsSignedBeforeTheReview();
    void theReviewIsAnUninvolvedOfficers_data();
    void theReviewIsAnUninvolvedOfficers();
    void whoWasStoodForTookPart();
    void aProgramClosesNoReview();
    void theReviewIsWhole_data();
    void theReviewIsWhole();
    void aReviewedMeasureKeepsItsReview();
};

void AftermathTest::aConditionIsMetOnceWithEvidence()
{
    auto measure = approved(Verdict::ApproveWithConditions);
    const auto meets = [&](int ordinal, const QString &evidence, const Actor &actor = kStaff.dutyOfficer) {
        return measure.asks(actor, MeetCondition{ordinal, evidence});
    };

    QCOMPARE(meets(1, u"a mail"_s, kStaff.counsel), u"not_the_drafters_division: operations"_s);
    QCOMPARE(meets(0, u"a mail"_s), u"condition_unknown"_s);
    QCOMPARE(meets(2, u"a mail"_s), u"condition_unknown"_s);
    QCOMPARE(meets(1, u" "_s), u"evidence_missing"_s);
    QCOMPARE(meets(1, u"a mail"_s), u"done"_s);
    QCOMPARE(meets(1, u"a mail"_s), u"condition_met_already"_s);
    QCOMPARE(measure.state().conditions.first().evidence, u"a mail"_s);
    QVERIFY(measure.state().conditions.first().met->by == kStaff.dutyOfficer.id);
}

void AftermathTest::conditionsAreMetOfWhatIsApproved()
{
    auto measure = aMeasure().submitted().signedBy(kStaff.counsel, kReview, Verdict::ApproveWithConditions);

    QCOMPARE(measure.asks(kStaff.dutyOfficer, MeetCondition{1, u"a mail"_s}), u"not_approved: circulating"_s);
    auto done = carriedOut(Verdict::ApproveWithConditions);
    QCOMPARE(done.asks(kStaff.dutyOfficer, MeetCondition{1, u"a mail"_s}), u"done"_s);
}

void AftermathTest::whoDecidesRevokesAndSoDoesLegalsHead()
{
    const auto revokes = [](const Actor &actor) { return approved().asks(actor, RevokeMeasure{u"it moved"_s}); };

    QCOMPARE(revokes(kStaff.operationsHead), u"done"_s);
    QCOMPARE(revokes(kStaff.legalHead), u"done"_s);
    QCOMPARE(revokes(kStaff.counsel), u"wrong_division_for_gate: operations"_s);
    QCOMPARE(revokes(kStaff.dutyOfficer), u"wrong_post_for_gate: division_head"_s);
    QCOMPARE(revokes(kStaff.strategyHead), u"wrong_division_for_gate: operations"_s);
    QCOMPARE(revokes(suspended(kStaff.legalHead)), u"actor_suspended"_s);
}

void AftermathTest::aRevocationIsReasonedAndFinal()
{
    auto measure = approved();

    QCOMPARE(measure.asks(kStaff.legalHead, RevokeMeasure{u" "_s}), u"reason_missing"_s);
    measure.after(kStaff.legalHead, RevokeMeasure{u"it moved"_s});

    QCOMPARE(measure.state().state, MeasureState::Revoked);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, doneNow(measure)), u"not_approved: revoked"_s);
    QCOMPARE(measure.asks(kStaff.legalHead, RevokeMeasure{u"x"_s}), u"not_approved: revoked"_s);
    QCOMPARE(measure.asks(kStaff.dutyOfficer, ReviseMeasure{aProposal(u"x"_s), 1}), u"decided: revoked"_s);
    auto done = carriedOut();
    QCOMPARE(done.asks(kStaff.legalHead, RevokeMeasure{u"x"_s}), u"not_approved: carried_out"_s);
}

void AftermathTest::theResultIsRecordedByOperationsOrTheDrafters()
{
    auto ofIntelligence = MeasureCase().draftedBy(kStaff.analyst).submittedBy(kStaff.analyst);
    ofIntelligence.signedBy(kStaff.counsel, kReview).signedBy(kStaff.operationsHead, kDecision);
    const auto records = [&](const Actor &actor) {
        return MeasureCase(ofIntelligence).asks(actor, doneNow(ofIntelligence));
    };

    QCOMPARE(records(kStaff.dutyOfficer), u"done"_s);
    QCOMPARE(records(kStaff.analyst), u"done"_s);
    QCOMPARE(records(kStaff.counsel), u"not_the_drafters_division: intelligence"_s);
    QCOMPARE(records(suspended(kStaff.dutyOfficer)), u"actor_suspended"_s);
}

void AftermathTest::theActLiesBetweenDecisionAndNow()
{
    auto measure = aMeasure().later(-kHour).submitted().signedBy(kStaff.counsel, kReview).later(kHour);
    measure.signedBy(kStaff.operationsHead, kDecision).later(kHour);
    const auto acted = [&](Instant at) { return MeasureCase(measure).asks(kStaff.dutyOfficer, CarryOut{at, u"x"_s}); };

    QCOMPARE(acted(noon().plusMs(-1)), u"acted_outside_validity"_s);
    QCOMPARE(acted(noon()), u"done"_s);
    QCOMPARE(acted(noon().plusMs(kHour)), u"done"_s);
    QCOMPARE(acted(noon().plusMs(kHour + 1)), u"acted_outside_validity"_s);
}

void AftermathTest::communicationsInformationIsUsedWithinItsPeriodOnly()
{
    MeasureContent content = aCommunicationsMeasure();
    content.communications->from = noon().plusMs(kHour);
    content.communications->until = noon().plusMs(kDay);
    content.validUntil = noon().plusMs(9 * kDay);
    auto measure = MeasureCase()
                       .drafted(kStaff.analyst, MeasureKind::CommunicationsInformation, content)
                       .submittedBy(kStaff.analyst)
                       .signedBy(kStaff.counsel, kReview);
    measure.signedBy(kStaff.legalHead, u"commission_approval"_s).signedBy(kStaff.director, u"director_decides"_s);
    const auto used = [&](qint64 after, qint64 now) {
        return MeasureCase(measure).later(now).asks(kStaff.analyst, CarryOut{noon().plusMs(after), u"x"_s});
    };

    QCOMPARE(measure.state().validUntil, content.communications->until);
    QCOMPARE(used(kMinute, 2 * kHour), u"acted_outside_validity"_s);
    QCOMPARE(used(kHour, 2 * kHour), u"done"_s);
    QVERIFY(used(kHour, 2 * kDay).startsWith(u"lapsed"_s));
}

void AftermathTest::nothingIsCarriedOutBeforeADecisionOrTwice()
{
    auto circulating = reviewed();
    auto done = carriedOut();

    QCOMPARE(circulating.asks(kStaff.dutyOfficer, doneNow(circulating)), u"not_approved: circulating"_s);
    QCOMPARE(done.asks(kStaff.dutyOfficer, doneNow(done)), u"not_approved: carried_out"_s);
    QCOMPARE(approved().asks(kStaff.dutyOfficer, CarryOut{noon(), u" "_s}), u"result_missing"_s);
    QCOMPARE(done.state().result, u"blocked"_s);
    QCOMPARE(done.state().actedAt, noon());
}

void AftermathTest::anApprovalLapsesWithoutAnyEntry()
{
    auto measure = approvedFor(kDay);
    auto inTime = measure;
    const quint64 entries = measure.state().version;

    QVERIFY(!hasLapsed(measure.state(), noon().plusMs(kDay)));
    QVERIFY(hasLapsed(measure.state(), noon().plusMs(kDay + 1)));
    QCOMPARE(inTime.later(kDay).asks(kStaff.dutyOfficer, doneNow(inTime)), u"done"_s);
    QVERIFY(!hasLapsed(inTime.state(), noon().plusMs(9 * kDay)));

    measure.later(kDay + 1);
    const QString lapsed = u"lapsed: 2026-11-20T12:00:00.000Z"_s;
    QCOMPARE(measure.asks(kStaff.dutyOfficer, CarryOut{noon(), u"x"_s}), lapsed);
    QCOMPARE(measure.asks(kStaff.legalHead, RevokeMeasure{u"x"_s}), lapsed);
    QCOMPARE(measure.state().state, MeasureState::Approved);
    QCOMPARE(measure.state().version, entries);
}

// Two deciders: the last one must not lengthen what the first one granted.
void AftermathTest::theValidityIsTheNearestOfAll()
{
    const Gate two = withQuorum(2, aGate(u"decision"_s, GateKind::Decide, {}, {Post::DivisionHead}));
    auto measure = onRoute({two}).submitted();
    SignGate first = measure.signature(u"decision"_s), second = first;
    first.validUntil = noon().plusMs(kDay);
    second.validUntil = noon().plusMs(2 * kDay);

    auto shortFirst = measure;
    shortFirst.after(kStaff.strategyHead, first).after(kStaff.legalHead, second);
    QCOMPARE(shortFirst.state().validUntil, first.validUntil);
    auto shortLast = measure;
    shortLast.after(kStaff.strategyHead, second).after(kStaff.legalHead, first);
    QCOMPARE(shortLast.state().validUntil, first.validUntil);
    auto mute = measure;
    mute.after(kStaff.strategyHead, first).signedBy(kStaff.legalHead, u"decision"_s);
    QCOMPARE(mute.state().validUntil, first.validUntil);
    QCOMPARE(approved().state().validUntil, std::nullopt);
}

void AftermathTest::aValidityReachesNoFurtherThanTheDocument()
{
    MeasureContent content = aProposal();
    content.validUntil = noon().plusMs(kDay);
    auto measure = MeasureCase().drafted(kStaff.dutyOfficer, MeasureKind::Request, content).submitted();
    measure.signedBy(kStaff.counsel, kReview);
    SignGate sign = measure.signature(kDecision);
    const auto until = [&](Instant end) {
        sign.validUntil = end;
        return MeasureCase(measure).asks(kStaff.operationsHead, sign);
    };

    QCOMPARE(until(noon().plusMs(kDay + 1)), u"period_invalid"_s);
    QCOMPARE(until(noon()), u"period_invalid"_s);
    QCOMPARE(until(noon().plusMs(kDay)), u"done"_s);
    QCOMPARE(until(noon().plusMs(1)), u"done"_s);
    measure.signedBy(kStaff.operationsHead, kDecision);
    QCOMPARE(measure.state().validUntil, content.validUntil);
}

void AftermathTest::aTextThatHasExpiredIsNotDecided()
{
    MeasureContent content = aProposal();
    content.validUntil = noon().plusMs(kDay);
    auto measure = MeasureCase().drafted(kStaff.dutyOfficer, MeasureKind::Request, content).submitted();
    measure.signedBy(kStaff.counsel, kReview).later(kDay);

    QCOMPARE(measure.asks(kStaff.operationsHead, measure.signature(kDecision)), u"validity_in_past"_s);
    QCOMPARE(measure.asks(kStaff.operationsHead, measure.signature(kDecision, Verdict::Reject)), u"done"_s);
}

void AftermathTest::theAbsentOfficerReadsLater()
{
    auto measure = reviewed().withDeputy(kStaff.analyst, kStaff.operationsHead);
    measure.signedFor(kStaff.operationsHead, kStaff.analyst, kDecision);
    measure.after(kStaff.dutyOfficer, doneNow(measure));
    QCOMPARE(reviewing(measure), u"later_views_open: 1"_s);

    const QString nothing = u"nothing_to_view: operations_decides"_s;
    QCOMPARE(measure.asks(kStaff.counsel, ViewLater{kDecision}), nothing);
    QCOMPARE(measure.asks(kStaff.operationsHead, ViewLater{kReview}), u"nothing_to_view: legal_review"_s);
    measure.after(kStaff.operationsHead, ViewLater{kDecision});

    QVERIFY(measure.state().laterViews.first().seen);
    QCOMPARE(measure.asks(kStaff.operationsHead, ViewLater{kDecision}), nothing);
    QCOMPARE(reviewing(measure), u"done"_s);
}

// Otherwise nobody could ever close the review.
void AftermathTest::anotherOfHisPostReadsForWhoHasLeft()
{
    const Actor successor = anOfficer(Division::Operations, Post::DivisionHead);
    auto measure = reviewed().enrolled(successor).withDeputy(kStaff.analyst, kStaff.operationsHead);
    measure.signedFor(kStaff.operationsHead, kStaff.analyst, kDecision);
    measure.after(kStaff.dutyOfficer, doneNow(measure));
    const ViewLater view{kDecision};
    const QString nothing = u"nothing_to_view: operations_decides"_s;
    QCOMPARE(measure.asks(successor, view), nothing);
    measure.with(kStaff.administrator, SuspendOfficer{kStaff.operationsHead.id, u"retired"_s});
    Actor promoted = successor, wrote = successor;
    promoted.id = kStaff.analyst.id;
    wrote.id = kStaff.dutyOfficer.id;

    QCOMPARE(measure.asks(promoted, view), nothing); // it was he who signed
    QCOMPARE(measure.asks(wrote, view), nothing);
    QCOMPARE(measure.asks(kStaff.planner, view), nothing);
    measure.after(successor, view);

    QVERIFY(measure.state().laterViews.first().seen->by == successor.id);
    QCOMPARE(measure.asks(successor, view), nothing);
    QCOMPARE(reviewing(measure), u"done"_s);
}

void AftermathTest::anAuditorReadsLaterToo()
{
    auto measure = MeasureCase().drafted(kStaff.dutyOfficer, MeasureKind::Erasure, anErasure()).submitted();
    measure.signedBy(kStaff.counsel, kReview).withDeputy(kStaff.analyst, kStaff.auditor);
    measure.signedFor(kStaff.auditor, kStaff.analyst, u"auditor_concurs"_s);

    QCOMPARE(measure.asks(suspended(kStaff.auditor), ViewLater{u"auditor_concurs"_s}), u"actor_suspended"_s);
    QCOMPARE(measure.asks(kStaff.auditor, ViewLater{u"auditor_concurs"_s}), u"done"_s);
    QCOMPARE(measure.asks(kStaff.auditor, CloseReview{aWholeReview()}), u"auditors_do_not_act"_s);
}

void AftermathTest::theReviewWaitsForAllThatIsOpen()
{
    QCOMPARE(reviewing(approved()), u"not_carried_out: approved"_s);
    auto conditional = carriedOut(Verdict::ApproveWithConditions);
    QCOMPARE(reviewing(conditional), u"conditions_open: 1"_s);
    QCOMPARE(reviewing(conditional.after(kStaff.dutyOfficer, MeetCondition{1, u"a mail"_s})), u"done"_s);

    auto notice = MeasureCase().drafted(kStaff.dutyOfficer, MeasureKind::Notice, aProposal()).submitted();
    notice.signedBy(kStaff.strategyHead, u"strategy_decides"_s).after(kStaff.dutyOfficer, CarryOut{noon(), u"out"_s});
    QCOMPARE(reviewing(notice, kStaff.planner), u"later_gates_open: 4, view_intelligence"_s);
    for (const Actor &reader : {kStaff.analyst, kStaff.operationsHead, kStaff.liaison, kStaff.counsel})
        notice.signedBy(reader, u"view_"_s + keyOf(reader.division));
    QCOMPARE(reviewing(notice, kStaff.planner), u"done"_s);
}

// Not only viewings: also a concurrence after the decision, and a viewing of that.
void AftermathTest::everythingThatFollowsTheDecisionIsSignedBeforeTheReview()
{
    const Gate filed = aGate(u"filed"_s, GateKind::Concur, Division::Legal, {Post::Counsel}, {u"decision"_s});
    const Gate viewed = aGate(u"viewed"_s, GateKind::View, Division::Intelligence, {Post::Analyst}, {u"filed"_s});
    auto measure = onRoute({theDecision(), filed, viewed}).submitted().signedBy(kStaff.director, u"decision"_s);
    measure.after(kStaff.dutyOfficer, doneNow(measure));

    QCOMPARE(measure.openGates(), u"filed"_s);
    QCOMPARE(reviewing(measure), u"later_gates_open: 2, filed"_s);
    measure.signedBy(kStaff.counsel, u"filed"_s).signedBy(kStaff.analyst, u"viewed"_s);
    QCOMPARE(reviewing(measure), u"done"_s);
}

void AftermathTest::theReviewIsAnUninvolvedOfficers_data()
{
    QTest::addColumn<OfficerId>("officer");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const Actor &actor, const QString &answer) {
        QTest::newRow(name) << actor.id << answer;
    };

    row("drafted", kStaff.dutyOfficer, u"took_part"_s);
    row("submitted", kStaff.planner, u"took_part"_s);
    row("edited", kStaff.secondCounsel, u"took_part"_s);
    row("signed a round before", kStaff.intelligenceHead, u"took_part"_s);
    row("answered", kStaff.counsel, u"took_part"_s);
    row("signed", kStaff.legalHead, u"took_part"_s);
    row("decided", kStaff.operationsHead, u"took_part"_s);
    row("declared a conflict", kStaff.strategyHead, u"took_part"_s);
    row("dissented", kStaff.analyst, u"took_part"_s);
    row("recorded the result", kStaff.director, u"took_part"_s);
    row("nothing", kStaff.liaison, u"done"_s);
}

void AftermathTest::theReviewIsAnUninvolvedOfficers()
{
    QFETCH(OfficerId, officer);
    const auto inOperations = [](Actor actor) {
        actor.division = Division::Operations;
        return actor;
    };
    auto legal = kStaff.intelligenceHead;
    legal.division = Division::Legal;
    auto measure = aMeasure().revisedBy(inOperations(kStaff.secondCounsel), u"two"_s).submitted();
    measure.signedBy(legal, kReview, Verdict::Return).revisedBy(kStaff.dutyOfficer, u"three"_s);
    measure.submittedBy(inOperations(kStaff.planner)).answered().signedBy(kStaff.legalHead, kReview);
    measure.after(kStaff.strategyHead, DeclareConflict{u"kin"_s}).after(kStaff.analyst, RecordDissent{u"too wide"_s});
    measure.signedBy(kStaff.operationsHead, kDecision).after(inOperations(kStaff.director), doneNow(measure));
    Actor reviewer = kStaff.liaison;
    reviewer.id = officer;

    QTEST(reviewing(measure, reviewer), "answer");
}

void AftermathTest::whoWasStoodForTookPart()
{
    auto measure = reviewed().withDeputy(kStaff.analyst, kStaff.operationsHead);
    measure.signedFor(kStaff.operationsHead, kStaff.analyst, kDecision);
    measure.after(kStaff.dutyOfficer, doneNow(measure));

    QCOMPARE(reviewing(measure, kStaff.operationsHead), u"took_part"_s);
    QVERIFY(measure.state().tookPart(kStaff.analyst.id));
    QVERIFY(!measure.state().tookPart(kStaff.liaison.id));
}

// Nothing a program's account says has been judged by a person, and it takes no part in anything.
void AftermathTest::aProgramClosesNoReview()
{
    Actor program = anOfficer(Division::International, Post::Program);
    QCOMPARE(reviewing(carriedOut(), program), u"person_needed"_s);

    program.posts += Post::DivisionHead;
    QCOMPARE(reviewing(carriedOut(), program), u"person_needed"_s);
}

void AftermathTest::theReviewIsWhole_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("urgent");
    const auto row = [](const QString &field, bool always) {
        const QString missing = u"review_incomplete: "_s + field;
        QTest::newRow(qPrintable(field)) << field << (always ? missing : u"done"_s) << missing;
    };

    for (const QString &field : {u"result"_s, u"deviation"_s, u"third_parties"_s, u"data"_s, u"lessons"_s})
        row(field, true);
    row(u"no_prior_approval"_s, false);
    row(u"notice"_s, false);
}

void AftermathTest::theReviewIsWhole()
{
    QFETCH(QString, left);
    QJsonObject said = toBody(aWholeReview());
    said.remove(left);
    const auto reviewed = [&](const QString &urgency) {
        auto measure = aMeasure().submittedBy(kStaff.dutyOfficer, urgency).signedBy(kStaff.counsel, kReview);
        measure.signedBy(kStaff.operationsHead, kDecision).after(kStaff.dutyOfficer, doneNow(measure));
        return measure.asks(kStaff.liaison, CloseReview{fromBody<AfterReview>(said)});
    };

    QTEST(reviewed({}), "plain");
    QTEST(reviewed(u"people at risk"_s), "urgent");
}

void AftermathTest::aReviewedMeasureKeepsItsReview()
{
    auto measure = carriedOut().after(kStaff.liaison, CloseReview{aWholeReview()});

    QCOMPARE(measure.state().state, MeasureState::Reviewed);
    QCOMPARE(measure.state().review.lessons, u"ask earlier"_s);
    QVERIFY(measure.state().reviewed->by == kStaff.liaison.id);
    QCOMPARE(reviewing(measure, kStaff.planner), u"not_carried_out: reviewed"_s);
}

QTEST_APPLESS_MAIN(AftermathTest)
#include "tst_aftermath.moc"
