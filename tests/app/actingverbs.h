// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb that acts: the line of the permission table it falls under, a case in which it is due, and whose it is
// there. Played in a demonstration store, whose keys open at once.
#pragma once

#include "casework.h"
#include "domain/permissions.h"

namespace ringi::test {

struct ActingVerb
{
    const char *verb;
    ActKind act;
    QList<Division> whose; ///< divisions of those who stand to the record as the table asks; none where it is anybody's
    std::function<VerbCall(Casework &)> due;
    QStringList otherwise = {}; ///< what else than the table stands in the way of some in this case
};

QList<ActingVerb> actingVerbs();

/// By a page or not yet by any: what has no verb.
QList<ActKind> actsWithoutVerb();

/// What only reads, keeps the store, or helps.
QStringList verbsWithoutAct();

} // namespace ringi::test
