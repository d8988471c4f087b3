// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What two sequences have in common, after Myers, "An O(ND) difference algorithm and its variations" (1986): the
// shortest way from one to the other by leaving out and putting in. Steps are counted against an allowance that all
// comparisons of two texts share, so that no text takes long.
#pragma once

#include <span>
#include <vector>

namespace ringi {

struct CommonRun
{
    int before = 0; ///< where it starts in the one
    int after = 0;  ///< and in the other
    int length = 0;
};

/// In order. What was used is taken off the allowance; where it did not suffice, only what both start and end with.
std::vector<CommonRun> commonRuns(std::span<const int> before, std::span<const int> after, long long &allowance);

} // namespace ringi
