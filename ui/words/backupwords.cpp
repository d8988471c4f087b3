// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/backupwords.h"

#include <QCoreApplication>

namespace ringi {

namespace {

class BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(Backup)

public:
    static QString of(BackupProblem problem);
};

QString BackupWords::of(BackupProblem problem)
{
    switch (problem) {
    case BackupProblem::NotThere:
        return tr("The file cannot be opened. Check its name and the right to read it.");
    case BackupProblem::NotABackup:
        return tr("This is not a Ringi backup. Nothing was restored; choose another file.");
    case BackupProblem::OtherVersion:
        return tr("The backup is of another version of its format. Nothing was restored; use the Ringi that wrote it.");
    case BackupProblem::CutShort:
        return tr("The backup ends too early: a part of it is missing. Nothing was restored; use another one.");
    case BackupProblem::Damaged:
        return tr("The backup was changed or damaged after it was written. Nothing was restored; use another one.");
    case BackupProblem::Malformed:
        return tr("The content of the backup is not what its format says. Nothing was restored; use another one.");
    case BackupProblem::KeyNeeded:
        return tr("The backup is encrypted. Name the file with the secret half of its recovery key.");
    case BackupProblem::WrongKey:
        return tr("The backup is encrypted to another recovery key. Name the secret half of that one.");
    case BackupProblem::NotAKey:
        return tr("This is not the half of a recovery key that is needed here: backing up takes the public one, "
                  "restoring the secret one.");
    case BackupProblem::OriginalChanged:
        return tr("A kept file does not match its hash. No backup was made of it and nothing was restored.");
    case BackupProblem::LedgerBroken:
        return tr("The ledger does not hold. No backup was kept and nothing was restored; verify names the places.");
    case BackupProblem::PlaceTaken:
        return tr("There is something at this place already, and it was left as it is. Choose a new place.");
    case BackupProblem::Unwritable:
        return tr("Nothing can be written at this place. Check the folder and the right to write to it.");
    }
    return {};
}

} // namespace

QString words::explain(const BackupFault &fault)
{
    const QString sentence = BackupWords::of(fault.problem());
    if (fault.detail().isEmpty())
        return sentence;
    return BackupWords::tr("%1 (%2)", "a sentence, and what it is about").arg(sentence, fault.detail());
}

} // namespace ringi
