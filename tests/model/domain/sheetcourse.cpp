// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcourse.h"

#include "randomroute.h"

#include <algorithm>

namespace ringi::test {

namespace {

constexpr int kSteps = 36;
constexpr int kStepsAfterTheEnd = 3;

bool isOver(MeasureState state)
{
    return state == MeasureState::Rejected || state == MeasureState::Withdrawn || state == MeasureState::Reviewed
        || state == MeasureState::Revoked;
}

template <class Tag> Id<Tag> numbered(int number)
{
    return Id<Tag>(QUuid(uint(number), 1, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

/// Five divisions with all the posts a gate may ask for, two directors, two administrators and a program.
Registry aHeadquarters()
{
    Registry registry;
    const auto enrol = [&](Division division, Post post) {
        const int number = int(registry.officers.size()) + 1;
        const auto id = numbered<OfficerTag>(number);
        registry.officers.insert(id, {id, QString::number(number), division, {post}, {}, false, noon()});
    };
    for (const Division division : allOf<Division>()) {
        for (const Post post : {Post::DutyOfficer, Post::Analyst, Post::DivisionHead})
            enrol(division, post);
    }
    enrol(Division::Legal, Post::Counsel);
    enrol(Division::Legal, Post::Counsel);
    enrol(Division::Operations, Post::DivisionHead);
    enrol(Division::Strategy, Post::Director);
    enrol(Division::Operations, Post::Director);
    enrol(Division::Strategy, Post::Administrator);
    enrol(Division::Operations, Post::Program);
    return registry;
}

const Registry &headquarters()
{
    static const Registry registry = aHeadquarters();
    return registry;
}

const Incident &baseIncident()
{
    static const Incident incident = anIncident().state();
    return incident;
}

bool isAdministrator(const Actor &actor)
{
    return actor.holds(Post::Administrator);
}

QString nameOf(const MeasureEvent &event)
{
    return QString::fromLatin1(std::visit([](const auto &one) { return std::decay_t<decltype(one)>::kind; }, event));
}

const char *wordFor(const MeasureCommand &command)
{
    static constexpr const char *kWords[] = {"draft",    "revise", "submit",     "sign",           "defer",
                                             "withdraw", "answer", "view later", "meet condition", "dissent",
                                             "conflict", "revoke", "carry out",  "review",         "erase"};
    static_assert(std::size(kWords) == std::variant_size_v<MeasureCommand>);
    return kWords[command.index()];
}

} // namespace

SheetCourse::SheetCourse(quint32 seed, Tally &tally)
    : m_random(seed)
    , m_tally(tally)
    , m_registry(headquarters())
    , m_incident(baseIncident())
{
    m_measure.id = numbered<MeasureTag>(int(seed & 0xffffff));
    m_registry.rulebook.routes[MeasureKind::Request] = {aRandomRoute(m_random)};
    m_incident.content.tlp = Tlp(below(countOf<Tlp>()));
    m_incident.content.assessment.override = Severity(below(countOf<Severity>()));
    while (chance(60))
        changePowers();
    while (!m_measure.exists())
        attempt({anybody(), DraftMeasure{m_incident.id, MeasureKind::Request, aRandomContent()}});
}

bool SheetCourse::step()
{
    if (++m_steps > kSteps || m_stepsAfterTheEnd > kStepsAfterTheEnd)
        return false;
    passTime();
    if (chance(12))
        changePowers();
    m_stepsAfterTheEnd += isOver(m_measure.state) ? 1 : 0;
    attempt(something());
    ++m_tally[u"state "_s + keyOf(m_measure.state)];
    if (hasLapsed(m_measure, m_now))
        ++m_tally[u"lapsed"_s];
    return true;
}

void SheetCourse::passTime()
{
    if (chance(60))
        m_now = m_now.plusMs(below(int(2 * kHour)));
    else if (chance(8))
        m_now = m_now.plusMs(below(3) * kDay);
}

void SheetCourse::changePowers()
{
    const Actor administrator = chance(95) ? somebody(isAdministrator) : anybody();
    switch (below(6)) {
    case 0:
    case 1:
        return arrange(administrator, aDeputy());
    case 2:
        return delegate();
    case 3:
        return arrange(administrator, EndDeputy{1 + below(std::max(1, int(m_registry.powers.deputies.size())))});
    case 4:
        return arrange(fitFor(theDecision()),
                       EndDelegation{1 + below(std::max(1, int(m_registry.powers.delegations.size())))});
    default:
        return arrange(administrator, anAppointment());
    }
}

/// Of one whose word some gate asks for, most often.
RegistryCommand SheetCourse::aDeputy()
{
    const Gate gate = oneOf(m_registry.rulebook.current(MeasureKind::Request)->gates);
    const Instant from = m_now.plusMs((below(6) - 4) * kHour);
    return RegisterDeputy{fitFor(gate).id, anybody().id, from, from.plusMs(kHour + below(5) * kDay), u"leave"_s};
}

void SheetCourse::delegate()
{
    QList<Gate> gates = m_registry.rulebook.current(MeasureKind::Request)->gates;
    if (chance(90))
        gates.removeIf([](const Gate &gate) { return gate.kind != GateKind::Decide; });
    const Gate gate = oneOf(gates);
    arrange(chance(90) ? fitFor(gate) : anybody(), aDelegation(gate.key));
}

RegistryCommand SheetCourse::aDelegation(const QString &gate)
{
    const DelegationLimit limit{Severity(1 + below(4)), Tlp(1 + below(4)), chance(50), chance(50)};
    const QList<Post> posts{Post::DutyOfficer, Post::DutyOfficer, Post::Analyst, Post::Analyst, Post::Program};
    return DelegateDecision{MeasureKind::Request,
                            gate,
                            Division(below(countOf<Division>())),
                            oneOf(posts),
                            limit,
                            m_now,
                            m_now.plusMs(kDay + below(20) * kDay),
                            u"order 7"_s};
}

RegistryCommand SheetCourse::anAppointment()
{
    const QList<Post> posts{Post::DutyOfficer, Post::Analyst, Post::Counsel, Post::DivisionHead};
    const OfficerId officer = anybody().id;
    if (chance(70))
        return AppointOfficer{officer, Division(below(countOf<Division>())), {oneOf(posts)}};
    if (chance(50))
        return SuspendOfficer{officer, u"key lost"_s};
    return ReinstateOfficer{officer};
}

void SheetCourse::arrange(const Actor &by, const RegistryCommand &command)
{
    const auto decided = decide(m_registry, command, by, m_now);
    if (!decided)
        return;
    for (const RegistryEvent &event : *decided) {
        evolve(m_registry, event, {by.id, m_now});
        if (std::holds_alternative<DeputyEnded>(event) || std::holds_alternative<DelegationEnded>(event))
            ++m_tally[u"power ended"_s];
    }
}

template <class Holds> Actor SheetCourse::somebody(const Holds &holds)
{
    QList<Actor> fit;
    for (const Officer &one : m_registry.officers) {
        if (holds(one.actor(m_now)))
            fit += one.actor(m_now);
    }
    return fit.isEmpty() ? anybody() : oneOf(fit);
}

Actor SheetCourse::ofDraftersDivision()
{
    return somebody([this](const Actor &one) { return one.division == m_measure.division && !one.suspended; });
}

/// Most often one who has not stamped yet.
Actor SheetCourse::fitFor(const Gate &gate)
{
    const bool fresh = chance(85);
    return somebody([&](const Actor &one) {
        const auto his = [&](const SheetStamp &stamp) { return !stamp.isVoid && stamp.signedBy.by == one.id; };
        const bool there = !gate.division || one.division == *gate.division;
        return there && !one.suspended && (!fresh || std::ranges::none_of(m_measure.stamps, his))
            && std::ranges::any_of(gate.posts, [&](Post post) { return one.holds(post); });
    });
}

SheetCourse::Asked SheetCourse::something()
{
    if (chance(8))
        return anything();
    switch (m_measure.state) {
    case MeasureState::Draft:
    case MeasureState::Returned:
        return whileDraft();
    case MeasureState::Circulating:
        return whileCirculating();
    case MeasureState::Approved:
        return whileDecided();
    case MeasureState::CarriedOut:
        return afterwards();
    case MeasureState::Rejected:
    case MeasureState::Withdrawn:
    case MeasureState::Reviewed:
    case MeasureState::Revoked:
        return anything();
    }
    return anything();
}

SheetCourse::Asked SheetCourse::whileDraft()
{
    const Actor by = chance(90) ? ofDraftersDivision() : anybody();
    if (chance(15))
        return {by, aRevision()};
    if (chance(3))
        return {by, WithdrawMeasure{u"overtaken"_s}};
    return {by, SubmitMeasure{chance(35) ? u"people at risk"_s : QString()}};
}

SheetCourse::Asked SheetCourse::whileCirculating()
{
    const int dice = below(100);
    if (dice < 4)
        return {ofDraftersDivision(), aRevision()};
    if (dice < 12 && !m_measure.sheet.gates.isEmpty())
        return {ofDraftersDivision(), DeferGate{oneOf(m_measure.sheet.gates).key, u"nobody there"_s}};
    if (dice < 14)
        return {anybody(), DeclareConflict{u"kin"_s}};
    return aSignature();
}

SheetCourse::Asked SheetCourse::whileDecided()
{
    const int dice = below(100);
    if (dice < 25)
        return aSignature();
    if (dice < 30)
        return {somebody([](const Actor &one) { return one.holds(Post::DivisionHead); }), RevokeMeasure{u"moved"_s}};
    if (dice < 45)
        return {ofDraftersDivision(), CarryOut{m_now.plusMs(-below(int(2 * kHour))), u"blocked"_s}};
    return afterwards();
}

SheetCourse::Asked SheetCourse::afterwards()
{
    const int dice = below(100);
    if (dice < 25)
        return aSignature();
    if (dice < 50 && !m_measure.laterViews.isEmpty()) {
        const LaterView view = oneOf(m_measure.laterViews);
        return {officer(view.officer), ViewLater{view.gate}};
    }
    if (dice < 75 && !m_measure.conditions.isEmpty())
        return {ofDraftersDivision(), MeetCondition{1 + below(int(m_measure.conditions.size())), u"a mail"_s}};
    return {anybody(), CloseReview{aWholeReview()}};
}

SheetCourse::Asked SheetCourse::anything()
{
    const QString gate = m_measure.sheet.gates.isEmpty() ? u"none"_s : oneOf(m_measure.sheet.gates).key;
    switch (below(12)) {
    case 0:
        return {anybody(), aRevision()};
    case 1:
        return {anybody(), SubmitMeasure{}};
    case 2:
        return {anybody(), WithdrawMeasure{u"overtaken"_s}};
    case 3:
        return {anybody(), DeferGate{gate, u"nobody there"_s}};
    case 4:
        return {anybody(), ViewLater{gate}};
    case 5:
        return {anybody(), MeetCondition{1, u"a mail"_s}};
    case 6:
        return {anybody(), RecordDissent{u"too wide"_s}};
    case 7:
        return {anybody(), DeclareConflict{u"kin"_s}};
    case 8:
        return {anybody(), RevokeMeasure{u"moved"_s}};
    case 9:
        return {anybody(), CarryOut{m_now.plusMs((below(5) - 3) * kHour), u"blocked"_s}};
    case 10:
        return {anybody(), CloseReview{aWholeReview()}};
    default:
        return {anybody(), allAnswered(MeasureKind::Request)};
    }
}

SheetCourse::Asked SheetCourse::aSignature()
{
    const QList<Gate> open = m_measure.openGates();
    if (m_measure.sheet.gates.isEmpty())
        return anything();
    const Gate gate = !open.isEmpty() && chance(92) ? oneOf(open) : oneOf(m_measure.sheet.gates);
    if (gate.kind == GateKind::Review && !m_measure.openItems().isEmpty() && chance(80))
        return {fitFor(gate), allAnswered(MeasureKind::Request)};
    SignGate sign;
    sign.gate = gate.key;
    sign.verdict = aVerdict(gate);
    sign.contentHash = chance(97) ? m_history.hash : QByteArray(32, 'x');
    sign.reason = chance(97) ? u"as things stand"_s : QString();
    if (sign.verdict == Verdict::ApproveWithConditions)
        sign.conditions = QStringList{u"until Friday"_s, u"only IPv4"_s};
    if (chance(97))
        sign.document = u"letter 7"_s;
    if (gate.kind == GateKind::Decide && chance(25))
        sign.validUntil = m_now.plusMs(below(48) * kHour);
    return signedInStead(sign, gate);
}

/// By the one whose gate it is, by a deputy, by a delegate, or by anybody.
SheetCourse::Asked SheetCourse::signedInStead(SignGate sign, const Gate &gate)
{
    const Powers &powers = m_registry.powers;
    QList<Deputyship> deputies = powers.deputies;
    if (chance(90)) {
        deputies.removeIf([&](const Deputyship &one) {
            const Actor absent = officer(one.absent);
            return (gate.division && absent.division != *gate.division)
                || std::ranges::none_of(gate.posts, [&](Post post) { return absent.holds(post); });
        });
    }
    if (!deputies.isEmpty() && chance(60)) {
        const Deputyship deputyship = oneOf(deputies);
        sign.actingFor = deputyship.absent;
        return {officer(deputyship.deputy), sign};
    }
    if (!powers.delegations.isEmpty() && gate.kind == GateKind::Decide && chance(50)) {
        const Delegation delegation = oneOf(powers.delegations);
        return {somebody([&](const Actor &one) {
                    return one.division == delegation.division && one.holds(delegation.post);
                }),
                sign};
    }
    return {chance(93) ? fitFor(gate) : anybody(), sign};
}

Verdict SheetCourse::aVerdict(const Gate &gate)
{
    if (chance(4))
        return Verdict(below(countOf<Verdict>()));
    if (gate.kind == GateKind::View)
        return Verdict::Seen;
    if (gate.kind == GateKind::Consult)
        return Verdict::Opinion;
    const int dice = below(100);
    if (dice < 12)
        return Verdict::ApproveWithConditions;
    if (dice < 18)
        return Verdict::Hold;
    if (dice < 22)
        return Verdict::Return;
    return dice < 25 ? Verdict::Reject : Verdict::Approve;
}

ReviseMeasure SheetCourse::aRevision()
{
    return {aRandomContent(), m_measure.textVersion() - (chance(5) ? 1 : 0)};
}

MeasureContent SheetCourse::aRandomContent()
{
    MeasureContent content = aProposal(u"Block %1 addresses."_s.arg(below(1'000)));
    content.isPublic = chance(30);
    content.personalData = chance(20);
    if (chance(40))
        content.validUntil = m_now.plusMs(kHour + below(72) * kHour);
    if (chance(10))
        content.dossier = AccessDossier{chance(50) ? u"XY"_s : u"JP"_s, u"Agency"_s, chance(20)};
    return content;
}

void SheetCourse::attempt(const Asked &asked)
{
    const auto decided =
        decide(m_measure, asked.command, m_incident, m_registry, asked.by, {m_now, u"MS-2026-000001"_s});
    if (!decided) {
        ++m_tally[u"refused"_s];
        return;
    }
    ++m_tally[QString::fromLatin1(wordFor(asked.command))];
    for (const MeasureEvent &event : *decided)
        happen(event, asked.by);
}

void SheetCourse::happen(const MeasureEvent &event, const Actor &by)
{
    const MeasureState before = m_measure.state;
    const bool urgent = m_measure.sheet.isUrgent();
    evolve(m_measure, event, {by.id, m_now});
    m_history.events.append({event,
                             {by.id, m_now},
                             by,
                             m_registry.officers,
                             m_registry.powers,
                             factsOf(m_measure.content(), m_incident, urgent)});
    if (std::holds_alternative<MeasureDrafted>(event) || std::holds_alternative<MeasureRevised>(event))
        m_history.hash = contentHash(m_measure.id, int(m_measure.versions.size()), m_measure.versions.last().content);
    count(event, before);
}

void SheetCourse::count(const MeasureEvent &event, MeasureState before)
{
    if (const auto *submitted = std::get_if<MeasureSubmitted>(&event); submitted && submitted->sheet.isUrgent())
        ++m_tally[u"urgent"_s];
    if (const auto *stamp = std::get_if<GateSigned>(&event))
        countStamp(*stamp, before);
    const auto *decided = std::get_if<MeasureDecided>(&event);
    if (!decided || decided->result != MeasureState::Approved)
        return;
    if (!m_measure.laterGatesOpen().isEmpty())
        ++m_tally[u"approved with later gates"_s];
    if (std::ranges::any_of(m_measure.sheet.gates, [](const Gate &gate) { return gate.quorum == 2; }))
        ++m_tally[u"quorum of two"_s];
}

void SheetCourse::countStamp(const GateSigned &stamp, MeasureState before)
{
    ++m_tally[u"stamp "_s + keyOf(stamp.capacity)];
    if (stamp.verdict == Verdict::Hold)
        ++m_tally[u"stamp hold"_s];
    if (before != MeasureState::Circulating)
        ++m_tally[u"stamp after decision"_s];
}

QString SheetCourse::told() const
{
    QStringList lines;
    for (const Happened &one : m_history.events) {
        QString line =
            one.stamp.at.toIso() + u' ' + nameOf(one.event) + u" by "_s + one.officers.value(one.stamp.by).name;
        if (const auto *stamp = std::get_if<GateSigned>(&one.event))
            line += u": "_s + stamp->gate + u' ' + keyOf(stamp->verdict) + u' ' + keyOf(stamp->capacity);
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace ringi::test
