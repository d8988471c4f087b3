// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sign-off pages ask: sheets by every filter, how long gates take, precedents, attachments, figures. The
// history behind it is small and the same for both engines.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "support/fixtures.h"

using namespace Qt::StringLiterals;

namespace ringi::test {

class TestSignoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_office = std::make_unique<Office>(m_engine->freshLocation());
        m_director = m_office->enrolled(u"二木 Futaki"_s, Division::Strategy, Post::Director);
        m_planner = m_office->enrolled(u"後藤 Goto"_s, Division::Strategy, Post::PlanningOfficer);
        m_deputy = m_office->enrolled(u"原 Hara"_s, Division::Operations, Post::DutyOfficer);
        logTwo();
        carryOneOut();
        letADeputyDecide();
        rejectAnUrgentOne();
        decideADirectiveBeforeAllConcur();
        leaveTwoUnderWay();
    }

    void sheetsAreListedByKind()
    {
        MeasureQuery query;
        query.kinds = {MeasureKind::Directive};
        QCOMPARE(subjects(query), u"Rules for relays"_s);
        query.kinds = {MeasureKind::Erasure};
        QCOMPARE(subjects(query), QString());
    }

    void sheetsAreListedByThePostsTheyWaitFor_data()
    {
        QTest::addColumn<Division>("division");
        QTest::addColumn<QList<Post>>("posts");
        QTest::addColumn<QString>("waiting");
        QTest::newRow("counsel") << Division::Legal << QList{Post::Counsel} << u"Ask for the logs"_s;
        QTest::newRow("the head of Legal")
            << Division::Legal << QList{Post::DivisionHead} << u"Ask for the logs, Rules for relays"_s;
        QTest::newRow("both posts") << Division::Legal << QList{Post::Counsel, Post::DivisionHead}
                                    << u"Ask for the logs, Rules for relays"_s;
        QTest::newRow("no post of theirs") << Division::Legal << QList{Post::DutyOfficer} << QString();
        QTest::newRow("posts left open") << Division::Legal << QList<Post>() << u"Ask for the logs, Rules for relays"_s;
        QTest::newRow("operations' head")
            << Division::Operations << QList{Post::DivisionHead} << u"Rules for relays, Suspend the relay"_s;
        QTest::newRow("operations' desk") << Division::Operations << QList{Post::DutyOfficer} << QString();
    }

    void sheetsAreListedByThePostsTheyWaitFor()
    {
        QFETCH(Division, division);
        QFETCH(QList<Post>, posts);
        QFETCH(QString, waiting);
        MeasureQuery query;
        query.waitsFor = division;
        query.posts = posts;

        QCOMPARE(subjects(query), waiting);
        QCOMPARE(m_office->queries().counts(division, posts).sheetsWaiting,
                 waiting.isEmpty() ? 0 : waiting.count(u',') + 1);
    }

    void decidedSheetsAreListedWhateverCameOfThem()
    {
        MeasureQuery query;
        query.decidedOnly = true;

        QCOMPARE(subjects(query), u"Block the relay, Preserve the mail records, Publish at once, Rules for relays"_s);
    }

    void urgentSheetsAreListed()
    {
        MeasureQuery query;
        query.urgentOnly = true;

        QCOMPARE(subjects(query), u"Publish at once"_s);
    }

    void whatADeputyDecidedIsListed()
    {
        MeasureQuery query;
        query.decidedAs = {Capacity::Deputy};

        QCOMPARE(subjects(query), u"Block the relay"_s);
    }

    void laterGatesOverdueAreListed()
    {
        MeasureQuery query;
        query.laterDueBefore = now();
        QCOMPARE(subjects(query), QString());
        query.laterDueBefore = now().plusMs(3 * kDay);
        QCOMPARE(subjects(query), u"Rules for relays"_s);
    }

    void approvalsThatLapseAreListed()
    {
        MeasureQuery query;
        query.lapsesBefore = now().plusMs(4 * kDay);
        QCOMPARE(subjects(query), QString());
        query.lapsesBefore = now().plusMs(6 * kDay);
        QCOMPARE(subjects(query), u"Block the relay"_s);
    }

    void whatWasDecidedAsHolderOfThePostIsListed()
    {
        MeasureQuery query;
        query.decidedOnly = true;
        query.decidedAs = {Capacity::Own};
        QCOMPARE(subjects(query), u"Preserve the mail records, Publish at once, Rules for relays"_s);
        query.decidedAs = {Capacity::Delegate};
        QCOMPARE(subjects(query), QString());
    }

    void whatCameBackToItsDrafterIsListed()
    {
        MeasureQuery query;
        query.returnedOnly = true;

        QCOMPARE(subjects(query), u"Block the relay"_s);
        QCOMPARE(m_office->queries().measures(query).first().returns, 1);
    }

    void decisionsSinceATimeAreListed()
    {
        MeasureQuery query;
        query.decidedAfter = now().plusMs(-kDay);
        QCOMPARE(subjects(query), u"Block the relay, Preserve the mail records, Publish at once, Rules for relays"_s);
        query.decidedAfter = now().plusMs(kMinute);
        QCOMPARE(subjects(query), QString());
    }

    void approvalsThatLapsedAreNotAmongThoseThatWill()
    {
        MeasureQuery query;
        query.lapsesAfter = now().plusMs(6 * kDay);
        query.lapsesBefore = now().plusMs(9 * kDay);
        QCOMPARE(subjects(query), QString());
    }

    void sheetsAreListedByTheGateTheyWaitAtAndSinceWhen()
    {
        MeasureQuery query;
        query.waitsAt = WaitingGate{GateKind::Review, now().plusMs(-kDay), {}};
        QCOMPARE(subjects(query), u"Ask for the logs"_s);
        query.waitsAt = WaitingGate{GateKind::Decide, {}, now()};
        QCOMPARE(subjects(query), u"Suspend the relay"_s);
        query.waitsAt = WaitingGate{GateKind::Review, {}, now().plusMs(-kDay)};
        QCOMPARE(subjects(query), QString());
        query.waitsAt = WaitingGate{GateKind::Concur, {}, {}}; // those that follow the decision do not count
        QCOMPARE(subjects(query), QString());
    }

    void theOrderIsThatOfTheColumnAndWhatHasNoValueStandsLast_data()
    {
        QTest::addColumn<MeasureSort>("sort");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("first");
        QTest::newRow("the first number")
            << MeasureSort::Number << Qt::AscendingOrder << u"Preserve the mail records"_s;
        QTest::newRow("the last subject") << MeasureSort::Subject << Qt::DescendingOrder << u"Suspend the relay"_s;
        QTest::newRow("decided last") << MeasureSort::DecidedAt << Qt::DescendingOrder << u"Rules for relays"_s;
        QTest::newRow("decided first") << MeasureSort::DecidedAt << Qt::AscendingOrder
                                       << u"Preserve the mail records"_s;
        QTest::newRow("lapsing first") << MeasureSort::ValidUntil << Qt::AscendingOrder << u"Block the relay"_s;
        QTest::newRow("lapsing last") << MeasureSort::ValidUntil << Qt::DescendingOrder << u"Block the relay"_s;
        QTest::newRow("later gates") << MeasureSort::Later << Qt::DescendingOrder << u"Rules for relays"_s;
        QTest::newRow("urgent ones") << MeasureSort::Urgent << Qt::DescendingOrder << u"Publish at once"_s;
        QTest::newRow("for another") << MeasureSort::DecidedAs << Qt::DescendingOrder << u"Block the relay"_s;
    }

    void theOrderIsThatOfTheColumnAndWhatHasNoValueStandsLast()
    {
        QFETCH(MeasureSort, sort);
        QFETCH(Qt::SortOrder, order);
        MeasureQuery query;
        query.sort = sort;
        query.order = order;

        const QList<qint64> keys = m_office->queries().measureOrder(query);
        const QList<MeasureRow> rows = m_office->queries().measureRows(keys);

        QTEST(rows.value(0).subject, "first");
        QCOMPARE(rows.size(), m_office->queries().measures(query).size());
        QCOMPARE(rows.last().key, keys.last());
    }

    void rowsThatAreGoneAreLeftOut()
    {
        const QList<qint64> keys = m_office->queries().measureOrder({});

        QCOMPARE(m_office->queries().measureRows({keys[1], -1, keys[0]}).size(), 2);
        QCOMPARE(m_office->queries().measureRows({keys[1], -1, keys[0]}).first().key, keys[1]);
    }

    void filtersGoTogether()
    {
        MeasureQuery query;
        query.decidedOnly = true;
        query.kinds = {MeasureKind::Request};
        query.decidedAs = {Capacity::Deputy};
        QCOMPARE(subjects(query), u"Block the relay"_s);
        query.urgentOnly = true;
        QCOMPARE(subjects(query), QString());
    }

    void aRowSaysHowItsSheetStands()
    {
        MeasureQuery query;
        query.kinds = {MeasureKind::Directive};
        const MeasureRow row = m_office->queries().measures(query).value(0);

        QCOMPARE(row.state, MeasureState::Approved);
        QCOMPARE(row.gates, 6);
        QCOMPARE(row.stamps, 2);
        QCOMPARE(row.laterOpen, 4);
        QCOMPARE(row.laterDue, std::optional(row.endedAt->plusMs(2 * kDay)));
        QCOMPARE(row.due, row.laterDue);
        QCOMPARE(row.conditionsOpen, 0);
        QCOMPARE(row.endedBy, u"二木 Futaki"_s);
        QVERIFY(!row.isUrgent && row.decidedAs == Capacity::Own);
    }

    void gatesTellHowLongTheyTook()
    {
        const GateTimes times = m_office->queries().gateTimes(MeasureKind::Request);

        QCOMPARE(times.keys(), (QStringList{u"legal_review"_s, u"operations_decides"_s}));
        QCOMPARE(times[u"legal_review"_s], (GateTime{2 * kMinute, 62 * kMinute, 3}));
        QCOMPARE(times[u"operations_decides"_s], (GateTime{kMinute, kMinute, 2}));
        QVERIFY(m_office->queries().gateTimes(MeasureKind::Notice).isEmpty());
    }

    void theMostAlikePrecedentComesFirst()
    {
        const MeasureId proposed = m_office->drafted(m_water, u"Preserve the mail records of the port"_s);

        const auto alike = m_office->queries().precedents(proposed, 5);

        QCOMPARE(alike.size(), 3);
        const PrecedentRow &first = alike.first();
        QCOMPARE(first.id, m_carriedOut);
        QCOMPARE(first.subject, u"Preserve the mail records"_s);
        QCOMPARE(first.cls, u"malicious-code"_s);
        QVERIFY(first.isSameClass);
        QCOMPARE(first.state, MeasureState::CarriedOut);
        QCOMPARE(first.conditions, QStringList{u"for 30 days"_s});
        QCOMPARE(first.result, u"記録を保全した"_s);
        QCOMPARE(first.decidedBy, u"千葉 Chiba"_s);
        QVERIFY(first.endedAt);
        QVERIFY(first.words.contains(u"mail"_s));
        QCOMPARE(m_office->queries().precedents(proposed, 1).size(), 1);
    }

    void aMeasureIsNoPrecedentOfItselfNorOfAnotherKind()
    {
        for (const PrecedentRow &row : m_office->queries().precedents(m_carriedOut, 10))
            QVERIFY(row.id != m_carriedOut);
        QVERIFY(m_office->queries().precedents(m_directive, 10).isEmpty());
        QVERIFY(m_office->queries().precedents(MeasureId::make(), 10).isEmpty());
    }

    void attachmentsAreKeptByTheirHash()
    {
        const QByteArray bytes = QByteArray("\0\xff\r\n'", 5).repeated(700'000);

        const auto kept = m_office->desk().attach(m_office->duty, u"記録.bin"_s, bytes);

        QVERIFY(kept);
        QVERIFY(m_office->queries().original(kept->hash) == bytes);
        QVERIFY(!m_office->queries().original(QByteArray(32, '0')));
    }

    void theFiguresOfSignoffAddUp()
    {
        const SignoffFigures figures = m_office->queries().signoffFigures(now(), 30);

        QCOMPARE(figures.decided, 4);
        QCOMPARE(figures.urgent, 1);
        QCOMPARE(figures.byDeputy, 1);
        QCOMPARE(figures.byDelegation, 0);
        QCOMPARE(figures.returned, 1);
        QCOMPARE(figures.verdicts[MeasureKind::Request], (DecidedCount{2, 1}));
        QCOMPARE(figures.verdicts[MeasureKind::Directive], (DecidedCount{1, 0}));
        QCOMPARE(figures.waiting[size_t(GateKind::Review)], (std::array{1, 0, 0}));
        QCOMPARE(figures.waiting[size_t(GateKind::Decide)], (std::array{1, 0, 0}));
        QCOMPARE(figures.waiting[size_t(GateKind::Concur)], (std::array{0, 0, 0}));
        QCOMPARE(figures.review, (GateTime{2 * kMinute, 62 * kMinute, 4}));
        QCOMPARE(figures.reviews[MeasureKind::Request], (GateTime{2 * kMinute, 62 * kMinute, 3}));
        QCOMPARE(figures.laterOverdue, 0);
        QCOMPARE(figures.lapsing, 1);
        QCOMPARE(figures.gates.keys(), (QList{MeasureKind::Request, MeasureKind::Directive}));
        QCOMPARE(figures.gates[MeasureKind::Request], m_office->queries().gateTimes(MeasureKind::Request));
        QCOMPARE(m_office->queries().signoffFigures(now().plusMs(3 * kDay), 30).laterOverdue, 4);
        QCOMPARE(m_office->queries().signoffFigures(now().plusMs(3 * kDay), 30).laterSheets, 1);
        QCOMPARE(m_office->queries().signoffFigures(now().plusMs(3 * kDay), 30).waiting[size_t(GateKind::Review)],
                 (std::array{0, 1, 0}));
        QCOMPARE(m_office->queries().signoffFigures(now().plusMs(60 * kDay), 30).review.sample, 0);
        QCOMPARE(m_office->queries().signoffFigures(now().plusMs(6 * kDay), 30).lapsing, 0);
        QCOMPARE(m_office->queries().signoffFigures(now().plusMs(60 * kDay), 30).decided, 0);
    }

    // The last, because it adds to the history.
    void whatADeputySignedIsListedForWhoWasAwayUntilHeHasReadIt()
    {
        const auto toView = [this](const Session &officer) {
            MeasureQuery query;
            query.toViewBy = officer.officer;
            return subjects(query);
        };
        const MeasureId id = m_office->drafted(m_bank, u"Warn the branches"_s);
        m_office->submit(id);
        m_office->sign(m_office->counsel, id, u"legal_review"_s);
        SignGate sign = signatureUnder(m_office->queries().measure(id), u"operations_decides"_s);
        sign.actingFor = m_office->head.officer;
        m_office->done(m_deputy, id, sign);

        QCOMPARE(toView(m_office->head), u"Block the relay, Warn the branches"_s);
        QCOMPARE(toView(m_deputy), QString());
        m_office->done(m_office->head, id, ViewLater{u"operations_decides"_s});
        QCOMPARE(toView(m_office->head), u"Block the relay"_s);
    }

private:
    [[nodiscard]] Instant now() { return m_office->clock().now(); }

    QString subjects(const MeasureQuery &query)
    {
        QStringList all;
        for (const MeasureRow &row : m_office->queries().measures(query))
            all.append(row.subject);
        all.sort();
        return all.join(u", "_s);
    }

    void logTwo()
    {
        m_water = m_office->logged(u"Water works"_s, [](LogIncident &log) {
            log.content.cls = u"malicious-code"_s;
            log.content.type = u"infected-system"_s;
        });
        m_bank = m_office->logged(u"Bank"_s);
    }

    void carryOneOut()
    {
        m_carriedOut = m_office->drafted(m_water, u"Preserve the mail records"_s);
        m_office->submit(m_carriedOut);
        m_office->sign(m_office->counsel, m_carriedOut, u"legal_review"_s, Verdict::ApproveWithConditions);
        m_office->sign(m_office->head, m_carriedOut, u"operations_decides"_s);
        m_office->done(m_office->duty, m_carriedOut, CarryOut{now(), u"記録を保全した"_s});
    }

    void letADeputyDecide()
    {
        m_office->done(m_office->administrator,
                       ForRegistry{RegisterDeputy{m_office->head.officer, m_deputy.officer, now(), now().plusMs(kDay),
                                                  u"on leave"_s}});
        const MeasureId id = m_office->drafted(m_bank, u"Block the relay"_s);
        m_office->submit(id);
        m_office->sign(m_office->counsel, id, u"legal_review"_s, Verdict::Return);
        MeasureContent clearer = m_office->queries().measure(id).content();
        clearer.text += u" For a week."_s;
        m_office->done(m_office->duty, id, ReviseMeasure{clearer, 1});
        m_office->submit(id);
        m_office->sign(m_office->counsel, id, u"legal_review"_s);
        SignGate sign = signatureUnder(m_office->queries().measure(id), u"operations_decides"_s);
        sign.actingFor = m_office->head.officer;
        sign.validUntil = now().plusMs(5 * kDay);
        m_office->done(m_deputy, id, sign);
    }

    void rejectAnUrgentOne()
    {
        const MeasureId id = m_office->drafted(m_bank, u"Publish at once"_s);
        m_office->done(m_office->duty, id, SubmitMeasure{u"It spreads by the hour."_s});
        m_office->sign(m_office->counsel, id, u"legal_review"_s, Verdict::Reject);
    }

    /// Those who are away read it after the decision.
    void decideADirectiveBeforeAllConcur()
    {
        m_directive = MeasureId::make();
        DraftMeasure draft{m_water, MeasureKind::Directive, {}};
        draft.content.subject = u"Rules for relays"_s;
        draft.content.text = u"Relays are watched."_s;
        m_office->done(m_planner, m_directive, draft);
        m_office->done(m_planner, m_directive, SubmitMeasure{});
        for (const auto &gate :
             {u"intelligence_concurs"_s, u"operations_concurs"_s, u"international_concurs"_s, u"legal_concurs"_s})
            m_office->done(m_planner, m_directive, DeferGate{gate, u"abroad"_s});
        m_office->sign(m_office->counsel, m_directive, u"legal_review"_s);
        m_office->sign(m_director, m_directive, u"director_decides"_s);
    }

    void leaveTwoUnderWay()
    {
        const MeasureId passed = m_office->drafted(m_bank, u"Suspend the relay"_s);
        m_office->submit(passed);
        m_office->clock().advance(kHour);
        m_office->sign(m_office->counsel, passed, u"legal_review"_s);
        m_office->submit(m_office->drafted(m_bank, u"Ask for the logs"_s));
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    std::unique_ptr<Office> m_office;
    Session m_director;
    Session m_planner;
    Session m_deputy;
    IncidentId m_water;
    IncidentId m_bank;
    MeasureId m_carriedOut;
    MeasureId m_directive;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestSignoff)
#include "tst_signoff.moc"
