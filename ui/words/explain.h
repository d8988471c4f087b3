// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what was refused, what went wrong and what a verification found. Each says what would make the act
// possible, what was and was not saved, or what to do next.
#pragma once

#include "base/fault.h"
#include "domain/refusal.h"
#include "ledger/verifier.h"

namespace ringi::words {

QString explain(const Refusal &refusal);
QString explain(const Fault &fault);
QString explain(const Finding &finding);
/// What to do about it.
QString advice(FindingKind kind);

/// For an officer who comes in after others, or he himself, tried in vain. REQUIRES: at least one.
QString failedAttemptsNote(int attempts);

} // namespace ringi::words
