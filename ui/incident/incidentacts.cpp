// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentacts.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Stands for whatever the officer will write.
const QString kSomething = u"…"_s;

/// One that work may be given to.
Division anotherThanHolder(const Incident &incident)
{
    for (const Division division :
         {Division::Legal, Division::Operations, Division::Intelligence, Division::Strategy, Division::International}) {
        if (division != incident.holder && (!incident.isRestricted() || incident.circle.names(division)))
            return division;
    }
    return incident.holder == Division::Legal ? Division::Operations : Division::Legal;
}

/// As wide as can be, and not the one there is.
Circle anotherCircle(const Incident &incident)
{
    Circle circle;
    for (const Division division : allOf<Division>())
        circle.divisions.append(division);
    if (circle == incident.circle)
        circle.officers.append(incident.logged.by);
    return circle;
}

OfficerId anotherLead(const Incident &incident, Instant now, const Registry *registry)
{
    if (!incident.isRestricted() || !registry)
        return OfficerId::make();
    for (const Officer &officer : registry->officers) {
        if (mayRead(incident.circle, officer.actor(now)) && officer.id != incident.lead)
            return officer.id;
    }
    return incident.lead.value_or(OfficerId());
}

IncidentCommand revisionOf(const Incident &incident)
{
    IncidentContent content = incident.content;
    content.tlp = content.tlp == Tlp::Red ? Tlp::Amber : Tlp::Red;
    return ReviseIncident{content, incident.revision, {}};
}

/// One that is there is taken off: there may be no room for another.
IncidentCommand anotherTag(const Incident &incident)
{
    return incident.tags.isEmpty() ? TagIncident{{kSomething}, {}} : TagIncident{{}, {incident.tags.first()}};
}

IncidentCommand moveOf(const Incident &incident)
{
    for (const Phase phase : reachablePhases(incident.phase)) {
        if (phase != incident.phase && !isOver(phase))
            return MovePhase{phase, kSomething};
    }
    return MovePhase{incident.phase, kSomething};
}

IncidentCommand representative(IncidentAct act, const Incident &incident, Instant now, const Registry *registry)
{
    switch (act) {
    case IncidentAct::HandOff:
        return OfferCustody{anotherThanHolder(incident), kSomething, {}};
    case IncidentAct::AddTask:
        return AddTask{kSomething, incident.holder, {}};
    case IncidentAct::Consult:
        return AskConsultation{anotherThanHolder(incident), kSomething, {}};
    case IncidentAct::Revise:
        return revisionOf(incident);
    case IncidentAct::MovePhase:
        return moveOf(incident);
    case IncidentAct::AssignLead:
        return AssignLead{anotherLead(incident, now, registry)};
    case IncidentAct::WithdrawOffer:
        return WithdrawOffer{};
    case IncidentAct::Accept:
        return AcceptCustody{};
    case IncidentAct::Return:
        return ReturnCustody{kSomething};
    case IncidentAct::Restrict:
        return RestrictIncident{anotherCircle(incident), kSomething};
    case IncidentAct::LiftRestriction:
        return LiftRestriction{kSomething};
    case IncidentAct::Tag:
        return anotherTag(incident);
    case IncidentAct::AddNote:
    case IncidentAct::ProposeMeasure:
        break;
    }
    return AddNote{kSomething};
}

Guard refusalOfProposal(const Incident &incident, const Actor &actor, Instant now)
{
    MeasureContent content;
    content.subject = kSomething;
    content.text = kSomething;
    // A notice is open to every division; which other kinds are, the dialog says.
    const DraftMeasure draft{incident.id, MeasureKind::Notice, content};
    const auto decided = decide(Measure{}, draft, incident, Registry{}, actor, {now, kSomething});
    return decided ? Guard() : Guard(decided.error());
}

} // namespace

Guard refusalOf(IncidentAct act, const Incident &incident, const Actor &actor, Instant now, const Registry *registry)
{
    if (act == IncidentAct::ProposeMeasure)
        return refusalOfProposal(incident, actor, now);
    return refusalOf(representative(act, incident, now, registry), incident, actor, now, registry);
}

Guard refusalOf(const IncidentCommand &command, const Incident &incident, const Actor &actor, Instant now,
                const Registry *registry)
{
    const auto decided = decide(incident, command, actor, {now, {}, registry});
    return decided ? Guard() : Guard(decided.error());
}

} // namespace ringi
