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
/// Whether the officer could be enrolled: name, posts and terms.
Guard enrollable(const Registry &registry, const OfficerEnrolled &officer, Instant now);
OfficerEnrolled tidied(OfficerEnrolled officer);
// How the officer has to stand to what the command is about; each passes where that is not there.
Guard mayDecideThere(const RegistryCase &c, const DelegateDecision &ask);
Guard mayDecideThere(const RegistryCase &c, const EndDelegation &ask);
Guard isSecond(const RegistryCase &c, const PublishRoute &ask);
Guard isSecond(const RegistryCase &c, const ConfirmProposal &ask);
Guard aboutThemselves(const RegistryCase &c, const AppointOfficer &ask);
Guard aboutThemselves(const RegistryCase &c, const SuspendOfficer &ask);
Guard aboutThemselves(const RegistryCase &c, const RegisterDeputy &ask);

Guard standsToView(const RegistryCase &c, const ShareView &ask);
Guard standsToView(const RegistryCase &c, const ChangeView &ask);
Guard standsToView(const RegistryCase &c, const WithdrawView &ask);

/// Refuses the first fault of the route, if it has one.
Guard soundRoute(const Route &route);

RegistryDecided decideOne(const RegistryCase &c, const CreateStore &ask);
RegistryDecided decideOne(const RegistryCase &c, const EnrolOfficer &ask);
RegistryDecided decideOne(const RegistryCase &c, const AppointOfficer &ask);
RegistryDecided decideOne(const RegistryCase &c, const SuspendOfficer &ask);
RegistryDecided decideOne(const RegistryCase &c, const ReinstateOfficer &ask);
RegistryDecided decideOne(const RegistryCase &c, const ReplaceKey &ask);
RegistryDecided decideOne(const RegistryCase &c, const ConfirmProposal &ask);
RegistryDecided decideOne(const RegistryCase &c, const DropProposal &ask);
RegistryDecided decideOne(const RegistryCase &c, const RegisterDeputy &ask);
RegistryDecided decideOne(const RegistryCase &c, const EndDeputy &ask);
RegistryDecided decideOne(const RegistryCase &c, const DelegateDecision &ask);
RegistryDecided decideOne(const RegistryCase &c, const EndDelegation &ask);
RegistryDecided decideOne(const RegistryCase &c, const ProposeRoute &ask);
RegistryDecided decideOne(const RegistryCase &c, const PublishRoute &ask);
RegistryDecided decideOne(const RegistryCase &c, const DropRoute &ask);
RegistryDecided decideOne(const RegistryCase &c, const ShareView &ask);
RegistryDecided decideOne(const RegistryCase &c, const ChangeView &ask);
RegistryDecided decideOne(const RegistryCase &c, const WithdrawView &ask);

void fold(Registry &registry, const StoreCreated &event, const Stamped &stamp);
void fold(Registry &registry, const OfficerEnrolled &event, const Stamped &stamp);
void fold(Registry &registry, const OfficerAppointed &event, const Stamped &stamp);
void fold(Registry &registry, const OfficerSuspended &event, const Stamped &stamp);
void fold(Registry &registry, const OfficerReinstated &event, const Stamped &stamp);
void fold(Registry &registry, const OfficerKeyReplaced &event, const Stamped &stamp);
void fold(Registry &registry, const EnrolmentProposed &event, const Stamped &stamp);
void fold(Registry &registry, const AppointmentProposed &event, const Stamped &stamp);
void fold(Registry &registry, const ReinstatementProposed &event, const Stamped &stamp);
void fold(Registry &registry, const KeyProposed &event, const Stamped &stamp);
void fold(Registry &registry, const ProposalDropped &event, const Stamped &stamp);
void fold(Registry &registry, const DeputyRegistered &event, const Stamped &stamp);
void fold(Registry &registry, const DeputyEnded &event, const Stamped &stamp);
void fold(Registry &registry, const DecisionDelegated &event, const Stamped &stamp);
void fold(Registry &registry, const DelegationEnded &event, const Stamped &stamp);
void fold(Registry &registry, const RouteProposed &event, const Stamped &stamp);
void fold(Registry &registry, const RouteDropped &event, const Stamped &stamp);
void fold(Registry &registry, const RoutePublished &event, const Stamped &stamp);
void fold(Registry &registry, const ViewShared &event, const Stamped &stamp);
void fold(Registry &registry, const ViewChanged &event, const Stamped &stamp);
void fold(Registry &registry, const ViewWithdrawn &event, const Stamped &stamp);

} // namespace ringi
