// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator has proposed about an officer and a second person is to confirm: who belongs to the
// headquarters, with which posts and which key, is nobody's to say alone.
#pragma once

#include "domain/actor.h"
#include "domain/registryevents.h"

namespace ringi {

enum class ProposalState { Waiting, Confirmed, Dropped };

using ProposedChange = std::variant<OfficerEnrolled, OfficerAppointed, OfficerReinstated, OfficerKeyReplaced>;

struct Proposal
{
    ProposedChange what;
    Stamped proposed;
    ProposalState state = ProposalState::Waiting;
    std::optional<Stamped> ended = {};

    [[nodiscard]] bool waits() const { return state == ProposalState::Waiting; }
    /// Whom it is about.
    [[nodiscard]] OfficerId officer() const;
};

/// Where the sealed key of a proposed replacement rests until somebody has confirmed it: under an id made of the public
/// key, so that the key in use stays where it is.
OfficerId restingPlace(const QByteArray &publicKey);

} // namespace ringi

RINGI_KEYS(ringi::ProposalState, QLatin1StringView("waiting"), QLatin1StringView("confirmed"),
           QLatin1StringView("dropped"))
