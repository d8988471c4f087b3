// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrases from a file or from the person at the terminal, never from an argument, which other users can read.
#pragma once

#include <QString>

namespace ringi {

/// The first line of the file without its line end. Throws UsageError when it cannot be read.
QString passphraseFromFile(const QString &path);

/// Asks on the terminal with echo off; throws UsageError naming the option where there is no terminal.
QString passphraseFromTerminal(const QString &question, const QString &option);

} // namespace ringi
