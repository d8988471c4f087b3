// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the page of one incident is drawn from, read in one go, and who looks at it.
#pragma once

#include "domain/compartmentcommands.h"
#include "queries/rows.h"

#include <algorithm>

namespace ringi {

struct IncidentFile
{
    Incident incident;
    QList<HistoryEntry> history; ///< oldest first
    QList<MeasureRow> measures;
    Registry registry;
    QList<ReadingRow> readings = {}; ///< newest first; as far as they are the beholder's to know
    QList<Compartment> compartments = {};

    [[nodiscard]] Compartment compartment(const CompartmentId &id) const
    {
        const auto found = std::ranges::find(compartments, id, &Compartment::id);
        return found == compartments.end() ? Compartment{} : *found;
    }
    [[nodiscard]] QString nameOf(const OfficerId &id) const { return registry.officers.value(id).name; }
};

struct Beholder
{
    Actor actor;
    Instant now;

    [[nodiscard]] bool isOf(Division division) const { return actor.division == division; }
};

} // namespace ringi
