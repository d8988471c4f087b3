// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs in another's stead, how far a delegated decision goes, and how a route comes into force.
#include "support/sheets.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kReview = u"legal_review"_s;
const QString kDecision = u"operations_decides"_s;

/// Reviewed, so that the decision is open.
MeasureCase reviewed()
{
    return aMeasure().submitted().signedBy(kStaff.counsel, kReview);
}

DelegateDecision toDutyOfficers(const DelegationLimit &limit = {Severity::Crisis, Tlp::Red, true, true})
{
    return {MeasureKind::Request,     kDecision,   Division::Intelligence, Post::Analyst, limit, noon(),
            noon().plusMs(30 * kDay), u"order 7"_s};
}

QString askedOf(const Actor &actor, const RegistryCommand &command, const Registry &registry = aRegistry())
{
    return told(decide(registry, command, actor, noon()));
}

RegisterDeputy deputyFor(const Actor &absent, const Actor &deputy)
{
    return {absent.id, deputy.id, noon(), noon().plusMs(kDay), u"leave"_s};
}

} // namespace

class PowersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeputySignsForAnAbsentOfficer();
    void aDeputyIsRegisteredWithDates();
    void anEndedDeputyshipIsNone();
    void aDeputyHasThePowerOfTheAbsentAndNoMore();
    void aDeputyIsBoundByBothHands();
    void twoDeputiesOfOneOfficerAreOneSignature();
    void nobodyStandsInForTheDrafter();
    void nobodyStandsInForAnOfficerWithAConflict();
    void aConflictCannotBeDeclaredOverADeputysStamp();
    void legalsReviewStaysWithLegal();
    void nobodyStandsInByTheDraftersAppointment();
    void nobodyAppointsHimself();
    void aDeputyIsAnActiveOfficer();
    void aSuspendedOfficerHasNoDeputy();
    void aDelegateDecidesWithinTheLimit_data();
    void aDelegateDecidesWithinTheLimit();
    void whatIsOutsideTheLimitIsNotTheDelegates();
    void aDelegationHasDatesAndAnEnd();
    void ownPostGoesBeforeADelegation();
    void onlyWhoDecidesDelegates();
    void nobodyDecidesInAPowerTheDrafterGave();
    void aSuspendedOfficersDelegationRests();
    void aDelegationIsOfADecisionOnly();
    void aProgramSignsNothing();
    void aRouteNeedsASecondAdministrator();
    void aProposalIsOneAtATimeAndMayBeDropped();
    void aRouteAsksOnlyForWhoIsThere();
    void aSheetKeepsTheRouteItBeganWith();
};

void PowersTest::aDeputySignsForAnAbsentOfficer()
{
    auto measure = reviewed().withDeputy(kStaff.analyst, kStaff.operationsHead);

    measure.signedFor(kStaff.operationsHead, kStaff.analyst, kDecision);

    const SheetStamp &stamp = *measure.state().stampAt(kDecision);
    QCOMPARE(measure.state().state, MeasureState::Approved);
    QCOMPARE(stamp.capacity, Capacity::Deputy);
    QVERIFY(stamp.actingFor == kStaff.operationsHead.id);
    QVERIFY(stamp.signedBy.by == kStaff.analyst.id);
    QCOMPARE(stamp.division, Division::Intelligence);
}

void PowersTest::aDeputyIsRegisteredWithDates()
{
    auto measure = reviewed();
    const SignGate sign = measure.signatureFor(kStaff.operationsHead, kDecision);
    const Instant from = noon().plusMs(kHour), until = noon().plusMs(2 * kHour);
    measure.with(kStaff.administrator,
                 RegisterDeputy{kStaff.operationsHead.id, kStaff.analyst.id, from, until, u"leave"_s});
    auto atItsEnd = measure;

    QCOMPARE(measure.asks(kStaff.analyst, sign), u"not_a_deputy"_s);
    QCOMPARE(measure.later(2 * kHour + 1).asks(kStaff.analyst, sign), u"not_a_deputy"_s);
    QCOMPARE(atItsEnd.later(2 * kHour).asks(kStaff.analyst, sign), u"done"_s);
}

void PowersTest::anEndedDeputyshipIsNone()
{
    auto measure = reviewed().withDeputy(kStaff.analyst, kStaff.operationsHead);
    measure.with(kStaff.administrator, EndDeputy{1});

    QCOMPARE(measure.asks(kStaff.analyst, measure.signatureFor(kStaff.operationsHead, kDecision)), u"not_a_deputy"_s);
    QCOMPARE(askedOf(kStaff.administrator, EndDeputy{1}, measure.registry()), u"deputy_unknown"_s);
}

void PowersTest::aDeputyHasThePowerOfTheAbsentAndNoMore()
{
    auto measure = reviewed().withDeputy(kStaff.analyst, kStaff.planner);

    QCOMPARE(measure.asks(kStaff.analyst, measure.signatureFor(kStaff.planner, kDecision)),
             u"wrong_division_for_gate: operations"_s);
    QCOMPARE(measure.asks(kStaff.analyst, measure.signatureFor(kStaff.operationsHead, kDecision)), u"not_a_deputy"_s);
}

// Who reviewed may not decide as a deputy, and who was stood in for may not come and review.
void PowersTest::aDeputyIsBoundByBothHands()
{
    auto measure = reviewed().withDeputy(kStaff.counsel, kStaff.operationsHead);
    QCOMPARE(measure.asks(kStaff.counsel, measure.signatureFor(kStaff.operationsHead, kDecision)),
             u"signed_another_gate"_s);

    auto stoodFor = aMeasure().submitted().answered().withDeputy(kStaff.secondCounsel, kStaff.counsel);
    stoodFor.signedFor(kStaff.counsel, kStaff.secondCounsel, kReview);
    Actor moved = kStaff.operationsHead;
    moved.id = kStaff.counsel.id;
    QCOMPARE(stoodFor.asks(moved, stoodFor.signature(kDecision)), u"signed_another_gate"_s);
}

void PowersTest::twoDeputiesOfOneOfficerAreOneSignature()
{
    const Gate two = withQuorum(2, legalReview());
    const Actor clerk = anOfficer(Division::Legal);
    auto measure = onRoute({two, theDecision({kReview})}).enrolled(clerk).submitted().answered();
    measure.withDeputy(clerk, kStaff.counsel).withDeputy(kStaff.secondCounsel, kStaff.counsel);
    measure.withDeputy(clerk, kStaff.legalHead);

    measure.signedFor(kStaff.counsel, clerk, kReview);

    const QString again = u"signed_another_gate"_s;
    QCOMPARE(measure.asks(kStaff.secondCounsel, measure.signatureFor(kStaff.counsel, kReview)), again);
    QCOMPARE(measure.asks(kStaff.counsel, measure.signature(kReview)), again);
    QCOMPARE(measure.asks(clerk, measure.signatureFor(kStaff.legalHead, kReview)), again);
}

void PowersTest::nobodyStandsInForTheDrafter()
{
    auto measure = MeasureCase().draftedBy(kStaff.operationsHead).revisedBy(kStaff.dutyOfficer, u"wider"_s);
    measure.submitted().signedBy(kStaff.counsel, kReview).withDeputy(kStaff.analyst, kStaff.operationsHead);

    QCOMPARE(measure.asks(kStaff.analyst, measure.signatureFor(kStaff.operationsHead, kDecision)),
             u"drafter_cannot_sign"_s);
}

void PowersTest::nobodyStandsInForAnOfficerWithAConflict()
{
    auto measure = reviewed().withDeputy(kStaff.analyst, kStaff.operationsHead);
    measure.after(kStaff.operationsHead, DeclareConflict{u"kin at the carrier"_s});

    QCOMPARE(measure.asks(kStaff.analyst, measure.signatureFor(kStaff.operationsHead, kDecision)),
             u"conflict_stands"_s);
}

void PowersTest::aConflictCannotBeDeclaredOverADeputysStamp()
{
    auto measure = reviewed().withDeputy(kStaff.analyst, kStaff.operationsHead);
    measure.signedFor(kStaff.operationsHead, kStaff.analyst, kDecision);

    QCOMPARE(measure.asks(kStaff.operationsHead, DeclareConflict{u"kin"_s}), u"conflict_after_signing"_s);
    QCOMPARE(measure.asks(kStaff.analyst, DeclareConflict{u"kin"_s}), u"conflict_after_signing"_s);
}

// Otherwise two officers of Operations clear and decide what Operations drafted.
void PowersTest::legalsReviewStaysWithLegal()
{
    const Actor clerk = anOfficer(Division::Legal);
    auto measure = aMeasure().enrolled(clerk).submitted().answered();
    measure.withDeputy(kStaff.planner, kStaff.counsel).withDeputy(clerk, kStaff.counsel);

    QCOMPARE(measure.asks(kStaff.planner, measure.signatureFor(kStaff.counsel, kReview)),
             u"wrong_division_for_gate: legal"_s);
    QCOMPARE(measure.asks(clerk, measure.signatureFor(kStaff.counsel, kReview)), u"done"_s);
}

// An administrator drafts, and appoints who decides it in the head's stead.
void PowersTest::nobodyStandsInByTheDraftersAppointment()
{
    Actor drafter = anOfficer(Division::Operations, Post::Administrator);
    drafter.posts += Post::DutyOfficer;
    auto measure = MeasureCase().enrolled(drafter).draftedBy(drafter).submittedBy(drafter);
    measure.signedBy(kStaff.counsel, kReview);
    const Instant until = noon().plusMs(kDay);
    measure.with(drafter, RegisterDeputy{kStaff.operationsHead.id, kStaff.analyst.id, noon(), until, u"leave"_s});
    const SignGate sign = measure.signatureFor(kStaff.operationsHead, kDecision);

    QCOMPARE(measure.asks(kStaff.analyst, sign), u"not_a_deputy"_s);
    measure.withDeputy(kStaff.analyst, kStaff.operationsHead);
    QCOMPARE(measure.asks(kStaff.analyst, sign), u"done"_s);
}

void PowersTest::nobodyAppointsHimself()
{
    QCOMPARE(askedOf(kStaff.administrator, deputyFor(kStaff.director, kStaff.administrator)),
             u"deputy_self_appointed"_s);
    QCOMPARE(askedOf(kStaff.analyst, deputyFor(kStaff.director, kStaff.analyst)), u"administrator_only"_s);
    QCOMPARE(askedOf(kStaff.administrator, deputyFor(kStaff.director, kStaff.director)), u"deputy_of_oneself"_s);
    QCOMPARE(askedOf(kStaff.otherAdministrator, deputyFor(kStaff.director, kStaff.administrator)), u"done"_s);
}

void PowersTest::aDeputyIsAnActiveOfficer()
{
    Registry registry = aRegistry();
    registry.officers[kStaff.analyst.id].suspended = true;
    RegisterDeputy past = deputyFor(kStaff.director, kStaff.liaison), mute = past, inverted = past;
    past.from = noon().plusMs(-kDay);
    past.until = noon();
    mute.reason = u" "_s;
    inverted.until = inverted.from;

    const auto answer = [&](const RegistryCommand &ask) { return askedOf(kStaff.administrator, ask, registry); };
    QCOMPARE(answer(deputyFor(kStaff.director, kStaff.analyst)), u"officer_unknown"_s);
    QCOMPARE(answer(deputyFor(kStaff.analyst, kStaff.liaison)), u"officer_unknown"_s);
    QCOMPARE(answer(deputyFor(kStaff.director, anOfficer(Division::Legal))), u"officer_unknown"_s);
    QCOMPARE(answer(past), u"period_invalid"_s);
    QCOMPARE(answer(inverted), u"period_invalid"_s);
    QCOMPARE(answer(mute), u"reason_missing"_s);
}

void PowersTest::aSuspendedOfficerHasNoDeputy()
{
    auto measure = reviewed().withDeputy(kStaff.analyst, kStaff.operationsHead);
    measure.with(kStaff.administrator, SuspendOfficer{kStaff.operationsHead.id, u"left"_s});

    QCOMPARE(measure.asks(kStaff.analyst, measure.signatureFor(kStaff.operationsHead, kDecision)), u"not_a_deputy"_s);
}

void PowersTest::aDelegateDecidesWithinTheLimit_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("limit");
    QTest::addColumn<bool>("covered");

    QTest::newRow("within") << u"medium amber"_s << u"medium amber"_s << true;
    QTest::newRow("too severe") << u"high amber"_s << u"medium amber"_s << false;
    QTest::newRow("too red") << u"medium red"_s << u"medium amber"_s << false;
    QTest::newRow("personal data") << u"low amber personal"_s << u"medium amber"_s << false;
    QTest::newRow("personal data allowed") << u"low amber personal"_s << u"medium amber personal"_s << true;
    QTest::newRow("urgent") << u"low amber urgent"_s << u"medium amber"_s << false;
    QTest::newRow("urgent allowed") << u"low amber urgent"_s << u"medium amber urgent"_s << true;
    QTest::newRow("abroad") << u"low amber abroad"_s << u"crisis red personal urgent"_s << false;
    QTest::newRow("forces") << u"low amber forces"_s << u"crisis red personal urgent"_s << false;
}

void PowersTest::aDelegateDecidesWithinTheLimit()
{
    QFETCH(QString, facts);
    QFETCH(QString, limit);
    const auto tlp = [](const QString &words) { return words.contains(u"red"_s) ? Tlp::Red : Tlp::Amber; };
    const auto severity = [](const QString &words) { return fromKey<Severity>(words.section(u' ', 0, 0)).value(); };
    MeasureFacts stated;
    stated.severity = severity(facts);
    stated.tlp = tlp(facts);
    stated.personalData = facts.contains(u"personal"_s);
    stated.urgent = facts.contains(u"urgent"_s);
    stated.serverAbroad = facts.contains(u"abroad"_s);
    stated.selfDefenceForces = facts.contains(u"forces"_s);
    const DelegationLimit within{severity(limit), tlp(limit), limit.contains(u"personal"_s),
                                 limit.contains(u"urgent"_s)};

    QTEST(within.covers(stated), "covered");
}

void PowersTest::whatIsOutsideTheLimitIsNotTheDelegates()
{
    auto measure = aMeasure().submittedBy(kStaff.dutyOfficer, u"people at risk"_s).signedBy(kStaff.counsel, kReview);
    auto allowed = measure;
    measure.with(kStaff.operationsHead, toDutyOfficers({Severity::Crisis, Tlp::Red, true, false}));
    allowed.with(kStaff.operationsHead, toDutyOfficers());

    QCOMPARE(measure.asks(kStaff.analyst, measure.signature(kDecision)), u"wrong_division_for_gate: operations"_s);
    QCOMPARE(allowed.asks(kStaff.analyst, allowed.signature(kDecision)), u"done"_s);
}

void PowersTest::aDelegationHasDatesAndAnEnd()
{
    auto measure = reviewed().with(kStaff.operationsHead, toDutyOfficers());
    auto late = measure, ended = measure;
    ended.with(kStaff.operationsHead, EndDelegation{1});

    QCOMPARE(late.later(31 * kDay).asks(kStaff.analyst, late.signature(kDecision)),
             u"wrong_division_for_gate: operations"_s);
    QCOMPARE(ended.asks(kStaff.analyst, ended.signature(kDecision)), u"wrong_division_for_gate: operations"_s);
    QCOMPARE(measure.asks(kStaff.analyst, measure.signature(kDecision)), u"done"_s);
    QCOMPARE(measure.state().stampAt(kDecision)->capacity, Capacity::Delegate);
    QVERIFY(!measure.state().stampAt(kDecision)->actingFor);
    QCOMPARE(askedOf(kStaff.operationsHead, EndDelegation{1}, ended.registry()), u"delegation_unknown"_s);
}

void PowersTest::ownPostGoesBeforeADelegation()
{
    DelegateDecision toTheDirector = toDutyOfficers();
    toTheDirector.division = Division::Operations;
    toTheDirector.post = Post::Director;
    auto measure = reviewed().with(kStaff.operationsHead, toTheDirector);

    measure.after(anOfficer(Division::Operations, Post::Director), measure.signature(kDecision));

    QCOMPARE(measure.state().stampAt(kDecision)->capacity, Capacity::Own);
}

void PowersTest::onlyWhoDecidesDelegates()
{
    DelegateDecision toHeads = toDutyOfficers(), review = toDutyOfficers(), past = toDutyOfficers(),
                     baseless = toDutyOfficers();
    toHeads.division = Division::Operations;
    toHeads.post = Post::DivisionHead;
    review.gate = kReview;
    past.from = noon().plusMs(-kDay);
    past.until = noon();
    baseless.basis.clear();

    QCOMPARE(askedOf(kStaff.analyst, toDutyOfficers()), u"wrong_division_for_gate: operations"_s);
    QCOMPARE(askedOf(kStaff.dutyOfficer, toDutyOfficers()), u"wrong_post_for_gate: division_head"_s);
    QCOMPARE(askedOf(suspended(kStaff.operationsHead), toDutyOfficers()), u"actor_suspended"_s);
    QCOMPARE(askedOf(kStaff.operationsHead, toHeads), u"delegates_to_oneself"_s);
    QCOMPARE(askedOf(kStaff.counsel, review), u"not_a_deciding_gate: legal_review"_s);
    QCOMPARE(askedOf(kStaff.operationsHead, past), u"period_invalid"_s);
    QCOMPARE(askedOf(kStaff.operationsHead, baseless), u"reason_missing"_s);
    const auto measure = reviewed().with(kStaff.operationsHead, toDutyOfficers());
    QCOMPARE(askedOf(kStaff.analyst, EndDelegation{1}, measure.registry()), u"wrong_division_for_gate: operations"_s);
}

// Otherwise the head drafts, and his own delegate clears it for him.
void PowersTest::nobodyDecidesInAPowerTheDrafterGave()
{
    const auto decidedBy = [](MeasureCase measure) {
        measure.with(kStaff.operationsHead, toDutyOfficers()).signedBy(kStaff.counsel, kReview);
        return measure.asks(kStaff.analyst, measure.signature(kDecision));
    };
    const QString no = u"wrong_division_for_gate: operations"_s;

    QCOMPARE(decidedBy(MeasureCase().draftedBy(kStaff.operationsHead).submitted()), no);
    QCOMPARE(decidedBy(aMeasure().revisedBy(kStaff.operationsHead, u"wider"_s).submitted()), no);
    QCOMPARE(decidedBy(aMeasure().submitted().after(kStaff.operationsHead, DeclareConflict{u"kin"_s})), no);
    QCOMPARE(decidedBy(aMeasure().submitted()), u"done"_s);
}

void PowersTest::aSuspendedOfficersDelegationRests()
{
    auto measure = reviewed().with(kStaff.operationsHead, toDutyOfficers());
    measure.with(kStaff.administrator, SuspendOfficer{kStaff.operationsHead.id, u"under inquiry"_s});
    const SignGate sign = measure.signature(kDecision);

    QCOMPARE(measure.asks(kStaff.analyst, sign), u"wrong_division_for_gate: operations"_s);
    measure.with(kStaff.administrator, ReinstateOfficer{kStaff.operationsHead.id});
    QCOMPARE(measure.asks(kStaff.analyst, sign), u"wrong_division_for_gate: operations"_s);
    measure.with(kStaff.otherAdministrator, ConfirmProposal{1});
    QCOMPARE(measure.asks(kStaff.analyst, sign), u"done"_s);
}

// The route was published anew, and the gate of that name became the review.
void PowersTest::aDelegationIsOfADecisionOnly()
{
    Gate renamed = legalReview();
    renamed.key = kDecision;
    auto measure = MeasureCase().with(kStaff.operationsHead, toDutyOfficers());
    measure.withRoute(aRoute({renamed, theDecision({kDecision})})).draftedBy(kStaff.dutyOfficer).submitted().answered();

    QCOMPARE(measure.asks(kStaff.analyst, measure.signature(kDecision)), u"wrong_division_for_gate: legal"_s);
}

void PowersTest::aProgramSignsNothing()
{
    Actor program = anOfficer(Division::Operations, Post::Program);
    program.posts += Post::DivisionHead;
    auto measure = reviewed();

    QCOMPARE(measure.asks(program, measure.signature(kDecision)), u"wrong_post_for_gate: division_head"_s);
}

void PowersTest::aRouteNeedsASecondAdministrator()
{
    const Route route = aRoute({legalReview(), theDecision({kReview})});
    Registry registry = aRegistry();
    const auto fold = [&](const Actor &by, const RegistryCommand &command) {
        const auto decided = decide(registry, command, by, noon());
        for (const RegistryEvent &event : decided.value())
            evolve(registry, event, {by.id, noon()});
    };

    QCOMPARE(askedOf(kStaff.director, ProposeRoute{route}), u"administrator_only"_s);
    fold(kStaff.administrator, ProposeRoute{route});
    QCOMPARE(registry.rulebook.current(MeasureKind::Request)->version, 1);
    QCOMPARE(askedOf(kStaff.administrator, PublishRoute{MeasureKind::Request}, registry), u"second_person_needed"_s);
    QCOMPARE(askedOf(kStaff.director, PublishRoute{MeasureKind::Request}, registry), u"administrator_only"_s);
    fold(kStaff.otherAdministrator, PublishRoute{MeasureKind::Request});

    QCOMPARE(registry.rulebook.current(MeasureKind::Request)->version, 2);
    QCOMPARE(registry.rulebook.current(MeasureKind::Request)->gates, route.gates);
    QCOMPARE(registry.rulebook.version(MeasureKind::Request, 1)->version, 1);
    QVERIFY(!registry.rulebook.version(MeasureKind::Request, 3));
    QVERIFY(registry.rulebook.proposals.isEmpty());
    QCOMPARE(askedOf(kStaff.administrator, ProposeRoute{route}, registry), u"nothing_changed"_s);
}

void PowersTest::aProposalIsOneAtATimeAndMayBeDropped()
{
    const Route route = aRoute({legalReview(), theDecision({kReview})});
    Registry registry = aRegistry();
    evolve(registry, RouteProposed{route}, {kStaff.administrator.id, noon()});
    const DropRoute drop{MeasureKind::Request, u"too slow"_s};
    const auto answer = [&](const RegistryCommand &ask) { return askedOf(kStaff.administrator, ask, registry); };

    QCOMPARE(answer(ProposeRoute{route}), u"route_proposal_pending"_s);
    QCOMPARE(answer(DropRoute{MeasureKind::Request, u" "_s}), u"reason_missing"_s);
    QCOMPARE(askedOf(kStaff.director, drop, registry), u"administrator_only"_s);
    QCOMPARE(answer(drop), u"done"_s);
    evolve(registry, RouteDropped{MeasureKind::Request, {}}, {kStaff.administrator.id, noon()});
    QCOMPARE(answer(drop), u"route_proposal_unknown"_s);
    QCOMPARE(answer(PublishRoute{MeasureKind::Request}), u"route_proposal_unknown"_s);
}

void PowersTest::aRouteAsksOnlyForWhoIsThere()
{
    Gate planners = aGate(u"planned"_s, GateKind::Concur, Division::Legal, {Post::PlanningOfficer});
    const Route unstaffed = aRoute({planners, theDecision({u"planned"_s})});
    const Route many = aRoute({withQuorum(4, legalReview()), theDecision({kReview})});
    Route faulty = aRoute({});

    const auto answer = [&](const Route &route) { return askedOf(kStaff.administrator, ProposeRoute{route}); };
    QCOMPARE(answer(unstaffed), u"route_faulty: nobody_can_sign, planned"_s);
    QCOMPARE(answer(many), u"route_faulty: nobody_can_sign, legal_review"_s);
    QCOMPARE(answer(faulty), u"route_faulty: no_gates, "_s);
    Registry short1 = aRegistry();
    short1.officers[kStaff.director.id].suspended = true;
    QCOMPARE(askedOf(kStaff.administrator, ProposeRoute{aRoute({legalReview(), theDecision({kReview})})}, short1),
             u"route_faulty: nobody_can_sign, decision"_s);
}

void PowersTest::aSheetKeepsTheRouteItBeganWith()
{
    auto measure = reviewed();

    measure.withRoute(aRoute({theDecision()}));

    QCOMPARE(measure.openGates(), kDecision);
    QCOMPARE(measure.state().sheet.routeVersion, 1);
    measure.revisedBy(kStaff.dutyOfficer, u"wider"_s).submitted();
    QCOMPARE(measure.openGates(), u"decision"_s);
    QCOMPARE(measure.state().sheet.routeVersion, 2);
}

QTEST_APPLESS_MAIN(PowersTest)
#include "tst_powers.moc"
