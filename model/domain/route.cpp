// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/route.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ringi {

bool GateCondition::holds(const MeasureFacts &facts) const
{
    return (!severityFrom || facts.severity >= *severityFrom) && (!tlpFrom || facts.tlp >= *tlpFrom)
        && (!tlpBelow || facts.tlp < *tlpBelow) && (!serverAbroad || facts.serverAbroad)
        && (!personalData || facts.personalData) && (!isPublic || facts.isPublic)
        && (!originatorControlled || facts.originatorControlled) && (!selfDefenceForces || facts.selfDefenceForces)
        && (!urgent || facts.urgent);
}

const Gate *gateOf(const QList<Gate> &gates, QStringView key)
{
    const auto found = std::ranges::find_if(gates, [&](const Gate &gate) { return gate.key == key; });
    return found == gates.end() ? nullptr : &*found;
}

QByteArray routeHash(const Route &route)
{
    return QCryptographicHash::hash(canonicalText(route), QCryptographicHash::Sha256);
}

namespace {

/// Needs with each one that is left out replaced by what it needs itself. A route that is being written may have a
/// circle, so none is followed twice.
QStringList standingNeeds(const QList<Gate> &gates, const QStringList &needs, const QStringList &leftOut)
{
    QStringList standing, seen;
    for (QStringList open = needs; !open.isEmpty();) {
        const QString need = open.takeFirst();
        if (seen.contains(need))
            continue;
        seen += need;
        if (!leftOut.contains(need))
            standing += need;
        else if (const Gate *gate = gateOf(gates, need))
            open = gate->needs + open;
    }
    return standing;
}

} // namespace

QList<Gate> without(const QList<Gate> &gates, const QStringList &leftOut)
{
    QList<Gate> left;
    for (Gate gate : gates) {
        if (leftOut.contains(gate.key))
            continue;
        gate.needs = standingNeeds(gates, gate.needs, leftOut);
        left += gate;
    }
    return left;
}

QList<Gate> gatesFor(const Route &route, const MeasureFacts &facts)
{
    QStringList notApplying;
    for (const Gate &gate : route.gates) {
        if (gate.when && !gate.when->holds(facts))
            notApplying += gate.key;
    }
    return without(route.gates, notApplying);
}

} // namespace ringi
