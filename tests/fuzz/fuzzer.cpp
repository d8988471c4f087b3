// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One program for libFuzzer with all targets in it: `ringi_fuzz TARGET CORPUS… [-options]`, and `ringi_fuzz` alone
// lists the targets. `./dev fuzz` runs it.
#include "targets.h"

#include <cstdio>
#include <cstdlib>

using namespace ringi::test;

namespace {

const Target *s_target = nullptr;

[[noreturn]] void listTargets()
{
    for (const Target &target : targets())
        std::puts(target.name);
    std::exit(0);
}

} // namespace

/// Takes the target's name away from the arguments before libFuzzer reads them.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    if (*argc < 2)
        listTargets();
    s_target = targetNamed((*argv)[1]);
    if (!s_target) {
        std::fprintf(stderr, "no target %s\n", (*argv)[1]);
        std::exit(2);
    }
    (*argv)[1] = (*argv)[0];
    ++*argv;
    --*argc;
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    s_target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
