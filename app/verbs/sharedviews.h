// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shared views as verbs use them.
#pragma once

#include "app/verbs/opendesk.h"
#include "ui/words/viewwords.h"

namespace ringi {

/// What the shared view of that name asks. Throws UsageError where none is shared with the reader, and where not all of
/// it is understood.
RegisterQuery queryOfView(const QString &name, const Registry &registry, const OfficerId &reader);

} // namespace ringi
