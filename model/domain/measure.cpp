// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/measure.h"

#include "domain/ordinal.h"

#include <algorithm>

namespace ringi {

namespace {

/// What was put on the sheet is void with the text it was put under; it stays to be seen.
void clearSheet(Measure &measure)
{
    for (SheetStamp &stamp : measure.stamps)
        stamp.isVoid = true;
    measure.conditions.clear();
    measure.laterViews.clear();
    measure.submitted.reset();
    measure.ended.reset();
    measure.validUntil.reset();
}

void apply(Measure &measure, const MeasureDrafted &event, const Stamped &stamp)
{
    measure.number = event.number;
    measure.incident = event.incident;
    measure.kind = event.measure;
    measure.division = event.division;
    measure.versions = {{event.content, stamp}};
}

void apply(Measure &measure, const MeasureRevised &event, const Stamped &stamp)
{
    measure.versions.append({event.content, stamp});
    measure.state = MeasureState::Draft;
    clearSheet(measure);
}

void apply(Measure &measure, const MeasureSubmitted &event, const Stamped &stamp)
{
    clearSheet(measure);
    measure.state = MeasureState::Circulating;
    measure.submitted = stamp;
    measure.sheet = event.sheet;
}

void apply(Measure &measure, const GateSigned &event, const Stamped &stamp)
{
    measure.stamps.append({event.gate, event.division, event.verdict, event.reason, event.conditions, event.version,
                           event.contentHash, stamp, false, event.capacity, event.actingFor, event.document,
                           event.dissent, event.validUntil});
    for (const QString &text : event.conditions)
        measure.conditions.append({text, event.gate, stamp, {}, {}});
    if (event.actingFor)
        measure.laterViews.append({event.gate, *event.actingFor, stamp, {}});
}

void apply(Measure &measure, const GateDeferred &event, const Stamped &)
{
    measure.sheet.later.append(event.gate);
}

void apply(Measure &measure, const MeasureDecided &event, const Stamped &stamp)
{
    measure.state = event.result;
    measure.ended = stamp;
    measure.validUntil = event.validUntil;
}

void apply(Measure &measure, const MeasureWithdrawn &event, const Stamped &stamp)
{
    measure.state = MeasureState::Withdrawn;
    measure.ended = stamp;
    measure.endReason = event.reason;
}

void apply(Measure &measure, const ItemAnswered &event, const Stamped &stamp)
{
    const ChecklistEntry entry{event.item, event.answer, event.remark, event.evidence, event.version, stamp};
    const auto earlier = std::ranges::find(measure.checklist, event.item, &ChecklistEntry::item);
    if (earlier == measure.checklist.end())
        measure.checklist.append(entry);
    else
        *earlier = entry;
}

void apply(Measure &measure, const LaterViewed &event, const Stamped &stamp)
{
    for (LaterView &view : measure.laterViews) {
        if (view.gate == event.gate && view.officer == event.insteadOf.value_or(stamp.by))
            view.seen = stamp;
    }
}

void apply(Measure &measure, const ConditionMet &event, const Stamped &stamp)
{
    Condition &condition = atOrdinal(measure.conditions, event.ordinal);
    condition.met = stamp;
    condition.evidence = event.evidence;
}

void apply(Measure &measure, const DissentRecorded &event, const Stamped &stamp)
{
    measure.dissents.append({event.text, stamp});
}

void apply(Measure &measure, const ConflictDeclared &event, const Stamped &stamp)
{
    measure.conflicts.append({event.reason, stamp});
}

void apply(Measure &measure, const MeasureRevoked &event, const Stamped &stamp)
{
    measure.state = MeasureState::Revoked;
    measure.revoked = stamp;
    measure.endReason = event.reason;
}

void apply(Measure &measure, const MeasureCarriedOut &event, const Stamped &stamp)
{
    measure.state = MeasureState::CarriedOut;
    measure.carriedOut = stamp;
    measure.actedAt = event.at;
    measure.result = event.result;
}

void apply(Measure &measure, const BodyErased &event, const Stamped &stamp)
{
    Measure left;
    left.id = measure.id;
    left.version = measure.version;
    left.number = event.number;
    left.incident = event.incident.value_or(IncidentId());
    left.state = MeasureState::Withdrawn;
    left.versions = {{{}, stamp}};
    left.erased = Erasure{event.measure, event.measureNumber, stamp};
    measure = left;
}

void apply(Measure &measure, const MeasureReviewed &event, const Stamped &stamp)
{
    measure.state = MeasureState::Reviewed;
    measure.reviewed = stamp;
    measure.review = event.review;
}

} // namespace

bool hasLapsed(const Measure &measure, Instant now)
{
    return measure.state == MeasureState::Approved && measure.validUntil && now > *measure.validUntil;
}

void evolve(Measure &measure, const MeasureEvent &event, const Stamped &stamp)
{
    std::visit([&](const auto &one) { apply(measure, one, stamp); }, event);
    if (!measure.hands.contains(stamp.by))
        measure.hands.append(stamp.by);
    measure.updated = stamp;
    ++measure.version;
}

} // namespace ringi
