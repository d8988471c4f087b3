// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From an incident to the line of its phases: which it has been through and when, where it stands, what is to come.
#pragma once

#include "domain/incident.h"
#include "ui/kit/phasestepper.h"

namespace ringi {

/// A dismissed incident shows the phases it reached and then its dismissal.
std::vector<kit::PhaseStep> phaseStepsOf(const Incident &incident, Instant now);

} // namespace ringi
