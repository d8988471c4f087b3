// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `hand`, `accept` and `return`: an incident passes from one division to the next.
#include "app/verbs/acts.h"
#include "app/verbs/opendesk.h"

namespace ringi::verb {

using namespace Qt::StringLiterals;

Outcome<Answer> offerCustody(Call &call)
{
    const Arguments &arguments = call.arguments();
    const OfferCustody offer{*arguments.key<Division>(u"to"_s), call.value(u"ask"_s), arguments.time(u"due"_s)};
    return OpenDesk(call).actOnIncident(offer);
}

Outcome<Answer> acceptCustody(Call &call)
{
    return OpenDesk(call).actOnIncident(AcceptCustody{});
}

Outcome<Answer> returnCustody(Call &call)
{
    return OpenDesk(call).actOnIncident(ReturnCustody{call.value(u"reason"_s)});
}

} // namespace ringi::verb
