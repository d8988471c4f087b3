// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An order that is brought up to date from what it was is the order that is asked for anew, whatever happened in
// between.
#include "conformance/engine.h"
#include "conformance/office.h"

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

constexpr int kRecords = 600;

RegisterQuery narrowed(const std::function<void(RegisterQuery &)> &narrow)
{
    RegisterQuery query;
    narrow(query);
    return query;
}

/// Each of them is left and entered by what the tests do.
QList<RegisterQuery> watched()
{
    return {{},
            narrowed([](RegisterQuery &query) { query.openOnly = true; }),
            narrowed([](RegisterQuery &query) { query.holders = {Division::Operations}; }),
            narrowed([](RegisterQuery &query) {
                query.severities = {Severity::High, Severity::Crisis};
            }),
            narrowed([](RegisterQuery &query) { query.text = u"turbine"_s; }),
            narrowed([](RegisterQuery &query) { query.excludedText = QStringList{u"turbine"_s}; }),
            narrowed([](RegisterQuery &query) { query.tags = QStringList{u"watched"_s}; })};
}

} // namespace

class TestCatchUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { RINGI_NEED_ENGINE(*m_engine); }

    void init()
    {
        m_office = std::make_unique<Office>(m_engine->freshLocation());
        QStringList titles;
        for (int i = 0; i < kRecords; ++i)
            titles.append(u"case %1"_s.arg(i));
        m_office->loggedTogether(titles);
        m_queries = m_office->queriesAs(m_office->analyst);
        remember();
    }

    void nothingHappened() { isCaughtUp(); }

    void oneWasLoggedAndOneWasChanged()
    {
        m_office->logged(u"turbine stopped"_s);
        m_office->done(m_office->duty, oneOf(500), AddNote{u"The turbine runs again."_s});

        isCaughtUp();
    }

    void theOldestWasChanged()
    {
        m_office->done(m_office->duty, oneOf(kRecords - 1), TagIncident{{u"watched"_s}, {}});

        isCaughtUp();
    }

    void oneWasHandedOnAndOneClosed()
    {
        const IncidentId handed = oneOf(3), closed = oneOf(400);
        m_office->hand(handed, Division::Intelligence);
        m_office->done(m_office->analyst, handed, AcceptCustody{});
        m_office->done(m_office->duty, closed, MovePhase{Phase::Dismissed, u"no incident"_s});

        isCaughtUp();
    }

    void oneBecameGrave()
    {
        const IncidentId one = oneOf(300);
        ReviseIncident revise{m_queries->incident(one).content, 1, u"assessed"_s};
        revise.content.assessment.continuity = Severity::High;
        m_office->done(m_office->duty, one, revise);

        isCaughtUp();
    }

    void aMeasureWasDraftedOnAnOldOne()
    {
        m_office->drafted(oneOf(450), u"Warn the operators"_s);

        isCaughtUp();
    }

    void oneIsNoLongerThereForTheReader()
    {
        m_office->done(m_office->head, oneOf(2), RestrictIncident{{{Division::Operations}, {}}, u"source"_s});

        isCaughtUp();
    }

    void oneIsThereAgain()
    {
        const IncidentId hidden = oneOf(2);
        m_office->done(m_office->head, hidden, RestrictIncident{{{Division::Operations}, {}}, u"source"_s});
        remember();
        m_office->done(m_office->head, hidden, LiftRestriction{u"published"_s});

        isCaughtUp();
    }

    void eachActIsTakenOverAfterTheOther()
    {
        for (int i = 0; i < 20; ++i) {
            m_office->done(m_office->duty, oneOf(i * 29), AddNote{u"turbine %1"_s.arg(i)});
            isCaughtUp();
            remember();
        }
    }

    /// The clock of another desk may be behind.
    void anActThatIsOlderThanWhatIsThere()
    {
        const IncidentId onTime = oneOf(1), behind = oneOf(2);
        m_office->done(m_office->duty, onTime, AddNote{u"on time"_s});
        m_office->clock().set(m_office->clock().now().plusMs(-4 * kMinute));
        m_office->done(m_office->duty, behind, AddNote{u"behind"_s});

        QCOMPARE(m_queries->incidentRows({m_queries->incidentOrder({}, -1).last()}).first().id, behind);
        isCaughtUp();
    }

    void whatHasToBeAskedForAnewIsNotAnswered()
    {
        const RegisterQuery grouped = narrowed([](RegisterQuery &query) { query.grouping = RegisterGrouping::Holder; });
        const RegisterQuery byTitle = narrowed([](RegisterQuery &query) { query.sort = RegisterSort::Title; });
        const RegisterQuery late = narrowed([](RegisterQuery &query) { query.clocks = {DueState::Overdue}; });

        const RegisterQuery notLate =
            narrowed([](RegisterQuery &query) { query.excluded.clocks = {DueState::Overdue}; });
        const RegisterQuery measured = narrowed([](RegisterQuery &query) { query.traits = {RecordTrait::Measure}; });
        const RegisterQuery unmeasured =
            narrowed([](RegisterQuery &query) { query.excludedTraits = {RecordTrait::OpenMeasure}; });

        for (const RegisterQuery &query : {grouped, byTitle, late, notLate, measured, unmeasured})
            QVERIFY(!m_queries->incidentOrderSince(query, {}, m_commit));
        QVERIFY(m_queries->incidentOrderSince({}, m_orders.first(), m_commit));
        m_office->enrolled(u"Fujii"_s, Division::Legal, Post::Counsel);
        QVERIFY(!m_queries->incidentOrderSince({}, m_orders.first(), m_commit));
    }

private:
    [[nodiscard]] IncidentId oneOf(int row) const
    {
        return m_queries->incidentRows({m_orders.first()[row]}).first().id;
    }

    void remember()
    {
        m_commit = m_queries->commitCount();
        m_orders.clear();
        for (const RegisterQuery &query : watched())
            m_orders.append(m_queries->incidentOrder(query, -1));
    }

    void isCaughtUp()
    {
        const QList<RegisterQuery> queries = watched();
        for (qsizetype i = 0; i < queries.size(); ++i) {
            const QList<qint64> anew = m_queries->incidentOrder(queries[i], -1);
            const auto caughtUp = m_queries->incidentOrderSince(queries[i], m_orders[i], m_commit);
            QVERIFY(caughtUp);
            QCOMPARE(*caughtUp, anew);
        }
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Queries> m_queries;
    quint64 m_commit = 0;
    QList<QList<qint64>> m_orders;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestCatchUp)
#include "tst_catchup.moc"
