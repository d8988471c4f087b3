// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `log`: an incident from JSON.
#include "app/verbs/acts.h"
#include "app/verbs/input.h"
#include "app/verbs/restrict.h"
#include "app/verbs/standardinput.h"

namespace ringi::verb {

Outcome<Answer> logIncident(Call &call)
{
    const IncidentContent content = incidentFrom(objectFromInput());
    OpenDesk open(call);
    return circleFrom(open, call.arguments()).and_then([&](const Circle &circle) {
        return open.act(ForIncident{IncidentId::make(), LogIncident{content, {}, circle}});
    });
}

} // namespace ringi::verb
