// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A measure and its sign-off sheet as `show` prints them.
#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

QJsonObject sheetStamp(const SheetStamp &stamp, const Registry &registry)
{
    return {{u"gate"_s, stamp.gate},
            {u"division"_s, keyOf(stamp.division)},
            {u"verdict"_s, keyOf(stamp.verdict)},
            {u"reason"_s, json::orNull(stamp.reason)},
            {u"conditions"_s, QJsonArray::fromStringList(stamp.conditions)},
            {u"version"_s, stamp.version},
            {u"content_hash"_s, json::hex(stamp.contentHash)},
            {u"signed"_s, json::stamp(stamp.signedBy, registry)},
            {u"void"_s, stamp.isVoid}};
}

QJsonArray sheetOf(const Measure &measure, const Registry &registry)
{
    return json::numbered(measure.stamps, [&](const SheetStamp &stamp) { return sheetStamp(stamp, registry); });
}

QJsonArray versionsOf(const Measure &measure, const Registry &registry)
{
    return json::numbered(measure.versions, [&](const MeasureVersion &version) {
        return QJsonObject{{u"content"_s, toBody(version.content)},
                           {u"written"_s, json::stamp(version.written, registry)}};
    });
}

QJsonArray openGatesOf(const Measure &measure)
{
    QJsonArray keys;
    for (const Gate &gate : measure.openGates())
        keys.append(gate.key);
    return keys;
}

} // namespace

QJsonObject toJson(const Measure &measure, const Registry &registry)
{
    return {{u"number"_s, measure.number},
            {u"id"_s, measure.id.toString()},
            {u"record"_s, u"measure"_s},
            {u"incident_id"_s, measure.incident.toString()},
            {u"kind"_s, keyOf(measure.kind)},
            {u"division"_s, keyOf(measure.division)},
            {u"state"_s, keyOf(measure.state)},
            {u"open_gates"_s, openGatesOf(measure)},
            {u"content"_s, toBody(measure.content())},
            {u"content_hash"_s, json::hex(contentHash(measure.id, measure.textVersion(), measure.content()))},
            {u"conditions"_s, QJsonArray::fromStringList(measure.conditionTexts())},
            {u"versions"_s, versionsOf(measure, registry)},
            {u"stamps"_s, sheetOf(measure, registry)},
            {u"submitted"_s, json::stamp(measure.submitted, registry)},
            {u"ended"_s, json::stamp(measure.ended, registry)},
            {u"end_reason"_s, json::orNull(measure.endReason)},
            {u"updated"_s, json::stamp(measure.updated, registry)}};
}

} // namespace ringi
