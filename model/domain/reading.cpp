// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reading.h"

#include "domain/permissions.h"

namespace ringi {

StreamId readingsStream(const StoreId &store)
{
    return StreamId(QUuid::createUuidV5(store.uuid(), QStringLiteral("readings")));
}

Guard mayRecord(const Incident *on, const Actor &actor)
{
    constexpr Permission line = permissionFor<std::variant<RecordReading>, RecordReading>(kReadingActs);
    static_assert(line.on == On::Nothing && line.tie == Tie::Reader);
    if (const auto no = admits(line.by, actor))
        return no;
    if (on && (!on->exists() || !mayRead(on->circle, actor)))
        return Refusal{RefusalCode::IncidentUnknown, {}};
    return {};
}

} // namespace ringi
