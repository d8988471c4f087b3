// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A command as the desk takes it: what is asked, and of which record. Who asks makes the ids of new records, so that
// the same command sent twice is recognised as one act.
#pragma once

#include "domain/checkpoints.h"
#include "domain/compartmentcommands.h"
#include "domain/incidentcommands.h"
#include "domain/measurecommands.h"
#include "domain/reading.h"
#include "domain/registry.h"

namespace ringi {

struct ForRegistry
{
    RegistryCommand what;
};

struct ForIncident
{
    IncidentId incident;
    IncidentCommand what;
};

struct ForMeasure
{
    MeasureId measure;
    MeasureCommand what;
};

struct ForCheckpoints
{
    CheckpointCommand what;
};

struct ForCompartment
{
    CompartmentId compartment;
    CompartmentCommand what;
};

struct ForReadings
{
    RecordReading what;
};

using Command = std::variant<ForRegistry, ForIncident, ForMeasure, ForCheckpoints, ForCompartment, ForReadings>;

} // namespace ringi
