// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts: the officer as the registry knows him at that moment, and the circumstances a rule may ask for.
#pragma once

#include "base/instant.h"
#include "domain/ids.h"
#include "domain/refusal.h"
#include "domain/vocabulary.h"

#include <QList>

namespace ringi {

struct Registry;

struct Actor
{
    OfficerId id;
    Division division = Division::Operations;
    QList<Post> posts; ///< in force at the moment of the act
    bool suspended = false;

    [[nodiscard]] bool holds(Post post) const { return posts.contains(post); }
};

/// When, with which number for what comes into being, and among whom. Rules know no clock, counter or store of their
/// own.
struct Circumstances
{
    Instant now;
    QString number;                     ///< the next free number of the series, for acts that open a record
    const Registry *registry = nullptr; ///< who is enrolled, for acts that name officers; null: nobody is known
};

/// What goes with an event when it is folded: who did it, when, for which division.
struct Stamped
{
    OfficerId by;
    Instant at;
};

/// Whether the officer is enrolled, not suspended, and holds a post at this moment.
Guard inService(const Actor &actor);
/// Suspended officers and auditors change nothing, whatever else they are.
Guard mayAct(const Actor &actor);

} // namespace ringi
