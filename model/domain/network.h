// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Internet addresses and networks of both versions in one order: IPv4 lies in ::ffff:0:0/96 (RFC 4291, 2.5.5.2).
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace ringi {

struct Network
{
    static constexpr int kBytes = 16;
    static constexpr int kBits = kBytes * 8;
    static constexpr int kMappedBits = 96; ///< before an IPv4 address

    using Address = std::array<quint8, kBytes>;

    Address address{};
    int prefix = kBits; ///< of 128, for IPv4 as well
    bool isFour = false;

    [[nodiscard]] bool isSingle() const { return prefix == kBits; }
    /// The same at its first address, with another prefix.
    [[nodiscard]] Network widened(int toPrefix) const;
    [[nodiscard]] QString first() const; ///< 32 hexadecimal digits
    [[nodiscard]] QString last() const;
    /// "203.0.113.7" of a single address, "203.0.113.0/24" of a network.
    [[nodiscard]] QString written() const;
};

/// Nothing for what is neither "203.0.113.7" nor "2001:db8::/32".
std::optional<Network> networkOf(QStringView text);

} // namespace ringi
