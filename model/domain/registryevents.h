// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in the registry: the store comes into being, officers are enrolled, appointed, suspended. Keys of
// officers are events too, so that whether a signature was good at its time can be told from the ledger alone.
#pragma once

#include "domain/describe.h"
#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <variant>

namespace ringi {

struct StoreCreated
{
    static constexpr const char *kind = "store.created";
    StoreId store;
    QString office; ///< two to eight capitals and figures, stands before numbers of other offices
    StoreMode mode = StoreMode::Live;

    RINGI_DESCRIBE(visit("store", self.store); visit("office", self.office); visit("mode", self.mode);)
};

struct OfficerEnrolled
{
    static constexpr const char *kind = "officer.enrolled";
    OfficerId officer;
    QString name;
    Division division = Division::Operations;
    QList<Post> posts;
    QByteArray publicKey; ///< Ed25519, 32 bytes

    RINGI_DESCRIBE(visit("officer", self.officer); visit("name", self.name); visit("division", self.division);
                   visit("posts", self.posts); visit("public_key", self.publicKey);)
};

struct OfficerAppointed
{
    static constexpr const char *kind = "officer.appointed";
    OfficerId officer;
    Division division = Division::Operations;
    QList<Post> posts;

    RINGI_DESCRIBE(visit("officer", self.officer); visit("division", self.division); visit("posts", self.posts);)
};

struct OfficerSuspended
{
    static constexpr const char *kind = "officer.suspended";
    OfficerId officer;
    QString reason;

    RINGI_DESCRIBE(visit("officer", self.officer); visit("reason", self.reason);)
};

struct OfficerReinstated
{
    static constexpr const char *kind = "officer.reinstated";
    OfficerId officer;

    RINGI_DESCRIBE(visit("officer", self.officer);)
};

using RegistryEvent =
    std::variant<StoreCreated, OfficerEnrolled, OfficerAppointed, OfficerSuspended, OfficerReinstated>;
using RegistryEvents = QList<RegistryEvent>;

} // namespace ringi
