// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheet.h"

#include <algorithm>

namespace ringi {

namespace {

/// What a decision waits for, the decisions included.
QStringList awaited(const Sheet &sheet)
{
    QStringList keys = sheet.decisions();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        for (const QString &need : sheet.gate(keys[i])->needs) {
            if (!keys.contains(need))
                keys += need;
        }
    }
    return keys;
}

} // namespace

bool Sheet::comesLater(const Gate &gate) const
{
    return later.contains(gate.key) || !awaited(*this).contains(gate.key);
}

QStringList Sheet::decisions() const
{
    QStringList keys;
    for (const Gate &gate : gates) {
        if (gate.kind == GateKind::Decide)
            keys += gate.key;
    }
    return keys;
}

QStringList Sheet::needsOf(const Gate &gate) const
{
    if (later.isEmpty())
        return gate.needs;
    QStringList others = later;
    others.removeAll(gate.key);
    const QList<Gate> standing = without(gates, others);
    return gateOf(standing, gate.key)->needs;
}

Sheet sheetFor(const Route &route, const MeasureFacts &facts, const QString &urgency)
{
    Sheet sheet{route.version, routeHash(route), gatesFor(route, facts), {}, urgency};
    for (Gate &gate : sheet.gates) {
        gate.when.reset();
        if (sheet.isUrgent() && gate.after == GateAfter::IfUrgent)
            sheet.later += gate.key;
    }
    return sheet;
}

bool isLegalReview(const Gate &gate)
{
    return gate.kind == GateKind::Review && gate.division == Division::Legal;
}

QList<QLatin1StringView> itemsAsked(MeasureKind kind, const QList<Gate> &gates)
{
    return std::ranges::any_of(gates, isLegalReview) ? mandatoryItems(kind) : QList<QLatin1StringView>();
}

bool lets(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approve:
    case Verdict::ApproveWithConditions:
    case Verdict::Opinion:
    case Verdict::Seen:
        return true;
    case Verdict::Return:
    case Verdict::Reject:
    case Verdict::Hold:
        return false;
    }
    return false;
}

bool fits(Verdict verdict, GateKind kind)
{
    if (kind == GateKind::View)
        return verdict == Verdict::Seen;
    if (kind == GateKind::Consult)
        return verdict == Verdict::Opinion;
    return verdict != Verdict::Seen && verdict != Verdict::Opinion;
}

} // namespace ringi
