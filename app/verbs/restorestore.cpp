// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `restore`: a store made anew from a backup. `drill`: the same into a temporary place, to know that it would work.
#include "app/storegate.h"
#include "app/verbs/acts.h"
#include "app/verbs/backupkey.h"
#include "app/verbs/backupwords.h"
#include "app/verbs/terminalprogress.h"
#include "app/verbs/words.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QTemporaryDir>

namespace ringi::verb {

namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<Restoration> freePlace(const QString &location)
{
    try {
        return restorationAt(location);
    } catch (const PlaceTaken &taken) {
        throw BackupFault(BackupProblem::PlaceTaken, taken.detail());
    }
}

/// The backup is looked into before anything is made at the place.
BackupFacts restored(const QString &backup, const std::optional<RecoveryKey> &key, const QString &location)
{
    BackupFile file(backup, key ? &*key : nullptr);
    const auto restoration = freePlace(location);
    TerminalProgress progress;
    return file.restoreInto(*restoration, progress);
}

QString backupOf(const Call &call)
{
    return call.arguments().operand(u"BACKUP"_s);
}

double since(const QElapsedTimer &timer)
{
    return double(timer.elapsed()) / 1000;
}

QString inSeconds(double seconds)
{
    return QLocale().toString(seconds, 'f', 1);
}

Answer standing(const BackupFacts &facts, const Call &call, double seconds)
{
    QJsonObject json = toJson(facts);
    json.insert(u"backup"_s, backupOf(call));
    json.insert(u"location"_s, call.store());
    json.insert(u"seconds"_s, seconds);
    return {json,
            VerbWords::tr("The store is restored and its ledger holds. Seconds: %1.").arg(inSeconds(seconds)) + u'\n'
                + textOf(facts)};
}

Answer passed(const BackupFacts &facts, const QString &backup, double seconds)
{
    QJsonObject json = toJson(facts);
    json.insert(u"intact"_s, true);
    json.insert(u"backup"_s, backup);
    json.insert(u"seconds"_s, seconds);
    json.insert(u"findings"_s, QJsonArray());
    return {json,
            VerbWords::tr("The backup of %1 can be restored; its ledger holds. Seconds: %2.")
                    .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(facts.header.made.ms), QLocale::ShortFormat),
                         inSeconds(seconds))
                + u'\n' + textOf(facts)};
}

Answer failed(const BackupFault &fault, const QString &backup, double seconds)
{
    const QJsonArray findings = findingsOf(fault);
    QStringList lines;
    for (const QJsonValue &finding : findings)
        lines.append(finding.toObject().value(u"message"_s).toString());
    lines.append(VerbWords::tr("The backup cannot be restored: findings above."));
    return {
        QJsonObject{{u"intact"_s, false}, {u"backup"_s, backup}, {u"seconds"_s, seconds}, {u"findings"_s, findings}},
        lines.join(u'\n'), Exit::Refused};
}

/// A file that is not there and a key that was not named are mistakes of the call, not findings about the backup.
bool isFinding(BackupProblem problem)
{
    switch (problem) {
    case BackupProblem::NotABackup:
    case BackupProblem::OtherVersion:
    case BackupProblem::CutShort:
    case BackupProblem::Damaged:
    case BackupProblem::Malformed:
    case BackupProblem::OriginalChanged:
    case BackupProblem::LedgerBroken:
        return true;
    case BackupProblem::NotThere:
    case BackupProblem::KeyNeeded:
    case BackupProblem::WrongKey:
    case BackupProblem::NotAKey:
    case BackupProblem::PlaceTaken:
    case BackupProblem::Unwritable:
        break;
    }
    return false;
}

/// Readable by nobody else, and gone with what is in it.
Answer drilled(const QString &backup, const std::optional<RecoveryKey> &key)
{
    const QTemporaryDir place;
    if (!place.isValid())
        throw BackupFault(BackupProblem::Unwritable, place.errorString());
    QElapsedTimer timer;
    timer.start();
    try {
        const BackupFacts facts = restored(backup, key, place.filePath(u"drill.ringi"_s));
        return passed(facts, backup, since(timer));
    } catch (const BackupFault &fault) {
        if (!isFinding(fault.problem()))
            throw;
        return failed(fault, backup, since(timer));
    }
}

} // namespace

Outcome<Answer> restoreStore(Call &call)
{
    return recoveryKeyOf(call).map([&](const std::optional<RecoveryKey> &key) {
        QElapsedTimer timer;
        timer.start();
        const BackupFacts facts = restored(backupOf(call), key, call.store());
        return standing(facts, call, since(timer));
    });
}

Outcome<Answer> drillRestore(Call &call)
{
    return recoveryKeyOf(call).map([&](const std::optional<RecoveryKey> &key) { return drilled(backupOf(call), key); });
}

} // namespace ringi::verb
