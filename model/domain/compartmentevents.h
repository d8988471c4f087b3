// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a compartment: the circle of officers who can open what is sealed in it. Each change of the circle
// is a new epoch with a key of its own. Every opening is an event, so that who read what can be told.
#pragma once

#include "domain/describe.h"
#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <variant>

namespace ringi {

/// The key of an epoch, closed so that one officer can open it.
struct KeyWrap
{
    OfficerId officer;
    QByteArray key; ///< the officer's public signing key it was made for, 32 bytes
    QByteArray box;

    RINGI_DESCRIBE(visit("officer", self.officer); visit("key", self.key); visit("box", self.box);)
};

struct KeyEpoch
{
    int number = 1;
    QList<KeyWrap> wraps;
    QByteArray previous; ///< the key of the epoch before, closed under this one; empty in the first

    RINGI_DESCRIBE(visit("number", self.number); visit("wraps", self.wraps); visit("previous", self.previous);)
};

struct CompartmentCreated
{
    static constexpr const char *kind = "compartment.created";
    QString name; ///< everybody may read it
    CompartmentKind type = CompartmentKind::Source;
    Tlp tlp = Tlp::AmberStrict; ///< the least that its entries are marked with
    KeyEpoch epoch;

    RINGI_DESCRIBE(visit("name", self.name); visit("type", self.type); visit("tlp", self.tlp);
                   visit("epoch", self.epoch);)
};

struct MemberAdded
{
    static constexpr const char *kind = "compartment.member_added";
    OfficerId officer;
    KeyEpoch epoch;

    RINGI_DESCRIBE(visit("officer", self.officer); visit("epoch", self.epoch);)
};

struct MemberRemoved
{
    static constexpr const char *kind = "compartment.member_removed";
    OfficerId officer;
    QString reason;
    KeyEpoch epoch;

    RINGI_DESCRIBE(visit("officer", self.officer); visit("reason", self.reason); visit("epoch", self.epoch);)
};

/// Stands in the ledger before anything is shown.
struct EntryOpened
{
    static constexpr const char *kind = "entry.opened";
    IncidentId incident;
    int ordinal = 0;
    std::optional<int> file; ///< which of its files; absent for the text

    RINGI_DESCRIBE(visit("incident", self.incident); visit("ordinal", self.ordinal); visit("file", self.file);)
};

/// One entry of a compartment, by its incident and its place there.
struct EntryRef
{
    IncidentId incident;
    int ordinal = 0;

    friend bool operator==(const EntryRef &, const EntryRef &) = default;
    RINGI_DESCRIBE(visit("incident", self.incident); visit("ordinal", self.ordinal);)
};

struct PrivilegeWaived
{
    static constexpr const char *kind = "privilege.waived";
    std::optional<EntryRef> entry; ///< absent for everything in the compartment
    QString reason;

    RINGI_DESCRIBE(visit("entry", self.entry); visit("reason", self.reason);)
};

using CompartmentEvent = std::variant<CompartmentCreated, MemberAdded, MemberRemoved, EntryOpened, PrivilegeWaived>;
using CompartmentEvents = QList<CompartmentEvent>;

} // namespace ringi
