// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Custody is single: one division holds an incident, offers it, and the other accepts or returns it.
#include "support/fixtures.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kOk = u"done"_s;

QStringList legsOf(const Incident &incident)
{
    QStringList legs;
    for (const CustodyLeg &leg : incident.custody)
        legs += keyOf(leg.division)
            + (leg.until ? u" "_s + QString::number((*leg.until - leg.from) / kMinute) + u" min"_s : u" now"_s);
    return legs;
}

} // namespace

class CustodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLogsAnIncidentHoldsItForHisDivision();
    void anOfferMovesNothingUntilItIsAccepted();
    void acceptingMovesCustody();
    void onlyTheDivisionItIsOfferedToAnswers();
    void aReturnLeavesTheIncidentWhereItWasAndSaysWhy();
    void aReturnNeedsAReason();
    void theHolderWithdrawsAnOffer();
    void whoDoesNotHoldOffersNothing();
    void thereIsOneOfferAtATime();
    void nothingIsOfferedToTheHolder();
    void anOfferSaysWhatIsAskedAndIsDueAhead();
    void withoutAnOfferThereIsNothingToAnswer();
    void aReturnedIncidentMayBeOfferedAgain();
    void everyLegOfCustodyIsKept();
    void theHandoffKeepsWhoOfferedAndWhoAnswered();
    void anIncidentPassesAllFiveDivisions();
    void suspendedOfficersAndAuditorsMoveNothing();
    void whatIsOverChangesHandsNoMore();
};

void CustodyTest::whoLogsAnIncidentHoldsItForHisDivision()
{
    const auto incident = IncidentCase().loggedBy(kStaff.analyst);

    QCOMPARE(incident.state().holder, Division::Intelligence);
    QCOMPARE(incident.state().number, u"INC-2026-000001"_s);
    QCOMPARE(incident.state().phase, Phase::Reported);
    QVERIFY(incident.state().logged.by == kStaff.analyst.id);
}

void CustodyTest::anOfferMovesNothingUntilItIsAccepted()
{
    const auto incident = anIncident().offeredTo(Division::Legal);

    QCOMPARE(incident.state().holder, Division::Operations);
    QVERIFY(incident.state().pendingOffer());
    QCOMPARE(incident.state().pendingOffer()->to, Division::Legal);
}

void CustodyTest::acceptingMovesCustody()
{
    auto incident = anIncident().offeredTo(Division::Legal);

    QCOMPARE(incident.asks(kStaff.counsel, AcceptCustody{}), kOk);

    QCOMPARE(incident.state().holder, Division::Legal);
    QVERIFY(!incident.state().pendingOffer());
}

void CustodyTest::onlyTheDivisionItIsOfferedToAnswers()
{
    auto incident = anIncident().offeredTo(Division::Legal);

    QCOMPARE(incident.asks(kStaff.analyst, AcceptCustody{}), u"offer_not_to_you: legal"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, AcceptCustody{}), u"offer_not_to_you: legal"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, ReturnCustody{u"no"_s}), u"offer_not_to_you: legal"_s);
    QCOMPARE(incident.state().holder, Division::Operations);
}

void CustodyTest::aReturnLeavesTheIncidentWhereItWasAndSaysWhy()
{
    auto incident = anIncident().offeredTo(Division::Legal);

    QCOMPARE(incident.asks(kStaff.counsel, ReturnCustody{u"  no legal question yet "_s}), kOk);

    const Handoff &handoff = incident.state().handoffs.last();
    QCOMPARE(incident.state().holder, Division::Operations);
    QCOMPARE(handoff.state, HandoffState::Returned);
    QCOMPARE(handoff.reason, u"no legal question yet"_s);
    QCOMPARE(legsOf(incident.state()), QStringList{u"operations now"_s});
}

void CustodyTest::aReturnNeedsAReason()
{
    auto incident = anIncident().offeredTo(Division::Legal);

    QCOMPARE(incident.asks(kStaff.counsel, ReturnCustody{u" \n "_s}), u"reason_missing"_s);
    QVERIFY(incident.state().pendingOffer());
}

void CustodyTest::theHolderWithdrawsAnOffer()
{
    auto incident = anIncident().offeredTo(Division::Legal);

    QCOMPARE(incident.asks(kStaff.counsel, WithdrawOffer{}), u"offer_not_yours: operations"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, WithdrawOffer{u"solved"_s}), kOk);

    QCOMPARE(incident.state().handoffs.last().state, HandoffState::Withdrawn);
    QCOMPARE(incident.asks(kStaff.counsel, AcceptCustody{}), u"no_offer_pending"_s);
}

void CustodyTest::whoDoesNotHoldOffersNothing()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.counsel, OfferCustody{Division::Strategy, u"x"_s, {}}),
             u"not_the_holder: operations"_s);
}

void CustodyTest::thereIsOneOfferAtATime()
{
    auto incident = anIncident().offeredTo(Division::Legal);

    QCOMPARE(incident.asks(kStaff.dutyOfficer, OfferCustody{Division::Strategy, u"x"_s, {}}),
             u"offer_pending: legal"_s);
}

void CustodyTest::nothingIsOfferedToTheHolder()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.dutyOfficer, OfferCustody{Division::Operations, u"x"_s, {}}),
             u"offer_to_holder: operations"_s);
}

void CustodyTest::anOfferSaysWhatIsAskedAndIsDueAhead()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.dutyOfficer, OfferCustody{Division::Legal, u" "_s, {}}), u"ask_missing"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, OfferCustody{Division::Legal, u"review"_s, noon()}), u"due_in_past"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, OfferCustody{Division::Legal, u"review"_s, noon().plusMs(1)}), kOk);
}

void CustodyTest::withoutAnOfferThereIsNothingToAnswer()
{
    auto incident = anIncident();

    QCOMPARE(incident.asks(kStaff.counsel, AcceptCustody{}), u"no_offer_pending"_s);
    QCOMPARE(incident.asks(kStaff.counsel, ReturnCustody{u"x"_s}), u"no_offer_pending"_s);
    QCOMPARE(incident.asks(kStaff.dutyOfficer, WithdrawOffer{}), u"no_offer_pending"_s);
}

void CustodyTest::aReturnedIncidentMayBeOfferedAgain()
{
    auto incident = anIncident().offeredTo(Division::Legal).after(kStaff.counsel, ReturnCustody{u"facts first"_s});

    incident.offeredTo(Division::Legal).after(kStaff.counsel, AcceptCustody{});

    QCOMPARE(incident.state().handoffs.size(), 2);
    QCOMPARE(incident.state().holder, Division::Legal);
}

void CustodyTest::everyLegOfCustodyIsKept()
{
    auto incident = anIncident().later(10 * kMinute).heldBy(Division::Legal).later(5 * kMinute);

    incident.heldBy(Division::Operations);

    const QStringList legs{u"operations 10 min"_s, u"legal 5 min"_s, u"operations now"_s};
    QCOMPARE(legsOf(incident.state()), legs);
}

void CustodyTest::theHandoffKeepsWhoOfferedAndWhoAnswered()
{
    const auto incident = anIncident().offeredTo(Division::Legal).later(kHour).after(kStaff.legalHead, AcceptCustody{});

    const Handoff &handoff = incident.state().handoffs.first();
    QVERIFY(handoff.offered.by == kStaff.dutyOfficer.id);
    QVERIFY(handoff.answered->by == kStaff.legalHead.id);
    QCOMPARE(handoff.answered->at - handoff.offered.at, kHour);
}

void CustodyTest::anIncidentPassesAllFiveDivisions()
{
    auto incident = anIncident();
    for (const Division division :
         {Division::Intelligence, Division::International, Division::Strategy, Division::Legal})
        incident.heldBy(division);

    QCOMPARE(incident.state().holder, Division::Legal);
    QCOMPARE(incident.state().custody.size(), 5);
    const auto open = std::ranges::count_if(incident.state().custody, [](const auto &leg) { return !leg.until; });
    QCOMPARE(open, 1);
}

void CustodyTest::suspendedOfficersAndAuditorsMoveNothing()
{
    auto incident = anIncident().offeredTo(Division::Legal);
    Actor countingHead = kStaff.legalHead;
    countingHead.posts.append(Post::Auditor);

    QCOMPARE(incident.asks(suspended(kStaff.counsel), AcceptCustody{}), u"actor_suspended"_s);
    QCOMPARE(incident.asks(countingHead, AcceptCustody{}), u"auditors_do_not_act"_s);
    QCOMPARE(incident.asks(Actor{}, AcceptCustody{}), u"actor_unknown"_s);
}

void CustodyTest::whatIsOverChangesHandsNoMore()
{
    auto incident = anIncident().closed();

    QCOMPARE(incident.asks(kStaff.dutyOfficer, OfferCustody{Division::Legal, u"x"_s, {}}), u"incident_over: closed"_s);
}

QTEST_APPLESS_MAIN(CustodyTest)
#include "tst_custody.moc"
