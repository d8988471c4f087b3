// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a route from being used. Whether a decision is always asked for is tried on every combination of facts.
#include "domain/route.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;
using Faults = QList<RouteFault>;

constexpr int kQuorumLimit = 20;
constexpr int kDueLimit = 366 * 24 * 60; ///< minutes

bool isKey(const QString &key)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]{0,39}\\z"_s);
    return pattern.match(key).hasMatch();
}

bool asksOutside(GateKind kind)
{
    return kind == GateKind::ExternalConsent;
}

void checkGate(const Gate &gate, Faults &faults)
{
    if (!isKey(gate.key))
        faults.append({RouteFaultCode::KeyInvalid, gate.key, {}});
    if (gate.name.en.trimmed().isEmpty() || gate.name.ja.trimmed().isEmpty())
        faults.append({RouteFaultCode::NameMissing, gate.key, {}});
    if (gate.posts.isEmpty() || gate.posts.contains(Post::Program) || gate.posts.contains(Post::Administrator))
        faults.append({RouteFaultCode::NobodyCanSign, gate.key, {}});
    if (gate.quorum < 1 || gate.quorum > kQuorumLimit)
        faults.append({RouteFaultCode::QuorumInvalid, gate.key, QString::number(gate.quorum)});
    if (asksOutside(gate.kind) && (gate.authority.en.isEmpty() || gate.authority.ja.isEmpty()))
        faults.append({RouteFaultCode::AuthorityMissing, gate.key, {}});
    const bool lacksClock = gate.after != GateAfter::Never && gate.dueMinutes == 0;
    if (gate.dueMinutes < 0 || gate.dueMinutes > kDueLimit || lacksClock)
        faults.append({RouteFaultCode::DueInvalid, gate.key, QString::number(gate.dueMinutes)});
    if (gate.kind == GateKind::Decide && gate.after != GateAfter::Never)
        faults.append({RouteFaultCode::LateDecision, gate.key, {}});
}

void checkKeys(const QList<Gate> &gates, Faults &faults)
{
    QSet<QString> seen;
    for (const Gate &gate : gates) {
        if (seen.contains(gate.key))
            faults.append({RouteFaultCode::KeyTwice, gate.key, {}});
        seen.insert(gate.key);
    }
}

void checkNeeds(const QList<Gate> &gates, Faults &faults)
{
    for (const Gate &gate : gates) {
        for (const QString &need : gate.needs) {
            if (!gateOf(gates, need))
                faults.append({RouteFaultCode::NeedUnknown, gate.key, need});
        }
    }
}

/// Everything that has to be passed before the gate, itself included, each once; safe on cycles.
QSet<QString> before(const QList<Gate> &gates, const QString &key)
{
    QSet<QString> seen;
    QStringList open{key};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        if (const Gate *gate = gateOf(gates, next))
            open += gate->needs;
    }
    return seen;
}

bool needsItself(const QList<Gate> &gates, const Gate &gate)
{
    return std::ranges::any_of(gate.needs, [&](const QString &need) { return before(gates, need).contains(gate.key); });
}

void checkCycles(const QList<Gate> &gates, Faults &faults)
{
    QStringList inCycle;
    for (const Gate &gate : gates) {
        if (needsItself(gates, gate))
            inCycle += gate.key;
    }
    if (!inCycle.isEmpty())
        faults.append({RouteFaultCode::Cycle, inCycle.first(), inCycle.join(u", "_s)});
}

/// A gate has a part in the sheet when a decision waits for it, or when it follows one.
void checkReach(const QList<Gate> &gates, Faults &faults)
{
    QSet<QString> part;
    QSet<QString> decisions;
    for (const Gate &gate : gates) {
        if (gate.kind != GateKind::Decide)
            continue;
        decisions.insert(gate.key);
        part += before(gates, gate.key);
    }
    for (const Gate &gate : gates) {
        if (!part.contains(gate.key) && !before(gates, gate.key).intersects(decisions))
            faults.append({RouteFaultCode::Unreachable, gate.key, {}});
    }
}

MeasureFacts factsFrom(int severity, int tlp, int flags)
{
    MeasureFacts facts;
    facts.severity = Severity(severity);
    facts.tlp = Tlp(tlp);
    facts.serverAbroad = flags & 1;
    facts.personalData = flags & 2;
    facts.isPublic = flags & 4;
    facts.originatorControlled = flags & 8;
    facts.selfDefenceForces = flags & 16;
    facts.urgent = flags & 32;
    return facts;
}

QString told(const MeasureFacts &facts)
{
    QStringList words{keyOf(facts.severity), keyOf(facts.tlp)};
    const QList<std::pair<bool, QString>> flags{{facts.serverAbroad, u"server_abroad"_s},
                                                {facts.personalData, u"personal_data"_s},
                                                {facts.isPublic, u"public"_s},
                                                {facts.originatorControlled, u"originator_controlled"_s},
                                                {facts.selfDefenceForces, u"self_defence_forces"_s},
                                                {facts.urgent, u"urgent"_s}};
    for (const auto &[holds, word] : flags) {
        if (holds)
            words += word;
    }
    return words.join(u", "_s);
}

bool decides(const QList<Gate> &gates, const MeasureFacts &facts)
{
    return std::ranges::any_of(gates, [&](const Gate &gate) {
        return gate.kind == GateKind::Decide && (!gate.when || gate.when->holds(facts));
    });
}

void checkDecision(const QList<Gate> &gates, Faults &faults)
{
    constexpr int kFlags = 64;
    for (int i = 0; i < countOf<Severity>() * countOf<Tlp>() * kFlags; ++i) {
        const MeasureFacts facts = factsFrom(i / kFlags / countOf<Tlp>(), i / kFlags % countOf<Tlp>(), i % kFlags);
        if (!decides(gates, facts)) {
            faults.append({RouteFaultCode::NoDecision, {}, told(facts)});
            return;
        }
    }
}

} // namespace

QList<RouteFault> faultsOf(const Route &route)
{
    if (route.gates.isEmpty())
        return {{RouteFaultCode::NoGates, {}, {}}};
    Faults faults;
    for (const Gate &gate : route.gates)
        checkGate(gate, faults);
    checkKeys(route.gates, faults);
    checkNeeds(route.gates, faults);
    checkCycles(route.gates, faults);
    checkDecision(route.gates, faults);
    checkReach(route.gates, faults);
    return faults;
}

} // namespace ringi
