// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomwork.h"

#include "desk/scribe.h"
#include "domain/taxonomy.h"

namespace ringi::test {

RandomWork::RandomWork(FileOffice &office, quint32 seed)
    : m_office(office)
    , m_random(seed)
{
    for (const Division division : allOf<Division>())
        office.as(division);
    for (const Route &route : shippedRoutes()) {
        for (const Gate &gate : route.gates)
            staff(gate.division.value_or(Division::Strategy), gate.posts.first());
    }
    staff(Division::Legal, Post::Administrator);
}

bool RandomWork::act(Desk &desk)
{
    m_office.clock.advance(below(100) < 95 ? below(6 * int(kHour)) : below(9) * kDay);
    const Asked asked = something();
    const bool allowed = desk.perform(asked.by, asked.command).has_value();
    if (allowed)
        remember(asked.command);
    return allowed;
}

void RandomWork::actInOneTurn(Journal &journal)
{
    const auto turn = journal.begin();
    Scribe scribe(*turn, m_office.randomness());
    const Session by = m_office.as(any<Division>());
    QList<Command> done;
    const auto decide = [&](const Command &command) {
        if (scribe.decide(by, command, m_office.clock.now()))
            done += command;
    };
    for (int i = below(5); i >= 0; --i) {
        decide(chance(60) ? aLogging().command : onSomeIncident().command);
        if (!m_incidents.isEmpty() && chance(30)) {
            const Command draft = aDraft(oneOf(m_incidents)).command;
            decide(draft);
            decide(ForMeasure{std::get<ForMeasure>(draft).measure, SubmitMeasure{}});
        }
        if (chance(40))
            scribe.seal(by, m_office.clock.now());
    }
    scribe.seal(by, m_office.clock.now());
    if (chance(30))
        return; // dropped: none of it ever was
    turn->keep();
    for (const Command &command : std::as_const(done))
        remember(command);
}

/// Words of both scripts, few enough to meet again.
QString RandomWork::words()
{
    static const QStringList kWords{u"ransom"_s,   u"port"_s,     u"攻撃"_s, u"港湾局"_s,
                                    u"ランサム"_s, u"Zürich"_s,   u"DDoS"_s, u"hospital"_s,
                                    u"病院"_s,     u"サーバー"_s, u"leak"_s, u"CVE-2026-1111"_s};
    QStringList some;
    for (int i = below(4); i >= 0; --i)
        some += oneOf(kWords);
    return some.join(chance(70) ? u" "_s : u"、"_s);
}

RandomWork::Asked RandomWork::something()
{
    const int dice = below(100);
    if (m_incidents.isEmpty() || dice < 15)
        return aLogging();
    if (dice < 17)
        return aRegistryAct();
    if (dice < 21)
        return chance(75) ? aPowersAct() : aRouteAct();
    if (dice < 65)
        return onSomeMeasure();
    return onSomeIncident();
}

RandomWork::Asked RandomWork::aRegistryAct()
{
    const Session &by = chance(90) ? m_office.administrator : m_office.as(Division::Legal);
    const OfficerId officer = m_enrolled.isEmpty() ? OfficerId::make() : oneOf(m_enrolled);
    switch (below(4)) {
    case 0:
        return {by, ForRegistry{SuspendOfficer{officer, words()}}};
    case 1:
        return {by, ForRegistry{ReinstateOfficer{officer}}};
    case 2:
        return {by, ForRegistry{AppointOfficer{officer, any<Division>(), {any<Post>()}}}};
    default:
        const QByteArray key(32, char(below(256)));
        const QString name = words() + QString::number(m_enrolled.size());
        return {by, ForRegistry{EnrolOfficer{{OfficerId::make(), name, any<Division>(), {any<Post>()}, key}}}};
    }
}

RandomWork::Asked RandomWork::aLogging()
{
    std::optional<Origin> origin;
    if (chance(20))
        origin = Origin{QByteArray(32, 'o'), below(1'000), u"R-"_s + QString::number(m_random.generate64())};
    return {m_office.as(any<Division>()), ForIncident{IncidentId::make(), LogIncident{aRandomContent(), origin}}};
}

RandomWork::Asked RandomWork::onSomeIncident()
{
    if (m_incidents.isEmpty())
        return aLogging();
    const Incident incident = m_office.queries->incident(oneOf(m_incidents));
    const IncidentCommand command = anIncidentCommand(incident);
    Division division = chance(85) ? incident.holder : any<Division>();
    if (std::holds_alternative<AcceptCustody>(command) || std::holds_alternative<ReturnCustody>(command)) {
        if (const Handoff *offer = incident.pendingOffer())
            division = offer->to;
    }
    if (const auto *answer = std::get_if<AnswerConsultation>(&command); answer && !incident.consultations.isEmpty())
        division = incident.consultations.last().to;
    return {m_office.as(division), ForIncident{incident.id, command}};
}

const QStringList kTags{u"port"_s, u"Ransom"_s, u"海運"_s, u"second wave"_s};

IncidentCommand RandomWork::anIncidentCommand(const Incident &incident)
{
    const int consultation = std::max(1, int(incident.consultations.size()));
    const int task = below(int(incident.tasks.size()) + 1) + 1;
    switch (below(15)) {
    case 0:
        return ReviseIncident{aRandomContent(), incident.revision - (chance(90) ? 0 : 1), words()};
    case 1:
    case 2:
        return MovePhase{oneOf(reachablePhases(incident.phase)), chance(90) ? words() : QString()};
    case 3:
        return AssignLead{m_office.as(any<Division>()).officer};
    case 4:
    case 5:
        return OfferCustody{any<Division>(), words(), someDue()};
    case 6:
        return AcceptCustody{};
    case 7:
        return chance(50) ? IncidentCommand(ReturnCustody{words()}) : WithdrawOffer{};
    case 8:
        return AskConsultation{any<Division>(), words(), someDue()};
    case 9:
        return AnswerConsultation{consultation, words()};
    case 10:
        return chance(30) ? IncidentCommand(DeclineConsultation{consultation, words()}) : AddNote{words()};
    case 11:
        return AddNote{words()};
    case 12:
        return AddTask{words(), any<Division>(), someDue()};
    case 13:
        return TagIncident{{oneOf(kTags), oneOf(kTags)}, chance(40) ? QStringList{oneOf(kTags)} : QStringList()};
    default:
        return FinishTask{task, words()};
    }
}

IncidentContent RandomWork::aRandomContent()
{
    IncidentContent content = m_office.content(words());
    const IncidentClass &cls = incidentClasses()[size_t(below(11))];
    content.cls = cls.key;
    content.type = chance(50) ? QString(cls.types.front()) : QString();
    content.summary = words();
    content.tlp = any<Tlp>();
    content.sector = chance(50) ? QString(sectors()[size_t(below(15))]) : QString();
    content.organisation = chance(50) ? words() : QString();
    content.assessment.continuity = any<Severity>();
    if (chance(20))
        content.assessment.safety = any<Severity>();
    return content;
}

const Session &RandomWork::staff(Division division, Post post)
{
    const Session &session = m_office.as(division, post);
    m_staff.insert(session.officer, session);
    return session;
}

void RandomWork::remember(const Command &command)
{
    if (const auto *incident = std::get_if<ForIncident>(&command);
        incident && !m_incidents.contains(incident->incident))
        m_incidents += incident->incident;
    if (const auto *measure = std::get_if<ForMeasure>(&command); measure && !m_measures.contains(measure->measure))
        m_measures += measure->measure;
    const auto *registry = std::get_if<ForRegistry>(&command);
    if (const auto *enrol = registry ? std::get_if<EnrolOfficer>(&registry->what) : nullptr)
        m_enrolled += enrol->officer.officer;
}

std::optional<Instant> RandomWork::someDue()
{
    if (chance(50))
        return {};
    return m_office.clock.now().plusMs(below(100) * kHour);
}

} // namespace ringi::test
