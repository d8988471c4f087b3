// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two hashes of the ledger, as docs/ledger-format.md writes them.
#pragma once

#include "ledger/record.h"

namespace ringi {

QByteArray sha256(const QByteArray &bytes);

/// Covers stream, n, kind, the body's own hash and the event before; the stored `hash` is not looked at.
QByteArray eventHash(const EventRecord &event);

/// Covers store, n, time, author, suite, the commit before and the events' hashes in order.
QByteArray commitHash(const CommitRecord &commit, const QList<EventRecord> &events);

} // namespace ringi
