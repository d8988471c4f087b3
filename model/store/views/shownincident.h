// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the register shows of an incident besides its number and the times of its first and its last change.
#pragma once

#include "domain/incident.h"

namespace ringi {

struct ShownIncident
{
    QString title;
    Severity severity;
    Tlp tlp;
    Phase phase;
    Division holder;
    Instant holderSince;
    std::optional<Division> offeredTo;
    std::optional<Instant> due; ///< the nearest moment somebody owes something
    QString sector;
    QString cls;
    QString type;
    QString organisation;
    bool restricted;
    std::optional<OfficerId> lead;
    std::optional<Instant> reported;
    std::optional<Instant> closed;

    bool operator==(const ShownIncident &) const = default;
};

/// REQUIRES: an incident that was logged.
ShownIncident shownOf(const Incident &incident);

} // namespace ringi
