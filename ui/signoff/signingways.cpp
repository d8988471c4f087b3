// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signingways.h"

#include <algorithm>

namespace ringi {

namespace {

/// An answer that lacks nothing by itself, so that whatever refuses it is about who signs.
SignGate trialAt(const Gate &gate, const std::optional<OfficerId> &actingFor, const MeasureFile &file)
{
    SignGate trial;
    trial.gate = gate.key;
    trial.verdict = gate.kind == GateKind::View ? Verdict::Seen
        : gate.kind == GateKind::Consult        ? Verdict::Opinion
                                                : Verdict::Hold;
    trial.reason = QStringLiteral("…");
    trial.contentHash = file.shownHash();
    trial.document = QStringLiteral("…");
    trial.actingFor = actingFor;
    return trial;
}

QList<OfficerId> absentOnesOf(const Registry &registry, const OfficerId &deputy, Instant now)
{
    QList<OfficerId> absent;
    for (const Deputyship &one : registry.powers.deputies) {
        if (one.deputy == deputy && one.isInForce(now) && !absent.contains(one.absent))
            absent.append(one.absent);
    }
    return absent;
}

void addWay(QList<SigningWay> &ways, const MeasureFile &file, const Gate &gate, const Actor &actor,
            const std::optional<OfficerId> &actingFor, Instant now)
{
    const auto mandate = mandateFor(actor, actingFor, gate, matterOf(file), file.registry, now);
    if (mandate && !refusalOf(trialAt(gate, actingFor, file), file, actor, now))
        ways.append({gate, *mandate});
}

} // namespace

QList<SigningWay> waysToSign(const MeasureFile &file, const Actor &actor, Instant now)
{
    QList<SigningWay> ways;
    for (const Gate &gate : file.measure.openGates()) {
        addWay(ways, file, gate, actor, {}, now);
        for (const OfficerId &absent : absentOnesOf(file.registry, actor.id, now))
            addWay(ways, file, gate, actor, absent, now);
    }
    return ways;
}

bool isTheirTurn(const MeasureFile &file, const Gate &gate, const Actor &actor, Instant now)
{
    const QList<SigningWay> ways = waysToSign(file, actor, now);
    return std::ranges::any_of(ways, [&](const SigningWay &way) { return way.gate.key == gate.key; });
}

Guard obstacleToSigning(const MeasureFile &file, const Actor &actor, Instant now)
{
    Guard first;
    for (const Gate &gate : file.measure.openGates()) {
        const Guard no = refusalOf(trialAt(gate, {}, file), file, actor, now);
        if (!no)
            return {};
        // What bars him from his own gate says more than that another one is not his.
        const bool isTheirs = !gateIsTheirs(actor, gate);
        if (!first || isTheirs)
            first = no;
    }
    return first;
}

QList<Verdict> verdictsFor(const Gate &gate, MeasureState state)
{
    QList<Verdict> verdicts;
    for (const Verdict one : allOf<Verdict>()) {
        const bool isTooLate = one == Verdict::Return && state != MeasureState::Circulating;
        if (fits(one, gate.kind) && !isTooLate)
            verdicts.append(one);
    }
    return verdicts;
}

} // namespace ringi
