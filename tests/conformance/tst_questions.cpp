// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What screens ask and what they are told, after a small history that is the same for both engines.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "ledger/hashing.h"

using namespace Qt::StringLiterals;

namespace ringi::test {
namespace {

RegisterQuery searching(const QString &text)
{
    RegisterQuery query;
    query.text = text;
    query.sort = RegisterSort::Number;
    query.order = Qt::AscendingOrder;
    return query;
}

RegisterQuery sortedBy(RegisterSort sort, Qt::SortOrder order)
{
    RegisterQuery query;
    query.sort = sort;
    query.order = order;
    return query;
}

QString ways(const QList<HandoffRow> &rows)
{
    QStringList lines;
    for (const HandoffRow &row : rows)
        lines.append(row.title + u": "_s + keyOf(row.from) + u" → "_s + keyOf(row.to) + u", "_s + keyOf(row.state));
    return lines.join(u'\n');
}

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_location = m_engine->freshLocation();
        m_office = std::make_unique<Office>(m_location);
        logFour();
        handThemRound();
        circulateTwo();
    }

    void theRegisterIsOrderedByWhatItIsAskedFor_data()
    {
        QTest::addColumn<RegisterSort>("sort");
        QTest::addColumn<QString>("ascending");
        QTest::newRow("number") << RegisterSort::Number << u"Zebra, alpha, 銀行, Ärger"_s;
        QTest::newRow("title, byte by byte") << RegisterSort::Title << u"Zebra, alpha, Ärger, 銀行"_s;
        QTest::newRow("severity, then age") << RegisterSort::Severity << u"alpha, 銀行, Ärger, Zebra"_s;
        QTest::newRow("sector") << RegisterSort::Sector << u"alpha, 銀行, Ärger, Zebra"_s;
        QTest::newRow("marking") << RegisterSort::Tlp << u"Ärger, Zebra, alpha, 銀行"_s;
        QTest::newRow("holder") << RegisterSort::Holder << u"Zebra, alpha, 銀行, Ärger"_s;
        QTest::newRow("phase") << RegisterSort::Phase << u"Zebra, alpha, 銀行, Ärger"_s;
    }

    void theRegisterIsOrderedByWhatItIsAskedFor()
    {
        QFETCH(RegisterSort, sort);
        QFETCH(QString, ascending);
        const QStringList up = m_office->found(sortedBy(sort, Qt::AscendingOrder));
        QStringList down = m_office->found(sortedBy(sort, Qt::DescendingOrder));
        std::reverse(down.begin(), down.end());

        QCOMPARE(up.join(u", "_s), ascending);
        QCOMPARE(down, up);
    }

    void whatHasNoDueTimeComesLastEitherWay()
    {
        QCOMPARE(m_office->found(sortedBy(RegisterSort::Due, Qt::AscendingOrder)).first(), u"alpha"_s);
        QCOMPARE(m_office->found(sortedBy(RegisterSort::Due, Qt::DescendingOrder)).first(), u"alpha"_s);
    }

    void whatChangedLastComesFirst()
    {
        QCOMPARE(m_office->found({}).first(), u"Zebra"_s);
        QCOMPARE(m_office->queries().incidentOrder({}, 2).size(), 2);
        QCOMPARE(m_office->queries().incidentOrder({}, 0).size(), 0);
    }

    void aRowOfTheRegisterSaysWhatTheIncidentIs()
    {
        const auto row =
            m_office->queries().incidentRows(m_office->queries().incidentOrder(searching(u"Zebra"_s), 1))[0];

        QCOMPARE(row.id, m_zebra);
        QCOMPARE(row.number, u"INC-2026-000001"_s);
        QCOMPARE(row.severity, Severity::Crisis);
        QCOMPARE(row.tlp, Tlp::Amber);
        QCOMPARE(row.phase, Phase::Reported);
        QCOMPARE(row.holder, Division::Intelligence);
        QVERIFY(!row.offeredTo);
        QVERIFY(!row.due);
        QCOMPARE(row.sector, u"water"_s);
        QCOMPARE(row.cls, u"malicious-code"_s);
        QCOMPARE(row.type, u"infected-system"_s);
        QCOMPARE(row.organisation, u"青葉市水道局"_s);
        QCOMPARE(row.openMeasures, 1);
        QVERIFY(row.holderSince > row.loggedAt);
        QVERIFY(row.updatedAt >= row.holderSince);
    }

    void rowsComeInTheOrderOfTheKeysAndWithoutThoseThatAreGone()
    {
        auto keys = m_office->queries().incidentOrder(sortedBy(RegisterSort::Number, Qt::AscendingOrder), -1);
        keys = {keys[2], 999'999, keys[0]};

        QCOMPARE(m_office->titles(keys), (QStringList{u"銀行"_s, u"Zebra"_s}));
        QVERIFY(m_office->queries().incidentRows({}).isEmpty());
    }

    void filtersLetThroughWhatTheyName()
    {
        RegisterQuery query;
        query.severities = {Severity::Crisis, Severity::High};
        QCOMPARE(m_office->found(query), QStringList{u"Zebra"_s});
        query = {};
        query.holders = {Division::Legal};
        QCOMPARE(m_office->found(query), QStringList());
        query.holders = {Division::Legal, Division::Intelligence};
        QCOMPARE(m_office->queries().incidentCount(query), 1);
        query = {};
        query.tlps = {Tlp::Red};
        QCOMPARE(m_office->found(query), QStringList{u"銀行"_s});
        query = {};
        query.sectors = {u"water"_s, u"'; --"_s};
        QCOMPARE(m_office->found(query), QStringList{u"Zebra"_s});
        query.sectors = {u"'; --"_s};
        QCOMPARE(m_office->found(query), QStringList());
        query = {};
        query.phases = {Phase::Dismissed};
        QCOMPARE(m_office->found(query), QStringList{u"Ärger"_s});
        query = {};
        query.offeredTo = Division::Legal;
        QCOMPARE(m_office->found(query), QStringList{u"alpha"_s});
        query = {};
        query.openOnly = true;
        QCOMPARE(m_office->queries().incidentCount(query), 3);
        QCOMPARE(m_office->queries().incidentCount({}), 4);
    }

    void aSpanHoldsItsFirstMomentAndNotItsLast()
    {
        RegisterQuery query = sortedBy(RegisterSort::Number, Qt::AscendingOrder);
        const auto rows = m_office->queries().incidentRows(m_office->queries().incidentOrder(query, -1));
        query.loggedAfter = rows[1].loggedAt;
        query.loggedBefore = rows[3].loggedAt;
        HandoffQuery offers;
        offers.offeredAfter = m_office->queries().handoffs({}).first().offeredAt;

        QCOMPARE(m_office->found(query), (QStringList{rows[1].title, rows[2].title}));
        QCOMPARE(m_office->queries().handoffs(offers).size(), 1);
    }

    void whatIsSearchedForIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("a word") << u"zebra"_s << u"Zebra"_s;
        QTest::newRow("the beginning of a word") << u"ransom"_s << u"Zebra"_s;
        QTest::newRow("without its accent") << u"arger"_s << u"Ärger"_s;
        QTest::newRow("wide letters") << u"ＺＥＢＲＡ"_s << u"Zebra"_s;
        QTest::newRow("two kanji") << u"攻撃"_s << u"Zebra, 銀行"_s;
        QTest::newRow("two kanji inside a run") << u"水道"_s << u"Zebra"_s;
        QTest::newRow("one kanji") << u"銀"_s << u"銀行"_s;
        QTest::newRow("narrow kana") << u"ﾗﾝｻﾑ"_s << u"銀行"_s;
        QTest::newRow("kana with its mark") << u"デスク"_s << u"銀行"_s;
        QTest::newRow("kana without its mark") << u"テスク"_s << u""_s;
        QTest::newRow("beyond the first plane") << u"𠮷野"_s << u"alpha"_s;
        QTest::newRow("words of both scripts") << u"ransomware 攻撃"_s << u"Zebra"_s;
        QTest::newRow("words that are not together anywhere") << u"alpha 攻撃"_s << u""_s;
        QTest::newRow("a number") << u"INC-2026-000003"_s << u"銀行"_s;
        QTest::newRow("a word of a note") << u"拠点"_s << u"Zebra"_s;
    }

    void whatIsSearchedForIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);

        QCOMPARE(m_office->found(searching(text)).join(u", "_s), found);
        QCOMPARE(m_office->queries().incidentCount(searching(text)), m_office->found(searching(text)).size());
    }

    void nothingThatIsTypedBreaksTheSearch_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"'", "\"", "\"open", "& | ! ( )", ":*", "NOT", "a' OR 1=1 --", "*", "-", "\\", "%_", "{}"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void nothingThatIsTypedBreaksTheSearch()
    {
        QFETCH(QString, text);

        QCOMPARE(faultOf([&] { m_office->queries().incidentCount(searching(text)); }), QString());
        QCOMPARE(faultOf([&] { m_office->queries().similarTo(text, 5); }), QString());
    }

    void numbersLeadToTheirRecords()
    {
        QVERIFY(m_office->queries().incidentByNumber(u"INC-2026-000001"_s) == m_zebra);
        QVERIFY(m_office->queries().measureByNumber(u"MS-2026-000001"_s) == m_decided);
        QVERIFY(!m_office->queries().incidentByNumber(u"INC-2026-999999"_s));
        QVERIFY(!m_office->queries().measureByNumber(u"MS-2026-999999"_s));
    }

    void aRecordIsReadAsItStoodAtATime()
    {
        const Incident now = m_office->queries().incident(m_zebra);
        const Incident first = m_office->queries().incident(m_zebra, now.logged.at);

        QCOMPARE(first.version, 1);
        QCOMPARE(first.holder, Division::Operations);
        QCOMPARE(now.holder, Division::Intelligence);
        QCOMPARE(m_office->queries().incident(m_zebra, now.logged.at.plusMs(-1)).version, 0);
        QCOMPARE(m_office->queries().incident(IncidentId::make()).version, 0);
        QCOMPARE(m_office->queries().measure(m_decided).state, MeasureState::Approved);
    }

    void aHistoryTellsWhoDidWhatOldestFirst()
    {
        const auto history = m_office->queries().history(streamOf(m_zebra));

        QStringList told;
        for (const HistoryEntry &entry : history)
            told.append(QString::fromLatin1(entry.kind) + u" by "_s + entry.authorName);
        QCOMPARE(told.join(u'\n'),
                 u"incident.logged by 伴 Ban\n"
                 "custody.offered by 伴 Ban\n"
                 "custody.accepted by 江口 Eguchi\n"
                 "note.added by 江口 Eguchi\n"
                 "consultation.asked by 江口 Eguchi"_s);
        QCOMPARE(history.first().authorDivision, Division::Operations);
        QCOMPARE(m_office->queries().history(streamOf(m_zebra), history[1].stamp.at).size(), 2);
    }

    void handoffsAreListedNewestFirstAndWaitingOnesLongestFirst()
    {
        HandoffQuery waiting;
        waiting.state = HandoffState::Offered;
        waiting.to = Division::Legal;
        HandoffQuery back;
        back.state = HandoffState::Returned;

        QCOMPARE(ways(m_office->queries().handoffs({})),
                 u"alpha: operations → legal, offered\n"
                 "銀行: operations → legal, returned\n"
                 "Zebra: operations → intelligence, accepted"_s);
        QCOMPARE(ways(m_office->queries().handoffs(waiting)), u"alpha: operations → legal, offered"_s);
        const HandoffRow row = m_office->queries().handoffs(back).value(0);
        QCOMPARE(row.offeredBy, u"伴 Ban"_s);
        QCOMPARE(row.answeredBy, u"土井 Doi"_s);
        QCOMPARE(row.reason, u"not a legal matter"_s);
        QVERIFY(row.answeredAt && *row.answeredAt > row.offeredAt);
        QCOMPARE(row.ordinal, 1);
    }

    void consultationsThatWaitAreListed()
    {
        const auto asked = m_office->queries().consultationsAskedOf(Division::Legal);

        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].question, u"May we ask the provider?"_s);
        QCOMPARE(asked[0].from, Division::Intelligence);
        QVERIFY(m_office->queries().consultationsAskedOf(Division::Strategy).isEmpty());
    }

    void measuresAreListedByStateDeskAndIncident()
    {
        MeasureQuery circulating;
        circulating.states = {MeasureState::Circulating};
        MeasureQuery waiting;
        waiting.waitsFor = Division::Legal;
        MeasureQuery ofZebra;
        ofZebra.incident = m_zebra;
        MeasureQuery ofNone;
        ofNone.incident = IncidentId::make();

        QCOMPARE(m_office->queries().measures({}).size(), 2);
        QCOMPARE(m_office->queries().measures(circulating).value(0).id, m_circulating);
        const MeasureRow row = m_office->queries().measures(waiting).value(0);
        QCOMPARE(row.subject, u"Block the addresses"_s);
        QCOMPARE(row.openGate, u"legal_review"_s);
        QCOMPARE(row.drafterName, u"伴 Ban"_s);
        QCOMPARE(row.incidentTitle, u"Zebra"_s);
        QCOMPARE(row.gates, 2);
        QCOMPARE(row.stamps, 0);
        QVERIFY(row.submittedAt);
        QCOMPARE(m_office->queries().measures(ofZebra).size(), 2);
        QVERIFY(m_office->queries().measures(ofNone).isEmpty());
    }

    void aDeskCountsWhatWaitsForIt()
    {
        const DeskCounts legal = m_office->queries().counts(Division::Legal, {Post::Counsel});

        QCOMPARE(legal.incidents, 4);
        QCOMPARE(legal.open, 3);
        QCOMPARE(legal.handoffsWaiting, 1);
        QCOMPARE(legal.consultationsWaiting, 1);
        QCOMPARE(legal.sheetsWaiting, 1);
        QCOMPARE(m_office->queries().counts(Division::Strategy, {Post::PlanningOfficer}).handoffsWaiting, 0);
    }

    void theDashboardAddsUp()
    {
        const DashboardFigures figures = m_office->queries().dashboard(m_office->clock().now().plusMs(2 * kDay), 30);

        QCOMPARE(figures.open[size_t(Division::Intelligence)][size_t(Severity::Crisis)], 1);
        QCOMPARE(figures.open[size_t(Division::Operations)][size_t(Severity::None)], 2);
        QCOMPARE(figures.logged, 4);
        QCOMPARE(figures.closed, 1);
        QCOMPARE(figures.handoffsWaiting, 1);
        QCOMPARE(figures.handoffsOverdue, 1);
        QCOMPARE(figures.sheetsCirculating, 1);
        QCOMPARE(figures.measuresDecided, 1);
        QCOMPARE(figures.acceptanceSample, 2);
        QCOMPARE(figures.medianAcceptanceMs, kMinute);
        QCOMPARE(figures.signoffSample, 1);
        QCOMPARE(figures.medianSignoffMs, 3 * kMinute);
        const HandoffCell cell = figures.handoffs[size_t(Division::Operations)][size_t(Division::Legal)];
        QCOMPARE(cell.offered, 2);
        QCOMPARE(cell.returned, 1);
        QCOMPARE(figures.ages[1][1], 1);
        QCOMPARE(figures.commit, m_office->queries().commitCount());
    }

    void aDashboardOfAnotherTimeCountsNothingOfThisOne()
    {
        const DashboardFigures figures = m_office->queries().dashboard(m_office->clock().now().plusMs(90 * kDay), 30);

        QCOMPARE(figures.logged, 0);
        QCOMPARE(figures.acceptanceSample, 0);
        QVERIFY(!figures.medianAcceptanceMs);
        QCOMPARE(figures.ages[kAgeBuckets - 1][1], 1);
    }

    void theLedgerIsListedNewestFirstAndInPages()
    {
        LedgerQuery page;
        page.limit = 3;
        const auto first = m_office->queries().ledger(page);
        page.before = first.last().n;
        const auto second = m_office->queries().ledger(page);

        QCOMPARE(first.size(), 3);
        QCOMPARE(first.first().n, m_office->queries().commitCount());
        QCOMPARE(second.first().n, first.last().n - 1);
        QCOMPARE(second.first().hash, first.last().previous);
    }

    void theLedgerIsSearchedByNumberAndByHash()
    {
        LedgerQuery byNumber;
        byNumber.text = u"inc-2026-000001"_s;
        const auto ofZebra = m_office->queries().ledger(byNumber);
        QCOMPARE(ofZebra.size(), 5);
        QCOMPARE(ofZebra.last().object, u"INC-2026-000001"_s);
        QCOMPARE(ofZebra.last().kind, "incident.logged");
        QCOMPARE(ofZebra.last().authorName, u"伴 Ban"_s);

        LedgerQuery byHash;
        byHash.text = QString::fromLatin1(ofZebra.last().hash.toHex().left(10));
        QCOMPARE(m_office->queries().ledger(byHash).value(0).n, ofZebra.last().n);

        LedgerQuery byDivision;
        byDivision.division = Division::Legal;
        QCOMPARE(m_office->queries().ledger(byDivision).size(), 3);

        LedgerQuery nothing;
        nothing.text = u"INC-2026-777777"_s;
        QVERIFY(m_office->queries().ledger(nothing).isEmpty());
    }

    void oneEntryOfTheLedgerIsToldInFull()
    {
        const auto entry = m_office->queries().ledgerEntry(1);

        QVERIFY(entry);
        QCOMPARE(entry->events.size(), 2 + countOf<MeasureKind>());
        QCOMPARE(entry->events[0].kind, "store.created");
        QCOMPARE(entry->events[1].kind, "officer.enrolled");
        QCOMPARE(entry->publicKey, m_office->administrator.key.publicKey());
        QVERIFY(isSignatureGood(entry->signature, entry->row.hash, entry->publicKey));
        QCOMPARE(entry->events.last().kind, "route.published");
        QCOMPARE(entry->streams.size(), entry->events.size());
        QCOMPARE(entry->streams.count(registryStream().toString()), entry->events.size());
        QCOMPARE(entry->suite, 1);
        for (int i = 0; i < 2; ++i) {
            const EventProof &proof = entry->proofs[i];
            QCOMPARE(
                eventHash({registryStream(), quint64(i + 1), entry->events[i].kind, proof.body, proof.previous, {}}),
                proof.hash);
        }
        QVERIFY(!m_office->queries().ledgerEntry(0));
        QVERIFY(!m_office->queries().ledgerEntry(10'000));
    }

    void similarIncidentsShareTellingWords()
    {
        const auto similar = m_office->queries().similarTo(u"Another zebra at a 水道局"_s, 5);

        QCOMPARE(similar.size(), 1);
        QCOMPARE(similar[0].id, m_zebra);
        QVERIFY(similar[0].words.contains(u"zebra"_s));
        QVERIFY(m_office->queries().similarTo(u"nothing alike"_s, 5).isEmpty());
        QVERIFY(m_office->queries().similarTo(QString(), 5).isEmpty());
    }

    void theRegistryIsReadAsTheLedgerTellsIt()
    {
        const Registry registry = m_office->queries().registry();

        QCOMPARE(registry.office, u"NCH"_s);
        QCOMPARE(registry.officers.size(), 5);
        QCOMPARE(registry.officers.value(m_office->counsel.officer).division, Division::Legal);
    }

    void aTextThatIsRevisedIsFoundByItsNewWordsOnly()
    {
        const IncidentId id = m_office->logged(u"Walrus"_s);
        ReviseIncident revise{m_office->queries().incident(id).content, 1, {}};
        revise.content.title = u"Narwhal"_s;
        m_office->done(m_office->duty, id, revise);

        QCOMPARE(m_office->found(searching(u"walrus"_s)), QStringList());
        QCOMPARE(m_office->found(searching(u"narwhal"_s)), QStringList{u"Narwhal"_s});
    }

private:
    void logFour()
    {
        m_zebra = m_office->logged(u"Zebra"_s, [](LogIncident &log) {
            log.content.summary = u"Ransomware; 攻撃者は不明"_s;
            log.content.organisation = u"青葉市水道局"_s;
            log.content.sector = u"water"_s;
            log.content.cls = u"malicious-code"_s;
            log.content.type = u"infected-system"_s;
            log.content.assessment.safety = Severity::Crisis;
        });
        m_alpha = m_office->logged(u"alpha"_s, [](LogIncident &log) { log.content.organisation = u"𠮷野町役場"_s; });
        m_bank = m_office->logged(u"銀行"_s, [](LogIncident &log) {
            log.content.summary = u"ランサムウェア攻撃の疑い。ヘルプデスクに電話"_s;
            log.content.tlp = Tlp::Red;
        });
        m_anger = m_office->logged(u"Ärger"_s, [](LogIncident &log) { log.content.tlp = Tlp::Clear; });
        m_office->done(m_office->duty, m_anger, MovePhase{Phase::Dismissed, u"a joke"_s});
    }

    void handThemRound()
    {
        m_office->hand(m_zebra, Division::Intelligence);
        m_office->done(m_office->analyst, m_zebra, AcceptCustody{});
        m_office->hand(m_bank, Division::Legal);
        m_office->done(m_office->counsel, m_bank, ReturnCustody{u"not a legal matter"_s});
        m_office->hand(m_alpha, Division::Legal, m_office->clock().now().plusMs(kDay));
    }

    void circulateTwo()
    {
        m_decided = m_office->drafted(m_zebra, u"Preserve the records"_s);
        m_office->submit(m_decided);
        m_office->sign(m_office->counsel, m_decided, u"legal_review"_s, Verdict::ApproveWithConditions);
        m_office->sign(m_office->head, m_decided, u"operations_decides"_s);
        m_circulating = m_office->drafted(m_zebra, u"Block the addresses"_s);
        m_office->submit(m_circulating);
        m_office->done(m_office->analyst, m_zebra, AddNote{u"攻撃者の拠点"_s});
        m_office->done(m_office->analyst, m_zebra, AskConsultation{Division::Legal, u"May we ask the provider?"_s, {}});
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    QString m_location;
    std::unique_ptr<Office> m_office;
    IncidentId m_zebra;
    IncidentId m_alpha;
    IncidentId m_bank;
    IncidentId m_anger;
    MeasureId m_decided;
    MeasureId m_circulating;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestQuestions)
#include "tst_questions.moc"
