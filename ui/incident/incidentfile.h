// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the page of one incident is drawn from, read in one go, and who looks at it.
#pragma once

#include "queries/rows.h"

namespace ringi {

struct IncidentFile
{
    Incident incident;
    QList<HistoryEntry> history; ///< oldest first
    QList<MeasureRow> measures;
    Registry registry;
    QList<ReadingRow> readings = {}; ///< newest first; as far as they are the beholder's to know

    [[nodiscard]] QString nameOf(const OfficerId &id) const { return registry.officers.value(id).name; }
};

struct Beholder
{
    Actor actor;
    Instant now;

    [[nodiscard]] bool isOf(Division division) const { return actor.division == division; }
};

} // namespace ringi
