// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `defer`, `view`, `meet`, `dissent`, `conflict`, `revoke`, `result` and `review`: what is said of a sheet besides the
// stamps on it, while it circulates and after it is decided.
#include "app/verbs/acts.h"
#include "app/verbs/input.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/standardinput.h"

namespace ringi::verb {

using namespace Qt::StringLiterals;

Outcome<Answer> deferGate(Call &call)
{
    return OpenDesk(call).actOnMeasure(DeferGate{call.value(u"gate"_s), call.value(u"reason"_s)});
}

Outcome<Answer> viewLater(Call &call)
{
    return OpenDesk(call).actOnMeasure(ViewLater{call.value(u"gate"_s)});
}

Outcome<Answer> meetCondition(Call &call)
{
    const int ordinal = *call.arguments().figure(u"condition"_s);
    return OpenDesk(call).actOnMeasure(MeetCondition{ordinal, call.value(u"evidence"_s)});
}

Outcome<Answer> recordDissent(Call &call)
{
    return OpenDesk(call).actOnMeasure(RecordDissent{call.value(u"text"_s)});
}

Outcome<Answer> declareConflict(Call &call)
{
    return OpenDesk(call).actOnMeasure(DeclareConflict{call.value(u"reason"_s)});
}

Outcome<Answer> revokeMeasure(Call &call)
{
    return OpenDesk(call).actOnMeasure(RevokeMeasure{call.value(u"reason"_s)});
}

Outcome<Answer> carryOut(Call &call)
{
    const CarryOut result{*call.arguments().time(u"at"_s), textFromInput()};
    return OpenDesk(call).actOnMeasure(result);
}

Outcome<Answer> closeReview(Call &call)
{
    const CloseReview close{reviewFrom(objectFromInput())};
    return OpenDesk(call).actOnMeasure(close);
}

} // namespace ringi::verb
