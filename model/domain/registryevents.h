// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in the registry: the store comes into being, officers are enrolled, appointed, suspended. Keys of
// officers are events too, so that whether a signature was good at its time can be told from the ledger alone.
#pragma once

#include "domain/appointment.h"
#include "domain/describe.h"
#include "domain/ids.h"
#include "domain/powers.h"
#include "domain/route.h"
#include "domain/sharedviews.h"

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
    QList<PostTerm> terms = {};
    std::optional<int> proposal = {}; ///< which this confirms; absent where one person was enough

    [[nodiscard]] Appointment appointment() const { return {division, posts, terms}; }

    RINGI_DESCRIBE(visit("officer", self.officer); visit("name", self.name); visit("division", self.division);
                   visit("posts", self.posts); visit("public_key", self.publicKey); visit("terms", self.terms);
                   visit("proposal", self.proposal);)
};

struct OfficerAppointed
{
    static constexpr const char *kind = "officer.appointed";
    OfficerId officer;
    Division division = Division::Operations;
    QList<Post> posts;
    QList<PostTerm> terms = {};
    std::optional<int> proposal = {};

    [[nodiscard]] Appointment appointment() const { return {division, posts, terms}; }

    RINGI_DESCRIBE(visit("officer", self.officer); visit("division", self.division); visit("posts", self.posts);
                   visit("terms", self.terms); visit("proposal", self.proposal);)
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
    std::optional<int> proposal = {};

    RINGI_DESCRIBE(visit("officer", self.officer); visit("proposal", self.proposal);)
};

/// From the next commit on the officer signs with this key. What the key before has signed stays good.
struct OfficerKeyReplaced
{
    static constexpr const char *kind = "officer.key_replaced";
    OfficerId officer;
    QByteArray publicKey;
    QString reason;
    std::optional<int> proposal = {};

    RINGI_DESCRIBE(visit("officer", self.officer); visit("public_key", self.publicKey); visit("reason", self.reason);
                   visit("proposal", self.proposal);)
};

/// What waits for a second person. Proposals are counted from 1, of all four kinds together.
struct EnrolmentProposed
{
    static constexpr const char *kind = "enrolment.proposed";
    OfficerEnrolled what;

    RINGI_DESCRIBE(visit("enrolment", self.what);)
};

struct AppointmentProposed
{
    static constexpr const char *kind = "appointment.proposed";
    OfficerAppointed what;

    RINGI_DESCRIBE(visit("appointment", self.what);)
};

struct ReinstatementProposed
{
    static constexpr const char *kind = "reinstatement.proposed";
    OfficerReinstated what;

    RINGI_DESCRIBE(visit("reinstatement", self.what);)
};

struct KeyProposed
{
    static constexpr const char *kind = "key.proposed";
    OfficerKeyReplaced what;

    RINGI_DESCRIBE(visit("key", self.what);)
};

struct ProposalDropped
{
    static constexpr const char *kind = "proposal.dropped";
    int proposal = 0;
    QString reason;

    RINGI_DESCRIBE(visit("proposal", self.proposal); visit("reason", self.reason);)
};

struct DeputyRegistered
{
    static constexpr const char *kind = "deputy.registered";
    OfficerId absent;
    OfficerId deputy;
    Instant from;
    Instant until;
    QString reason;

    RINGI_DESCRIBE(visit("absent", self.absent); visit("deputy", self.deputy); visit("from", self.from);
                   visit("until", self.until); visit("reason", self.reason);)
};

struct DeputyEnded
{
    static constexpr const char *kind = "deputy.ended";
    int ordinal = 0;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal);)
};

struct DecisionDelegated
{
    static constexpr const char *kind = "decision.delegated";
    MeasureKind measure = MeasureKind::Request;
    QString gate;
    Division division = Division::Operations;
    Post post = Post::DivisionHead;
    DelegationLimit limit;
    Instant from;
    Instant until;
    QString basis;

    RINGI_DESCRIBE(visit("measure", self.measure); visit("gate", self.gate); visit("division", self.division);
                   visit("post", self.post); visit("limit", self.limit); visit("from", self.from);
                   visit("until", self.until); visit("basis", self.basis);)
};

struct DelegationEnded
{
    static constexpr const char *kind = "decision.delegation_ended";
    int ordinal = 0;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal);)
};

struct RouteProposed
{
    static constexpr const char *kind = "route.proposed";
    Route route;

    RINGI_DESCRIBE(visit("route", self.route);)
};

struct RouteDropped
{
    static constexpr const char *kind = "route.dropped";
    MeasureKind measure = MeasureKind::Request;
    QString reason;

    RINGI_DESCRIBE(visit("measure", self.measure); visit("reason", self.reason);)
};

struct RoutePublished
{
    static constexpr const char *kind = "route.published";
    Route route;

    RINGI_DESCRIBE(visit("route", self.route);)
};

/// Views are counted from 1.
struct ViewShared
{
    static constexpr const char *kind = "view.shared";
    std::optional<Division> with; ///< absent for everybody
    ViewContent view;

    RINGI_DESCRIBE(visit("with", self.with); visit("view", self.view);)
};

struct ViewChanged
{
    static constexpr const char *kind = "view.changed";
    int ordinal = 0;
    ViewContent view;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal); visit("view", self.view);)
};

struct ViewWithdrawn
{
    static constexpr const char *kind = "view.withdrawn";
    int ordinal = 0;

    RINGI_DESCRIBE(visit("ordinal", self.ordinal);)
};

using RegistryEvent =
    std::variant<StoreCreated, OfficerEnrolled, OfficerAppointed, OfficerSuspended, OfficerReinstated, DeputyRegistered,
                 DeputyEnded, DecisionDelegated, DelegationEnded, RouteProposed, RouteDropped, RoutePublished,
                 OfficerKeyReplaced, EnrolmentProposed, AppointmentProposed, ReinstatementProposed, KeyProposed,
                 ProposalDropped, ViewShared, ViewChanged, ViewWithdrawn>;
using RegistryEvents = QList<RegistryEvent>;

} // namespace ringi
