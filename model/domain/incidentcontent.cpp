// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incidentcontent.h"

#include <algorithm>

namespace ringi {

Severity severityOf(const Assessment &assessment)
{
    if (assessment.override)
        return *assessment.override;
    return std::max({assessment.continuity.value_or(Severity::None), assessment.safety.value_or(Severity::None),
                     assessment.trust.value_or(Severity::None)});
}

} // namespace ringi
