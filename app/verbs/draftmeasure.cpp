// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `draft`, `revise`, `submit` and `withdraw`: a measure is written, rewritten, sent round and taken back.
#include "app/verbs/acts.h"
#include "app/verbs/input.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/standardinput.h"
#include "app/verbs/wayahead.h"
#include "app/verbs/words.h"

namespace ringi::verb {

using namespace Qt::StringLiterals;

Outcome<Answer> draftMeasure(Call &call)
{
    const auto kind = call.arguments().key<MeasureKind>(u"kind"_s).value_or(MeasureKind::Request);
    const MeasureContent content = measureFrom(objectFromInput());
    OpenDesk open(call);
    return open.incident(call.number()).and_then([&](const IncidentId &incident) {
        return open.act(ForMeasure{MeasureId::make(), DraftMeasure{incident, kind, content}});
    });
}

Outcome<Answer> reviseMeasure(Call &call)
{
    const MeasureContent content = measureFrom(objectFromInput());
    OpenDesk open(call);
    return open.measure(call.number()).and_then([&](const MeasureId &id) {
        return open.act(ForMeasure{id, ReviseMeasure{content, open.queries().measure(id).textVersion()}});
    });
}

Outcome<Answer> submitMeasure(Call &call)
{
    const SubmitMeasure submit{call.value(u"urgent"_s).trimmed()};
    if (call.arguments().has(u"urgent"_s) && submit.urgency.isEmpty())
        throw UsageError(VerbWords::tr("--urgent takes the reason why it cannot wait."));
    OpenDesk open(call);
    return open.measure(call.number()).and_then([&](const MeasureId &id) {
        const WayAhead way(open.queries(), id, submit.urgency.isEmpty() ? Urgency::None : Urgency::Urgent);
        for (const QString &sentence : way.warnings())
            call.console().say(sentence);
        return open.act(ForMeasure{id, submit});
    });
}

Outcome<Answer> withdrawMeasure(Call &call)
{
    return OpenDesk(call).actOnMeasure(WithdrawMeasure{call.value(u"reason"_s)});
}

} // namespace ringi::verb
