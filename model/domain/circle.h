// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read an incident, and everything that belongs to it, when not everybody may: divisions, and officers by name.
// Outside the circle the incident does not exist. No post opens one; who administers or audits is let in like anybody.
#pragma once

#include "domain/actor.h"
#include "domain/describe.h"

namespace ringi {

struct Circle
{
    QList<Division> divisions;
    QList<OfficerId> officers;

    /// Drawn around everybody: no restriction at all.
    [[nodiscard]] bool isEmpty() const { return divisions.isEmpty() && officers.isEmpty(); }
    [[nodiscard]] bool names(Division division) const { return divisions.contains(division); }
    [[nodiscard]] bool names(const OfficerId &officer) const { return officers.contains(officer); }

    friend bool operator==(const Circle &, const Circle &) = default;
    RINGI_DESCRIBE(visit("divisions", self.divisions); visit("officers", self.officers);)
};

/// The one rule of need to know; the store's SQL says the same (resources/sql/common/fragment_readable.sql).
bool mayRead(const Circle &circle, const Actor &actor);

/// Everybody named once, in a fixed order, so that equal circles have equal bodies.
Circle tidied(Circle circle);

} // namespace ringi
