// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "What may I do, and who gave it to me": the permission table read for one officer at one moment. It decides nothing;
// it asks the same lines that the desk asks.
#pragma once

#include "domain/permissions.h"

namespace ringi {

struct Entitlement
{
    Permission line;
    Guard no;                     ///< why such acts are not the officer's at all; what is left depends on the record
    std::optional<PostTerm> post; ///< the one it comes from
};

struct Entitlements
{
    Officer officer; ///< with a null id for somebody who was not enrolled then
    Instant at;
    QList<Entitlement> acts;
};

/// REQUIRES: the registry as it stood at that moment.
Entitlements entitlementsOf(const Registry &registry, const OfficerId &officer, Instant at);

/// The place in the registry's stream of the event that gave division and posts is what its history is asked for.
template <class History> quint64 entryOf(const Grant &grant, const History &history)
{
    for (const auto &entry : history) {
        if (entry.n == grant.event)
            return entry.commit;
    }
    return 0;
}

/// Everybody may ask about himself; about others, administrators and auditors.
Guard mayAskAbout(const Actor &asker, const OfficerId &officer);

} // namespace ringi
