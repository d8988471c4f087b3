// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every code a rule can refuse with, reached by some act: for the test that none is dead, and the one that each has its
// sentence.
#pragma once

#include "domain/refusal.h"

namespace ringi::test {

struct Reached
{
    RefusalCode code{};
    QString told; ///< "open_tasks: 1", as the act was answered
};

QList<Reached> reachedRefusals();

/// Of keys, passphrases, seals and files: the identity's and the desk's, and tested there.
QList<Refusal> refusalsElsewhere();

} // namespace ringi::test
