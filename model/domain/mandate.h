// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// As what an officer may sign a gate: on his own post, for an absent officer, or under a standing delegation. And,
// before anything is submitted, who could sign at all.
#pragma once

#include "domain/circle.h"
#include "domain/measure.h"
#include "domain/registry.h"

namespace ringi {

struct Mandate
{
    Capacity capacity = Capacity::Own;
    std::optional<OfficerId> actingFor;
};

/// Whether the officer's own division and posts are what the gate asks for.
Guard gateIsTheirs(const Actor &actor, const Gate &gate);

/// Suspended officers sign nothing. The auditor changes nothing, but a gate may ask for his word.
Guard maySignAt(const Actor &actor, const Gate &gate);

/// The measure as far as mandates depend on it.
struct Matter
{
    MeasureKind kind = MeasureKind::Request;
    MeasureFacts facts;
    QList<OfficerId> barred; ///< who may not judge it, so that nobody may in a power they gave
    Circle circle = {};      ///< who may read it, so that nobody else signs it or is signed for
};

Matter matterOf(const Measure &measure, const Incident &incident, bool urgent);

/// `actingFor` names the absent officer when a deputy signs; at Legal's review he is of Legal himself. Otherwise the
/// officer's own post goes before a delegation. A program's account never has one: what it signs no person has read.
Outcome<Mandate> mandateFor(const Actor &actor, const std::optional<OfficerId> &actingFor, const Gate &gate,
                            const Matter &matter, const Registry &registry, Instant now);

/// The gates of the sheet that circulates or was decided; of a text that is being written those it would meet if it
/// were submitted now.
QList<Gate> gatesOf(const Measure &measure, const Incident &incident, const Registry &registry);

/// One gate of the way ahead: the officers who could sign it now, deputies and delegates included.
struct Prospect
{
    Gate gate;
    bool isLater = false;
    QList<OfficerId> signers;
    int missing = 0; ///< persons it lacks when everybody signs one gate only

    [[nodiscard]] bool isShort() const { return missing > 0; }
    /// Whether it is short although enough could sign: they are needed at other gates.
    [[nodiscard]] bool isContended() const { return isShort() && signers.size() >= gate.quorum; }
};

/// Every gate the measure would meet if it were submitted now, in the order of the route. Those who are barred as
/// drafter, editor or by a conflict are not counted. Empty when no route is published.
QList<Prospect> wayAhead(const Measure &measure, const Incident &incident, const Registry &registry, bool urgent,
                         Instant now);

} // namespace ringi
