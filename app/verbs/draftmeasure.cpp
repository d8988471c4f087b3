// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `draft` and `submit`: a measure is written, rewritten and sent round.
#include "app/verbs/acts.h"
#include "app/verbs/input.h"
#include "app/verbs/opendesk.h"

namespace ringi::verb {

Outcome<Answer> draftMeasure(Call &call)
{
    const MeasureContent content = measureFrom(objectFromInput());
    OpenDesk open(call);
    if (const auto measure = open.queries().measureByNumber(call.number())) {
        const int basedOn = open.queries().measure(*measure).textVersion();
        return open.act(ForMeasure{*measure, ReviseMeasure{content, basedOn}});
    }
    return open.incident(call.number()).and_then([&](const IncidentId &incident) {
        return open.act(ForMeasure{MeasureId::make(), DraftMeasure{incident, MeasureKind::Request, content}});
    });
}

Outcome<Answer> submitMeasure(Call &call)
{
    return OpenDesk(call).actOnMeasure(SubmitMeasure{call.value(QStringLiteral("urgent"))});
}

} // namespace ringi::verb
