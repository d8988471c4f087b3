// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a restricted incident in which everything happened once. To those outside every question is answered as
// if it had never been logged; to those inside it is there like any other.
#include "conformance/answers.h"
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
        m_chiefOfStrategy = m_office->enrolled(u"Endo"_s, Division::Strategy, Post::DivisionHead);
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

        m_office->done(m_office->duty, m_secret, RestrictIncident{circle(), u"again"_s});
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

    void aTagThatStandsOnlyOnARestrictedIncidentIsNotOffered()
    {
        const QStringList known{u"public tag"_s, u"Zirkonia stones"_s};

        QCOMPARE(m_office->queriesAs(m_office->counsel)->tagsInUse({}, 9), known);
        for (const Session &outsider : outsiders()) {
            const auto queries = m_office->queriesAs(outsider);
            RegisterQuery tagged;
            tagged.tags = known;

            QVERIFY(queries->tagsInUse({}, 9).isEmpty());
            QVERIFY(queries->tagsInUse(u"Zirk"_s, 9).isEmpty());
            QCOMPARE(queries->incidentCount(tagged), 0);
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
        for (const QByteArray &onlyThere : {QByteArray(NoteAdded::kind), QByteArray(TaskAdded::kind)}) {
            QVERIFY2(!outside.contains(QLatin1StringView(onlyThere)), onlyThere.constData());
            QVERIFY(!inside.filter(QLatin1StringView(onlyThere)).isEmpty());
        }
        QCOMPARE(m_office->queriesAs(m_office->analyst)->ledger({}).size(),
                 m_office->queriesAs(m_office->duty)->ledger({}).size());
        QVERIFY(!inside.filter(u"Zirkonia"_s).isEmpty());
    }

    void entriesAreNotFoundByTheNumberOfWhatIsHidden()
    {
        for (const QString &number : {u"INC-2026-000003"_s, m_office->now(m_decided).number}) {
            LedgerQuery query;
            query.text = number;
            QVERIFY(m_office->queriesAs(m_office->analyst)->ledger(query).isEmpty());
            QVERIFY(!m_office->queriesAs(m_office->duty)->ledger(query).isEmpty());
        }
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

    /// His division holds it, and he is not let in.
    void aHeadOutsideTheCircleIsNotToldWhoReadIt()
    {
        const Session chief = m_office->enrolled(u"Kimura"_s, Division::Operations, Post::DivisionHead);
        const QStringList before = readingsFor(chief);
        const IncidentId closed = m_office->logged(u"not for the head"_s, [this](LogIncident &log) {
            log.circle = {{Division::Legal}, {m_office->duty.officer}};
        });

        m_office->done(m_office->counsel, ForReadings{{ReadingAct::Opened, closed, {}, {}, 0}});

        QCOMPARE(readingsFor(chief), before);
        QCOMPARE(readingsFor(m_office->counsel).first(),
                 u"opened "_s + m_office->journal().begin()->incident(closed).number);
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
        m_secret = m_office->logged(u"Zirkonia public matter"_s, [this](LogIncident &log) {
            log.circle = circle();
            log.content.summary = u"Obsidiana"_s;
            log.content.organisation = u"Aquamarin"_s;
            log.content.source = u"Chalcedo"_s;
            log.content.assessment.continuity = Severity::Crisis;
        });
        m_key = m_office->queriesAs(m_office->duty)->incidentOrder({}, 1).value(0);
        m_office->done(m_office->duty, m_secret, AddNote{u"Obsidiana"_s});
        m_office->done(m_office->duty, m_secret, TagIncident{{u"Zirkonia stones"_s, u"public tag"_s}, {}});
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
        noticeIsDecided();
        MeasureQuery query;
        query.incident = m_secret;
        m_measureKeys = m_office->queriesAs(m_office->duty)->measureOrder(query);
    }

    /// The only one of its kind, so that its gates are timed nowhere else; who views it afterwards is soon late.
    void noticeIsDecided()
    {
        const MeasureId notice = MeasureId::make();
        MeasureContent content;
        content.subject = u"Bernsteini notice"_s;
        content.text = u"Turmalina"_s;
        m_office->done(m_office->duty, notice, DraftMeasure{m_secret, MeasureKind::Notice, content});
        m_office->submit(notice);
        m_office->sign(m_chiefOfStrategy, notice, u"strategy_decides"_s);
    }

    [[nodiscard]] Circle circle() const
    {
        return {{Division::Operations, Division::Legal}, {m_chiefOfStrategy.officer}};
    }

    /// And lets the approval lapse soon after the answers are asked for.
    void attach(const MeasureId &measure)
    {
        const auto file = m_office->desk().attach(m_office->duty, u"plan.txt"_s, "Turmalina");
        MeasureContent content = m_office->now(measure).content();
        content.attachments = {*file};
        content.validUntil = m_later.plusMs(kDay);
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
    Session m_chiefOfStrategy;
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
