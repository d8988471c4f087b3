// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for at the register's page, and for how long the window is deaf. No raw engine has a window, so
// these lines stand alone.
#pragma once

#include "busyapplication.h"
#include "figures.h"
#include "store/store.h"

namespace ringi::bench {

void measureRegister(BusyApplication &application, Store &store, const QString &folder, Figures &figures);

} // namespace ringi::bench
