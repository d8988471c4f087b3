// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A measure as `show` prints it: its texts, its sheet, and what came of the decision.
#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

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

QJsonArray conditionsOf(const Measure &measure, const Registry &registry)
{
    return json::numbered(measure.conditions, [&](const Condition &condition) {
        return QJsonObject{{u"text"_s, condition.text},
                           {u"gate"_s, condition.gate},
                           {u"set"_s, json::stamp(condition.set, registry)},
                           {u"met"_s, json::stamp(condition.met, registry)},
                           {u"evidence"_s, json::orNull(condition.evidence)}};
    });
}

QJsonArray viewsOf(const Measure &measure, const Registry &registry)
{
    return json::numbered(measure.laterViews, [&](const LaterView &view) {
        return QJsonObject{{u"gate"_s, view.gate},
                           {u"absent"_s, json::officerName(view.officer, registry)},
                           {u"since"_s, json::stamp(view.since, registry)},
                           {u"seen"_s, json::stamp(view.seen, registry)}};
    });
}

QJsonArray remarksOf(const QList<Remark> &remarks, const Registry &registry)
{
    return json::numbered(remarks, [&](const Remark &remark) {
        return QJsonObject{{u"text"_s, remark.text}, {u"made"_s, json::stamp(remark.made, registry)}};
    });
}

/// The fields of `more`, added to those of `object`.
void add(QJsonObject &object, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field)
        object.insert(field.key(), field.value());
}

QJsonObject sheetPart(const Measure &measure, const Registry &registry)
{
    const auto withRegistry = [&](const auto &one) { return toJson(one, registry); };
    return {{u"open_gates"_s, openGatesOf(measure)},
            {u"sheet"_s, sheetOf(measure)},
            {u"stamps"_s, json::numbered(measure.stamps, withRegistry)},
            {u"checklist"_s, json::numbered(measure.checklist, withRegistry)},
            {u"open_items"_s, QJsonArray::fromStringList(measure.openItems())},
            {u"conditions"_s, conditionsOf(measure, registry)},
            {u"later_views"_s, viewsOf(measure, registry)},
            {u"dissents"_s, remarksOf(measure.dissents, registry)},
            {u"conflicts"_s, remarksOf(measure.conflicts, registry)},
            {u"submitted"_s, json::stamp(measure.submitted, registry)}};
}

QJsonObject outcomePart(const Measure &measure, const Registry &registry, Instant asOf)
{
    return {{u"ended"_s, json::stamp(measure.ended, registry)},
            {u"end_reason"_s, json::orNull(measure.endReason)},
            {u"valid_until"_s, json::orNull(measure.validUntil)},
            {u"lapsed"_s, hasLapsed(measure, asOf)},
            {u"revoked"_s, json::stamp(measure.revoked, registry)},
            {u"carried_out"_s, json::stamp(measure.carriedOut, registry)},
            {u"acted_at"_s, json::orNull(measure.actedAt)},
            {u"result"_s, json::orNull(measure.result)},
            {u"reviewed"_s, json::stamp(measure.reviewed, registry)},
            {u"review"_s, measure.reviewed ? QJsonValue(toBody(measure.review)) : QJsonValue()}};
}

} // namespace

QJsonObject toJson(const Measure &measure, const Registry &registry, Instant asOf)
{
    QJsonObject object{
        {u"number"_s, measure.number},
        {u"id"_s, measure.id.toString()},
        {u"record"_s, u"measure"_s},
        {u"incident_id"_s, measure.incident.toString()},
        {u"kind"_s, keyOf(measure.kind)},
        {u"division"_s, keyOf(measure.division)},
        {u"state"_s, keyOf(measure.state)},
        {u"content"_s, toBody(measure.content())},
        {u"content_hash"_s, json::hex(contentHash(measure.id, measure.textVersion(), measure.content()))},
        {u"versions"_s, versionsOf(measure, registry)},
        {u"updated"_s, json::stamp(measure.updated, registry)}};
    add(object, sheetPart(measure, registry));
    add(object, outcomePart(measure, registry, asOf));
    return object;
}

} // namespace ringi
