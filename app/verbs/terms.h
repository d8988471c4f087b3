// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of posts as a call states them: --term counsel:2026-12-01T00:00+09:00/2027-03-31T23:59+09:00, either end
// left out or "..".
#pragma once

#include "app/verbs/arguments.h"
#include "domain/appointment.h"

namespace ringi {

/// Throws UsageError.
QList<PostTerm> termsOf(const Arguments &arguments);

} // namespace ringi
