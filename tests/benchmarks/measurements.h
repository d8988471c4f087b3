// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements themselves, one a line of the result, each beside the raw engine on the same rows.
#pragma once

#include "workload.h"

namespace ringi::bench {

/// Where it is measured: an engine, a place for stores, and the raw engine on any of them.
struct Bench
{
    QString engine;
    int incidents = 0;
    QString folder;
    std::function<QString(const QString &name)> place;
    std::function<std::unique_ptr<RawEngine>(const QString &store, const QString &before)> raw;
    /// A copy of a store as it is now, for raw work that has to begin where ours began; the place itself where the raw
    /// engine makes its own copies.
    std::function<QString(const QString &store)> copy;
};

/// Returns where the demo store is that it measured.
QString measureStore(const Bench &bench, Figures &figures);

} // namespace ringi::bench
