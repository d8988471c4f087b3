// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program begins: a verb without a window, or the window.
#include "app/program.h"

int main(int argc, char *argv[])
{
    return ringi::runProgram(argc, argv);
}
