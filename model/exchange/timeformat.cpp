// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeformat.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <chrono>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kMonths = std::to_array<QLatin1StringView>({"january"_L1, "february"_L1, "march"_L1, "april"_L1,
                                                           "may"_L1, "june"_L1, "july"_L1, "august"_L1, "september"_L1,
                                                           "october"_L1, "november"_L1, "december"_L1});

std::chrono::year_month_day dateOf(const WrittenTime &time)
{
    return {std::chrono::year(time.year), std::chrono::month(unsigned(time.month)),
            std::chrono::day(unsigned(time.day))};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads from `least` to `most` digits off the front; -1 when there are fewer.
int takeDigits(QStringView &text, int least, int most)
{
    int value = 0;
    int count = 0;
    for (; count < most && count < text.size() && isDigit(text[count]); ++count)
        value = value * 10 + (text[count].unicode() - u'0');
    if (count < least)
        return -1;
    text = text.mid(count);
    return value;
}

int takeMilliseconds(QStringView &text)
{
    const QStringView before = text;
    int value = takeDigits(text, 1, 9);
    for (auto digits = before.size() - text.size(); value > 0 && digits != 3; digits += digits < 3 ? 1 : -1)
        value = digits < 3 ? value * 10 : value / 10;
    return value;
}

bool takeMonthName(QStringView &text, WrittenTime &time)
{
    for (size_t i = 0; i < kMonths.size(); ++i) {
        for (const auto name : {kMonths[i], kMonths[i].first(3)}) {
            if (!text.startsWith(name, Qt::CaseInsensitive))
                continue;
            text = text.mid(name.size());
            time.month = int(i) + 1;
            return true;
        }
    }
    return false;
}

bool takeOffset(QStringView &text, WrittenTime &time)
{
    const QStringView before = text;
    const int sign = text.startsWith(u'-') ? -1 : 1;
    text = text.mid(1);
    const int hours = takeDigits(text, 2, 2);
    if (text.startsWith(u':'))
        text = text.mid(1);
    const int minutes = takeDigits(text, 2, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return false;
    time.offsetMinutes = sign * (hours * 60 + minutes);
    time.zone = before.first(before.size() - text.size()).toString();
    return true;
}

bool takeZone(QStringView &text, WrittenTime &time)
{
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        return takeOffset(text, time);
    if (!text.startsWith(u'Z'))
        return false;
    text = text.mid(1);
    time.offsetMinutes = 0;
    time.zone = u"Z"_s;
    return true;
}

} // namespace

bool WrittenTime::isReal() const
{
    return year > 0 && dateOf(*this).ok() && hour < 24 && minute < 60 && second < 60;
}

Instant WrittenTime::asUtc() const
{
    using namespace std::chrono;
    const auto days = sys_days(dateOf(*this)).time_since_epoch();
    const auto time = days + hours(hour) + minutes(minute) + seconds(second) + milliseconds(millisecond);
    return {duration_cast<milliseconds>(time).count()};
}

TimeFormat::Step TimeFormat::stepFor(QStringView run)
{
    const int length = int(run.size());
    switch (run.front().unicode()) {
    case u'y':
        return {Part::Year, length, length, {}};
    case u'M':
        return length > 2 ? Step{Part::MonthName, 0, 0, {}} : Step{Part::Month, length, 2, {}};
    case u'd':
        return {Part::Day, length, 2, {}};
    case u'H':
        return {Part::Hour, length, 2, {}};
    case u'm':
        return {Part::Minute, length, 2, {}};
    case u's':
        return {Part::Second, length, 2, {}};
    case u'z':
        return {Part::Millisecond, 1, 9, {}};
    case u't':
        return {Part::Zone, 0, 0, {}};
    default:
        return {Part::Literal, 0, 0, run.front()};
    }
}

bool TimeFormat::parse(const QString &pattern)
{
    static constexpr QStringView kLetters = u"yMdHmszt";
    bool verbatim = false;
    for (qsizetype at = 0, next = 0; at < pattern.size(); at = next) {
        next = at + 1;
        if (pattern[at] == u'\'') {
            verbatim = !verbatim;
            continue;
        }
        while (!verbatim && kLetters.contains(pattern[at]) && next < pattern.size() && pattern[next] == pattern[at])
            ++next;
        const QStringView run = QStringView(pattern).mid(at, next - at);
        m_steps.append(verbatim ? Step{Part::Literal, 0, 0, run.front()} : stepFor(run));
    }
    return !verbatim;
}

bool TimeFormat::has(Part part) const
{
    return std::ranges::any_of(m_steps, [part](const Step &step) { return step.part == part; });
}

bool TimeFormat::isSound() const
{
    QList<Part> parts;
    for (const Step &step : m_steps) {
        if (step.part != Part::Literal && parts.contains(step.part))
            return false;
        parts.append(step.part);
    }
    return std::ranges::any_of(m_steps, [](const Step &s) { return s.part == Part::Year && s.least == 4; });
}

Precision TimeFormat::finest() const
{
    static constexpr std::array<std::pair<Part, Precision>, 6> kFinestFirst{{{Part::Second, Precision::Second},
                                                                             {Part::Minute, Precision::Minute},
                                                                             {Part::Hour, Precision::Hour},
                                                                             {Part::Day, Precision::Day},
                                                                             {Part::Month, Precision::Month},
                                                                             {Part::MonthName, Precision::Month}}};
    for (const auto &[part, precision] : kFinestFirst) {
        if (has(part))
            return precision;
    }
    return Precision::Year;
}

std::optional<TimeFormat> TimeFormat::fromPattern(const QString &pattern)
{
    TimeFormat format;
    if (!format.parse(pattern) || !format.isSound())
        return {};
    format.m_precision = format.finest();
    return format;
}

bool TimeFormat::readNumber(const Step &step, QStringView &text, WrittenTime &time)
{
    const int value = takeDigits(text, step.least, step.most);
    switch (step.part) {
    case Part::Year:
        time.year = value;
        break;
    case Part::Month:
        time.month = value;
        break;
    case Part::Day:
        time.day = value;
        break;
    case Part::Hour:
        time.hour = value;
        break;
    case Part::Minute:
        time.minute = value;
        break;
    default:
        time.second = value;
    }
    return value >= 0;
}

bool TimeFormat::readStep(const Step &step, QStringView &text, WrittenTime &time)
{
    switch (step.part) {
    case Part::Literal:
        if (!text.startsWith(step.literal))
            return false;
        text = text.mid(1);
        return true;
    case Part::MonthName:
        return takeMonthName(text, time);
    case Part::Zone:
        return takeZone(text, time);
    case Part::Millisecond:
        time.millisecond = takeMilliseconds(text);
        return time.millisecond >= 0;
    default:
        return readNumber(step, text, time);
    }
}

std::optional<WrittenTime> TimeFormat::read(QStringView text) const
{
    WrittenTime time;
    for (const Step &step : m_steps) {
        if (!readStep(step, text, time))
            return {};
    }
    if (!text.isEmpty() || !time.isReal())
        return {};
    time.precision = m_precision;
    return time;
}

} // namespace ringi
