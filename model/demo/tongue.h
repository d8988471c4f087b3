// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two languages records are written in, and texts that exist in both.
#pragma once

#include <QStringView>

#include <span>

namespace ringi {

enum class Tongue { English, Japanese };

using Texts = std::span<const QStringView>;

struct BothTexts
{
    Texts english;
    Texts japanese;

    [[nodiscard]] Texts in(Tongue tongue) const { return tongue == Tongue::English ? english : japanese; }
};

} // namespace ringi
