// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Time-stamps of an authority outside of the office (RFC 3161) on checkpoints: what is asked, what is kept of the
// answer, and whether the authority of those that were kept is one that somebody trusts.
#pragma once

#include "domain/checkpoints.h"
#include "ledger/verifier.h"

namespace ringi {

/// What to send to an authority, DER. Refuses CheckpointUnknown for null, and CheckpointNotCountersigned.
Outcome<QByteArray> timestampQuestion(const Checkpoint *checkpoint);

/// What an authority's answer, or its bare token, says of the checkpoint, if the certificates (PEM) vouch for it.
/// Refuses what timestampQuestion() does, TimestampUnreadable, TimestampOfOther and TimestampNotTrusted.
Outcome<KeepTimestamp> timestampIn(const QByteArray &answer, const Checkpoint *checkpoint,
                                   const QByteArray &certificates);

/// One finding for each kept time-stamp that the certificates (PEM) do not vouch for.
QList<Finding> notTrusted(const Checkpoints &checkpoints, const QByteArray &certificates);

} // namespace ringi
