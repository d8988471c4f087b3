// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of a store: what it is, who may act in it and in whose stead, and by which routes measures go. The first
// officer is enrolled with the store itself; every later one by an administrator.
#pragma once

#include "domain/actor.h"
#include "domain/registryevents.h"
#include "domain/rulebook.h"

#include <QMap>

namespace ringi {

struct Officer
{
    OfficerId id;
    QString name;
    Division division = Division::Operations;
    QList<Post> posts;
    QByteArray publicKey;
    bool suspended = false;
    Instant since;

    [[nodiscard]] Actor actor() const { return {id, division, posts, suspended}; }
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

    [[nodiscard]] bool exists() const { return version > 0; }
    /// An actor with a null id for somebody who is not enrolled.
    [[nodiscard]] Actor actor(const OfficerId &id) const;
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

using RegistryCommand =
    std::variant<CreateStore, EnrolOfficer, AppointOfficer, SuspendOfficer, ReinstateOfficer, RegisterDeputy, EndDeputy,
                 DelegateDecision, EndDelegation, ProposeRoute, PublishRoute, DropRoute>;

Outcome<RegistryEvents> decide(const Registry &registry, const RegistryCommand &command, const Actor &actor,
                               Instant now);
void evolve(Registry &registry, const RegistryEvent &event, const Stamped &stamp);

} // namespace ringi
