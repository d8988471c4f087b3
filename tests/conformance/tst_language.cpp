// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register's query language as the store answers it, the same on both engines: each kind of term, excluded and
// wanted, sorting by every column, and the groups.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "queries/registerquerytext.h"

using namespace Qt::StringLiterals;

namespace ringi::test {
namespace {

QString told(const QList<RegisterGroup> &groups)
{
    QStringList lines;
    for (const RegisterGroup &group : groups)
        lines.append(u"%1 %2"_s.arg(group.key.isEmpty() ? u"-"_s : group.key).arg(group.count));
    return lines.join(u", "_s);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_office = std::make_unique<Office>(m_engine->freshLocation());
        logFour();
    }

    void eachTermLetsThroughWhatItNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");

        QTest::newRow("everything") << u""_s << u"port, bank, rail, old"_s;
        QTest::newRow("class") << u"class:malicious-code"_s << u"port"_s;
        QTest::newRow("no class of these") << u"-class:malicious-code"_s << u"bank, rail, old"_s;
        QTest::newRow("severity from") << u"severity>=3"_s << u"port, bank"_s;
        QTest::newRow("severity between") << u"severity:1..3"_s << u"bank"_s;
        QTest::newRow("not severe") << u"-severity>=3"_s << u"rail, old"_s;
        QTest::newRow("lead") << u"lead:\"伴 Ban\""_s << u"port"_s;
        QTest::newRow("led by me") << u"lead:me"_s << u"port"_s;
        QTest::newRow("led by nobody") << u"lead:none"_s << u"bank, rail, old"_s;
        QTest::newRow("not led by me") << u"-lead:me"_s << u"bank, rail, old"_s;
        QTest::newRow("led by somebody") << u"-lead:none"_s << u"port"_s;
        QTest::newRow("overdue") << u"clock:overdue"_s << u"rail"_s;
        QTest::newRow("soon") << u"clock:soon"_s << u"bank"_s;
        QTest::newRow("no deadline") << u"clock:none"_s << u"port, old"_s;
        QTest::newRow("with a deadline") << u"-clock:none"_s << u"bank, rail"_s;
        QTest::newRow("reported") << u"reported:2026-03"_s << u"port"_s;
        QTest::newRow("closed") << u"closed:2026-04"_s << u"old"_s;
        QTest::newRow("closed later") << u"closed>2026-04"_s << u""_s;
        QTest::newRow("logged between") << u"logged:2026-03-01..2026-04-01"_s << u"port, bank, rail, old"_s;
        QTest::newRow("updated") << u"updated<2026-04-01"_s << u""_s;
        QTest::newRow("absurd date") << u"logged<9999-12-31 logged>0001-01-01"_s << u"port, bank, rail, old"_s;
        QTest::newRow("open") << u"is:open"_s << u"port, bank, rail"_s;
        QTest::newRow("not open") << u"-is:open"_s << u"old"_s;
        QTest::newRow("no exercise here") << u"is:exercise"_s << u""_s;
        QTest::newRow("all but exercises") << u"-is:exercise"_s << u"port, bank, rail, old"_s;
        QTest::newRow("with a measure") << u"has:measure"_s << u"port, bank"_s;
        QTest::newRow("with an open one") << u"has:open-measure"_s << u"bank"_s;
        QTest::newRow("without one") << u"-has:measure"_s << u"rail, old"_s;
        QTest::newRow("restricted, to nobody") << u"is:restricted"_s << u""_s;
        QTest::newRow("words in any order") << u"terminal port"_s << u"port, bank"_s;
        QTest::newRow("a phrase") << u"\"port terminal\""_s << u"port"_s;
        QTest::newRow("a Japanese phrase") << u"\"港湾 攻撃\""_s << u"rail"_s;
        QTest::newRow("without a word") << u"-terminal"_s << u"rail, old"_s;
        QTest::newRow("without a phrase") << u"-\"port terminal\""_s << u"bank, rail, old"_s;
        QTest::newRow("without two words") << u"-terminal -港湾"_s << u"old"_s;
        QTest::newRow("tag") << u"tag:ransom"_s << u"port, bank"_s;
        QTest::newRow("tag in another form") << u"tag:ＲＡＮＳＯＭ"_s << u"port, bank"_s;
        QTest::newRow("one tag of two") << u"tag:harbour,海運"_s << u"port, rail"_s;
        QTest::newRow("tag of two words") << u"tag:\"second wave\""_s << u"bank"_s;
        QTest::newRow("without a tag") << u"-tag:ransom"_s << u"rail, old"_s;
        QTest::newRow("tag without another") << u"tag:ransom -tag:harbour"_s << u"bank"_s;
        QTest::newRow("tag that nothing bears") << u"tag:zebra"_s << u""_s;
        QTest::newRow("tag with an apostrophe") << u"tag:o'neill"_s << u"rail"_s;
        QTest::newRow("tag found as a word") << u"harbour"_s << u"port"_s;
        QTest::newRow("two things") << u"port -lead:me severity:high"_s << u"bank"_s;
    }

    void eachTermLetsThroughWhatItNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        const RegisterQuery query = asked(text);

        QCOMPARE(m_office->found(query).join(u", "_s), found);
        QCOMPARE(m_office->queries().incidentCount(query), m_office->found(query).size());
    }

    void everyColumnSortsBothWays()
    {
        for (const RegisterSort sort : allOf<RegisterSort>()) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                RegisterQuery query;
                query.sort = sort;
                query.order = order;
                QCOMPARE(m_office->found(query).size(), 4);
            }
        }
    }

    void whatLacksALeadComesLastEitherWay()
    {
        RegisterQuery query = asked(u""_s);
        query.sort = RegisterSort::Lead;
        QCOMPARE(m_office->found(query).first(), u"port"_s);
        query.order = Qt::DescendingOrder;
        QCOMPARE(m_office->found(query).first(), u"port"_s);
    }

    void groupsAreCountedInTheOrderOfTheRows_data()
    {
        QTest::addColumn<RegisterGrouping>("grouping");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<QString>("rows");

        QTest::newRow("severity") << RegisterGrouping::Severity << u""_s << u"crisis 1, high 1, none 2"_s
                                  << u"port, bank, rail, old"_s;
        QTest::newRow("sector") << RegisterGrouping::Sector << u""_s << u"- 2, finance 1, ports 1"_s
                                << u"rail, old, bank, port"_s;
        QTest::newRow("holder") << RegisterGrouping::Holder << u""_s << u"operations 4"_s << u"port, bank, rail, old"_s;
        QTest::newRow("of what matches") << RegisterGrouping::Severity << u"-is:open"_s << u"none 1"_s << u"old"_s;
        QTest::newRow("none") << RegisterGrouping::None << u""_s << u""_s << u"port, bank, rail, old"_s;
    }

    void groupsAreCountedInTheOrderOfTheRows()
    {
        QFETCH(RegisterGrouping, grouping);
        QFETCH(QString, text);
        RegisterQuery query = asked(text);
        query.grouping = grouping;

        QTEST(told(m_office->queries().incidentGroups(query)), "groups");
        QTEST(m_office->found(query).join(u", "_s), "rows");
    }

    void tagsInUseAreOfferedByTheirBeginning()
    {
        Queries &queries = m_office->queries();

        QCOMPARE(queries.tagsInUse({}, 9),
                 (QStringList{u"harbour"_s, u"O'Neill"_s, u"Ransom"_s, u"second wave"_s, u"海運"_s}));
        QCOMPARE(queries.tagsInUse(u"HARB"_s, 9), QStringList{u"harbour"_s});
        QCOMPARE(queries.tagsInUse(u"ｒａ"_s, 9), QStringList{u"Ransom"_s});
        QCOMPARE(queries.tagsInUse(u"海"_s, 9), QStringList{u"海運"_s});
        QCOMPARE(queries.tagsInUse({}, 2), (QStringList{u"harbour"_s, u"O'Neill"_s}));
        QVERIFY(queries.tagsInUse(u"%"_s, 9).isEmpty());
    }

    void aRowHasItsTags()
    {
        const auto rows = m_office->queries().incidentRows(m_office->queries().incidentOrder(asked(u""_s), -1));

        QCOMPARE(rows[0].tags, (QStringList{u"harbour"_s, u"Ransom"_s}));
        QVERIFY(rows[3].tags.isEmpty());
    }

    void whatIsTakenOffIsNotFoundAnyMore()
    {
        const IncidentId old = m_office->logged(u"fifth"_s);
        m_office->done(m_office->duty, old, TagIncident{{u"passing"_s}, {}});
        QCOMPARE(m_office->found(asked(u"tag:passing"_s)), QStringList{u"fifth"_s});

        m_office->done(m_office->duty, old, TagIncident{{}, {u"PASSING"_s}});

        QVERIFY(m_office->found(asked(u"tag:passing"_s)).isEmpty());
        QVERIFY(m_office->found(asked(u"passing"_s)).isEmpty());
        QVERIFY(m_office->queries().tagsInUse(u"pass"_s, 9).isEmpty());
    }

    void aRowSaysWhoLeadsAndWhenItWasReportedAndClosed()
    {
        const auto rows = m_office->queries().incidentRows(m_office->queries().incidentOrder(asked(u""_s), -1));

        QCOMPARE(rows[0].leadName, u"伴 Ban"_s);
        QCOMPARE(rows[0].lead, std::optional(m_office->duty.officer));
        QCOMPARE(rows[0].reportedAt->toIso(), u"2026-03-31T22:00:00.000Z"_s);
        QVERIFY(!rows[0].closedAt && !rows[1].lead && rows[1].leadName.isEmpty());
        QVERIFY(rows[3].closedAt && *rows[3].closedAt > rows[3].loggedAt);
    }

private:
    RegisterQuery asked(const QString &text)
    {
        auto query = registerQueryFrom(text, peopleOf(m_office->queries().registry(), m_office->duty.officer));
        if (!query)
            qFatal("not understood: %s", qPrintable(text));
        query->sort = RegisterSort::Number;
        query->order = Qt::AscendingOrder;
        query->asOf = m_office->clock().now();
        return *query;
    }

    void logFour()
    {
        const IncidentId port = m_office->logged(u"port"_s, [](LogIncident &log) {
            log.content.summary = u"The port terminal stands still"_s;
            log.content.sector = u"ports"_s;
            log.content.cls = u"malicious-code"_s;
            log.content.assessment.safety = Severity::Crisis;
            log.content.times.reported = StatedTime{*Instant::fromIso(u"2026-03-31T22:00:00Z"_s), {}, {}, {}};
        });
        const IncidentId bank = m_office->logged(u"bank"_s, [](LogIncident &log) {
            log.content.summary = u"The terminal of a branch near the port"_s;
            log.content.sector = u"finance"_s;
            log.content.assessment.safety = Severity::High;
        });
        const IncidentId rail =
            m_office->logged(u"rail"_s, [](LogIncident &log) { log.content.summary = u"港湾 攻撃"_s; });
        const IncidentId old = m_office->logged(u"old"_s);
        m_office->done(m_office->duty, port, TagIncident{{u"Ransom"_s, u"harbour"_s}, {}});
        m_office->done(m_office->duty, bank, TagIncident{{u"ransom"_s, u"second wave"_s}, {}});
        m_office->done(m_office->duty, rail, TagIncident{{u"海運"_s, u"O'Neill"_s}, {}});
        m_office->done(m_office->duty, old, MovePhase{Phase::Dismissed, u"a joke"_s});
        m_office->done(m_office->head, port, AssignLead{m_office->duty.officer});
        const MeasureId decided = m_office->drafted(port, u"Preserve the records"_s);
        m_office->submit(decided);
        m_office->sign(m_office->counsel, decided, u"legal_review"_s, Verdict::Reject);
        m_office->drafted(bank, u"Block the addresses"_s);
        m_office->hand(bank, Division::Legal, m_office->clock().now().plusMs(2 * kHour));
        m_office->hand(rail, Division::Legal, m_office->clock().now().plusMs(10 * kMinute));
        m_office->clock().set(m_office->clock().now().plusMs(20 * kMinute));
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    std::unique_ptr<Office> m_office;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestLanguage)
#include "tst_language.moc"
