// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for at the register's page, and for how long the window is deaf. No raw engine has a window, so
// these lines stand alone.
#pragma once

#include "busyapplication.h"
#include "figures.h"

namespace ringi::bench {

/// `words` are typed into the field of the query.
void measureRegister(BusyApplication &application, const QString &store, const QString &folder,
                     const QStringList &words, Figures &figures);

/// In a process that did nothing else: prints what it holds with the register open, now and at most, in MB.
void printResidentMemory(BusyApplication &application, const QString &store, const QString &folder);
/// Starts that process.
void measureResidentMemory(const QString &store, Figures &figures);

} // namespace ringi::bench
