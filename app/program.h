// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: makes what the program is made of, and hands it in. A first word that is a verb runs without a
// display; anything else is the window.
#pragma once

namespace ringi {

/// The exit status of the process.
int runProgram(int argc, char *argv[]);

} // namespace ringi
