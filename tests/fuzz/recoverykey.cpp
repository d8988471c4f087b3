// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of recovery keys. A secret half is not opened here: Argon2id would take the time of all other targets, and what
// it may be asked to take is bounded before.
#include "backup/recoverykey.h"
#include "backup/backupfault.h"
#include "targets.h"

#include <QTemporaryFile>

void ringi::test::fuzzRecoveryKey(const QByteArray &bytes)
{
    static QTemporaryFile file;
    demand(file.open() && file.resize(0) && file.write(bytes) == bytes.size() && file.flush(), "there is a file");
    try {
        demand(readPublicKey(file.fileName()).bytes.size() == 32, "a public key has 32 bytes");
    } catch (const BackupFault &fault) {
        demand(fault.problem() == BackupProblem::NotAKey, "what is no key is no key");
    }
}
