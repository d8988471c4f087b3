// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace ringi::test {

namespace {

constexpr std::array kTargets{
    Target{"backup", fuzzBackup},
    Target{"canonical", fuzzCanonical},
    Target{"celllist", fuzzCellList},
    Target{"checkpoint", fuzzCheckpoint},
    Target{"csv", fuzzCsv},
    Target{"events", fuzzEvents},
    Target{"filename", fuzzFileName},
    Target{"ids", fuzzIds},
    Target{"input", fuzzInput},
    Target{"ledger", fuzzLedger},
    Target{"markdown", fuzzMarkdown},
    Target{"profile", fuzzProfile},
    Target{"query", fuzzQuery},
    Target{"record", fuzzRecord},
    Target{"recoverykey", fuzzRecoveryKey},
    Target{"route", fuzzRoute},
    Target{"rows", fuzzRows},
    Target{"times", fuzzTimes},
    Target{"timestamp", fuzzTimestamp},
    Target{"tokens", fuzzTokens},
    Target{"typedtime", fuzzTypedTime},
    Target{"worddiff", fuzzWordDiff},
};

} // namespace

std::span<const Target> targets()
{
    return kTargets;
}

const Target *targetNamed(const QByteArray &name)
{
    const auto found = std::ranges::find_if(kTargets, [&](const Target &target) { return name == target.name; });
    return found == kTargets.end() ? nullptr : &*found;
}

void demand(bool isKept, const char *promise)
{
    if (isKept)
        return;
    std::fprintf(stderr, "not kept: %s\n", promise);
    std::abort();
}

} // namespace ringi::test
