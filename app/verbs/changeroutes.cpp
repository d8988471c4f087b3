// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `routes check`, `routes propose`, `routes publish` and `routes drop`: a changed route comes into force when a second
// administrator publishes it.
#include "app/verbs/acts.h"
#include "app/verbs/opendesk.h"
#include "app/verbs/routefindings.h"

namespace ringi::verb {

using namespace Qt::StringLiterals;

Outcome<Answer> checkRoutes(Call &call)
{
    QList<CheckedRoute> checked;
    for (const QString &file : call.arguments().operands(u"FILE"_s))
        checked.append(checkedRoute(file));
    return answerFrom(checked);
}

Outcome<Answer> proposeRoute(Call &call)
{
    const CheckedRoute checked = checkedRoute(call.arguments().operand(u"FILE"_s));
    if (!checked.route)
        return answerFrom({checked});
    return OpenDesk(call).actOnRegistry(ProposeRoute{*checked.route});
}

Outcome<Answer> publishRoute(Call &call)
{
    const auto kind = call.arguments().operandKey<MeasureKind>(u"KIND"_s);
    return OpenDesk(call).actOnRegistry(PublishRoute{kind});
}

Outcome<Answer> dropRoute(Call &call)
{
    const auto kind = call.arguments().operandKey<MeasureKind>(u"KIND"_s);
    return OpenDesk(call).actOnRegistry(DropRoute{kind, call.value(u"reason"_s)});
}

} // namespace ringi::verb
