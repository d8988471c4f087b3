// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hashes of the ledger, as docs/ledger-format.md writes them.
#pragma once

#include "domain/checkpoints.h"
#include "ledger/record.h"

namespace ringi {

QByteArray sha256(const QByteArray &bytes);

/// Covers stream, n, kind, the body's own hash and the event before; the stored `hash` is not looked at.
QByteArray eventHash(const EventRecord &event);
/// The same of an event whose body is gone and left its hash.
QByteArray eventHash(const EventRecord &event, const QByteArray &bodyHash);

/// Covers store, n, time, author, suite, the commit before and the events' hashes in order.
QByteArray commitHash(const CommitRecord &commit, const QList<EventRecord> &events);

/// What the maker of a checkpoint signs.
QByteArray checkpointHash(const CheckpointFacts &facts);
/// What the second officer signs: the facts, the first signature, and who he is.
QByteArray countersignatureHash(const CheckpointFacts &facts, const QByteArray &signature, const OfficerId &by);
/// What an authority stamps: both signatures under a checkpoint. REQUIRES: countersigned.
QByteArray timestampImprint(const Checkpoint &checkpoint);

} // namespace ringi
