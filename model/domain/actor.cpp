// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actor.h"

namespace ringi {

Guard inService(const Actor &actor)
{
    if (actor.id.isNull())
        return Refusal{RefusalCode::ActorUnknown, {}};
    if (actor.suspended)
        return Refusal{RefusalCode::ActorSuspended, {}};
    if (actor.posts.isEmpty())
        return Refusal{RefusalCode::NoPostInForce, {}};
    return {};
}

Guard mayAct(const Actor &actor)
{
    if (const auto no = inService(actor))
        return no;
    if (actor.holds(Post::Auditor))
        return Refusal{RefusalCode::AuditorsDoNotAct, {}};
    return {};
}

} // namespace ringi
