// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Need to know: who reads a restricted incident, who draws and lifts the circle, and that outside it neither the
// incident nor what belongs to it exists.
#include "support/sheets.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const Circle kOperations{{Division::Operations}, {}};
const Circle kOperationsAndLegal{{Division::Operations, Division::Legal}, {}};
const QString kDone = u"done"_s;
const QString kUnknown = u"incident_unknown"_s;

IncidentCase aRestrictedIncident(const Circle &circle = kOperations)
{
    return anIncident().restrictedTo(circle);
}

QStringList namesOf(const QList<Prospect> &way)
{
    QStringList lines;
    for (const Prospect &one : way)
        lines.append(u"%1: %2"_s.arg(one.gate.key).arg(one.signers.size()));
    return lines;
}

} // namespace

class TestCircle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyReadsWhatIsNotRestricted()
    {
        const Circle nobodyNamed;

        QVERIFY(mayRead(nobodyNamed, kStaff.counsel));
        QVERIFY(mayRead(nobodyNamed, Actor{}));
    }

    void aCircleIsReadByItsDivisionsAndByOfficersItNames()
    {
        const Circle circle{{Division::Operations}, {kStaff.counsel.id}};

        QVERIFY(mayRead(circle, kStaff.dutyOfficer));
        QVERIFY(mayRead(circle, kStaff.counsel));
        QVERIFY(!mayRead(circle, kStaff.secondCounsel));
        QVERIFY(!mayRead(circle, Actor{}));
    }

    void noPostOpensACircle()
    {
        for (const Actor &one : {kStaff.administrator, kStaff.auditor, kStaff.director, kStaff.legalHead})
            QVERIFY(!mayRead(kOperations, one));
    }

    void anIncidentIsRestrictedFromItsFirstEntry()
    {
        IncidentCase incident;

        incident.after(kStaff.dutyOfficer, LogIncident{aContent(), {}, kOperations});

        QCOMPARE(incident.state().circle, kOperations);
        QCOMPARE(incident.asks(kStaff.analyst, AddNote{u"x"_s}), kUnknown);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, AddNote{u"x"_s}), kDone);
    }

    void whoLogsGoesOnReading()
    {
        const Circle others{{Division::Legal}, {}};
        const Circle himself{{Division::Legal}, {kStaff.dutyOfficer.id}};

        QCOMPARE(IncidentCase().asks(kStaff.dutyOfficer, LogIncident{aContent(), {}, others}),
                 u"circle_without_holder: operations"_s);
        QCOMPARE(IncidentCase().asks(kStaff.dutyOfficer, LogIncident{aContent(), {}, himself}), kDone);
    }

    void outsideTheCircleEveryActIsAnsweredAsForAnIncidentThatIsNotThere()
    {
        const QList<IncidentCommand> acts{
            ReviseIncident{},     MovePhase{},           AssignLead{},      OfferCustody{},
            AcceptCustody{},      ReturnCustody{},       WithdrawOffer{},   AskConsultation{},
            AnswerConsultation{}, DeclineConsultation{}, AddNote{},         AddTask{},
            FinishTask{},         RestrictIncident{},    LiftRestriction{}, TagIncident{}};

        for (const Actor &outsider : {kStaff.analyst, kStaff.legalHead, kStaff.administrator, kStaff.auditor}) {
            for (const IncidentCommand &act : acts)
                QCOMPARE(aRestrictedIncident().asks(outsider, act), IncidentCase().asks(outsider, act));
        }
    }

    void onlyTheHolderDrawsTheCircle()
    {
        QCOMPARE(anIncident().asks(kStaff.counsel, RestrictIncident{kOperationsAndLegal, u"x"_s}),
                 u"not_the_holder: operations"_s);
    }

    void aCircleNamesOnlyOfficersWhoAreEnrolled()
    {
        const Circle withStranger{{Division::Operations}, {OfficerId::make()}};

        QCOMPARE(anIncident().asks(kStaff.dutyOfficer, RestrictIncident{withStranger, u"x"_s}), u"officer_unknown"_s);
    }

    void theSameCircleInAnotherOrderIsNoChange()
    {
        auto incident = aRestrictedIncident(kOperationsAndLegal);
        const Circle turned{{Division::Legal, Division::Operations, Division::Legal}, {}};

        QCOMPARE(incident.asks(kStaff.dutyOfficer, RestrictIncident{turned, u"x"_s}), u"nothing_changed"_s);
    }

    void aRestrictionNeedsAReason()
    {
        QCOMPARE(anIncident().asks(kStaff.dutyOfficer, RestrictIncident{kOperations, u" "_s}), u"reason_missing"_s);
    }

    void onlyTheHeadOfTheHolderLiftsIt()
    {
        auto incident = aRestrictedIncident();

        QCOMPARE(incident.asks(kStaff.dutyOfficer, LiftRestriction{u"over"_s}), u"head_only: operations"_s);
        QCOMPARE(incident.asks(kStaff.operationsHead, LiftRestriction{u"over"_s}), kDone);
        QVERIFY(!incident.state().isRestricted());
        QCOMPARE(incident.asks(kStaff.analyst, AddNote{u"x"_s}), kDone);
    }

    void workGoesOnlyToDivisionsWithin()
    {
        auto incident = aRestrictedIncident(kOperationsAndLegal);
        const QString refused = u"outside_circle: intelligence"_s;

        QCOMPARE(incident.asks(kStaff.dutyOfficer, OfferCustody{Division::Intelligence, u"x"_s, {}}), refused);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, AskConsultation{Division::Intelligence, u"x"_s, {}}), refused);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, AddTask{u"x"_s, Division::Intelligence, {}}), refused);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, AskConsultation{Division::Legal, u"x"_s, {}}), kDone);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, AddTask{u"x"_s, Division::Legal, {}}), kDone);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, OfferCustody{Division::Legal, u"x"_s, {}}), kDone);
    }

    void theLeadIsOneWhoReads()
    {
        auto incident = aRestrictedIncident({{Division::Operations}, {kStaff.counsel.id}});

        QCOMPARE(incident.asks(kStaff.dutyOfficer, AssignLead{kStaff.analyst.id}), u"lead_outside_circle"_s);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, AssignLead{OfficerId::make()}), u"lead_outside_circle"_s);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, AssignLead{kStaff.counsel.id}), kDone);
        QCOMPARE(incident.asks(kStaff.dutyOfficer, AssignLead{kStaff.operationsHead.id}), kDone);
    }

    void whoHasWorkToDoIsNotCutOff()
    {
        const RestrictIncident alone{kOperations, u"x"_s};

        QCOMPARE(anIncident().offeredTo(Division::Legal).asks(kStaff.dutyOfficer, alone), u"circle_cuts_off: legal"_s);
        QCOMPARE(anIncident().consulting(Division::Legal).asks(kStaff.dutyOfficer, alone), u"circle_cuts_off: legal"_s);
        QCOMPARE(anIncident().withTaskFor(Division::Legal).asks(kStaff.dutyOfficer, alone),
                 u"circle_cuts_off: legal"_s);
        QCOMPARE(anIncident()
                     .consulting(Division::Legal)
                     .asks(kStaff.dutyOfficer, RestrictIncident{kOperationsAndLegal, u"x"_s}),
                 kDone);
    }

    void outsideTheCircleAMeasureIsNotThere()
    {
        auto measure = aMeasure().submitted().restrictedTo(kOperations);
        const QList<MeasureCommand> acts{ReviseMeasure{},   SubmitMeasure{}, DeferGate{},     WithdrawMeasure{},
                                         AnswerChecklist{}, ViewLater{},     MeetCondition{}, RecordDissent{},
                                         DeclareConflict{}, RevokeMeasure{}, CarryOut{},      CloseReview{}};

        QCOMPARE(measure.asks(kStaff.counsel, measure.signature(u"legal_review"_s)), u"measure_unknown"_s);
        for (const MeasureCommand &act : acts)
            QCOMPARE(measure.asks(kStaff.counsel, act), MeasureCase().asks(kStaff.counsel, act));
        QCOMPARE(measure.asks(kStaff.dutyOfficer, RecordDissent{u"x"_s}), kDone);
    }

    void nothingIsDraftedOnWhatOneMayNotRead()
    {
        auto measure = MeasureCase().restrictedTo(kOperations);
        const DraftMeasure draft{measure.incident().state().id, MeasureKind::Notice, aProposal()};

        QCOMPARE(measure.asks(kStaff.analyst, draft), kUnknown);
        QCOMPARE(measure.asks(kStaff.dutyOfficer, draft), kDone);
    }

    void theWayAheadCountsOnlyReaders()
    {
        const auto open = aMeasure();
        const auto closed = aMeasure().restrictedTo({{Division::Operations}, {kStaff.counsel.id}});

        QCOMPARE(namesOf(open.way()), (QStringList{u"legal_review: 3"_s, u"operations_decides: 1"_s}));
        QCOMPARE(namesOf(closed.way()), (QStringList{u"legal_review: 1"_s, u"operations_decides: 1"_s}));
    }

    void aDeputySignsForNobodyWhoMayNotReadIt()
    {
        const RegisterDeputy deputy{kStaff.counsel.id, kStaff.dutyOfficer.id, noon(), noon().plusMs(kDay), u"leave"_s};
        auto measure = aMeasure().with(kStaff.administrator, deputy).submitted().restrictedTo(kOperations);
        SignGate sign = measure.signature(u"legal_review"_s);
        sign.actingFor = kStaff.counsel.id;

        QCOMPARE(measure.asks(kStaff.dutyOfficer, sign), u"not_a_deputy"_s);
    }
};

QTEST_APPLESS_MAIN(TestCircle)
#include "tst_circle.moc"
