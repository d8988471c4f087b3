// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An incident as `show` prints it.
#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

QJsonArray phasesOf(const Incident &incident)
{
    QJsonArray phases;
    for (const PhaseEntry &entry : incident.phases)
        phases.append(QJsonObject{{u"phase"_s, keyOf(entry.phase)}, {u"since"_s, entry.since.toIso()}});
    return phases;
}

QJsonArray custodyOf(const Incident &incident)
{
    QJsonArray legs;
    for (const CustodyLeg &leg : incident.custody)
        legs.append(QJsonObject{{u"division"_s, keyOf(leg.division)},
                                {u"from"_s, leg.from.toIso()},
                                {u"until"_s, json::orNull(leg.until)}});
    return legs;
}

QJsonArray handoffsOf(const Incident &incident, const Registry &registry)
{
    return json::numbered(incident.handoffs, [&](const Handoff &handoff) {
        return QJsonObject{{u"from"_s, keyOf(handoff.from)},
                           {u"to"_s, keyOf(handoff.to)},
                           {u"asked"_s, handoff.asked},
                           {u"due"_s, json::orNull(handoff.due)},
                           {u"state"_s, keyOf(handoff.state)},
                           {u"offered"_s, json::stamp(handoff.offered, registry)},
                           {u"answered"_s, json::stamp(handoff.answered, registry)},
                           {u"reason"_s, json::orNull(handoff.reason)}};
    });
}

QJsonArray consultationsOf(const Incident &incident, const Registry &registry)
{
    return json::numbered(incident.consultations, [&](const Consultation &consultation) {
        return QJsonObject{{u"from"_s, keyOf(consultation.from)},
                           {u"to"_s, keyOf(consultation.to)},
                           {u"question"_s, consultation.question},
                           {u"due"_s, json::orNull(consultation.due)},
                           {u"state"_s, keyOf(consultation.state)},
                           {u"asked"_s, json::stamp(consultation.asked, registry)},
                           {u"answered"_s, json::stamp(consultation.answered, registry)},
                           {u"answer"_s, json::orNull(consultation.answer)}};
    });
}

QJsonArray notesOf(const Incident &incident, const Registry &registry)
{
    return json::numbered(incident.notes, [&](const Note &note) {
        QJsonObject json{{u"text"_s, note.text}, {u"added"_s, json::stamp(note.added, registry)}};
        if (note.sealedEntry)
            json.insert(u"sealed_entry"_s, *note.sealedEntry);
        return json;
    });
}

QJsonArray tasksOf(const Incident &incident, const Registry &registry)
{
    return json::numbered(incident.tasks, [&](const Task &task) {
        return QJsonObject{{u"title"_s, task.title},
                           {u"division"_s, keyOf(task.division)},
                           {u"due"_s, json::orNull(task.due)},
                           {u"state"_s, keyOf(task.state)},
                           {u"added"_s, json::stamp(task.added, registry)},
                           {u"finished"_s, json::stamp(task.finished, registry)},
                           {u"result"_s, json::orNull(task.result)}};
    });
}

/// Never what is inside.
QJsonArray sealedEntriesOf(const Incident &incident, const Registry &registry)
{
    return json::numbered(incident.sealedEntries, [&](const SealedEntry &entry) {
        return QJsonObject{{u"compartment"_s, entry.compartment.toString()},
                           {u"epoch"_s, entry.epoch},
                           {u"tlp"_s, keyOf(entry.tlp)},
                           {u"sealed"_s, json::stamp(entry.by, registry)},
                           {u"released"_s, json::stamp(entry.released, registry)}};
    });
}

QJsonValue originOf(const Incident &incident)
{
    return incident.origin ? QJsonValue(toBody(*incident.origin)) : QJsonValue(QJsonValue::Null);
}

QJsonValue leadOf(const Incident &incident, const Registry &registry)
{
    return incident.lead ? QJsonValue(json::officerName(*incident.lead, registry)) : QJsonValue(QJsonValue::Null);
}

/// Null for everybody.
QJsonValue circleOf(const Circle &circle, const Registry &registry)
{
    if (circle.isEmpty())
        return QJsonValue::Null;
    QJsonArray divisions;
    for (const Division division : circle.divisions)
        divisions.append(keyOf(division));
    QJsonArray officers;
    for (const OfficerId &officer : circle.officers)
        officers.append(json::officerName(officer, registry));
    return QJsonObject{{u"divisions"_s, divisions}, {u"officers"_s, officers}};
}

} // namespace

QJsonObject toJson(const Incident &incident, const Registry &registry)
{
    return {{u"number"_s, incident.number},
            {u"id"_s, incident.id.toString()},
            {u"record"_s, u"incident"_s},
            {u"phase"_s, keyOf(incident.phase)},
            {u"holder"_s, keyOf(incident.holder)},
            {u"severity"_s, keyOf(incident.severity())},
            {u"content"_s, toBody(incident.content)},
            {u"revision"_s, incident.revision},
            {u"lead"_s, leadOf(incident, registry)},
            {u"tags"_s, QJsonArray::fromStringList(incident.tags)},
            {u"circle"_s, circleOf(incident.circle, registry)},
            {u"phases"_s, phasesOf(incident)},
            {u"custody"_s, custodyOf(incident)},
            {u"handoffs"_s, handoffsOf(incident, registry)},
            {u"consultations"_s, consultationsOf(incident, registry)},
            {u"notes"_s, notesOf(incident, registry)},
            {u"tasks"_s, tasksOf(incident, registry)},
            {u"sealed_entries"_s, sealedEntriesOf(incident, registry)},
            {u"origin"_s, originOf(incident)},
            {u"logged"_s, json::stamp(incident.logged, registry)},
            {u"updated"_s, json::stamp(incident.updated, registry)}};
}

} // namespace ringi
