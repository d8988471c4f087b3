// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of translatable names, and how a name is found in one.
#pragma once

#include "base/keys.h"

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <span>

namespace ringi::words {

struct Named
{
    QLatin1StringView key;
    const char *text;
};

/// The translation of the text that stands for the key, or the key itself.
inline QString named(const char *context, std::span<const Named> names, QStringView key)
{
    const auto found = std::ranges::find_if(names, [&](const Named &name) { return name.key == key; });
    return found == names.end() ? key.toString() : QCoreApplication::translate(context, found->text);
}

/// The translation of the text in the value's place; a value without a text does not compile.
template <Keyed E, size_t N> QString nth(const char *context, const std::array<const char *, N> &texts, E value)
{
    static_assert(int(N) == countOf<E>());
    return QCoreApplication::translate(context, texts[size_t(value)]);
}

} // namespace ringi::words
