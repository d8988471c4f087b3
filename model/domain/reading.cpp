// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading.h"

namespace ringi {

StreamId readingsStream(const StoreId &store)
{
    return StreamId(QUuid::createUuidV5(store.uuid(), QStringLiteral("readings")));
}

Guard mayRecord(const Incident *on, const Actor &actor)
{
    if (actor.id.isNull())
        return Refusal{RefusalCode::ActorUnknown, {}};
    if (actor.suspended)
        return Refusal{RefusalCode::ActorSuspended, {}};
    if (on && (!on->exists() || !mayRead(on->circle, actor)))
        return Refusal{RefusalCode::IncidentUnknown, {}};
    return {};
}

} // namespace ringi
