// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the content of an incident may stand in the record.
#pragma once

#include "base/instant.h"
#include "domain/incidentcontent.h"
#include "domain/refusal.h"

namespace ringi {

/// The content with an empty class read as other/undetermined and surrounding white space gone.
IncidentContent tidied(IncidentContent content);

/// Only title, reported time and TLP are required; what is given has to be known and in order.
Guard contentGuard(const IncidentContent &content, Instant now);

} // namespace ringi
