// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people type them: "2026-11-19 09:10", "19:05" for today, "2014-03" for a month, "about" or 頃 where they are
// not sure. How much was typed is how exact it was meant.
#pragma once

#include "domain/statedtime.h"

#include <QTimeZone>

namespace ringi {

/// What a time of day without a date means: at ten past midnight "23:50" was yesterday, but is due today.
enum class Leaning { Past, Future };

/// Nothing when the text is not a time. `zone` is what the time is meant in.
std::optional<StatedTime> readStatedTime(const QString &text, const QString &zone, Instant now,
                                         Leaning leaning = Leaning::Past);

/// What readStatedTime() reads back, without "about".
QString writeStatedTime(const StatedTime &time);

/// The same moment in another zone, as exact as it was stated.
QString writeStatedTimeIn(const StatedTime &time, const QString &zone);

QTimeZone zoneNamed(const QString &zone);

} // namespace ringi
