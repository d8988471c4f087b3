// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/views/shownincident.h"

#include "queries/rows.h"
#include "store/views/rowparts.h"

namespace ringi {

namespace {

/// The nearest moment somebody owes something: the answer to an offer, a task, a consultation.
std::optional<Instant> nearestDue(const Incident &incident)
{
    std::optional<Instant> nearest;
    if (const Handoff *offer = incident.pendingOffer())
        consider(nearest, offer->due);
    for (const Task &task : incident.tasks) {
        if (task.state == TaskState::Open)
            consider(nearest, task.due);
    }
    for (const Consultation &consultation : incident.consultations) {
        if (consultation.state == ConsultationState::Asked)
            consider(nearest, consultation.due);
    }
    return nearest;
}

std::optional<Instant> reportedAt(const IncidentContent &content)
{
    return content.times.reported ? std::optional(content.times.reported->at) : std::nullopt;
}

std::optional<Instant> closedAt(const Incident &incident)
{
    return isOver(incident.phase) ? std::optional(incident.phases.last().since) : std::nullopt;
}

} // namespace

ShownIncident shownOf(const Incident &incident)
{
    const IncidentContent &content = incident.content;
    const Handoff *offer = incident.pendingOffer();
    return {incident.erased ? erasedTitle(*incident.erased) : content.title,
            incident.severity(),
            content.tlp,
            incident.phase,
            incident.holder,
            incident.custody.last().from,
            offer ? std::optional(offer->to) : std::nullopt,
            nearestDue(incident),
            content.sector,
            content.cls,
            content.type,
            content.organisation,
            incident.isRestricted(),
            incident.lead,
            reportedAt(content),
            closedAt(incident)};
}

} // namespace ringi
