// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The routes as published, every version kept, and the changes that wait for a second person.
#pragma once

#include "domain/actor.h"
#include "domain/route.h"

#include <QMap>

namespace ringi {

struct RouteProposal
{
    Route route;
    Stamped proposed;
};

struct Rulebook
{
    QMap<MeasureKind, QList<Route>> routes;     ///< versions in order, the last in force
    QMap<MeasureKind, RouteProposal> proposals; ///< at most one for a kind

    /// The route in force, null when none is published.
    [[nodiscard]] const Route *current(MeasureKind kind) const;
    [[nodiscard]] const Route *version(MeasureKind kind, int version) const;
};

} // namespace ringi
