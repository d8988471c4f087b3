// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerations and their stable keys: the words that stand in the ledger, in JSON and in the database. A key is never
// changed once written; what people read is translated in ui.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace ringi {

/// Specialise with `static constexpr std::array values {"first"_L1, ...}` in the order of the enumerators.
template <class E> struct Keys;

template <class E>
concept Keyed = requires
{
    Keys<E>::values;
};

template <Keyed E> constexpr QLatin1StringView latinKey(E value)
{
    return Keys<E>::values[size_t(value)];
}

template <Keyed E> QString keyOf(E value)
{
    return QString(latinKey(value));
}

template <Keyed E> std::optional<E> fromKey(QStringView key)
{
    const auto &values = Keys<E>::values;
    const auto found = std::find(values.begin(), values.end(), key);
    if (found == values.end())
        return {};
    return E(found - values.begin());
}

template <Keyed E> constexpr int countOf()
{
    return int(Keys<E>::values.size());
}

/// Every value in order, for lists and loops.
template <Keyed E> constexpr auto allOf()
{
    std::array<E, Keys<E>::values.size()> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = E(i);
    return all;
}

} // namespace ringi

#define RINGI_KEYS(Enum, ...)                                                                                          \
    template <> struct ringi::Keys<Enum>                                                                               \
    {                                                                                                                  \
        static constexpr auto values = std::to_array<QLatin1StringView>({__VA_ARGS__});                                \
    };
