// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a restricted incident in which everything happened once. To those outside every question is answered as
// if it had never been logged; to those inside it is there like any other.
#include "conformance/engine.h"
#include "conformance/office.h"

#include "base/progress.h"
#include "support/fixtures.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

const QString kReview = u"legal_review"_s;
const QString kDecision = u"operations_decides"_s;
/// Nowhere but in and around the restricted incident.
const QStringList kSecretWords{u"zirkonia"_s,   u"obsidiana"_s, u"feldspath"_s,  u"malachitis"_s, u"turmalina"_s,
                               u"bernsteini"_s, u"chalcedo"_s,  u"serpentina"_s, u"aquamarin"_s};

QString text(const GateTime &time)
{
    return u"%1 %2 %3"_s.arg(time.medianMs).arg(time.p90Ms).arg(time.sample);
}

/// Every answer that a store gives, line by line; what only counts the ledger is left out.
class Answers
{
public:
    Answers(Queries &queries, Instant now)
        : m_queries(queries)
        , m_now(now)
    {
    }

    QStringList all()
    {
        tellRegister();
        tellDesks();
        tellMeasures();
        tellDashboard();
        tellSignoff();
        return m_lines;
    }

private:
    template <class... Parts> void tell(const QString &what, const Parts &...parts)
    {
        QString line = what;
        ((line += u" | "_s + QVariant(parts).toString()), ...);
        m_lines.append(line);
    }

    void tellRegister()
    {
        for (const RegisterSort sort : allOf<RegisterSort>()) {
            RegisterQuery query;
            query.sort = sort;
            for (const RegisterRow &row : m_queries.incidentRows(m_queries.incidentOrder(query, -1)))
                tell(keyOf(sort), row.number, row.title, row.organisation, row.isRestricted);
        }
        RegisterQuery open;
        open.openOnly = true;
        tell(u"counted"_s, m_queries.incidentCount({}), m_queries.incidentCount(open));
        for (const QString &word : kSecretWords + QStringList{u"public"_s}) {
            RegisterQuery query;
            query.text = word;
            tell(u"search "_s + word, m_queries.incidentCount(query), m_queries.incidentOrder(query, -1).size());
            for (const SimilarIncident &one : m_queries.similarTo(word + u" public"_s, 5))
                tell(u"similar"_s, one.number, one.title, one.words.join(u' '));
        }
    }

    void tellDesks()
    {
        for (const Division division : allOf<Division>()) {
            const DeskCounts counts = m_queries.counts(division, {});
            tell(u"counts"_s, counts.incidents, counts.open, counts.handoffsWaiting, counts.consultationsWaiting,
                 counts.sheetsWaiting);
            for (const ConsultationRow &row : m_queries.consultationsAskedOf(division))
                tell(u"asked"_s, row.number, row.title, row.question);
        }
        for (const Compartment &one : m_queries.compartments())
            tell(u"compartment"_s, one.name, one.openings, one.waivers.size(),
                 m_queries.history(streamOf(one.id)).size());
        for (const HandoffRow &row : m_queries.handoffs({}))
            tell(u"handoff"_s, row.number, row.title, row.asked, row.reason, keyOf(row.state));
    }

    void tellMeasures()
    {
        const QList<MeasureRow> rows = m_queries.measures({});
        for (const MeasureRow &row : rows)
            tell(u"measure"_s, row.number, row.subject, row.incidentNumber, row.incidentTitle, keyOf(row.state));
        for (const MeasureRow &row : m_queries.measureRows(m_queries.measureOrder({})))
            tell(u"in order"_s, row.number);
        for (const MeasureRow &like : rows) {
            for (const PrecedentRow &row : m_queries.precedents(like.id, 5))
                tell(u"precedent"_s, row.number, row.subject, row.conditions.join(u' '), row.words.join(u' '));
        }
        for (const MeasureKind kind : allOf<MeasureKind>())
            tellGates(u"gate of "_s + keyOf(kind), m_queries.gateTimes(kind));
    }

    void tellGates(const QString &what, const GateTimes &times)
    {
        for (auto it = times.cbegin(); it != times.cend(); ++it)
            tell(what, it.key(), text(it.value()));
    }

    void tellDashboard()
    {
        const DashboardFigures f = m_queries.dashboard(m_now, 30);
        tell(u"dashboard"_s, f.logged, f.closed, f.handoffsWaiting, f.handoffsOverdue, f.sheetsCirculating,
             f.measuresDecided, f.medianAcceptanceMs.value_or(-1), f.medianSignoffMs.value_or(-1), f.acceptanceSample,
             f.signoffSample);
        for (size_t division = 0; division < kDivisions; ++division) {
            for (size_t severity = 0; severity < kSeverities; ++severity)
                tell(u"open"_s, f.open[division][severity]);
            for (size_t to = 0; to < kDivisions; ++to)
                tell(u"way"_s, f.handoffs[division][to].offered, f.handoffs[division][to].accepted,
                     f.handoffs[division][to].returned);
        }
        for (const auto &bucket : f.ages)
            tell(u"age"_s, bucket[0], bucket[1]);
    }

    void tellSignoff()
    {
        const SignoffFigures f = m_queries.signoffFigures(m_now, 30);
        tell(u"signoff"_s, f.decided, f.urgent, f.byDeputy, f.byDelegation, f.returned, f.laterOverdue, f.laterSheets,
             f.lapsing, text(f.review));
        for (auto it = f.verdicts.cbegin(); it != f.verdicts.cend(); ++it)
            tell(keyOf(it.key()), it->approved, it->rejected);
        for (auto it = f.gates.cbegin(); it != f.gates.cend(); ++it)
            tellGates(u"gate on the board, "_s + keyOf(it.key()), *it);
        for (const auto &kind : f.waiting)
            tell(u"waiting"_s, kind[0], kind[1], kind[2]);
    }

    Queries &m_queries;
    Instant m_now;
    QStringList m_lines;
};

/// What the ledger's page can show, and what a notice names.
QStringList chainOf(Queries &queries)
{
    QStringList lines;
    LedgerQuery query;
    query.limit = 10'000;
    for (const LedgerRow &row : queries.ledger(query)) {
        lines.append(u"%1 %2 %3 %4"_s.arg(row.n).arg(QLatin1StringView(row.kind), row.object, row.authorName));
        const LedgerEntry entry = queries.ledgerEntry(row.n).value_or(LedgerEntry());
        for (qsizetype i = 0; i < entry.events.size(); ++i)
            lines.append(u"%1 %2 %3 %4"_s.arg(QLatin1StringView(entry.events[i].kind),
                                              QString::fromUtf8(QJsonDocument(entry.events[i].body).toJson()),
                                              QString::fromUtf8(entry.proofs[i].body), entry.streams[i]));
    }
    const ChangeNotice notice = queries.changesSince(0);
    for (const IncidentId &id : notice.incidents)
        lines.append(id.toString());
    for (const MeasureId &id : notice.measures)
        lines.append(id.toString());
    return lines;
}

} // namespace

class TestNeedToKnow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_ENGINE(*m_engine);
        m_location = m_engine->freshLocation();
        m_office = std::make_unique<Office>(m_location);
        m_auditor = m_office->enrolled(u"Fukui"_s, Division::Strategy, Post::Auditor);
        m_director = m_office->enrolled(u"Mori"_s, Division::Strategy, Post::Director);
        m_administrator = m_office->enrolled(u"Noda"_s, Division::International, Post::Administrator);
        m_chiefOfLegal = m_office->enrolled(u"Sato"_s, Division::Legal, Post::DivisionHead);
        livesInPublic();
        m_later = m_office->clock().now().plusMs(10 * kDay);
        m_before = answersTo(m_office->analyst);
        livesInSecret();
    }

    void outsideEveryAnswerIsAsItWasBefore()
    {
        for (const Session &outsider : outsiders())
            QCOMPARE(answersTo(outsider).join(u'\n'), m_before.join(u'\n'));
    }

    void insideEveryAnswerHasIt()
    {
        const QStringList inside = answersTo(m_office->duty);

        for (const QStringList &sort : {inside.filter(u"number | "_s)})
            QCOMPARE(sort.filter(u"Zirkonia"_s).size(), 1);
        QVERIFY(!inside.filter(u"asked | "_s).filter(u"Feldspath"_s).isEmpty());
        QVERIFY(!inside.filter(u"handoff"_s).filter(u"Malachitis"_s).isEmpty());
        QVERIFY(!inside.filter(u"measure"_s).filter(u"Turmalina"_s).isEmpty());
        QVERIFY(!inside.filter(u"precedent"_s).filter(u"Turmalina"_s).isEmpty());
        QCOMPARE(inside.filter(u"compartment"_s), QStringList{u"compartment | Legal advice | 2 | 2 | 5"_s});
        QCOMPARE(m_office->queriesAs(m_office->counsel)->counts(Division::Legal, {}).incidents, 3);
        QCOMPARE(answersTo(m_office->counsel), inside);
    }

    void figuresOfInsidersAreThoseOfAStoreThatRestrictsNothing()
    {
        const QStringList restricted = answersTo(m_office->duty);
        const Session chief = m_office->enrolled(u"Goto"_s, Division::Operations, Post::DivisionHead);
        m_office->done(chief, m_secret, LiftRestriction{u"published"_s});

        QStringList open = answersTo(m_office->analyst);

        const Circle circle{{Division::Operations, Division::Legal}, {}};
        m_office->done(m_office->duty, m_secret, RestrictIncident{circle, u"again"_s});
        for (const QString &what : {u"counted"_s, u"counts"_s, u"dashboard"_s, u"open"_s, u"way"_s, u"age"_s,
                                    u"signoff"_s, u"gate"_s, u"waiting"_s})
            QCOMPARE(restricted.filter(what), open.filter(what));
        for (const Session &outsider : outsiders())
            QCOMPARE(answersTo(outsider), m_before);
    }

    void aNumberOrAnIdOpensNothingOutside()
    {
        for (const Session &outsider : outsiders()) {
            const auto queries = m_office->queriesAs(outsider);

            QVERIFY(!queries->incidentByNumber(u"INC-2026-000003"_s));
            QVERIFY(!queries->measureByNumber(m_office->now(m_decided).number));
            QVERIFY(!queries->incident(m_secret).exists());
            QVERIFY(!queries->incident(m_secret, m_office->clock().now()).exists());
            QVERIFY(!queries->measure(m_decided).exists());
            QVERIFY(queries->history(streamOf(m_secret)).isEmpty());
            QVERIFY(queries->history(streamOf(m_decided)).isEmpty());
            QVERIFY(queries->precedents(m_circulating, 5).isEmpty());
            QVERIFY(queries->incidentRows({m_key}).isEmpty());
            QVERIFY(queries->measureRows(m_measureKeys).isEmpty());
            QVERIFY(!queries->original(m_attached));
        }
    }

    void insideANumberAndAnIdOpenIt()
    {
        const auto queries = m_office->queriesAs(m_office->counsel);

        QCOMPARE(queries->incidentByNumber(u"INC-2026-000003"_s), std::optional(m_secret));
        QVERIFY(queries->incident(m_secret).isRestricted());
        QCOMPARE(queries->measure(m_decided).state, MeasureState::Approved);
        QVERIFY(!queries->history(streamOf(m_decided)).isEmpty());
        QVERIFY(queries->incidentRows({m_key}).value(0).isRestricted);
        QVERIFY(queries->original(m_attached));
    }

    void theChainIsEverybodysAndWhatIsInItIsNot()
    {
        const QStringList inside = chainOf(*m_office->queriesAs(m_office->duty));
        const QString outside = chainOf(*m_office->queriesAs(m_office->analyst)).join(u'\n');

        for (const QString &word : kSecretWords)
            QVERIFY2(!outside.contains(word, Qt::CaseInsensitive), qPrintable(word));
        for (const QString &name : {u"INC-2026-000003"_s, m_secret.toString(), m_decided.toString(),
                                    m_circulating.toString(), m_office->now(m_decided).number})
            QVERIFY2(!outside.contains(name), qPrintable(name));
        QCOMPARE(m_office->queriesAs(m_office->analyst)->ledger({}).size(),
                 m_office->queriesAs(m_office->duty)->ledger({}).size());
        QVERIFY(!inside.filter(u"Zirkonia"_s).isEmpty());
    }

    void entriesAreNotFoundByTheNumberOfWhatIsHidden()
    {
        LedgerQuery query;
        query.text = u"INC-2026-000003"_s;

        QVERIFY(m_office->queriesAs(m_office->analyst)->ledger(query).isEmpty());
        QVERIFY(!m_office->queriesAs(m_office->duty)->ledger(query).isEmpty());
    }

    void aNewCircleIsNoticedByThoseItLeavesOut()
    {
        const auto analyst = m_office->queriesAs(m_office->analyst);
        const IncidentId seen = m_office->logged(u"a public one"_s);
        const quint64 upTo = analyst->commitCount();

        m_office->done(m_office->duty, seen, RestrictIncident{{{Division::Operations}, {}}, u"a source"_s});

        const ChangeNotice notice = analyst->changesSince(upTo);
        QVERIFY(notice.many);
        QVERIFY(notice.incidents.isEmpty());
        QVERIFY(!analyst->incident(seen).exists());
    }

    void anOfficerIsJudgedByTheDivisionOfToday()
    {
        const Session moving = m_office->enrolled(u"Hara"_s, Division::Strategy, Post::PlanningOfficer);
        const auto queries = m_office->queriesAs(moving);
        const bool before = queries->incident(m_secret).exists();

        m_office->doneByTwo(AppointOfficer{moving.officer, Division::Legal, {Post::Counsel}});

        QVERIFY(!before);
        QVERIFY(queries->incident(m_secret).exists());
    }

    void whoIsNamedReadsWithoutHisDivision()
    {
        const auto queries = m_office->queriesAs(m_office->analyst);
        const Session other = m_office->enrolled(u"Ito"_s, Division::Intelligence, Post::Analyst);
        const IncidentId named = m_office->logged(u"for one"_s, [&](LogIncident &log) {
            log.circle = {{Division::Operations}, {m_office->analyst.officer}};
        });

        QVERIFY(queries->incident(named).exists());
        QVERIFY(!m_office->queriesAs(other)->incident(named).exists());
    }

    void readingsAreToldToThoseWhoAnswerForThem()
    {
        const Session chief = m_office->enrolled(u"Kato"_s, Division::Operations, Post::DivisionHead);
        m_office->done(m_office->counsel, ForReadings{{ReadingAct::Opened, m_secret, {}, {}, 0}});
        m_office->done(m_office->counsel, ForReadings{{ReadingAct::Printed, {}, m_decided, {}, 0}});
        m_office->done(m_office->analyst, ForReadings{{ReadingAct::Exported, {}, {}, u"decisions"_s, 4}});

        QCOMPARE(readingsFor(m_office->counsel),
                 (QStringList{u"printed MS-2026-000003"_s, u"opened INC-2026-000003"_s}));
        QCOMPARE(readingsFor(chief), readingsFor(m_office->counsel));
        QCOMPARE(readingsFor(m_office->analyst), QStringList{u"exported "_s});
        QCOMPARE(readingsFor(m_auditor), (QStringList{u"exported "_s, u"printed "_s, u"opened "_s}));
        QVERIFY(readingsFor(Session{}).isEmpty());
        ReadingQuery onIt;
        onIt.incident = m_secret;
        QCOMPARE(m_office->queriesAs(chief)->readings(onIt).size(), 2);
        QVERIFY(m_office->queriesAs(m_auditor)->readings(onIt).isEmpty());
    }

    void whoMayNotReadItHasNotReadIt()
    {
        const auto told =
            m_office->desk().perform(m_office->analyst, ForReadings{{ReadingAct::Opened, m_secret, {}, {}, 0}});

        QCOMPARE(told.error().code, RefusalCode::IncidentUnknown);
    }

    void viewsFoldedAnewSayTheSame()
    {
        const QStringList inside = answersTo(m_office->duty);
        const QStringList outside = answersTo(m_auditor);
        const QStringList readings = readingsFor(m_auditor);
        NoProgress progress;

        Store::rebuild(m_location, progress);

        QCOMPARE(answersTo(m_office->duty), inside);
        QCOMPARE(answersTo(m_auditor), outside);
        QCOMPARE(readingsFor(m_auditor), readings);
    }

private:
    QList<Session> outsiders() { return {m_office->analyst, m_auditor, m_director, m_administrator, Session{}}; }

    QStringList answersTo(const Session &who)
    {
        const auto queries = m_office->queriesAs(who);
        return Answers(*queries, m_later).all();
    }

    QStringList readingsFor(const Session &who)
    {
        QStringList lines;
        for (const ReadingRow &row : m_office->queriesAs(who)->readings({}))
            lines.append(keyOf(row.act) + u' ' + row.object);
        return lines;
    }

    /// Each kind of thing once, so that there is something to be confused with.
    void livesInPublic()
    {
        const auto first = m_office->logged(u"A public matter"_s);
        const auto second = m_office->logged(u"Another public matter"_s);
        m_office->hand(first, Division::Legal, m_office->clock().now().plusMs(kDay));
        m_office->done(m_office->counsel, first, ReturnCustody{u"no"_s});
        m_office->hand(second, Division::Intelligence);
        m_office->done(m_office->duty, first, AskConsultation{Division::Legal, u"May we?"_s, {}});
        decide(m_office->drafted(first, u"Public request"_s));
        m_office->submit(m_office->drafted(second, u"Second public request"_s));
        const NewCompartment advice{
            m_advice, u"Legal advice"_s, CompartmentKind::Privilege, Tlp::AmberStrict, {m_office->duty.officer}};
        QVERIFY(m_office->desk().vault().create(m_office->counsel, advice).has_value());
        sealAndOpen(first, u"in public"_s);
    }

    /// Written by counsel, read by the duty officer, and waived.
    void sealAndOpen(const IncidentId &incident, const QString &reason)
    {
        Vault vault = m_office->desk().vault();
        QVERIFY(vault.seal(m_office->counsel, {incident, m_advice, {}, u"Advice"_s, u"You may."_s, {}}).has_value());
        QVERIFY(vault.open(m_office->duty, {incident, 1}).has_value());
        m_office->done(m_chiefOfLegal, ForCompartment{m_advice, WaivePrivilege{EntryRef{incident, 1}, reason}});
    }

    void livesInSecret()
    {
        m_secret = m_office->logged(u"Zirkonia public matter"_s, [](LogIncident &log) {
            log.circle = {{Division::Operations, Division::Legal}, {}};
            log.content.summary = u"Obsidiana"_s;
            log.content.organisation = u"Aquamarin"_s;
            log.content.source = u"Chalcedo"_s;
            log.content.assessment.continuity = Severity::Crisis;
        });
        m_key = m_office->queriesAs(m_office->duty)->incidentOrder({}, 1).value(0);
        m_office->done(m_office->duty, m_secret, AddNote{u"Obsidiana"_s});
        m_office->done(m_office->duty, m_secret, AddTask{u"Serpentina"_s, Division::Legal, {}});
        m_office->done(m_office->duty, m_secret, AskConsultation{Division::Legal, u"Feldspath?"_s, {}});
        m_office->done(m_office->duty, m_secret,
                       OfferCustody{Division::Legal, u"Malachitis"_s, m_office->clock().now().plusMs(kHour)});
        m_office->done(m_office->counsel, m_secret, ReturnCustody{u"Malachitis"_s});
        m_office->done(m_office->duty, m_secret, OfferCustody{Division::Legal, u"Malachitis once more"_s, {}});
        sealAndOpen(m_secret, u"Chalcedo"_s);
        m_decided = m_office->drafted(m_secret, u"Turmalina request"_s);
        attach(m_decided);
        decide(m_decided);
        m_circulating = m_office->drafted(m_secret, u"Bernsteini public request"_s);
        m_office->submit(m_circulating);
        MeasureQuery query;
        query.incident = m_secret;
        m_measureKeys = m_office->queriesAs(m_office->duty)->measureOrder(query);
    }

    void attach(const MeasureId &measure)
    {
        const auto file = m_office->desk().attach(m_office->duty, u"plan.txt"_s, "Turmalina");
        MeasureContent content = m_office->now(measure).content();
        content.attachments = {*file};
        m_attached = file->hash;
        m_office->done(m_office->duty, measure, ReviseMeasure{content, 1});
    }

    void decide(const MeasureId &measure)
    {
        m_office->submit(measure);
        m_office->sign(m_office->counsel, measure, kReview, Verdict::ApproveWithConditions);
        m_office->sign(m_office->head, measure, kDecision);
    }

    std::unique_ptr<Engine> m_engine = engineUnderTest();
    QString m_location;
    std::unique_ptr<Office> m_office;
    Session m_auditor;
    Session m_director;
    Session m_administrator;
    Session m_chiefOfLegal;
    const CompartmentId m_advice = CompartmentId::make();
    Instant m_later;
    QStringList m_before;
    IncidentId m_secret;
    qint64 m_key = 0;
    MeasureId m_decided;
    MeasureId m_circulating;
    QList<qint64> m_measureKeys;
    QByteArray m_attached;
};

} // namespace ringi::test

QTEST_GUILESS_MAIN(ringi::test::TestNeedToKnow)
#include "tst_needtoknow.moc"
