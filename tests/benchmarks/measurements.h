// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured without a window, each beside the raw engine on the same rows.
#pragma once

#include "workload.h"

namespace ringi::bench {

/// Where it is measured.
struct Bench
{
    QString engine;
    int incidents = 0;
    QString folder; ///< for what is needed meanwhile
    QString store;  ///< may be written into
    std::function<QString(const QString &name)> freshPlace;
    std::function<std::unique_ptr<RawEngine>(const QString &store)> raw;
};

void measureQuestions(const Bench &bench, const QList<SearchWord> &words, Figures &figures);
void measureVerify(const Bench &bench, Figures &figures);
void measureCommand(const Bench &bench, Figures &figures);
/// Rebuild of the store's views, and an import of its first incidents into an empty one.
void measureBulk(const Bench &bench, Figures &figures);

} // namespace ringi::bench
