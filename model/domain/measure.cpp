// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/measure.h"

#include "base/canonicaljson.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

void voidStamps(Measure &measure)
{
    for (SheetStamp &stamp : measure.stamps)
        stamp.isVoid = true;
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
    measure.submitted.reset();
    measure.ended.reset();
    voidStamps(measure);
}

void apply(Measure &measure, const MeasureSubmitted &, const Stamped &stamp)
{
    measure.state = MeasureState::Circulating;
    measure.submitted = stamp;
    measure.ended.reset();
    voidStamps(measure);
}

void apply(Measure &measure, const GateSigned &event, const Stamped &stamp)
{
    measure.stamps.append({event.gate, event.division, event.verdict, event.reason, event.conditions, event.version,
                           event.contentHash, stamp, false});
}

void apply(Measure &measure, const MeasureDecided &event, const Stamped &stamp)
{
    measure.state = event.result;
    measure.ended = stamp;
}

void apply(Measure &measure, const MeasureWithdrawn &event, const Stamped &stamp)
{
    measure.state = MeasureState::Withdrawn;
    measure.ended = stamp;
    measure.endReason = event.reason;
}

bool lets(const SheetStamp *stamp)
{
    return stamp && (stamp->verdict == Verdict::Approve || stamp->verdict == Verdict::ApproveWithConditions);
}

} // namespace

const SheetStamp *Measure::stampAt(QStringView gate) const
{
    const auto found = std::ranges::find_if(stamps, [&](const SheetStamp &s) { return !s.isVoid && s.gate == gate; });
    return found == stamps.end() ? nullptr : &*found;
}

const Gate *Measure::openGate() const
{
    if (state != MeasureState::Circulating)
        return nullptr;
    const auto route = routeOf(kind);
    const auto ready = [&](const Gate &gate) {
        return !stampAt(QString(gate.key)) && (gate.needs.isEmpty() || lets(stampAt(QString(gate.needs))));
    };
    const auto found = std::ranges::find_if(route, ready);
    return found == route.end() ? nullptr : &*found;
}

QStringList Measure::conditions() const
{
    QStringList all;
    for (const SheetStamp &stamp : stamps) {
        if (!stamp.isVoid)
            all += stamp.conditions;
    }
    return all;
}

QByteArray contentHash(const MeasureId &measure, int version, const MeasureContent &content)
{
    const QJsonObject document{
        {u"measure"_s, measure.toString()}, {u"version"_s, version}, {u"content"_s, toBody(content)}};
    return QCryptographicHash::hash(canonicalJson(document), QCryptographicHash::Sha256);
}

void evolve(Measure &measure, const MeasureEvent &event, const Stamped &stamp)
{
    std::visit([&](const auto &one) { apply(measure, one, stamp); }, event);
    measure.updated = stamp;
    ++measure.version;
}

} // namespace ringi
