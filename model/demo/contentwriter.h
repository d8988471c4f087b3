// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident says of itself in the story: title and summary from its theme, times as people state them, marking,
// assessment; and how that is revised when more is known.
#pragma once

#include "demo/casefile.h"

namespace ringi {

IncidentContent firstContent(CaseFile &file, Instant logged);

/// Changes the content as an officer does in that phase, always to something else, and tells why.
QString reviseContent(CaseFile &file, const Step &step);

} // namespace ringi
