// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `log`: an incident from JSON.
#include "app/verbs/acts.h"
#include "app/verbs/input.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/standardinput.h"

namespace ringi::verb {

Outcome<Answer> logIncident(Call &call)
{
    const IncidentContent content = incidentFrom(objectFromInput());
    return OpenDesk(call).act(ForIncident{IncidentId::make(), LogIncident{content, {}}});
}

} // namespace ringi::verb
