// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `rebuild`: every view anew from the ledger.
#include "app/verbs/acts.h"
#include "app/verbs/terminalprogress.h"
#include "app/verbs/words.h"

#include <QJsonObject>
#include <QLocale>

namespace ringi::verb {

using namespace Qt::StringLiterals;

Outcome<Answer> rebuildViews(Call &call)
{
    {
        TerminalProgress progress;
        call.gate().rebuild(call.store(), progress);
    }
    const StoreFacts facts = call.gate().open(call.store())->queries(kNobody)->facts();
    return Answer{
        QJsonObject{{u"rebuilt"_s, true}, {u"commits"_s, qint64(facts.commits)}, {u"events"_s, qint64(facts.events)}},
        VerbWords::tr("Every view is rebuilt. Events folded: %1.").arg(QLocale().toString(facts.events))};
}

} // namespace ringi::verb
