// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/office.h"

#include "desk/scribe.h"
#include "support/fixtures.h"

using namespace Qt::StringLiterals;

namespace ringi::test {

namespace {

template <class T> T must(const Outcome<T> &outcome)
{
    if (!outcome)
        qFatal("refused: %s %s", qPrintable(keyOf(outcome.error().code)), qPrintable(outcome.error().args.join(u' ')));
    return *outcome;
}

IncidentContent contentOf(const QString &title, Instant reported)
{
    IncidentContent content;
    content.title = title;
    content.times.reported = StatedTime{reported, Precision::Minute, false, u"+09:00"_s};
    return content;
}

} // namespace

Office::Office(const QString &location)
    : m_clock(*Instant::fromIso(u"2026-04-01T00:00:00Z"_s))
    , m_store(Store::create(location))
    , m_journal(m_store->journal())
    , m_queries(m_store->queries(kNobody))
    , m_desk(*m_journal, m_clock, m_randomness)
{
    OfficerEnrolled first;
    first.officer = m_randomness.id<OfficerId>();
    first.name = u"相沢 Aizawa"_s;
    first.posts = {Post::Administrator};
    administrator = must(m_desk.createStore(
        {m_randomness.id<StoreId>(), u"NCH"_s, StoreMode::Live, first, shippedRoutes()}, kPassphrase, kNoCost));
    duty = enrolled(u"伴 Ban"_s, Division::Operations, Post::DutyOfficer);
    head = enrolled(u"千葉 Chiba"_s, Division::Operations, Post::DivisionHead);
    counsel = enrolled(u"土井 Doi"_s, Division::Legal, Post::Counsel);
    analyst = enrolled(u"江口 Eguchi"_s, Division::Intelligence, Post::Analyst);
}

Session Office::enrolled(const QString &name, Division division, Post post)
{
    OfficerEnrolled officer;
    officer.officer = m_randomness.id<OfficerId>();
    officer.name = name;
    officer.division = division;
    officer.posts = {post};
    confirmed(must(m_desk.enrol(administrator, officer, kPassphrase, kNoCost)));
    const Session session = must(m_desk.signIn(officer.officer, kPassphrase));
    if (post == Post::Administrator)
        m_second = session;
    return session;
}

Receipt Office::doneByTwo(const RegistryCommand &command)
{
    return confirmed(done(administrator, ForRegistry{command}));
}

Receipt Office::confirmed(const Receipt &receipt)
{
    return receipt.proposal ? done(m_second, ForRegistry{ConfirmProposal{receipt.proposal}}) : receipt;
}

Receipt Office::done(const Session &by, const Command &command)
{
    m_clock.advance(kMinute);
    return must(m_desk.perform(by, command));
}

Receipt Office::done(const Session &by, const IncidentId &incident, const IncidentCommand &command)
{
    return done(by, ForIncident{incident, command});
}

Receipt Office::done(const Session &by, const MeasureId &measure, const MeasureCommand &command)
{
    return done(by, ForMeasure{measure, command});
}

IncidentId Office::logged(const QString &title, const std::function<void(LogIncident &)> &tweak)
{
    LogIncident log{contentOf(title, m_clock.now()), {}};
    if (tweak)
        tweak(log);
    const auto id = m_randomness.id<IncidentId>();
    done(duty, id, log);
    return id;
}

void Office::loggedTogether(const QStringList &titles)
{
    const auto turn = m_journal->begin();
    Scribe scribe(*turn, m_randomness);
    const Instant now = m_clock.now();
    for (const QString &title : titles) {
        const ForIncident log{m_randomness.id<IncidentId>(), LogIncident{contentOf(title, now), {}}};
        if (!scribe.decide(duty, log, now))
            qFatal("an incident is refused");
    }
    scribe.seal(duty, now);
    turn->keep();
}

MeasureId Office::drafted(const IncidentId &on, const QString &subject)
{
    DraftMeasure draft;
    draft.incident = on;
    draft.content.subject = subject;
    draft.content.text = u"Ask the provider to preserve its records. 記録の保全を依頼する。"_s;
    const auto id = m_randomness.id<MeasureId>();
    done(duty, id, draft);
    return id;
}

Measure Office::now(const MeasureId &measure)
{
    return m_journal->begin()->measure(measure);
}

void Office::answer(const MeasureId &measure)
{
    done(counsel, measure, allAnswered(now(measure).kind));
}

void Office::sign(const Session &by, const MeasureId &measure, const QString &gate, Verdict verdict)
{
    if (gate == u"legal_review"_s && lets(verdict) && !now(measure).openItems().isEmpty())
        answer(measure);
    const Measure text = now(measure);
    SignGate signature;
    signature.gate = gate;
    signature.verdict = verdict;
    signature.reason = verdict == Verdict::Approve ? QString() : u"as discussed"_s;
    signature.conditions = verdict == Verdict::ApproveWithConditions ? QStringList{u"for 30 days"_s} : QStringList();
    signature.contentHash = contentHash(measure, text.textVersion(), text.content());
    done(by, measure, signature);
}

void Office::hand(const IncidentId &incident, Division to, std::optional<Instant> due)
{
    done(duty, incident, OfferCustody{to, u"please look into it"_s, due});
}

void Office::livesThroughAMonth()
{
    const auto grave = logged(u"Ransomware at a water works"_s, [](LogIncident &log) {
        log.content.sector = u"water"_s;
        log.content.assessment.continuity = Severity::Crisis;
        log.content.organisation = u"青葉市水道局"_s;
        log.origin = Origin{QByteArray(32, 'f'), 7, u"TICKET-7"_s};
    });
    hand(grave, Division::Intelligence, m_clock.now().plusMs(2 * kHour));
    done(analyst, grave, AcceptCustody{});
    done(analyst, grave, AskConsultation{Division::Legal, u"May we ask the provider?"_s, {}});
    done(analyst, grave, AddNote{u"攻撃者の拠点を確認した: 203.0.113.7"_s});
    done(analyst, grave, AddTask{u"Compare with March"_s, Division::Intelligence, m_clock.now().plusMs(kDay)});
    done(counsel, grave, AnswerConsultation{1, u"Yes."_s});
    done(analyst, grave, TagIncident{{u"water"_s, u"港湾"_s}, {}});

    const auto returned = logged(u"Phishing against a bank"_s);
    hand(returned, Division::Legal);
    done(counsel, returned, ReturnCustody{u"no legal question in it"_s});
    hand(returned, Division::International);
    done(duty, returned, WithdrawOffer{});
    m_clock.advance(10 * kDay);
    done(duty, returned, MovePhase{Phase::Review, {}});
    done(duty, returned, MovePhase{Phase::Closed, {}});

    const auto approved = drafted(grave, u"Preserve the records"_s);
    submit(approved);
    sign(counsel, approved, u"legal_review"_s, Verdict::ApproveWithConditions);
    done(administrator,
         ForRegistry{
             RegisterDeputy{head.officer, analyst.officer, m_clock.now(), m_clock.now().plusMs(kDay), u"ill"_s}});
    SignGate decision = signatureUnder(m_queries->measure(approved), u"operations_decides"_s);
    decision.actingFor = head.officer;
    done(analyst, approved, decision);
    const auto sentBack = drafted(grave, u"Take the server down"_s);
    submit(sentBack);
    sign(counsel, sentBack, u"legal_review"_s, Verdict::Return);
    submit(drafted(grave, u"Block the addresses"_s));

    const NewCompartment sources{m_randomness.id<CompartmentId>(),
                                 u"Harbour sources"_s,
                                 CompartmentKind::Source,
                                 Tlp::AmberStrict,
                                 {head.officer}};
    must(m_desk.vault().create(analyst, sources));
    must(m_desk.vault().seal(analyst, {grave, sources.id, {}, u"Who told us"_s, u"港の運転員"_s, {}}));

    done(administrator, ForRegistry{SuspendOfficer{head.officer, u"on leave"_s}});
    hand(logged(u"DDoS on an airport"_s), Division::Intelligence);

    const auto restricted = logged(u"A source in a ministry"_s, [](LogIncident &log) {
        log.circle = {{Division::Operations, Division::Legal}, {}};
    });
    hand(restricted, Division::Legal);
    const auto asking = drafted(restricted, u"Ask the ministry"_s);
    MeasureContent withPlan = now(asking).content();
    withPlan.attachments = {must(m_desk.attach(duty, u"plan.txt"_s, "plan"))};
    done(duty, asking, ReviseMeasure{withPlan, 1});
    submit(asking);
    done(counsel, ForReadings{{ReadingAct::Opened, restricted, {}, {}, 0}});
}

QString Office::titleOf(qint64 key)
{
    const auto rows = m_queries->incidentRows({key});
    return rows.isEmpty() ? QString() : rows.first().title;
}

QStringList Office::titles(const QList<qint64> &keys)
{
    QStringList all;
    for (const RegisterRow &row : m_queries->incidentRows(keys))
        all.append(row.title);
    return all;
}

QStringList Office::found(const RegisterQuery &query)
{
    return titles(m_queries->incidentOrder(query, -1));
}

} // namespace ringi::test
