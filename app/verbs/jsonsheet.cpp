// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gates of a sheet, the stamps on it and the answers to its checklist as `show` prints them.
#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

/// Passed, refused after the decision, open now, to follow the decision, or waiting for other gates.
QString standingOf(const Measure &measure, const Gate &gate)
{
    if (measure.isPassed(gate))
        return u"passed"_s;
    if (measure.isSettled(gate))
        return u"refused"_s;
    if (measure.isOpen(gate))
        return u"open"_s;
    return measure.sheet.comesLater(gate) ? u"later"_s : u"blocked"_s;
}

QJsonValue nameOf(const Bilingual &name)
{
    return name.isEmpty() ? QJsonValue() : QJsonValue(toBody(name));
}

QJsonObject gateOn(const Measure &measure, const Gate &gate)
{
    QJsonObject object = toJson(gate);
    object.insert(u"state"_s, standingOf(measure, gate));
    object.insert(u"later"_s, measure.sheet.comesLater(gate));
    object.insert(u"open_since"_s, json::orNull(measure.openSince(gate)));
    object.insert(u"due"_s, json::orNull(measure.dueOf(gate)));
    object.insert(u"stamps"_s, measure.stampsAt(gate.key).size());
    return object;
}

QJsonValue absentOf(const SheetStamp &stamp, const Registry &registry)
{
    return stamp.actingFor ? QJsonValue(json::officerName(*stamp.actingFor, registry)) : QJsonValue();
}

} // namespace

QJsonObject toJson(const Gate &gate)
{
    return {{u"gate"_s, gate.key},
            {u"name"_s, nameOf(gate.name)},
            {u"kind"_s, keyOf(gate.kind)},
            {u"division"_s, json::orNull(gate.division)},
            {u"posts"_s, body::json(gate.posts)},
            {u"quorum"_s, gate.quorum},
            {u"needs"_s, QJsonArray::fromStringList(gate.needs)},
            {u"due_minutes"_s, gate.dueMinutes},
            {u"authority"_s, nameOf(gate.authority)}};
}

QJsonValue sheetOf(const Measure &measure)
{
    if (measure.sheet.gates.isEmpty())
        return {};
    QJsonArray gates;
    for (const Gate &gate : measure.sheet.gates)
        gates.append(gateOn(measure, gate));
    return QJsonObject{{u"route_version"_s, measure.sheet.routeVersion},
                       {u"route_hash"_s, json::hex(measure.sheet.routeHash)},
                       {u"urgency"_s, json::orNull(measure.sheet.urgency)},
                       {u"gates"_s, gates}};
}

QJsonObject toJson(const SheetStamp &stamp, const Registry &registry)
{
    return {{u"gate"_s, stamp.gate},
            {u"division"_s, keyOf(stamp.division)},
            {u"verdict"_s, keyOf(stamp.verdict)},
            {u"capacity"_s, keyOf(stamp.capacity)},
            {u"acting_for"_s, absentOf(stamp, registry)},
            {u"reason"_s, json::orNull(stamp.reason)},
            {u"conditions"_s, QJsonArray::fromStringList(stamp.conditions)},
            {u"document"_s, json::orNull(stamp.document)},
            {u"dissent"_s, json::orNull(stamp.dissent)},
            {u"valid_until"_s, json::orNull(stamp.validUntil)},
            {u"version"_s, stamp.version},
            {u"content_hash"_s, json::hex(stamp.contentHash)},
            {u"signed"_s, json::stamp(stamp.signedBy, registry)},
            {u"void"_s, stamp.isVoid}};
}

QJsonObject toJson(const ChecklistEntry &entry, const Registry &registry)
{
    return {{u"item"_s, entry.item},
            {u"answer"_s, keyOf(entry.answer)},
            {u"remark"_s, json::orNull(entry.remark)},
            {u"evidence"_s, json::orNull(entry.evidence)},
            {u"version"_s, entry.version},
            {u"signed"_s, json::stamp(entry.signedBy, registry)}};
}

} // namespace ringi
