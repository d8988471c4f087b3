// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `restrict` and `unrestrict`: who may read an incident.
#include "app/verbs/restrict.h"

#include "app/verbs/acts.h"

namespace ringi {

using namespace Qt::StringLiterals;

Outcome<Circle> circleFrom(OpenDesk &open, const Arguments &arguments)
{
    Circle circle;
    circle.divisions = arguments.keys<Division>(u"division"_s);
    for (const QString &name : arguments.values(u"officer"_s)) {
        const auto officer = open.officer(name);
        if (!officer)
            return tl::unexpected(officer.error());
        circle.officers.append(*officer);
    }
    return circle;
}

namespace verb {

Outcome<Answer> restrictIncident(Call &call)
{
    OpenDesk open(call);
    return circleFrom(open, call.arguments()).and_then([&](const Circle &circle) {
        return open.actOnIncident(RestrictIncident{circle, call.value(u"reason"_s)});
    });
}

Outcome<Answer> liftRestriction(Call &call)
{
    return OpenDesk(call).actOnIncident(LiftRestriction{call.value(u"reason"_s)});
}

} // namespace verb

} // namespace ringi
