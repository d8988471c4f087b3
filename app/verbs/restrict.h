// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read an incident, from the options of a call.
#pragma once

#include "app/verbs/opendesk.h"

namespace ringi {

/// The divisions of --division and the officers of --officer; refuses OfficerUnknown.
Outcome<Circle> circleFrom(OpenDesk &open, const Arguments &arguments);

} // namespace ringi
