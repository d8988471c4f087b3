// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which line of one text became which line of the other: the same line where there is one, else the one most like it.
// Empty lines are only spacing and never decide what belongs together.
#pragma once

#include <QStringList>

#include <vector>

namespace ringi {

inline constexpr int kNoLine = -1;

struct LinePair
{
    int before = kNoLine;
    int after = kNoLine; ///< one of the two may be missing, and they need not be the same
};

/// Every line of both texts once, each text's in its order.
std::vector<LinePair> alignedLines(const QStringList &before, const QStringList &after);

} // namespace ringi
