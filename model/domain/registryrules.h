// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of the registry share among their files: officers in one, powers and routes in one each.
#pragma once

#include "domain/registry.h"

namespace ringi {

struct RegistryCase
{
    const Registry &registry;
    const Actor &actor;
    Instant now;
};

using RegistryDecided = Outcome<RegistryEvents>;

Guard mayAdminister(const Actor &actor);
/// Refuses the first fault of the route, if it has one.
Guard soundRoute(const Route &route);

RegistryDecided decideOne(const RegistryCase &c, const RegisterDeputy &ask);
RegistryDecided decideOne(const RegistryCase &c, const EndDeputy &ask);
RegistryDecided decideOne(const RegistryCase &c, const DelegateDecision &ask);
RegistryDecided decideOne(const RegistryCase &c, const EndDelegation &ask);
RegistryDecided decideOne(const RegistryCase &c, const ProposeRoute &ask);
RegistryDecided decideOne(const RegistryCase &c, const PublishRoute &ask);
RegistryDecided decideOne(const RegistryCase &c, const DropRoute &ask);

void fold(Registry &registry, const DeputyRegistered &event, const Stamped &stamp);
void fold(Registry &registry, const DeputyEnded &event, const Stamped &stamp);
void fold(Registry &registry, const DecisionDelegated &event, const Stamped &stamp);
void fold(Registry &registry, const DelegationEnded &event, const Stamped &stamp);
void fold(Registry &registry, const RouteProposed &event, const Stamped &stamp);
void fold(Registry &registry, const RouteDropped &event, const Stamped &stamp);
void fold(Registry &registry, const RoutePublished &event, const Stamped &stamp);

} // namespace ringi
