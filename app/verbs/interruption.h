// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C while long work runs: the first asks it to stop at a place where nothing is half done, the second ends the
// program as it always would.
#pragma once

namespace ringi {

class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] static bool happened();
};

} // namespace ringi
