// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pictures are of: records of the demo store that have something to show to the officer who looks.
#pragma once

#include "desk/storegate.h"

#include <optional>

namespace ringi {

struct PhotoSubjects
{
    Officer reviewer;                          ///< who looks
    Officer administrator;                     ///< who looks at what only he may do
    std::optional<MeasureId> measure = {};     ///< waits for the reviewer's signature
    std::optional<IncidentId> incident = {};   ///< which that is about
    IncidentId open = {};                      ///< a measure can still be proposed on it
    std::optional<IncidentId> sealed = {};     ///< with an entry that the reviewer can open
    std::optional<IncidentId> restricted = {}; ///< and he is in its circle
};

/// Throws Fault when it is no demo store.
PhotoSubjects photoSubjectsIn(StoreGate &gate, const QString &location);

/// The first sealed entry of the incident that the officer can open; 0 when there is none.
int sealedFor(const Officer &officer, const Incident &incident, const QList<Compartment> &compartments);

} // namespace ringi
