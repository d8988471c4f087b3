// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what somebody wrote for a time into a StatedTime that is as exact as the writing was. "2014" stays a year,
// "about 2014-03" stays about a month, and what says nothing is no time.
#pragma once

#include "exchange/timeformat.h"

#include <QStringList>
#include <QTimeZone>

namespace ringi {

/// Which of several times in one text counts.
enum class Several { Earliest, Latest, First };

struct TimeRules
{
    QStringList formats{
        QStringLiteral("iso")};         ///< patterns of TimeFormat, tried in order; "iso" is ISO 8601 down to a year
    QString zone;                       ///< of texts that name none: "+09:00", "Z", an IANA name; empty is UTC
    QStringList absent;                 ///< words that say nothing, in any case
    QString mark = QStringLiteral(";"); ///< between several times
    Several several = Several::Earliest;
    bool firstOfYearIsYear = false;   ///< the first of January means the year
    bool firstOfMonthIsMonth = false; ///< the first of a month means the month
};

struct ReadTime
{
    enum class State { Absent, Stated, Unreadable };
    State state = State::Absent;
    StatedTime time; ///< when it is stated
};

bool isTimeFormat(const QString &pattern);
bool isTimeZone(const QString &zone);

class StatedTimeReader
{
public:
    /// REQUIRES: each format isTimeFormat, the zone isTimeZone.
    explicit StatedTimeReader(const TimeRules &rules);

    /// One unreadable time among several makes the text unreadable.
    [[nodiscard]] ReadTime read(QStringView text) const;

private:
    [[nodiscard]] ReadTime readOne(QStringView text) const;
    [[nodiscard]] bool isAbsent(QStringView text) const;
    [[nodiscard]] bool goesBefore(const StatedTime &one, const StatedTime &other) const;
    [[nodiscard]] StatedTime stated(const WrittenTime &written) const;
    [[nodiscard]] Instant inZone(const WrittenTime &written) const;
    void applyConventions(WrittenTime &written) const;

    TimeRules m_rules;
    QList<TimeFormat> m_formats;
    std::optional<int> m_offsetMinutes; ///< of the default zone when it is a fixed one
    QTimeZone m_zone;
};

} // namespace ringi

RINGI_KEYS(ringi::Several, QLatin1StringView("earliest"), QLatin1StringView("latest"), QLatin1StringView("first"))
