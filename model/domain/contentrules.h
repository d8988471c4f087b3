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

/// Whether the earlier step is stated for a time after the later one. A step may be stated more coarsely than the
/// other, so only a whole span apart contradicts, and "about" never does.
bool contradict(const StatedTime &earlier, const StatedTime &later);

/// Only title, reported time and TLP are required; what is given has to be known and in order.
Guard contentGuard(const IncidentContent &content, Instant now);

} // namespace ringi
