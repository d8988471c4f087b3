// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times and spans as people read them. Japan Standard Time comes first everywhere; UTC stands beside it where a record
// is signed. A time that was stated roughly is shown as roughly as it was stated.
#pragma once

#include "base/instant.h"
#include "domain/statedtime.h"

#include <QDateTime>
#include <QLocale>

namespace ringi::words {

enum class Zone { Jst, Utc };

QDateTime inZone(Instant at, Zone zone);
/// The language of the moment, for names of months and weekdays and for figures.
QLocale locale();

/// "13m", "2h 39m", "1d 04h"; 7時間19分. Negative spans are shown by their length.
QString duration(qint64 ms);
/// "20 seconds", "3 minutes", rounded up: for somebody who waits.
QString wait(qint64 ms);
/// "13m", or "12m late" once it is past.
QString timeLeft(Instant due, Instant now);

/// "09:41" in JST
QString clock(Instant at);
/// "09:41:07"
QString clockWithSeconds(Instant at, Zone zone);
/// "19 Nov 2026"
QString date(Instant at, Zone zone = Zone::Jst);
/// "Thu 19 Nov"
QString weekday(Instant at, Zone zone);
/// "19 Nov 2026 09:41"
QString dateTime(Instant at);
/// "09:41" today, "18 Nov 21:58" this year, "18 Nov 2025" before.
QString recent(Instant at, Instant now);
/// "19 Nov 2026 09:41 JST (00:41 UTC)", for what is signed.
QString signedTime(Instant at);
/// "about March 2014", "19 Nov 2026 09:10 JST"
QString stated(const StatedTime &time);

} // namespace ringi::words
