// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"

#include "domain/registryrules.h"

#include <algorithm>
#include <span>

namespace ringi {

QList<Permission> permissions()
{
    QList<Permission> all;
    for (const auto &table : {std::span<const Permission>(kRegistryActs), std::span<const Permission>(kIncidentActs),
                              std::span<const Permission>(kMeasureActs), std::span<const Permission>(kCheckpointActs),
                              std::span<const Permission>(kCompartmentActs), std::span<const Permission>(kReadingActs)})
        all.append(QList<Permission>(table.begin(), table.end()));
    std::ranges::sort(all, {}, &Permission::act);
    return all;
}

Guard admits(By by, const Actor &actor)
{
    switch (by) {
    case By::Anybody:
        return {};
    case By::Officers:
        return mayAct(actor);
    case By::Signers:
        return inService(actor);
    case By::Administrators:
        return mayAdminister(actor);
    case By::SecondPersons:
        return actor.holds(Post::Director) ? inService(actor) : mayAdminister(actor);
    case By::Witnesses:
        return mayAttest(actor);
    case By::Readers:
        return inService(actor);
    }
    return {};
}

} // namespace ringi
