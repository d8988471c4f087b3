// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of a store: what it is, who may act in it and in whose stead, and by which routes measures go. The first
// officer is enrolled with the store itself; every later one by an administrator.
#pragma once

#include "domain/actor.h"
#include "domain/proposals.h"
#include "domain/registryevents.h"
#include "domain/rulebook.h"

#include <QMap>

namespace ringi {

/// Who said so, and when; of what took two, also who proposed it.
struct Grant
{
    Stamped given = {};
    std::optional<Stamped> proposed = {};
    quint64 event = 0; ///< its place in the registry's stream
};

struct Officer
{
    OfficerId id;
    QString name;
    Division division = Division::Operations;
    QList<Post> posts; ///< all he is appointed to, also those whose term is over or still to come
    QByteArray publicKey;
    bool suspended = false;
    Instant since;
    QList<PostTerm> terms = {};
    Grant appointed = {};
    QList<QByteArray> formerKeys = {}; ///< what they signed in their time stays good

    [[nodiscard]] Appointment appointment() const { return {division, posts, terms}; }
    /// With the posts in force.
    [[nodiscard]] Actor actor(Instant now) const { return {id, division, appointment().postsAt(now), suspended}; }
};

struct Registry
{
    StoreId store;
    QString office;
    StoreMode mode = StoreMode::Live;
    QMap<OfficerId, Officer> officers;
    Powers powers;
    Rulebook rulebook;
    quint64 version = 0; ///< how many events made this state
    QList<Proposal> proposals = {};
    /// The first moment at which two administrators are in force, as far as the events so far say; from then on nobody
    /// enrols, appoints, reinstates or replaces a key alone.
    std::optional<Instant> twoSince = {};
    QList<SharedView> views = {}; ///< ordinal n is at n - 1

    [[nodiscard]] bool exists() const { return version > 0; }
    /// An actor with a null id for somebody who is not enrolled.
    [[nodiscard]] Actor actor(const OfficerId &id, Instant now) const;
    [[nodiscard]] std::optional<Officer> named(const QString &name) const;
};

struct CreateStore
{
    StoreId store;
    QString office;
    StoreMode mode = StoreMode::Live;
    OfficerEnrolled first;
    QList<Route> routes; ///< published with the store, as version 1 of each
};

struct EnrolOfficer
{
    OfficerEnrolled officer;
};

struct AppointOfficer
{
    OfficerId officer;
    Division division = Division::Operations;
    QList<Post> posts;
    QList<PostTerm> terms = {};
};

struct SuspendOfficer
{
    OfficerId officer;
    QString reason;
};

struct ReinstateOfficer
{
    OfficerId officer;
};

/// For an officer who has lost his passphrase, or whose key may be known to others.
struct ReplaceKey
{
    OfficerId officer;
    QByteArray publicKey;
    QString reason;
};

/// By the second person.
struct ConfirmProposal
{
    int proposal = 0;
};

struct DropProposal
{
    int proposal = 0;
    QString reason;
};

struct RegisterDeputy
{
    OfficerId absent;
    OfficerId deputy;
    Instant from;
    Instant until;
    QString reason;
};

struct EndDeputy
{
    int ordinal = 0;
};

/// Said by one who may decide at the gate himself.
struct DelegateDecision
{
    MeasureKind measure = MeasureKind::Request;
    QString gate;
    Division division = Division::Operations;
    Post post = Post::DivisionHead;
    DelegationLimit limit;
    Instant from;
    Instant until;
    QString basis;
};

struct EndDelegation
{
    int ordinal = 0;
};

/// The next version of the route for its kind; it is in force when a second administrator publishes it.
struct ProposeRoute
{
    Route route;
};

struct PublishRoute
{
    MeasureKind measure = MeasureKind::Request;
};

struct DropRoute
{
    MeasureKind measure = MeasureKind::Request;
    QString reason;
};

/// With a division, or with everybody.
struct ShareView
{
    std::optional<Division> with;
    ViewContent view;
};

struct ChangeView
{
    int ordinal = 0;
    ViewContent view;
};

struct WithdrawView
{
    int ordinal = 0;
};

using RegistryCommand =
    std::variant<CreateStore, EnrolOfficer, AppointOfficer, SuspendOfficer, ReinstateOfficer, RegisterDeputy, EndDeputy,
                 DelegateDecision, EndDelegation, ProposeRoute, PublishRoute, DropRoute, ReplaceKey, ConfirmProposal,
                 DropProposal, ShareView, ChangeView, WithdrawView>;

/// Whether it takes a second person by now to say who belongs to the headquarters.
bool takesTwo(const Registry &registry, Instant now);

Outcome<RegistryEvents> decide(const Registry &registry, const RegistryCommand &command, const Actor &actor,
                               Instant now);
void evolve(Registry &registry, const RegistryEvent &event, const Stamped &stamp);

} // namespace ringi
