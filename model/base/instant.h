// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A moment on the UTC time line in milliseconds, and its one text form: ISO 8601 with three decimals and Z.
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace ringi {

struct Instant
{
    qint64 ms = 0; ///< since 1970-01-01T00:00:00Z

    /// "2026-11-19T00:41:07.000Z"
    [[nodiscard]] QString toIso() const;
    /// Any ISO 8601 date-time with a zone or Z; nothing when it is not one.
    static std::optional<Instant> fromIso(const QString &text);

    [[nodiscard]] Instant plusMs(qint64 span) const { return {ms + span}; }
    [[nodiscard]] int year() const;

    friend auto operator<=>(const Instant &, const Instant &) = default;
};

inline qint64 operator-(Instant later, Instant earlier)
{
    return later.ms - earlier.ms;
}

inline constexpr qint64 kMinute = 60'000;
inline constexpr qint64 kHour = 60 * kMinute;
inline constexpr qint64 kDay = 24 * kHour;

} // namespace ringi

Q_DECLARE_METATYPE(ringi::Instant)
