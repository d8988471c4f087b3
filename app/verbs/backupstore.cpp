// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `backup`: the source of a store into one file, read back and verified before it has a name.
#include "app/verbs/acts.h"
#include "app/verbs/backupwords.h"
#include "app/verbs/terminalprogress.h"
#include "app/verbs/words.h"
#include "backup/makebackup.h"
#include "base/clock.h"

#include <QFileInfo>
#include <QJsonArray>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

BackupTerms termsOf(const Arguments &arguments)
{
    BackupTerms terms{SystemClock().now(), u"ringi "_s + QCoreApplication::applicationVersion(), {}};
    if (arguments.has(u"recovery-key"_s))
        terms.sealTo = readPublicKey(arguments.value(u"recovery-key"_s));
    return terms;
}

BackupOrder orderOf(const Arguments &arguments)
{
    const QString into = arguments.value(u"into"_s), output = arguments.value(u"output"_s);
    if (into.isEmpty() == output.isEmpty())
        throw UsageError(
            VerbWords::tr("Where is the backup to go? Name a folder with --into, or a file with --output."));
    const auto keep = arguments.figure(u"keep"_s);
    if (keep && (*keep == 0 || into.isEmpty()))
        throw UsageError(VerbWords::tr("--keep goes with --into and takes a figure from 1 up."));
    if (!output.isEmpty())
        return {QFileInfo(output).absolutePath(), output, 0, termsOf(arguments)};
    return {QFileInfo(into).absoluteFilePath(), {}, int(keep.value_or(0)), termsOf(arguments)};
}

Answer kept(const MadeBackup &made)
{
    QJsonObject json = toJson(made.facts);
    json.insert(u"backup"_s, made.path);
    json.insert(u"discarded"_s, QJsonArray::fromStringList(made.discarded));
    QString text =
        VerbWords::tr("The backup is in %1; it was read back and holds.").arg(made.path) + u'\n' + textOf(made.facts);
    if (!made.discarded.isEmpty())
        text += u'\n' + VerbWords::tr("Older backups removed: %1").arg(made.discarded.join(u", "_s));
    return {json, text};
}

} // namespace

Outcome<Answer> backUp(Call &call)
{
    const BackupOrder order = orderOf(call.arguments());
    const auto holdings = call.gate().holdings(call.store());
    TerminalProgress progress;
    return kept(makeBackup(*holdings, order, progress));
}

} // namespace ringi::verb
