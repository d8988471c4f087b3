// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/incidentacts.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Stands for whatever the officer will write.
const QString kSomething = u"…"_s;

Division anotherThan(Division division)
{
    return division == Division::Legal ? Division::Operations : Division::Legal;
}

IncidentCommand revisionOf(const Incident &incident)
{
    IncidentContent content = incident.content;
    content.tlp = content.tlp == Tlp::Red ? Tlp::Amber : Tlp::Red;
    return ReviseIncident{content, incident.revision, {}};
}

IncidentCommand moveOf(const Incident &incident)
{
    for (const Phase phase : reachablePhases(incident.phase)) {
        if (phase != incident.phase && !isOver(phase))
            return MovePhase{phase, kSomething};
    }
    return MovePhase{incident.phase, kSomething};
}

IncidentCommand representative(IncidentAct act, const Incident &incident)
{
    switch (act) {
    case IncidentAct::HandOff:
        return OfferCustody{anotherThan(incident.holder), kSomething, {}};
    case IncidentAct::AddTask:
        return AddTask{kSomething, incident.holder, {}};
    case IncidentAct::Consult:
        return AskConsultation{anotherThan(incident.holder), kSomething, {}};
    case IncidentAct::Revise:
        return revisionOf(incident);
    case IncidentAct::MovePhase:
        return moveOf(incident);
    case IncidentAct::AssignLead:
        return AssignLead{OfficerId::make()};
    case IncidentAct::WithdrawOffer:
        return WithdrawOffer{};
    case IncidentAct::Accept:
        return AcceptCustody{};
    case IncidentAct::Return:
        return ReturnCustody{kSomething};
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

Guard refusalOf(IncidentAct act, const Incident &incident, const Actor &actor, Instant now)
{
    if (act == IncidentAct::ProposeMeasure)
        return refusalOfProposal(incident, actor, now);
    return refusalOf(representative(act, incident), incident, actor, now);
}

Guard refusalOf(const IncidentCommand &command, const Incident &incident, const Actor &actor, Instant now)
{
    const auto decided = decide(incident, command, actor, {now, {}});
    return decided ? Guard() : Guard(decided.error());
}

} // namespace ringi
