// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of a store: what it is, and who may act in it. The first officer is enrolled with the store itself;
// every later one by an administrator.
#pragma once

#include "domain/actor.h"
#include "domain/registryevents.h"

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

using RegistryCommand = std::variant<CreateStore, EnrolOfficer, AppointOfficer, SuspendOfficer, ReinstateOfficer>;

Outcome<RegistryEvents> decide(const Registry &registry, const RegistryCommand &command, const Actor &actor);
void evolve(Registry &registry, const RegistryEvent &event, const Stamped &stamp);

} // namespace ringi
