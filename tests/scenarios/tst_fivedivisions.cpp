// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One incident from the call in the night to the verified ledger: through all five divisions, with a measure that is
// returned, revised, reviewed and decided. Told through the desk, step by step; each step rests on the one before.
#include "support/fileoffice.h"
#include "support/sqlitefile.h"

#include <QTest>

using namespace ringi;
using namespace ringi::test;

namespace {

const QString kDone = u"done"_s;

} // namespace

class FiveDivisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsLogsTheCallInTheNight();
    void intelligenceTakesItOverAndNamesTheActor();
    void internationalReturnsItAndThenTakesIt();
    void strategyHoldsItWhileLegalIsConsulted();
    void operationsDraftsAMeasureAndCirculatesIt();
    void legalReturnsTheMeasureWithAReason();
    void theRevisedMeasureIsReviewedAndDecided();
    void legalClosesTheIncident();
    void theDashboardShowsWhatHappened();
    void theRecordTellsItAgainAtAnyMoment();
    void theLedgerIsProvedAndTheViewsFoldedAnew();

private:
    QString acts(Division division, const IncidentCommand &what)
    {
        m_office.clock.advance(10 * kMinute);
        return m_office.asks(m_office.as(division), ForIncident{m_incident, what});
    }
    QString signs(const Session &by, const QString &gate, Verdict verdict, const QString &reason)
    {
        m_office.clock.advance(10 * kMinute);
        SignGate sign = signatureUnder(m_office.queries->measure(m_measure), gate, verdict, reason);
        if (verdict == Verdict::ApproveWithConditions)
            sign.conditions = QStringList{u"until Friday 18:00"_s};
        return m_office.asks(by, ForMeasure{m_measure, sign});
    }
    void handOver(Division from, Division to)
    {
        QCOMPARE(acts(from, OfferCustody{to, u"引き継ぎをお願いします。"_s, m_office.clock.now().plusMs(kDay)}), kDone);
        QCOMPARE(acts(to, AcceptCustody{}), kDone);
        QCOMPARE(m_office.queries->incident(m_incident).holder, to);
    }

    FileOffice m_office;
    IncidentId m_incident = IncidentId::make();
    MeasureId m_measure = MeasureId::make();
    Session m_counsel = m_office.as(Division::Legal, Post::Counsel);
    Session m_head = m_office.as(Division::Operations, Post::DivisionHead);
    Instant m_beforeLegal;
};

void FiveDivisionsTest::operationsLogsTheCallInTheNight()
{
    IncidentContent content = m_office.content(u"港湾局の荷役システムに身代金要求"_s);
    content.sector = u"ports"_s;
    content.assessment.continuity = Severity::High;

    QCOMPARE(acts(Division::Operations, LogIncident{content, {}}), kDone);
    QCOMPARE(acts(Division::Operations, MovePhase{Phase::Triage, {}}), kDone);
    QCOMPARE(acts(Division::Operations, AddTask{u"Call the port authority back"_s, Division::Operations, {}}), kDone);
    QCOMPARE(m_office.queries->incident(m_incident).number, u"INC-2026-000001"_s);
}

void FiveDivisionsTest::intelligenceTakesItOverAndNamesTheActor()
{
    handOver(Division::Operations, Division::Intelligence);

    QCOMPARE(acts(Division::Operations, MovePhase{Phase::Analysis, {}}), u"not_the_holder: intelligence"_s);
    QCOMPARE(acts(Division::Intelligence, MovePhase{Phase::Analysis, {}}), kDone);
    QCOMPARE(acts(Division::Intelligence, AddNote{u"Same tooling as two earlier cases; confidence low."_s}), kDone);
}

void FiveDivisionsTest::internationalReturnsItAndThenTakesIt()
{
    QCOMPARE(acts(Division::Intelligence, OfferCustody{Division::International, u"partners?"_s, {}}), kDone);
    QCOMPARE(acts(Division::International, ReturnCustody{u"Which partner, and what may we tell?"_s}), kDone);
    QCOMPARE(m_office.queries->incident(m_incident).holder, Division::Intelligence);

    handOver(Division::Intelligence, Division::International);
}

void FiveDivisionsTest::strategyHoldsItWhileLegalIsConsulted()
{
    handOver(Division::International, Division::Strategy);

    QCOMPARE(acts(Division::Strategy, AskConsultation{Division::Legal, u"May we publish an advisory?"_s, {}}), kDone);
    QCOMPARE(m_office.queries->counts(Division::Legal, {Post::Counsel}).consultationsWaiting, 1);
    QCOMPARE(acts(Division::Legal, AnswerConsultation{1, u"Yes, without naming the operator."_s}), kDone);
    QCOMPARE(m_office.queries->incident(m_incident).holder, Division::Strategy);
}

void FiveDivisionsTest::operationsDraftsAMeasureAndCirculatesIt()
{
    const auto &duty = m_office.as(Division::Operations);

    QCOMPARE(m_office.asks(duty, ForMeasure{m_measure, DraftMeasure{m_incident, MeasureKind::Request, aProposal()}}),
             kDone);
    QCOMPARE(m_office.asks(duty, ForMeasure{m_measure, SubmitMeasure{}}), kDone);

    QCOMPARE(m_office.queries->counts(Division::Legal, {Post::Counsel}).sheetsWaiting, 1);
}

void FiveDivisionsTest::legalReturnsTheMeasureWithAReason()
{
    QCOMPARE(signs(m_counsel, u"legal_review"_s, Verdict::Return, {}), u"reason_missing"_s);
    QCOMPARE(signs(m_counsel, u"legal_review"_s, Verdict::Return, u"Name the article."_s), kDone);

    QCOMPARE(m_office.queries->measure(m_measure).state, MeasureState::Returned);
}

void FiveDivisionsTest::theRevisedMeasureIsReviewedAndDecided()
{
    const auto &duty = m_office.as(Division::Operations);
    const ReviseMeasure revise{aProposal(u"Block the command server, Act 42 article 5, for five days."_s), 1};
    QCOMPARE(m_office.asks(duty, ForMeasure{m_measure, revise}), kDone);
    QCOMPARE(m_office.asks(duty, ForMeasure{m_measure, SubmitMeasure{}}), kDone);

    QCOMPARE(signs(m_head, u"operations_decides"_s, Verdict::Approve, {}), u"gate_not_open: legal_review"_s);
    QCOMPARE(signs(m_counsel, u"legal_review"_s, Verdict::Approve, {}).section(u':', 0, 0), u"checklist_incomplete"_s);
    QCOMPARE(m_office.asks(m_counsel, ForMeasure{m_measure, allAnswered(MeasureKind::Request)}), kDone);
    QCOMPARE(signs(m_counsel, u"legal_review"_s, Verdict::ApproveWithConditions, u"as long as needed"_s), kDone);
    QCOMPARE(signs(m_head, u"operations_decides"_s, Verdict::Approve, {}), kDone);

    const Measure measure = m_office.queries->measure(m_measure);
    QCOMPARE(measure.state, MeasureState::Approved);
    QCOMPARE(measure.conditionTexts(), QStringList{u"until Friday 18:00"_s});
}

void FiveDivisionsTest::legalClosesTheIncident()
{
    m_beforeLegal = m_office.clock.now();
    handOver(Division::Strategy, Division::Legal);

    QCOMPARE(acts(Division::Legal, MovePhase{Phase::Review, {}}), kDone);
    QCOMPARE(acts(Division::Legal, MovePhase{Phase::Closed, {}}), u"open_tasks: 1"_s);
    QCOMPARE(acts(Division::Operations, FinishTask{1, u"They are back to work."_s}), kDone);
    QCOMPARE(acts(Division::Legal, MovePhase{Phase::Closed, {}}), kDone);
}

void FiveDivisionsTest::theDashboardShowsWhatHappened()
{
    const DashboardFigures figures = m_office.queries->dashboard(m_office.clock.now(), 30);

    QCOMPARE(figures.logged, 1);
    QCOMPARE(figures.closed, 1);
    QCOMPARE(figures.measuresDecided, 1);
    QCOMPARE(figures.handoffsWaiting, 0);
    const HandoffCell &cell = figures.handoffs[size_t(Division::Intelligence)][size_t(Division::International)];
    QCOMPARE(cell.offered, 2);
    QCOMPARE(cell.returned, 1);
    QCOMPARE(figures.medianAcceptanceMs, std::optional(10 * kMinute));
}

void FiveDivisionsTest::theRecordTellsItAgainAtAnyMoment()
{
    const Incident now = m_office.queries->incident(m_incident);
    const Incident then = m_office.queries->incident(m_incident, m_beforeLegal);

    QCOMPARE(now.custody.size(), 5);
    QCOMPARE(now.phase, Phase::Closed);
    QCOMPARE(then.holder, Division::Strategy);
    QCOMPARE(then.phase, Phase::Analysis);
    QCOMPARE(m_office.queries->history(streamOf(m_incident)).size(), qsizetype(now.version));
}

void FiveDivisionsTest::theLedgerIsProvedAndTheViewsFoldedAnew()
{
    QVERIFY(m_office.verified().intact());
    const QStringList live = viewsIn(m_office.location());

    NoProgress progress;
    Store::rebuild(m_office.location(), progress);

    QCOMPARE(viewsIn(m_office.location()), live);
}

QTEST_APPLESS_MAIN(FiveDivisionsTest)
#include "tst_fivedivisions.moc"
