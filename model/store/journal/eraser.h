// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Removes bodies that an erasure names: from the rows in the transaction of the act, and afterwards every trace of them
// from the database file. When the program dies in between, the next opening of the store finishes it.
#pragma once

#include "domain/erasure.h"
#include "ledger/record.h"
#include "store/sql/connection.h"

namespace ringi {

/// What erasing the record of this number empties; see Turn::erasable.
QList<Erasable> erasableOf(sql::Connection &connection, const QString &number);

bool holdsErasure(const SealedCommit &sealed);

/// The incidents that the erasures in it are about, or that erased measures are on.
QList<IncidentId> incidentsErasedIn(const SealedCommit &sealed);

/// Empties the bodies, deletes kept files that nothing else mentions, and notes that traces are to be removed.
/// REQUIRES: a transaction, and that the commit has been inserted in it.
void eraseBodies(sql::Connection &connection, const SealedCommit &sealed);

/// Rewrites the file without what was erased, if that is still to be done. False when somebody who reads kept the log
/// from being emptied; then it is to be done again. REQUIRES: no transaction.
bool removeTraces(sql::Connection &connection);

/// The same for those to whom it is no fault when it cannot be done now: the next opening of the store tries again.
void tryToRemoveTraces(sql::Connection &connection);

} // namespace ringi
