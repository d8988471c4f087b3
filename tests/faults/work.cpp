// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work.h"

#include "desk/scribe.h"
#include "support/fileoffice.h"

namespace ringi::test {

namespace {

LogIncident aCall(Instant now)
{
    IncidentContent content = aContent();
    content.summary = u"Screens show a ransom note. 港湾局より電話。"_s;
    content.times.reported->at = now.plusMs(-kMinute);
    return {content, {}};
}

} // namespace

Work::Work(Journal &journal, Randomness &randomness, Tell tell)
    : m_journal(journal)
    , m_randomness(randomness)
    , m_tell(std::move(tell))
    , m_desk(journal, m_clock, randomness)
    , m_administrator(session(u"Aoki"_s))
    , m_duty(session(u"operations duty_officer"_s))
    , m_head(session(u"operations division_head"_s))
    , m_counsel(session(u"legal counsel"_s))
{
}

void Work::aWholeDay()
{
    m_incident = IncidentId::make();
    m_measure = MeasureId::make();
    onIncident(m_duty, aCall(m_clock.now()));
    onIncident(m_duty, AddNote{u"Called back, second site affected."_s});
    onIncident(m_duty, MovePhase{Phase::Analysis, {}});
    onMeasure(m_duty, DraftMeasure{m_incident, MeasureKind::Request, aProposal()});
    onMeasure(m_duty, SubmitMeasure{});
    onIncident(m_duty, OfferCustody{Division::Legal, u"Please review."_s, {}});
    onIncident(m_counsel, AcceptCustody{});
    onMeasure(m_counsel, allAnswered(MeasureKind::Request));
    sign(m_counsel, u"legal_review"_s);
    sign(m_head, u"operations_decides"_s);
    manyAtOnce(20);
    enrolSomebody();
}

void Work::oneNote()
{
    if (m_incident.isNull()) {
        m_incident = IncidentId::make();
        onIncident(m_duty, aCall(m_clock.now()));
    }
    onIncident(m_duty, AddNote{u"Nothing new."_s});
}

void Work::manyAtOnce(int count)
{
    QList<Receipt> receipts;
    const auto turn = m_journal.begin();
    Scribe scribe(*turn, m_randomness);
    for (int i = 0; i < count; ++i) {
        const Instant now = m_clock.now();
        receipts += scribe.write(m_duty, ForIncident{IncidentId::make(), aCall(now)}, now).value();
    }
    turn->keep();
    for (const Receipt &receipt : std::as_const(receipts))
        m_tell(receipt);
}

Session Work::session(const QString &name)
{
    const OfficerId officer = m_journal.begin()->registry().named(name).value().id;
    return m_desk.signIn(officer, kPassphrase).value();
}

void Work::perform(const Session &by, const Command &command)
{
    m_tell(m_desk.perform(by, command).value());
}

void Work::sign(const Session &by, const QString &gate)
{
    const Measure measure = m_journal.begin()->measure(m_measure); // a turn must be over before the next begins
    onMeasure(by, signatureUnder(measure, gate));
}

void Work::enrolSomebody()
{
    const OfficerId id = OfficerId::make();
    const OfficerEnrolled officer{id, id.toString(), Division::Intelligence, {Post::Analyst}, {}};
    m_tell(m_desk.enrol(m_administrator, officer, kPassphrase, kNoCost).value());
}

} // namespace ringi::test
