// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb that acts: the line of the permission table it falls under, a case in which it is due, who may do it there
// and who may not. Played in a demonstration store, whose keys open at once.
#pragma once

#include "casework.h"
#include "domain/permissions.h"

namespace ringi::test {

struct ActingVerb
{
    const char *verb;
    ActKind act;
    QString may;        ///< empty for a verb that asks for nobody
    QStringList mayNot; ///< and nobody who is suspended
    std::function<VerbCall(Casework &)> due;
};

QList<ActingVerb> actingVerbs();

/// By a page or not yet by any: what has no verb.
QList<ActKind> actsWithoutVerb();

/// What takes more than the program to do, by the test that has it.
QHash<QString, ActKind> verbsTriedElsewhere();

/// What only reads, keeps the store, or helps.
QStringList verbsWithoutAct();

} // namespace ringi::test
