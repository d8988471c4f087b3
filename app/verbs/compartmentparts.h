// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of compartments and of sealed entries share.
#pragma once

#include "app/verbs/opendesk.h"

namespace ringi::verb {

/// Refuses CompartmentUnknown.
inline Outcome<CompartmentId> compartmentNamed(OpenDesk &open, const QString &name)
{
    const auto id = open.queries().compartmentNamed(name);
    return id ? Outcome<CompartmentId>(*id) : refuse(RefusalCode::CompartmentUnknown);
}

} // namespace ringi::verb
