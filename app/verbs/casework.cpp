// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `note`, `phase` and `tag`: what the holder of an incident adds to it.
#include "app/verbs/acts.h"
#include "app/verbs/opendesk.h"

namespace ringi::verb {

using namespace Qt::StringLiterals;

Outcome<Answer> addNote(Call &call)
{
    return OpenDesk(call).actOnIncident(AddNote{call.value(u"text"_s)});
}

Outcome<Answer> movePhase(Call &call)
{
    const MovePhase move{*call.arguments().key<Phase>(u"to"_s), call.value(u"reason"_s)};
    return OpenDesk(call).actOnIncident(move);
}

Outcome<Answer> tagIncident(Call &call)
{
    return OpenDesk(call).actOnIncident(
        TagIncident{call.arguments().values(u"add"_s), call.arguments().values(u"remove"_s)});
}

} // namespace ringi::verb
