// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photosubjects.h"

#include "demo/demohints.h"

#include <algorithm>
#include <limits>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostSeen = 2'000; ///< incidents that are looked through

int richness(Queries &queries, const MeasureRow &row)
{
    const Incident incident = queries.incident(row.incident);
    return int(2 * incident.handoffs.size() + incident.notes.size() + incident.consultations.size()) + 2 * row.stamps
        + row.gates;
}

Officer reviewerIn(const Registry &registry)
{
    const QList<DemoHint> hints = demoHints();
    const auto hint = std::ranges::find(hints, u"legal_reviewer"_s, &DemoHint::role);
    const auto officer = hint == hints.end() ? std::nullopt : registry.named(hint->officer);
    if (!officer || registry.office != demoOffice())
        throw Fault(FaultKind::Other, u"pictures are taken of a demo store only"_s);
    return *officer;
}

Officer administratorIn(const Registry &registry)
{
    const auto holds = [](const Officer &officer) { return officer.posts.contains(Post::Administrator); };
    const auto found = std::ranges::find_if(registry.officers, holds);
    return found == registry.officers.end() ? Officer{} : *found;
}

void chooseMeasure(PhotoSubjects &subjects, Queries &queries)
{
    int best = -1;
    MeasureQuery waiting;
    waiting.waitsFor = Division::Legal;
    waiting.states = {MeasureState::Circulating};
    waiting.limit = 40;
    for (const MeasureRow &row : queries.measures(waiting)) {
        if (const int rich = richness(queries, row); rich > best) {
            best = rich;
            subjects.measure = row.id;
            subjects.incident = row.incident;
        }
    }
}

IncidentId openIncidentIn(Queries &queries)
{
    RegisterQuery open;
    open.openOnly = true;
    return queries.incidentRows(queries.incidentOrder(open, 1)).value(0).id;
}

/// The one with the most sealed entries, and the restricted one of the smallest circle.
void chooseConfidences(PhotoSubjects &subjects, Queries &queries)
{
    const QList<Compartment> compartments = queries.compartments();
    qsizetype sealed = 0, readers = std::numeric_limits<qsizetype>::max();
    for (const RegisterRow &row : queries.incidentRows(queries.incidentOrder({}, kMostSeen))) {
        const Incident incident = queries.incident(row.id);
        if (incident.isRestricted() && incident.circle.divisions.size() < readers) {
            readers = incident.circle.divisions.size();
            subjects.restricted = row.id;
        }
        if (incident.sealedEntries.size() > sealed && sealedFor(subjects.reviewer, incident, compartments) > 0) {
            sealed = incident.sealedEntries.size();
            subjects.sealed = row.id;
        }
    }
}

} // namespace

int sealedFor(const Officer &officer, const Incident &incident, const QList<Compartment> &compartments)
{
    for (int ordinal = 1; ordinal <= int(incident.sealedEntries.size()); ++ordinal) {
        const CompartmentId id = incident.sealedEntries[ordinal - 1].compartment;
        const auto of = std::ranges::find(compartments, id, &Compartment::id);
        if (of != compartments.end() && of->members().contains(officer.id))
            return ordinal;
    }
    return 0;
}

PhotoSubjects photoSubjectsIn(StoreGate &gate, const QString &location)
{
    const auto store = gate.open(location);
    const Registry registry = store->queries(kNobody)->registry();
    PhotoSubjects subjects{reviewerIn(registry), administratorIn(registry)};
    const auto queries = store->queries({subjects.reviewer.id});
    chooseMeasure(subjects, *queries);
    subjects.open = openIncidentIn(*queries);
    chooseConfidences(subjects, *queries);
    return subjects;
}

} // namespace ringi
