// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incident.h"

#include "domain/ordinal.h"
#include "domain/tags.h"

#include <algorithm>

namespace ringi {

namespace {

void hold(Incident &incident, Division division, Instant at)
{
    if (!incident.custody.isEmpty())
        incident.custody.last().until = at;
    incident.holder = division;
    incident.custody.append({division, at, {}});
}

void answer(Incident &incident, HandoffState state, const QString &reason, const Stamped &stamp)
{
    Handoff &handoff = atOrdinal(incident.handoffs, int(incident.handoffs.size()));
    handoff.state = state;
    handoff.answered = stamp;
    handoff.reason = reason;
}

void apply(Incident &incident, const IncidentLogged &event, const Stamped &stamp)
{
    incident.number = event.number;
    incident.content = event.content;
    incident.revision = 1;
    incident.origin = event.origin;
    incident.circle = event.circle;
    incident.logged = stamp;
    incident.phases = {{Phase::Reported, stamp.at}};
    hold(incident, event.holder, stamp.at);
}

void apply(Incident &incident, const IncidentRevised &event, const Stamped &)
{
    incident.content = event.content;
    ++incident.revision;
}

void apply(Incident &incident, const PhaseMoved &event, const Stamped &stamp)
{
    incident.phase = event.to;
    incident.phases.append({event.to, stamp.at});
}

/// Closed and without words: whoever asks learns that it was there, and on whose decision it is not.
void apply(Incident &incident, const BodyErased &event, const Stamped &stamp)
{
    Incident left;
    left.id = incident.id;
    left.version = incident.version;
    left.number = event.number;
    left.phase = Phase::Closed;
    left.phases = {{Phase::Closed, stamp.at}};
    left.custody = {{left.holder, stamp.at, {}}};
    left.erased = Erasure{event.measure, event.measureNumber, stamp};
    left.logged = stamp;
    incident = left;
}

void apply(Incident &incident, const LeadAssigned &event, const Stamped &)
{
    incident.lead = event.officer;
}

void apply(Incident &incident, const CustodyOffered &event, const Stamped &stamp)
{
    incident.handoffs.append({event.from, event.to, event.asked, event.due, HandoffState::Offered, stamp, {}, {}});
}

void apply(Incident &incident, const CustodyAccepted &event, const Stamped &stamp)
{
    answer(incident, HandoffState::Accepted, {}, stamp);
    hold(incident, event.by, stamp.at);
}

void apply(Incident &incident, const CustodyReturned &event, const Stamped &stamp)
{
    answer(incident, HandoffState::Returned, event.reason, stamp);
}

void apply(Incident &incident, const OfferWithdrawn &event, const Stamped &stamp)
{
    answer(incident, HandoffState::Withdrawn, event.reason, stamp);
}

void apply(Incident &incident, const ConsultationAsked &event, const Stamped &stamp)
{
    incident.consultations.append(
        {incident.holder, event.to, event.question, event.due, ConsultationState::Asked, stamp, {}, {}});
}

void close(Incident &incident, int ordinal, ConsultationState state, const QString &text, const Stamped &stamp)
{
    Consultation &consultation = atOrdinal(incident.consultations, ordinal);
    consultation.state = state;
    consultation.answered = stamp;
    consultation.answer = text;
}

void apply(Incident &incident, const ConsultationAnswered &event, const Stamped &stamp)
{
    close(incident, event.ordinal, ConsultationState::Answered, event.answer, stamp);
}

void apply(Incident &incident, const ConsultationDeclined &event, const Stamped &stamp)
{
    close(incident, event.ordinal, ConsultationState::Declined, event.reason, stamp);
}

void apply(Incident &incident, const NoteAdded &event, const Stamped &stamp)
{
    incident.notes.append({event.text, stamp, {}});
}

void apply(Incident &incident, const TaskAdded &event, const Stamped &stamp)
{
    incident.tasks.append({event.title, event.division, event.due, TaskState::Open, stamp, {}, {}});
}

void apply(Incident &incident, const TaskFinished &event, const Stamped &stamp)
{
    Task &task = atOrdinal(incident.tasks, event.ordinal);
    task.state = TaskState::Done;
    task.finished = stamp;
    task.result = event.result;
}

void apply(Incident &incident, const EntrySealed &event, const Stamped &stamp)
{
    incident.sealedEntries.append({event.compartment, event.epoch, event.tlp, event.box, stamp, {}});
}

void apply(Incident &incident, const EntryReleased &event, const Stamped &stamp)
{
    atOrdinal(incident.sealedEntries, event.ordinal).released = stamp;
    incident.notes.append({event.text, stamp, event.ordinal});
}

void apply(Incident &incident, const IncidentRestricted &event, const Stamped &)
{
    incident.circle = event.circle;
}

void apply(Incident &incident, const RestrictionLifted &, const Stamped &)
{
    incident.circle = {};
}

void apply(Incident &incident, const IncidentTagged &event, const Stamped &)
{
    incident.tags.removeIf([&](const QString &tag) { return event.removed.contains(tag); });
    incident.tags += event.added;
    std::ranges::sort(incident.tags, {}, &tagKey);
}

} // namespace

const Handoff *Incident::pendingOffer() const
{
    if (handoffs.isEmpty() || handoffs.last().state != HandoffState::Offered)
        return nullptr;
    return &handoffs.last();
}

int Incident::openTasks() const
{
    return int(std::ranges::count(tasks, TaskState::Open, &Task::state));
}

int Incident::openConsultations() const
{
    return int(std::ranges::count(consultations, ConsultationState::Asked, &Consultation::state));
}

void evolve(Incident &incident, const IncidentEvent &event, const Stamped &stamp)
{
    std::visit([&](const auto &one) { apply(incident, one, stamp); }, event);
    incident.updated = stamp;
    ++incident.version;
}

} // namespace ringi
