// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A time as somebody stated it: the moment, how exact the statement was, and the zone it was given in. "About March
// 2014" stays that; it never turns into midnight of the first.
#pragma once

#include "domain/describe.h"

namespace ringi {

enum class Precision { Minute, Second, Hour, Day, Month, Year };

} // namespace ringi

RINGI_KEYS(ringi::Precision, QLatin1StringView("minute"), QLatin1StringView("second"), QLatin1StringView("hour"),
           QLatin1StringView("day"), QLatin1StringView("month"), QLatin1StringView("year"))

namespace ringi {

struct StatedTime
{
    Instant at; ///< the start of the stated span
    Precision precision = Precision::Minute;
    bool about = false; ///< the person said "about"
    QString zone;       ///< "+09:00", "Z" or an IANA name, as stated; empty means UTC

    friend bool operator==(const StatedTime &, const StatedTime &) = default;
    RINGI_DESCRIBE(visit("at", self.at); visit("precision", self.precision); visit("about", self.about);
                   visit("zone", self.zone);)
};

} // namespace ringi
