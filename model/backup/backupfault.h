// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a backup, a recovery key or the place they are to be in. Each has a key that programs read and
// a sentence that people read.
#pragma once

#include "base/fault.h"
#include "base/keys.h"
#include "ledger/verifier.h"

namespace ringi {

enum class BackupProblem {
    NotThere,        ///< no such file, or one that may not be read
    NotABackup,      ///< a file of something else
    OtherVersion,    ///< of the format
    CutShort,        ///< the file ends too early
    Damaged,         ///< bytes are not those that were written
    Malformed,       ///< whole, but not what the format says
    KeyNeeded,       ///< encrypted, and no recovery key was given
    WrongKey,        ///< encrypted to another recovery key
    NotAKey,         ///< the file is no recovery key, or not the half that is needed
    OriginalChanged, ///< a kept file does not match its hash
    LedgerBroken,    ///< the chain does not hold
    PlaceTaken,      ///< there is something already
    Unwritable,      ///< nothing can be written there
};

class BackupFault : public Fault
{
public:
    explicit BackupFault(BackupProblem problem, const QString &detail = {}, QList<Finding> findings = {})
        : Fault(FaultKind::Unreadable, detail)
        , m_problem(problem)
        , m_findings(std::move(findings))
    {
    }

    [[nodiscard]] BackupProblem problem() const { return m_problem; }
    /// Of a ledger that does not hold.
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    void raise() const override { throw *this; }
    [[nodiscard]] BackupFault *clone() const override { return new BackupFault(*this); }

private:
    BackupProblem m_problem;
    QList<Finding> m_findings;
};

} // namespace ringi

RINGI_KEYS(ringi::BackupProblem, QLatin1StringView("not_there"), QLatin1StringView("not_a_backup"),
           QLatin1StringView("other_version"), QLatin1StringView("cut_short"), QLatin1StringView("damaged"),
           QLatin1StringView("malformed"), QLatin1StringView("key_needed"), QLatin1StringView("wrong_key"),
           QLatin1StringView("not_a_key"), QLatin1StringView("original_changed"), QLatin1StringView("ledger_broken"),
           QLatin1StringView("place_taken"), QLatin1StringView("unwritable"))
