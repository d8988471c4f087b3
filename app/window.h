// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window.
#pragma once

#include "app/stage.h"
#include "ui/shell/workplace.h"

namespace ringi {

/// Whom a demo store offers to be; nobody for any other store.
QList<SignInHint> signInHints(const QString &office);

/// What the window is made of.
Surroundings surroundings(const Stage &stage, StoreGate &gate, const Clock &clock, Randomness &randomness,
                          Tokens *tokens = nullptr);

/// What the command line says besides the store.
struct WindowWishes
{
    QString language;    ///< taken as the person's choice, if any
    QString tokenModule; ///< of --pkcs11-module
};

/// Opens the store, or lets the person choose when `location` is empty. Returns when the last window is closed.
int runWindow(const Stage &stage, StoreGate &gate, const QString &location, const WindowWishes &wishes);

} // namespace ringi
