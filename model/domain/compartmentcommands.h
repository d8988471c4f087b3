// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a compartment and of what is sealed in it, and what the rules answer. Keys and boxes come in
// closed: rules ask whose they are, never what is in them.
#pragma once

#include "domain/compartment.h"
#include "domain/incident.h"
#include "domain/registry.h"

namespace ringi {

struct CreateCompartment
{
    QString name;
    CompartmentKind kind = CompartmentKind::Source;
    Tlp tlp = Tlp::AmberStrict;
    KeyEpoch epoch;
};

/// Also for a member whose signing key has changed: he cannot open with the new one until somebody adds him again.
struct AddMember
{
    OfficerId officer;
    KeyEpoch epoch;
};

struct RemoveMember
{
    OfficerId officer;
    QString reason;
    KeyEpoch epoch;
};

struct SealEntry
{
    IncidentId incident;
    int epoch = 0;
    Tlp tlp = Tlp::AmberStrict;
    QByteArray box;
};

struct OpenEntry
{
    EntryRef entry;
    std::optional<int> file;
};

struct WaivePrivilege
{
    std::optional<EntryRef> entry; ///< nothing for everything in the compartment
    QString reason;
};

/// What a member read in the entry, to be told to everybody.
struct ReleaseEntry
{
    EntryRef entry;
    QString text;
};

using CompartmentCommand =
    std::variant<CreateCompartment, AddMember, RemoveMember, SealEntry, OpenEntry, WaivePrivilege, ReleaseEntry>;

/// What a rule on compartments asks beside the compartment.
struct CompartmentFacts
{
    const Registry &registry;
    Incident incident;      ///< the one the command names; version 0 for none
    bool nameTaken = false; ///< by another compartment
    Instant now;
};

/// Sealing and releasing happen on the incident, everything else in the compartment.
struct CompartmentDecision
{
    CompartmentEvents here;
    IncidentEvents onIncident;
};

Outcome<CompartmentDecision> decide(const Compartment &compartment, const CompartmentCommand &command,
                                    const CompartmentFacts &around, const Actor &actor);

/// The incident the command is about, null for none.
IncidentId incidentOf(const CompartmentCommand &command);

/// Whether the officer may be given keys of a compartment: enrolled, not suspended, no post that looks after the store.
Guard keyholderGuard(const Registry &registry, const OfficerId &officer, Instant now);

/// Whether the officer acts from inside: a member who may act.
Guard insideGuard(const Compartment &compartment, const Actor &actor);

/// Who speaks for a privilege.
Guard headsLegal(const Actor &actor);

inline constexpr int kCompartmentNameLimit = 80;      ///< characters
inline constexpr int kSealedBoxLimit = 4 * (1 << 20); ///< bytes: text at its limit, with its list of files

} // namespace ringi
