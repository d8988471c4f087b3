// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `backup`: the source of a store into one file, read back and verified before it has a name.
#include "app/storegate.h"
#include "app/verbs/acts.h"
#include "app/verbs/backupwords.h"
#include "app/verbs/terminalprogress.h"
#include "app/verbs/words.h"
#include "backup/retention.h"
#include "base/clock.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

struct Order
{
    QString folder;
    QString file; ///< empty: named by office and time
    int keep = 0; ///< 0: all
};

Order asked(const Arguments &arguments)
{
    const QString into = arguments.value(u"into"_s), output = arguments.value(u"output"_s);
    if (into.isEmpty() == output.isEmpty())
        throw UsageError(
            VerbWords::tr("Where is the backup to go? Name a folder with --into, or a file with --output."));
    const auto keep = arguments.figure(u"keep"_s);
    if (keep && (*keep == 0 || into.isEmpty()))
        throw UsageError(VerbWords::tr("--keep goes with --into and takes a figure from 1 up."));
    if (!output.isEmpty())
        return {QFileInfo(output).absolutePath(), output, 0};
    return {QFileInfo(into).absoluteFilePath(), {}, keep.value_or(0)};
}

BackupTerms termsOf(const Arguments &arguments)
{
    BackupTerms terms{SystemClock().now(), u"ringi "_s + QCoreApplication::applicationVersion(), {}};
    if (arguments.has(u"recovery-key"_s))
        terms.sealTo = readPublicKey(arguments.value(u"recovery-key"_s));
    return terms;
}

struct Made
{
    BackupFacts facts;
    QString path;
};

Made backedUp(const QString &store, const Order &order, const BackupTerms &terms)
{
    if (!order.file.isEmpty() && QFileInfo::exists(order.file))
        throw BackupFault(BackupProblem::PlaceTaken, order.file);
    const auto holdings = holdingsOf(store);
    NewFile file(order.folder);
    TerminalProgress progress;
    const BackupFacts facts = writeBackup(*holdings, terms, file, progress);
    const QString name = backupName(facts.manifest.inventory.office, terms.made);
    const QString path = order.file.isEmpty() ? QDir(order.folder).filePath(name) : order.file;
    file.appearAs(path);
    return {facts, path};
}

Answer kept(const Made &made, const QStringList &discarded)
{
    QJsonObject json = toJson(made.facts);
    json.insert(u"backup"_s, made.path);
    json.insert(u"discarded"_s, QJsonArray::fromStringList(discarded));
    QString text =
        VerbWords::tr("The backup is in %1; it was read back and holds.").arg(made.path) + u'\n' + textOf(made.facts);
    if (!discarded.isEmpty())
        text += u'\n' + VerbWords::tr("Older backups removed: %1").arg(discarded.join(u", "_s));
    return {json, text};
}

} // namespace

Outcome<Answer> backUp(Call &call)
{
    const Order order = asked(call.arguments());
    const BackupTerms terms = termsOf(call.arguments());
    const Made made = backedUp(call.store(), order, terms);
    if (order.keep == 0)
        return kept(made, {});
    const StoreId store = made.facts.manifest.inventory.store;
    return kept(made, discardOld(order.folder, store, order.keep, QFileInfo(made.path).fileName()));
}

} // namespace ringi::verb
