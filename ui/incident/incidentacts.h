// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the one who looks may do with an incident, answered by the rules themselves: each act is put to `decide` with a
// representative command, and the refusal is what the button says.
#pragma once

#include "domain/incidentcommands.h"
#include "domain/measurecommands.h"

namespace ringi {

enum class IncidentAct {
    HandOff,
    ProposeMeasure,
    AddNote,
    AddTask,
    Consult,
    Revise,
    MovePhase,
    AssignLead,
    WithdrawOffer,
    Accept,
    Return,
    Restrict,
    LiftRestriction,
    Tag,
};

/// Nothing when the act is open to the actor. `registry` is needed for acts that name officers.
Guard refusalOf(IncidentAct act, const Incident &incident, const Actor &actor, Instant now,
                const Registry *registry = nullptr);

Guard refusalOf(const IncidentCommand &command, const Incident &incident, const Actor &actor, Instant now,
                const Registry *registry = nullptr);

} // namespace ringi
