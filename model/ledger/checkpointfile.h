// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A checkpoint outside of its store: a small text file with both signatures, or one printed line. What is kept of it is
// held against a ledger later on. docs/ledger-format.md has both forms.
#pragma once

#include "domain/checkpoints.h"
#include "ledger/verifier.h"

namespace ringi {

inline constexpr qint64 kMostCheckpointBytes = 64 * 1024;

/// What somebody kept, from a file or from a line.
struct KeptCheckpoint
{
    QByteArray store; ///< the 16 bytes of the id, or the first four of a line
    quint64 commits = 0;
    QByteArray head;              ///< 32 bytes, or the first twenty of a line
    bool isSigned = true;         ///< whether the signatures of the file hold; a line carries none
    bool isCountersigned = false; ///< by a second officer, and well
};

QByteArray checkpointFile(const Checkpoint &checkpoint, const Registry &registry);
/// "RINGI 5b6f0c5e 4711 34d0-8ca9-… 1f3c": the store, how many commits, the hash, and a check against slips.
QString checkpointLine(const CheckpointFacts &facts);

/// Refuses CheckpointUnreadable.
Outcome<KeptCheckpoint> keptCheckpoint(const QByteArray &fileOrLine);

/// Whether the ledger still holds what was kept. REQUIRES: `seen` is the verification of `source`.
QList<Finding> against(const KeptCheckpoint &kept, LedgerSource &source, const Verification &seen);

} // namespace ringi
