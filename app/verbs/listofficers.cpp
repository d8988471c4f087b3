// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `officers`: the registry as it stands.
#include "app/verbs/acts.h"
#include "app/verbs/json.h"
#include "app/verbs/words.h"
#include "ui/words/labels.h"

namespace ringi::verb {

namespace {

QString lineOf(const Officer &officer)
{
    const QString line =
        VerbWords::tr("%1: %2, %3").arg(officer.name, words::label(officer.division), words::label(officer.posts));
    return officer.suspended ? VerbWords::tr("%1 (suspended)").arg(line) : line;
}

} // namespace

Outcome<Answer> listOfficers(Call &call)
{
    const auto store = call.gate().open(call.store());
    const Registry registry = store->queries(kNobody)->registry();
    QStringList lines;
    for (const Officer &officer : registry.officers)
        lines.append(lineOf(officer));
    return Answer{toJsonArray(registry.officers), lines.join(u'\n')};
}

} // namespace ringi::verb
