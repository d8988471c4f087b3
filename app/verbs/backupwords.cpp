// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/backupwords.h"

#include "app/verbs/json.h"
#include "app/verbs/jsonparts.h"
#include "app/verbs/words.h"
#include "ui/words/backupwords.h"

#include <QLocale>

namespace ringi {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const BackupFault &fault)
{
    return {{u"kind"_s, keyOf(fault.problem())},
            {u"stream"_s, {}},
            {u"event"_s, {}},
            {u"event_kind"_s, {}},
            {u"commit"_s, {}},
            {u"message"_s, words::explain(fault)}};
}

} // namespace

QJsonObject toJson(const BackupFacts &facts)
{
    const Inventory &all = facts.manifest.inventory;
    return {{u"store"_s, all.store.toString()},
            {u"office"_s, all.office},
            {u"mode"_s, keyOf(all.mode)},
            {u"made"_s, facts.header.made.toIso()},
            {u"program"_s, facts.manifest.program},
            {u"sealed"_s, facts.header.sealing.has_value()},
            {u"bytes"_s, facts.bytes},
            {u"digest"_s, json::hex(facts.digest)},
            {u"keys"_s, qint64(all.keys)},
            {u"originals"_s, qint64(all.originals)},
            {u"commits"_s, qint64(all.commits)},
            {u"events"_s, qint64(all.events)},
            {u"head"_s, json::hex(all.head)}};
}

QString textOf(const BackupFacts &facts)
{
    const QLocale locale;
    const Inventory &all = facts.manifest.inventory;
    return VerbWords::tr("Commits: %1; events: %2; kept files: %3; officers' keys: %4.")
               .arg(locale.toString(all.commits), locale.toString(all.events), locale.toString(all.originals),
                    locale.toString(all.keys))
        + u'\n' + VerbWords::tr("Head of the chain: %1").arg(json::hex(all.head));
}

QJsonArray findingsOf(const BackupFault &fault)
{
    if (fault.findings().isEmpty())
        return {toJson(fault)};
    Verification found;
    found.findings = fault.findings();
    return toJson(found).value(u"findings"_s).toArray();
}

} // namespace ringi
