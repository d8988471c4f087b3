// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in another's stead: deputies for a time of absence (代決), and standing delegations of a decision within
// limits (専決). Both are registered with dates; nobody appoints himself.
#pragma once

#include "domain/actor.h"
#include "domain/describe.h"
#include "domain/measurecontent.h"

namespace ringi {

struct Deputyship
{
    OfficerId absent;
    OfficerId deputy;
    Instant from;
    Instant until;
    QString reason;
    Stamped registered;
    bool ended = false;

    [[nodiscard]] bool isInForce(Instant now) const { return !ended && from <= now && now <= until; }
};

/// How far a delegated decision goes.
struct DelegationLimit
{
    Severity severityUpTo = Severity::Medium;
    Tlp tlpUpTo = Tlp::Amber;
    bool personalData = false; ///< also measures that touch personal data
    bool urgent = false;       ///< also urgent ones

    /// Servers abroad and the Self-Defense Forces are never within a standing delegation.
    [[nodiscard]] bool covers(const MeasureFacts &facts) const;

    RINGI_DESCRIBE(visit("severity_up_to", self.severityUpTo); visit("tlp_up_to", self.tlpUpTo);
                   visit("personal_data", self.personalData); visit("urgent", self.urgent);)
};

struct Delegation
{
    MeasureKind measure = MeasureKind::Request;
    QString gate;
    Division division = Division::Operations; ///< of those who may decide now
    Post post = Post::DivisionHead;
    DelegationLimit limit;
    Instant from;
    Instant until;
    QString basis; ///< the order it rests on
    Stamped granted;
    bool ended = false;

    [[nodiscard]] bool isInForce(Instant now) const { return !ended && from <= now && now <= until; }
};

/// Ordinals count from 1.
struct Powers
{
    QList<Deputyship> deputies;
    QList<Delegation> delegations;
};

} // namespace ringi
